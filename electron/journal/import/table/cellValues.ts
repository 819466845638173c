/** Choices, amounts and lists in the cells of a table. */
import type { DraftPerson } from '#shared/draft.ts';
import { draftPerson } from '#shared/draft.ts';
import type { Format, Role, State } from '#shared/event.ts';
import { isOpenableLink } from '#shared/fields.ts';
import type { CostItem } from '#shared/money.ts';
import { parseAmount } from '#shared/money.ts';
import type { SessionKind } from '#shared/session.ts';
import type { Worth, WorthReason } from '#shared/worth.ts';
import { foldForComparison, foldText } from '../../../text/fold.ts';
import { meaningOf } from '../../text/lineWords.ts';
import { isPersonName, personNamed } from '../mining/people.ts';
import { CHOICE_WORDS, CURRENCY_SIGNS } from './cellWords.ts';

const LONGEST_CHOICE = 40;
const SHORTEST_WITHIN = { chinese: 2, latin: 4 };

/** The choice one of whose words is all of a cell, else the longest one that stands within it. */
function choiceOf<V extends string>(text: string, words: Readonly<Record<V, string>>): V | null {
  const key = foldForComparison(text.slice(0, 2 * LONGEST_CHOICE));
  if (key === '' || key.length > LONGEST_CHOICE) return null;
  let best: { value: V; length: number } | null = null;
  for (const [value, list] of Object.entries<string>(words)) {
    for (const word of list.split('|')) {
      if (word === key) return value as V;
      if (word.length > (best?.length ?? 0) && standsWithin(word, key)) {
        best = { value: value as V, length: word.length };
      }
    }
  }
  return best?.value ?? null;
}

const standsWithin = (word: string, key: string): boolean =>
  /^\p{Script=Han}/u.test(word)
    ? word.length >= SHORTEST_WITHIN.chinese && key.includes(word)
    : word.length >= SHORTEST_WITHIN.latin && ` ${key} `.includes(` ${word} `);

export const readFormat = (text: string): Format | null => choiceOf(text, CHOICE_WORDS.format);
export const readRole = (text: string): Role | null => choiceOf(text, CHOICE_WORDS.role);
export const readState = (text: string): State | null => choiceOf(text, CHOICE_WORDS.state);
export const readKind = (text: string): SessionKind | null => choiceOf(text, CHOICE_WORDS.kind);
export const isBreak = (text: string): boolean => choiceOf(text, CHOICE_WORDS.pause) !== null;

/** A BCP 47 primary tag; `mul` for several languages. */
export function readLanguage(text: string): string | null {
  if (/^[a-z]{2}(?:-[a-z]{2,4})?$/iu.test(text)) return text.slice(0, 2).toLowerCase();
  return choiceOf(text, CHOICE_WORDS.language);
}

