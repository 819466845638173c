/** How long the whole index takes, beside SQLite being given the same words cut beforehand. */
import { join } from 'node:path';
import { compare, type Figure } from './figures.ts';
import { indexBare, indexWhole } from './indexing.ts';
import { FILE, journalOf } from './journals.ts';

const SIZES = [
  { size: 1_000, rounds: 3 },
  { size: 10_000, rounds: 1 },
];

/** The whole index made anew in journals of two sizes. */
export async function measureIndexing(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { size, rounds } of SIZES) {
    const file = join(await journalOf(size), FILE);
    figures.push(
      await compare({
        name: `the whole index made, ${size.toLocaleString('en')} events`,
        unit: 's',
        rounds,
        warmUps: 0,
        measure: () => indexWhole(file).ms / 1_000,
        beside: {
          name: 'words cut before',
          measure: () => indexBare(file) / 1_000,
        },
      }),
    );
  }
  return figures;
}
