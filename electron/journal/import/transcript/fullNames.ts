/** The full names of those whose labels are first or family names alone. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { isPersonName } from '../mining/people.ts';
import type { LabelGroup } from './groups.ts';
import { bareName, inMixedCase, whoIs } from './names.ts';
import type { NameForm } from './names.ts';
import { namesNobody, roleNamed } from './vocabulary.ts';

/** More such labels are those of no conversation. */
const MOST_LABELS = 40;

const ONE_WORD = /^\p{Lu}[\p{L}’'-]{1,24}$/u;

/** Words with a capital before a name that are no part of it. */
const NO_NAME =
  /^(?:Cllr|Councillor|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Dame|Chief|Captain|Sister|Brother|Father|Rabbi|Judge|Senator|Mayor|Minister|Moderator|Host|Chair|Speaker|Guest|Panelist|Thanks?|Thank|Hello|Hi|Hey|And|So|But|Now|With|Welcome|Okay|Ok|Yes|No|Well|Then|Please|Dear|The|For|From|To|As|Like|Sorry|Great|Right|Sure)$/u;

/**
 * Finds the one person of the first words for whom a label of one word stands: `Thorpe` or `Ben` for
 * `Ben Thorpe`. Those who are known already are left out.
 *
 * @param opening head and first words of the text
 * @param from where they begin in the text
 */
export function fullNames(
  opening: string,
  from: number,
  groups: readonly LabelGroup[],
  known: readonly (readonly NameForm[])[],
): DraftPerson[] {
  const words = groups.flatMap(({ parts: { name } }) => {
    const bare = inMixedCase(bareName(name ?? '').text);
    return name !== null && ONE_WORD.test(bare) && whoIs(name, known) === null ? [bare] : [];
  });
  const titled = groups.flatMap(({ parts: { name } }) =>
    name !== null && HAN.test(name) && whoIs(name, known) === null && !isPersonName(name)
      ? [name]
      : [],
  );
  return [
    ...words.slice(0, MOST_LABELS).flatMap((word) => personWith(opening, from, word) ?? []),
    ...titled.slice(0, MOST_LABELS).flatMap((name) => personTitled(opening, from, name) ?? []),
  ];
}

const HAN = /^\p{Script=Han}{2,4}$/u;
const HAN_TITLE = /^(?:博士|教授|老师|老師|先生|女士|院士|主任|总(?!的|是)|總(?!的|是)|[(（])/u;

/** A rare Chinese name that a title or brackets follow where it is first said. */
function personTitled(opening: string, from: number, name: string): DraftPerson | null {
  if (roleNamed(name) || namesNobody(name)) return null;
  for (let at = opening.indexOf(name); at >= 0; at = opening.indexOf(name, at + 1)) {
    if (!HAN_TITLE.test(opening.slice(at + name.length, at + name.length + 3))) continue;
    const span = { start: from + at, end: from + at + name.length };
    return draftPerson({ name, part: 'speaker', confidence: 'unsure', span });
  }
  return null;
}

function personWith(opening: string, from: number, word: string): DraftPerson | null {
  const others = String.raw`\p{Lu}[\p{Ll}’'-]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}-])(?:(?<before>${others}) (?:\p{Lu}\. )?${word}|${word} (?:\p{Lu}\. |de |van |von |der |da |di |el |al ){0,2}(?<after>${others}))(?![\p{L}-])`,
    'gu',
  );
  for (const { 0: whole, index, groups } of opening.matchAll(pattern)) {
    const other = groups?.['before'] ?? groups?.['after'] ?? '';
    if (NO_NAME.test(other) || roleNamed(whole) || namesNobody(whole)) continue;
    if (!isPersonName(whole)) continue;
    const span = { start: from + index, end: from + index + whole.length };
    return draftPerson({ name: whole, part: 'speaker', confidence: 'likely', span });
  }
  return null;
}
