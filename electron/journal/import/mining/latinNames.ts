/** Names of people in the Latin script, by their shape and their words. */
import { knownPlaces } from '../../text/places.ts';
import {
  FIRST_NAMES,
  NEVER_NAMES,
  PARTICLES,
  PINYIN,
  ROMANISED_FAMILY_NAMES,
} from './latinWords.ts';

/** A word of a name: `Ada`, `O'Neill`, `Jean-Luc`, `McArdle`, `MOSS`, `J.`, `J.-P.`. */
export const NAME_WORD = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.){0,2}|(?:[dDOL]['’])?(?:Mc|Mac|De|Di|Da|La|Le|Du|Van|Fitz|St)?\p{Lu}(?:\p{Ll}|\p{M}){1,20}(?:['’-]\p{L}(?:\p{Ll}|\p{M}){0,20}){0,2}|\p{Lu}{2,15})`;
const PARTICLE = `(?:${[...PARTICLES].join('|')}|De|Van|Von|Der|La|Le|El|Al|Bin)`;
/** Two to five words of a name, as a source of a regular expression. */
export const NAME_PATTERN = `${NAME_WORD}(?:[ ]${PARTICLE}){0,2}(?:[ ]${NAME_WORD}(?:[ ]${PARTICLE}){0,2}){0,3}[ ]${NAME_WORD}|${NAME_WORD}(?:[ ]${PARTICLE}){1,2}[ ]${NAME_WORD}`;

const WHOLE_NAME = new RegExp(`^(?:${NAME_PATTERN})(?:,? (?:Jr|Sr|II|III|IV)\\.?)?$`, 'u');
const LONGEST = 60;

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}|[.'’]/gu, '')
    .toLowerCase();

const wordsOf = (name: string): string[] => name.split(' ').filter((word) => word !== '');
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.)(?:-?\p{Lu}\.){0,2}$/u.test(word);

const places = knownPlaces([]);
const COUNTRIES = new Set(
  'china japan korea india france germany italy spain portugal canada mexico brazil argentina chile peru colombia sweden norway denmark finland poland austria switzerland belgium netherlands holland ireland scotland england wales britain russia ukraine turkey israel egypt kenya nigeria ghana rwanda ethiopia morocco australia zealand indonesia malaysia thailand vietnam philippines taiwan pakistan bangladesh arabia emirates qatar africa oceania california texas florida'.split(
    ' ',
  ),
);

/** Whether a word by itself says that it is a first name. */
export const isFirstName = (word: string): boolean =>
  plain(word)
    .split('-')
    .every((part) => FIRST_NAMES.has(part));

/** `Ji-hoon`, `Mei-Ling`. */
const TWO_SYLLABLES = /^[a-z]{2,6}-[a-z]{2,6}$/u;

/** `Lin Yizhou` or `Yizhou Lin`, `Mei-Ling Chen`: a family name and one or two syllables. */
function isRomanised(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const [first = '', ...rest] = words.map(plain);
  const last = rest.at(-1) ?? '';
  const isGiven = (given: readonly string[]): boolean =>
    given.length > 0 && given.every((word) => PINYIN.test(word) || TWO_SYLLABLES.test(word));
  return (
    (ROMANISED_FAMILY_NAMES.has(first) && isGiven(rest)) ||
    (ROMANISED_FAMILY_NAMES.has(last) && isGiven([first, ...rest.slice(0, -1)]))
  );
}

/** How far a text is a name: by a word that only names have, by its shape alone, or not at all. */
export function latinNameStrength(text: string): 'known' | 'shape' | null {
  if (text.length > LONGEST || !WHOLE_NAME.test(text)) return null;
  const words = wordsOf(text);
  // `Kelp's Ada Moss` is no name; Ada Moss is.
  if (words.slice(0, -1).some((word) => /['’]s$/u.test(word))) return null;
  const full = words.filter((word) => !isInitial(word) && !PARTICLES.has(word));
  if (full.length === 0 || places.has(text)) return null;
  const first = full[0] ?? '';
  if (isRomanised(full)) return 'known';
  const knownFirst = isFirstName(first);
  // `Park`, `Young` and `Long` are words and family names; after a known first name they are names.
  const doubtful = full.slice(knownFirst ? 1 : 0).filter((word) => NEVER_NAMES.has(plain(word)));
  const lastOnly = doubtful.length === 1 && doubtful[0] === full.at(-1) && full.length === 2;
  if (doubtful.length > 0 && !(knownFirst && lastOnly && isFamilyName(full.at(-1) ?? '')))
    return null;
  if (full.some((word) => COUNTRIES.has(plain(word)))) return null;
  if (knownFirst) return 'known';
  if (full.every((word) => word === word.toUpperCase())) return null;
  // `Argo CD` is no name; `Wei XU` is one.
  if (full.some((word) => /^\p{Lu}{2,3}$/u.test(word))) return null;
  if (full.some((word) => places.has(word))) return null;
  return full.length >= 2 || words.length >= 2 ? 'shape' : null;
}

const FAMILY_NAMES_TOO = new Set(
  'park young long black white green brown stone hill west north power chase price king may march rose english french german walker cook mason page day rice wood woods field fields ward wise sharp strong best grant bush lake rivers banks bell cross fisher hunter english brook marsh moon case castle church city college dean dale forest fox gold hall hart house law love mark moore noble paris pool pope post prince reader reed rich right shepherd short small smart song star steel stern street summer sun swift temple terry true wall waters webb wells wild winter wise words worth'.split(
    ' ',
  ),
);
const isFamilyName = (word: string): boolean => FAMILY_NAMES_TOO.has(plain(word));
