/** Names that stand together beside a title. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { isFirstName, latinNameStrength } from '../mining/latinNames.ts';
import { personNamed } from '../mining/people.ts';
import { isTitle } from '../mining/personTitles.ts';
import { OF_BODIES } from './bodies.ts';
import { splitAt } from './pieces.ts';
import type { Piece } from './pieces.ts';

const NAMES_AND_SPACES =
  /^(?:\p{Script=Han}{2,4}(?:[(（][^()（）]{1,30}[)）])?[ \u3000]+){1,8}\p{Script=Han}{2,4}(?:[(（][^()（）]{1,30}[)）])?$/u;

/**
 * The items of a list of names.
 *
 * @param isLabelled whether Chinese names may stand with only spaces between them
 */
export function splitList(piece: Piece, isLabelled: boolean): Piece[] {
  if (isLabelled && NAMES_AND_SPACES.test(piece.text)) {
    const names = splitAt(piece, /[ \u3000]+/gu);
    if (names.every(({ text }) => personNamed(text) !== null && !isTitle(text))) return names;
  }
  const items = splitAt(
    piece,
    /\s?[、,，;；]\s?|\s&\s|\s(?:and|und)\s|\s?[和与與及]\s?|\s\+\s|\s\/\s|\s?×\s?|\sx\s/gu,
  );
  // In `Ada Moss & Tom Reyes, Kelp Labs` the last is where both are from.
  const last = items.at(-1);
  const before = last && piece.text.slice(0, last.start - piece.start);
  const isFrom =
    items.length > 2 &&
    before !== undefined &&
    /,\s?$/u.test(before) &&
    (before.match(/[,，、;；]/gu)?.length ?? 0) === 1 &&
    (latinNameStrength(last?.text ?? '') !== 'known' || OF_BODIES.test(last?.text ?? ''));
  return isFrom ? items.slice(0, -1) : items;
}

const COUPLE =
  /^(?<one>\p{Lu}[\p{Ll}'’-]{1,20}) (?:and|&|\+) (?<other>(?<given>\p{Lu}[\p{L}'’-]{1,20}) \p{Lu}[\p{L}'’-]{1,24})(?:\s?\([^()]{2,40}\))?$/u;

/** The two of `Sean & Mary Brady`, who share the family name; none where either is no first name. */
export function coupleOf({ text, start }: Piece): DraftPerson[] {
  const groups = COUPLE.exec(text)?.groups;
  const [one, other, given] = [groups?.['one'], groups?.['other'], groups?.['given']];
  if (one === undefined || other === undefined || given === undefined) return [];
  if (!isFirstName(one) || latinNameStrength(other) === null || OF_BODIES.test(other)) return [];
  const family = other.slice(given.length + 1);
  const at = start + text.lastIndexOf(other);
  return [
    draftPerson({
      name: `${one} ${family}`,
      part: 'speaker',
      span: { start, end: start + one.length },
    }),
    draftPerson({ name: other, part: 'speaker', span: { start: at, end: at + other.length } }),
  ];
}