/** An address that is safe to open; one without a scheme is taken for https. */
export function readLink(text: string): string | null {
  const address =
    /\((?<inside>https?:\/\/[^\s()]{1,2000})\)/u.exec(text)?.groups?.['inside'] ?? text;
  if (isOpenableLink(address)) return address;
  return /^(?:[\w-]{1,63}\.){1,5}[a-z]{2,20}(?:[/?#]\S{0,2000})?$/iu.test(address)
    ? `https://${address}`
    : null;
}

const STARS = /^(?<full>[★⭐✭🌟]{1,5})\uFE0F?[☆✩]{0,5}$/u;
const SHARE = /^(?<value>\d{1,2}(?:\.\d)?)\s?(?:\/|out of)\s?(?<of>5|10)$/iu;
const FIGURE = /^(?<value>\d{1,2}(?:\.\d)?)\s?(?:stars?|分|星|颗星|points?|pts)?$/iu;

/**
 * Worth from 1 to 5, in figures, stars or words; null where a cell says neither.
 *
 * @param most the highest figure of its scale: 5, or 10 where its column goes beyond 5
 */
export function readWorth(text: string, most: 5 | 10): Worth | null {
  const plain = foldText(text).trim();
  const stars = STARS.exec(plain)?.groups?.['full'];
  if (stars !== undefined) return worthOf(Array.from(stars).length, 5);
  const share = SHARE.exec(plain)?.groups;
  if (share) return worthOf(Number(share['value']), Number(share['of']));
  const figure = FIGURE.exec(plain)?.groups?.['value'];
  if (figure !== undefined) return worthOf(Number(figure), most);
  const word = choiceOf(text, CHOICE_WORDS.worth);
  if (word !== null) return worthOf(Number(word), 5);
  const meaning = meaningOf(plain)?.meaning;
  return meaning?.part === 'worth' ? meaning.value : null;
}

function worthOf(value: number, most: number): Worth | null {
  const worth = Math.round((value * 5) / most);
  return value > 0 && value <= most && worth >= 1 ? (worth as Worth) : null;
}

/** Whether most of some values say how worthwhile something was, and nothing else. */
export const areWorths = (values: readonly string[]): boolean => {
  const plain = values.filter((value) => value.length <= LONGEST_CHOICE);
  const told = plain.filter((value) => readWorth(value, 10) !== null);
  return values.length > 0 && told.length >= 0.7 * values.length;
};

/** The highest figure of a column of worths: of ten where any of them is beyond five. */
export function scaleOf(cells: readonly string[]): 5 | 10 {
  const figures = cells.flatMap((cell) => {
    const value = FIGURE.exec(foldText(cell).trim())?.groups?.['value'];
    return value === undefined ? [] : [Number(value)];
  });
  const highest = figures.reduce((most, value) => Math.max(most, value), 0);
  return highest > 5 && highest <= 10 ? 10 : 5;
}

export function readReasons(text: string): WorthReason[] {
  const reasons = itemsOf(text).flatMap((item) => {
    const meaning = meaningOf(item)?.meaning;
    return meaning?.part === 'reason' ? [meaning.value] : [];
  });
  return [...new Set(reasons)];
}

const ISO_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The currency that a text names, as ISO 4217. */
export function currencyIn(text: string): string | null {
  const code = /(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/gu;
  const codes = (text.match(code) ?? []).map((each) => each.toUpperCase());
  const named = codes.find((each) => ISO_CURRENCIES.has(each));
  if (named !== undefined) return named;
  const folded = foldText(text).toLowerCase();
  return CURRENCY_SIGNS.find(([sign]) => folded.includes(sign))?.[1] ?? null;
}

const AMOUNT = /\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?/u;
const FREE = /^(?:free|free of charge|gratis|none|no cost|免费|无|公司报销|0+(?:[.,]0+)?)$/iu;

export type MoneyReading = CostItem | 'free' | 'no-currency' | 'not-a-number';

/** An amount with its currency: as the cell names it, else as its column or row does. */
export function readMoney(text: string, label: string, currency: string | null): MoneyReading {
  const plain = foldText(text).trim();
  if (FREE.test(plain)) return 'free';
  const written = AMOUNT.exec(plain);
  if (!written || /\d/u.test(plain.slice(written.index + written[0].length))) return 'not-a-number';
  const own = currencyIn(plain) ?? currency;
  if (own === null) return Number(plainFigure(written[0])) === 0 ? 'free' : 'no-currency';
  const times = unitAfter(plain.slice(written.index + written[0].length));
  const figure = plainFigure(written[0]);
  const value = times === 1 ? figure : String(Math.round(Number(figure) * times * 100) / 100);
  const amount = parseAmount(value, own);
  if (amount === null) return 'not-a-number';
  return amount === 0 ? 'free' : { label, amount, currency: own };
}

function unitAfter(rest: string): number {
  if (/^\s?万/u.test(rest)) return 10_000;
  return /^\s?k\b/iu.test(rest) ? 1_000 : 1;
}

/** Digits with a point for the decimals, whichever sign the table has for which. */
function plainFigure(text: string): string {
  const sign = /[.,](?=\d{1,2}$)/u.exec(text);
  const whole = sign ? text.slice(0, sign.index) : text;
  const digits = whole.replace(/\D/gu, '');
  return sign ? `${digits}.${text.slice(sign.index + 1)}` : digits;
}

const HOURS =
  /^(?:约|大约|about|ca\.?|~)?\s?(?<value>\d{1,4}(?:[.,]\d{1,2})?)\s?(?<unit>个?小时|h|hr|hrs|hours?|学时|分钟|min|mins|minutes)?$/iu;
const HOURS_AND_MINUTES = /^(?<hours>\d{1,3})(?::|h\s?)(?<minutes>[0-5]\d)(?:m|min)?$/iu;

/** Hours as a number; null where the cell says no length of time. */
export function readHours(text: string): number | null {
  const plain = foldText(text).trim();
  const both = HOURS_AND_MINUTES.exec(plain)?.groups;
  if (both) return Math.round((Number(both['hours']) + Number(both['minutes']) / 60) * 100) / 100;
  const { value, unit = '' } = (HOURS.exec(plain)?.groups ?? {}) as Partial<Record<string, string>>;
  if (value === undefined) return plain === '半天' ? 4 : null;
  const number = Number(value.replace(',', '.'));
  return /^(?:分|m)/iu.test(unit) ? Math.round((number / 60) * 100) / 100 : number;
}

/** The items of a cell that lists several: apart by commas, semicolons, bars, lines or `#`. */
export function itemsOf(text: string): string[] {
  const pieces = text.split(
    /[;；、|\n]|[,，](?!\d{3}\b)|\s#|\s\/\s|(?<=\p{Script=Han})\/(?=\p{Script=Han})/u,
  );
  const items = pieces.length === 1 && /^#\S/u.test(text.trim()) ? text.split(/\s/u) : pieces;
  return items
    .map((item) => item.replace(/^[#\s•·*-]{1,10}/u, '').trim())
    .filter((item) => item !== '');
}

/** People of a cell; a comma may stand between two of them, or between one and their company. */
export function peopleOf(text: string, part: DraftPerson['part']): DraftPerson[] {
  const groups = text
    .split(
      /[;；、\n|]|\s(?:and|und|et)\s|\s[&+/]\s|(?<=\p{Script=Han})[&+/和与](?=\p{Script=Han})/u,
    )
    .map((group) => group.trim())
    .filter((group) => group !== '');
  return groups
    .map(inOrder)
    .flatMap(namesOf)
    .flatMap((name) => personOf(name, part) ?? []);
}

function namesOf(group: string): string[] {
  const pieces = group.split(/[,，](?![^()（）]{0,200}[)）])/u).map((piece) => piece.trim());
  const names = pieces.filter((piece) => isPersonName(bareName(piece)));
  return pieces.length > 1 && names.length === pieces.length ? pieces : [group];
}

/** `Okoro, Ines` is one person, named by the family first. */
const FAMILY_FIRST =
  /^(?<family>\p{Lu}[\p{L}'’-]{1,40}),\s?(?<given>\p{Lu}[\p{L}'’.-]{0,40}(?:\s\p{Lu}\.?)?)$/u;

function inOrder(name: string): string {
  const { family = '', given = '' } = FAMILY_FIRST.exec(name)?.groups ?? {};
  const ordered = `${given} ${family}`;
  return family !== '' && (isPersonName(ordered) || given.endsWith('.')) ? ordered : name;
}

const bareName = (text: string): string =>
  text.replace(/\s?[（(][^()（）]{0,200}[)）]/gu, '').trim();

const NAME_IN_BRACKETS = /^(?<name>[^()（）]{1,80}?)\s?[（(](?<inside>[^()（）]{1,200})[)）]$/u;
const LONGEST_NAME = 120;

function personOf(text: string, part: DraftPerson['part']): DraftPerson | null {
  const known = personNamed(text);
  if (known) return draftPerson({ ...known, part: part === 'speaker' ? known.part : part });
  const { name = text, inside = null } = (NAME_IN_BRACKETS.exec(text)?.groups ?? {}) as {
    name?: string;
    inside?: string;
  };
  if (name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null;
  return draftPerson({ name: name.trim(), affiliation: inside, part, confidence: 'likely' });
}
