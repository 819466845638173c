/** What the first words of a recording and the name of its file say together. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { nameInFileName } from '../notes/nameOfNotes.ts';
import { readDates } from '../../text/dates.ts';

type Dates = Pick<Draft, 'dateStart' | 'dateEnd'>;

const TODAY =
  /(?:(?<![\p{L}'’])(?:today is|today['’]s|it is|it['’]s|this is)(?!\p{L})|今[天日晚](?:是|系|係)?)[^.。！!?？;；]{0,40}/giu;
/** Of another day, though the sentence begins with this one. */
const ASIDE =
  /(?:(?<!\p{L})(?:since|until|before|after|ago)(?!\p{L})|前|后|後|以来|以來|截至|到)/iu;

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = /(?<!\p{L})(?<day>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}(?!\p{L})/iu;

/**
 * The day of `Today is the 4th of June 2025`, or null; one without its year is of the year in the
 * name of the event, unless it was another day of the week then.
 */
export function daySaid(
  source: string,
  opening: Span,
  today: PartialDate,
  name: string | null = null,
): Dates | null {
  const [written] = (name ?? '').match(YEAR) ?? [];
  const known = written === undefined ? null : Number(written);
  for (const match of source.slice(opening.start, opening.end).matchAll(TODAY)) {
    const words = match[0].replace(/[\r\n\t]/gu, ' ');
    const year = known ?? undefined;
    const phrase = readDates(words, { today, lean: 'past', year }).find(
      ({ certain, bare, dateStart }) =>
        certain || (known !== null && !bare && dateStart.startsWith(`${known}-`)),
    );
    if (phrase?.dateStart.length !== 10 || phrase.dateStart > today) continue;
    if (ASIDE.test(words.slice(0, phrase.start))) continue;
    const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(words)?.groups?.['day']?.toLowerCase() ?? '');
    if (weekday >= 0 && new Date(`${phrase.dateStart}T00:00:00Z`).getUTCDay() !== weekday) continue;
    const at = opening.start + match.index;
    const span = { start: at + phrase.start, end: at + phrase.end };
    return {
      dateStart: { value: phrase.dateStart, confidence: 'unsure', span },
      dateEnd: missing(),
    };
  }
  return null;
}

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const SAID_YEAR =
  /^,? ?twenty[- ](?:twenty(?:[- ](?<unit>one|two|three|four|five|six|seven|eight|nine))?|(?<teen>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?!\p{L})/iu;
const CHINESE_YEAR = /二[〇零○](?<ten>[一二])(?<unit>[〇零○一二三四五六七八九])年?/u;
const CHINESE_DIGITS = '零一二三四五六七八九';
const LONGEST_YEAR = 24;

/** `欢迎来到2024海带论坛`, `the 2024 Kelp Forum`: figures right before the name in the first words. */
function yearBefore(source: string, opening: Span, name: string): Dates | null {
  const at = source.slice(opening.start, opening.end).indexOf(name);
  const found = /(?<!\d)(?<year>20[0-4]\d)年?(?:的|度)?[ ]?$/u.exec(
    at < 0 ? '' : source.slice(Math.max(0, opening.start + at - 8), opening.start + at),
  )?.groups?.['year'];
  if (found === undefined) return null;
  const start = source.lastIndexOf(found, opening.start + at - 1);
  return {
    dateStart: { value: found, confidence: 'unsure', span: { start, end: start + 4 } },
    dateEnd: missing(),
  };
}

/** The year that is said behind the name of an event, or within it: `Kelp Days twenty twenty-five`. */
export function yearSaid(
  source: string,
  { value, span }: Proposal<string>,
  opening: Span | null = null,
): Dates | null {
  const written = value === null || !opening ? null : yearBefore(source, opening, value);
  if (written) return written;
  if (value === null || span === null) return null;
  const said = source.slice(span.start, span.end);
  const spoken = /twenty[- ](?:twenty|\p{L}{3,6}teen|ten|eleven|twelve)/iu.exec(said)?.index;
  const at = spoken === undefined ? span.end : span.start + spoken;
  const english = SAID_YEAR.exec(source.slice(at, at + LONGEST_YEAR));
  const chinese = english ? null : CHINESE_YEAR.exec(said);
  const match = english ?? chinese;
  if (!match) return null;
  const { unit = '', teen = '', ten = '' } = match.groups as Partial<Record<string, string>>;
  const digit = (sign: string): number => Math.max(0, CHINESE_DIGITS.indexOf(sign));
  const last = english
    ? teen === ''
      ? 20 + UNITS.indexOf(unit) + 1
      : 10 + TEENS.indexOf(teen)
    : 10 * digit(ten) + digit(unit);
  const start = (english ? at : span.start) + match.index;
  return {
    dateStart: {
      value: String(2000 + last),
      confidence: 'unsure',
      span: { start, end: start + match[0].length },
    },
    dateEnd: missing(),
  };
}

const YEAR = /(?<!\d)20[0-4]\d(?!\d)/gu;

/** The one year in the name of a file such as `Kelp Days 2024.txt`, or null. */
export function yearOfFile(file: string, today: PartialDate): Dates | null {
  const years = new Set([...file.matchAll(YEAR)].map(([year]) => year));
  const [year] = years;
  if (year === undefined || years.size > 1 || Number(year) > yearOf(today)) return null;
  return { dateStart: { value: year, confidence: 'unsure', span: null }, dateEnd: missing() };
}

const LONGEST_NAME = 80;
const ENDING = /(?:\.[\p{L}\d]{1,12}){1,2}$/u;
const PARTS = /[_·|｜—–]|\s-\s|(?<=\d)-(?=\D)|(?<=\D)-(?=\d)/u;

/** What is said first and stands in the name of the file as well, else the event that the file is named after. */
export function nameOfFile(source: string, opening: Span, file: string): Proposal<string> {
  const words = source.slice(opening.start, opening.end);
  for (const part of file.replace(ENDING, '').split(PARTS)) {
    const name = part.trim();
    if (name.length > LONGEST_NAME || !/^\p{Lu}[^\s]*(?:\s\p{Lu}[^\s]*)+$/u.test(name)) continue;
    const at = words.indexOf(name);
    if (at < 0) continue;
    const start = opening.start + at;
    return { value: name, confidence: 'unsure', span: { start, end: start + name.length } };
  }
  return nameInFileName(file);
}
