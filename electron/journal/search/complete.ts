/** Completes operators and their values while a search is typed. */
import type { CompletionQuery, Completions } from '#shared/search.ts';
import { type SuggestedField, suggest, valuesOf } from '../../db/suggestions.ts';
import { yearCounts } from '../../db/timelineQueries.ts';
import { foldText } from '../../text/fold.ts';
import { isSpeltLike } from '../../text/pinyin.ts';
import type { JournalContext } from '../context.ts';
import { VALUE_WORDS } from './conditions.ts';
import { type Operator, OPERATOR_NAMES } from './operators.ts';
import { type OpenPart, openPart } from './readQuery.ts';

type Item = Completions['items'][number];

const MOST = 8;
/** Fewer letters begin too many words; one Chinese character says as much as they do. */
const FEWEST_LETTERS = 3;

const NONE: Completions = { start: 0, end: 0, items: [] };

/** What may stand in the place of the word before the caret. Never fails for what was typed. */
export function searchComplete(
  journal: JournalContext,
  { text, caret, language }: CompletionQuery,
): Completions {
  // In the middle of a word nothing is being finished.
  if (/^\S/u.test(text.slice(caret))) return NONE;
  const part = openPart(text.slice(0, caret));
  if (!part) return NONE;
  const { start, operator } = part;
  const items =
    operator === null
      ? operatorsLike(part.value)
      : valuesLike(journal, { ...part, operator }, language).map((item) => ({
          ...item,
          insert: `${nameTyped(text, start)}${quoted(item.insert)}${caret < text.length ? '' : ' '}`,
        }));
  const typed = text.slice(start, Math.min(caret, text.length));
  return {
    start,
    end: Math.min(caret, text.length),
    items: items.filter(({ insert }) => insert.trim() !== typed).slice(0, MOST),
  };
}

/** The operator as it was typed, colon and all. */
const nameTyped = (text: string, start: number): string =>
  /^[^:：]*[:：]/u.exec(text.slice(start))?.[0] ?? '';

const quoted = (value: string): string =>
  /[\s"“”「」『』《》]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value;

const folded = (text: string): string => foldText(text).toLowerCase();

/** One name for each operator that begins so: the one that was being typed. */
function operatorsLike(typed: string): Item[] {
  const wanted = folded(typed);
  const isShort = /^[a-z]*$/u.test(wanted) && wanted.length < FEWEST_LETTERS;
  const found = new Map<Operator, string>();
  for (const [name, operator] of OPERATOR_NAMES) {
    const isLike = isShort ? name === wanted : name.startsWith(wanted);
    if (isLike && !found.has(operator)) found.set(operator, name);
  }
  return [...found].map(([operator, name]) => ({
    insert: `${name}:`,
    operator,
    value: null,
    count: null,
  }));
}

const FIELDS: Partial<Record<Operator, SuggestedField>> = {
  tag: 'tag',
  series: 'series',
  organiser: 'organiser',
  person: 'person',
  place: 'place',
};

const WORTHS = ['<=2', '>=4', '1', '2', '3', '4', '5', 'unrated'];

function valuesLike(
  { db }: JournalContext,
  { operator, value }: OpenPart & { operator: Operator },
  language: CompletionQuery['language'],
): Item[] {
  const item = (text: string, count: number | null = null): Item => ({
    insert: text,
    operator,
    value: text,
    count,
  });
  const field = FIELDS[operator];
  const wanted = folded(value);
  if (field) {
    return knownLike(db, field, value, wanted).map((known) => item(known.value, known.count));
  }
  if (operator === 'year') {
    return yearCounts(db)
      .filter(({ year }) => String(year).startsWith(wanted))
      .map(({ year, count }) => item(String(year), count));
  }
  if (operator === 'worth') {
    return WORTHS.filter((worth) => worth.startsWith(wanted)).map((worth) => item(worth));
  }
  return wordsLike(operator, wanted, language).map((word) => item(word));
}

/** Known values that hold the text, then those that are spelt so. */
function knownLike(
  db: JournalContext['db'],
  field: SuggestedField,
  value: string,
  wanted: string,
): { value: string; count: number }[] {
  const found = suggest(db, field, value);
  if (found.length >= MOST || !/^[a-z]{2,40}$/u.test(wanted)) return found;
  const known = new Set(found.map((one) => one.value));
  const spelt = valuesOf(db, field).filter(
    (one) => !known.has(one.value) && isSpeltLike(one.value, wanted),
  );
  return [...found, ...spelt];
}

const HAN = /\p{Script=Han}/u;

/** One word for each value that has a word which begins so, in the given language. */
function wordsLike(
  operator: Operator,
  wanted: string,
  language: CompletionQuery['language'],
): string[] {
  const words = [...(VALUE_WORDS[operator] ?? [])];
  const values = new Set(
    words.filter(([word]) => word.startsWith(wanted)).map(([, value]) => value),
  );
  return [...values].map((value) => {
    const own = words.filter(([, of]) => of === value).map(([word]) => word);
    return own.find((word) => HAN.test(word) === (language === 'zh-CN')) ?? value;
  });
}
