/** Whether two names are those of one person. */
import { foldText } from '../../../text/fold.ts';
import { romanised } from './surnames.ts';

const HONORIFICS =
  /^(?:(?:cllr|councillor|dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|hon|judge|senator|ambassador|minister|president|commissioner|captain|col|gen|lord|lady)\.?[ ]+){1,3}/iu;
const DEGREES = /(?:,?[ ]+(?:ph\.?d|m\.?d|esq|jr|sr|mba|cbe|obe|phd|msc|iii|ii)\.?){1,3}$/iu;
const CHINESE_TITLE =
  /(?:教授|副教授|博士|院士|先生|女士|小姐|老师|总监|总经理|总裁|总编|主任|所长|院长|校长|经理|董事长|秘书长|理事长|会长|律师|医生|主席|同学|工程师|研究员|部长|局长|处长|书记|市长|主编|总|导|工|哥|姐)$/u;

export interface BareName {
  /** Without titles and degrees. */
  readonly text: string;
  /** A title stood with it, so that what is left is a family name or a full one. */
  readonly hasTitle: boolean;
}

const isHan = (text: string): boolean => /^[\p{Script=Han}·•]{1,12}$/u.test(text);

/** A name without what is put before or after it out of respect. */
export function bareName(written: string): BareName {
  const text = written.trim();
  const folded = foldText(text);
  if (isHan(text)) {
    const title = CHINESE_TITLE.exec(folded);
    const bare = title && title.index > 0 ? text.slice(0, title.index) : text;
    // A full name may end in one of the short titles' characters.
    const keep = bare.length === 2 && title?.[0].length === 1;
    return keep ? { text, hasTitle: false } : { text: bare, hasTitle: bare !== text };
  }
  const bare = text.replace(HONORIFICS, '').replace(DEGREES, '').replace(CHINESE_TITLE, '').trim();
  return bare === '' ? { text, hasTitle: false } : { text: bare, hasTitle: bare !== text };
}

/** `ADA MOSS` as one writes it elsewhere; initials and what is in small letters stay. */
export const inMixedCase = (name: string): string =>
  /\p{Ll}|\p{Script=Han}/u.test(name) || !/\p{Lu}{3}/u.test(name)
    ? name
    : name.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase());

/** The words of a name for comparing: folded, without accents and points; Chinese ones are one word. */
export const nameWords = (name: string): string[] =>
  foldText(name)
    .normalize('NFD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A name made ready for comparing. */
export interface NameForm extends BareName {
  readonly words: readonly string[];
  readonly isChinese: boolean;
}

export function nameForm(written: string): NameForm {
  const bare = bareName(written);
  const words = nameWords(bare.text);
  return { ...bare, words, isChinese: isHan(words.join('')) };
}

/**
 * How surely a label is somebody's name, from 0 (not) to 4 (the very same). What is below 4 holds
 * only where it fits nobody else.
 */
export function likeness(label: NameForm, name: NameForm): number {
  const [own, whole] = [label.words, name.words];
  if (own.length === 0 || whole.length === 0) return 0;
  if (own.join('') === whole.join('') || isHalfOf(own, whole) || isHalfOf(whole, own)) return 4;
  if (name.isChinese && !label.isChinese) return isRomanised(own, whole.join('')) ? 2 : 0;
  if (label.isChinese) return likenessInHan(own.join(''), whole.join(''), label.hasTitle);
  if (sameWords(own, whole)) return 4;
  if (own.length > 1 && ` ${whole.join(' ')} `.includes(` ${own.join(' ')} `)) return 3;
  if (own.length > 1 && whole.length > 1 && isPartly(own, whole)) return 3;
  if (own.length === 1) return ofOneWord(label.text, own[0] ?? '', whole);
  return isMisspelt(own.join(' '), whole.join(' ')) ? 1 : 0;
}

/** `林一舟` and `Peter Lam` are both halves of `Peter Lam 林一舟`. */
function isHalfOf(half: readonly string[], whole: readonly string[]): boolean {
  if (half.length >= whole.length || !whole.some(isHan) || whole.every(isHan)) return false;
  const [own] = half;
  const isInHan = own !== undefined && isHan(own);
  const other = whole.filter((word) => isHan(word) === isInHan);
  const isFull = isInHan ? other.join('').length > 1 : other.length > 1;
  return isFull && other.join('') === half.join('');
}

/** A syllable of Chinese in Latin letters, roughly. */
const SYLLABLE = /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng?|r(?![aeiou]))?/gu;

