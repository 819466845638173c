/** Finds entries of a list by what their rows say. */
import type { ListEntry } from '#shared/importReading.ts';

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

/** The entries whose name, place or dates hold every word; all of them without a word. */
export function entriesWith(entries: readonly ListEntry[], filter: string): readonly ListEntry[] {
  const words = plain(filter).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ name, place, dateStart, dateEnd }) => {
    const text = plain([name, place, dateStart, dateEnd].join(' '));
    return words.every((word) => text.includes(word));
  });
}
