/** Whether the words of a heading are those of a session. */
import { isPersonName, personNamed } from '../mining/people.ts';
import { namesASession } from './sectionWords.ts';

/** A heading that names a speaker, a time or a kind of session. */
export function isPlainlySession(heading: string): boolean {
  const text = heading.replace(
    /^(?:\p{Extended_Pictographic}\uFE0F?\s?|\d{1,2}[.)、．]|[IVX]{1,4}[.)](?=\s)|\d\uFE0F?\u20E3|[一二三四五六七八九十]{1,2}、)\s?/u,
    '',
  );
  if (namesASession(text) || isPersonName(text) || personNamed(text) !== null) return true;
  if (/^(?:\d{1,2}[:：]\d{2}|\d{1,2}\s?[ap]m)/iu.test(text)) return true;
  const sides = text.split(/\s?[—–|｜:：]{1,2}\s?|\s-\s|\s\/\s|\sby\s|[(（)）]/u).slice(0, 5);
  return sides.length > 1 && sides.some((side) => personNamed(side.trim()) !== null);
}
