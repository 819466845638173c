/** The names of a place that a label or brackets make out to be of people, beside what they do. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { isPersonName } from '../mining/people.ts';
import { simplify } from '../prose/simplify.ts';
import { slotPerson } from '../talks/slotName.ts';
import { isNobody } from './headingLead.ts';
import type { Piece } from './pieces.ts';

const LATIN_WORDS =
  /^(?:(?:[dl]['’]|de |van |von |der |den |al-|el-|bin |da |di |du |la |le |ter |ten )?\p{Lu}[\p{L}'’.-]{0,24}(?:\s|$)){2,4}$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const MIXED_NAME =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})? ?\p{Script=Han}{1,3}|\p{Script=Han}{1,3} ?\p{Lu}[\p{L}.'’-]{1,20})$/u;
const NO_NAME =
  /座谈|对谈|圆桌|论坛|讨论|对话|演讲|主持|工作坊|翻译|线上|大家|全体|观众|待定|未定|暂缺|嘉宾|多位|等人|老板|公司|大学|学院|代表|团队/u;

/** A name by its shape alone, or one beside what its bearer does, where a label says that it is one. */
export function nameWithWords(piece: Piece, part: 'moderator' | null): DraftPerson | null {
  const bracket = /\s?[(（](?<inside>[^()（）]{1,80})[)）]?/u.exec(piece.text);
  const outside = (bracket ? piece.text.slice(0, bracket.index) : piece.text).trim();
  if (outside === '' || isNobody(outside) || outside.length > 60) return null;
  const made = (name: string, title: string | null): DraftPerson => {
    const start = piece.start + piece.text.indexOf(name);
    const span = { start, end: start + name.length };
    const affiliation = bracket?.groups?.['inside'] ?? null;
    return draftPerson({ name, title, affiliation, part: part ?? 'speaker', span });
  };
  if (isNameByShape(outside)) return made(outside, null);
  for (const { index, 0: gap } of [...outside.matchAll(/[\s,，/]+/gu)].slice(0, 4)) {
    const [before, after] = [outside.slice(0, index), outside.slice(index + gap.length)];
    if (isPersonName(before) || MIXED_NAME.test(before)) return made(before, after);
    if (isPersonName(after) || MIXED_NAME.test(after)) return made(after, before);
  }
  const named = slotPerson(piece.text, 'label');
  return named && !NO_NAME.test(simplify(named.name)) ? made(named.name, named.title) : null;
}

/** `倪可安 心理师`: a Chinese name set apart from what its bearer does. */
export function nameAmongWords(piece: Piece): DraftPerson[] | null {
  const words = piece.text.split(/[\s,，/]+/u);
  if (words.length < 2 || words.length > 4 || !/\p{Script=Han}/u.test(piece.text)) return null;
  const names = words.filter((word) => isPersonName(word) && /^\p{Script=Han}{2,4}$/u.test(word));
  const person = names.length === 1 ? nameWithWords(piece, null) : null;
  return person && [person];
}

const isNameByShape = (text: string): boolean =>
  /\p{Ll}|\p{Script=Han}/u.test(text) &&
  (LATIN_WORDS.test(text) ||
    MIXED_NAME.test(text) ||
    (HAN_NAME.test(text) && !NO_NAME.test(simplify(text))));