/** `Jian Ning` of 简宁: the family name first or last, and as many syllables as characters. */
function isRomanised(words: readonly string[], name: string): boolean {
  const family = romanised(name.slice(0, 1));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || !(family.includes(first) || family.includes(last))) return false;
  const given = (family.includes(first) ? words.slice(1) : words.slice(0, -1)).join('');
  return (given.match(SYLLABLE)?.length ?? 0) === name.length - 1;
}

const DOUBLE_SURNAME =
  /^(?:范姜|张简|欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|端木|南宫)/u;

function likenessInHan(own: string, whole: string, hasTitle: boolean): number {
  if (!isHan(whole) || whole.length < 2) return 0;
  const surname = DOUBLE_SURNAME.test(whole) ? whole.slice(0, 2) : whole.slice(0, 1);
  if (own === surname) return hasTitle ? 3 : 2;
  if (/^[小老阿]/u.test(own) && own.slice(1) === surname) return 2;
  const given = whole.slice(surname.length);
  return given.length > 1 && own === given ? 3 : 0;
}

/** The same words in another order, or given names written together or apart. */
function sameWords(own: readonly string[], whole: readonly string[]): boolean {
  const wanted = whole.join('');
  return (
    own.some((_, at) => [...own.slice(at), ...own.slice(0, at)].join('') === wanted) ||
    whole.some((_, at) => [...whole.slice(at), ...whole.slice(0, at)].join('') === own.join(''))
  );
}

/** `A. Moss` and `Ada B. Moss` of `Ada Moss`: the last words the same, the others so far. */
function isPartly(own: readonly string[], whole: readonly string[]): boolean {
  if (own.at(-1) !== whole.at(-1)) return false;
  const [short, long] = own.length <= whole.length ? [own, whole] : [whole, own];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !begins(word, long[at] ?? '')) at += 1;
    at += 1;
  }
  return at <= long.length && begins(own[0] ?? '', whole[0] ?? '');
}

const begins = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));

function ofOneWord(label: string, word: string, whole: readonly string[]): number {
  if (whole.length < 2) return isMisspelt(word, whole[0] ?? '') ? 1 : 0;
  if (word === whole.at(-1) || word === whole[0]) return 3;
  const letters = label.replace(/[.\s]/gu, '');
  if (/^\p{Lu}{2,4}$/u.test(letters)) {
    const initials = whole.map((part) => part.charAt(0)).join('');
    const outer = (whole[0] ?? '').charAt(0) + (whole.at(-1) ?? '').charAt(0);
    if (word === initials || word === outer) return 2;
  }
  if (whole.includes(word) && word.length > 2) return 2;
  return [whole[0] ?? '', whole.at(-1) ?? ''].some((part) => isMisspelt(word, part)) ? 1 : 0;
}

/** A misspelling is certain only in a word that is long enough. */
const LONG_WORD = 6;

/** One letter wrong, missing, too many, or two changed about, in a long word. */
export function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LONG_WORD || long.length - short.length > 1 || short === long) return false;
  if (short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return (
    short.charAt(at) === long.charAt(at + 1) &&
    short.charAt(at + 1) === long.charAt(at) &&
    rest(short, at + 2) === rest(long, at + 2)
  );
}

/** The one whose name or alias a label is: the likeliest, and only where no other is as likely. */
export function whoIs(label: string, people: readonly (readonly NameForm[])[]): number | null {
  const own = nameForm(label);
  let best = 0;
  let found: number | null = null;
  for (const [index, forms] of people.entries()) {
    const likely = forms.reduce((most, form) => Math.max(most, likeness(own, form)), 0);
    if (likely > best) {
      best = likely;
      found = index;
    } else if (likely === best && best > 0) found = null;
  }
  return found;
}
