/** When and where an invitation says that its event is, who holds it, and what it costs. */
import type { Proposal } from '#shared/draft.ts';
import { type CostItem, currencyDigits } from '#shared/money.ts';
import { foldText } from '../../../text/fold.ts';
import { type DatePhrase, readDates } from '../../text/dates.ts';
import { citiesIn } from '../../text/places.ts';
import { labelled, type Line, pieceOf, type Stated } from './lines.ts';

const HEAD = 4_000;

/** Dates by which something has to be done are none of the event. */
const DEADLINE =
  /(?:until|by|before|deadline|early[- ]bird|rsvp|register|registration|closes?|submi\p{L}*|due|sent|posted|published|截止|之前|前报名|报名|早鸟|提交|投稿|发布于|发布时间)[^\n。.]{0,24}$/iu;
const DEADLINE_AFTER = /^[^\n。.]{0,6}(?:前|之前|截止|deadline)/iu;

/** The days of the event: after a label, else the first that are no deadline. */
export function daysIn(
  text: string,
  lines: readonly Line[],
  today: string,
): Pick<DatePhrase, 'start' | 'end' | 'dateStart' | 'dateEnd'> | null {
  const label = labelled(lines, 'when');
  const said = label && firstDate(label.text, label.span.start, today);
  return said ?? firstDate(text.slice(0, HEAD), 0, today);
}

/** A weekday before the day of the month says nothing more, and is no date of its own. */
const WEEKDAY =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s(?=(?:the )?\d{1,2}(?:st|nd|rd|th)?[\s–-]|\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?!\d))/giu;

function firstDate(whole: string, from: number, today: string): DatePhrase | null {
  const text = whole.replace(WEEKDAY, (weekday) => ' '.repeat(weekday.length));
  const folded = foldText(text);
  const dates = readDates(text, { today, lean: 'future' }).filter(
    ({ start, end, bare, dateStart }) =>
      !bare &&
      dateStart.length === 10 &&
      !DEADLINE.test(folded.slice(Math.max(0, start - 40), start)) &&
      !DEADLINE_AFTER.test(folded.slice(end, end + 12)),
  );
  const [date] = dates;
  return date ? { ...date, start: date.start + from, end: date.end + from } : null;
}

const proposed = <T>(value: T, { span }: Stated): Proposal<T> => ({
  value,
  confidence: 'likely',
  span,
});

/** The place: after a label, else the first city that is named. */
export function placeIn(text: string, lines: readonly Line[]): Proposal<string> | null {
  const label = labelled(lines, 'where');
  if (label && label.text.length <= 120) return proposed(label.text, label);
  const [city] = citiesIn(text.slice(0, HEAD));
  if (!city) return null;
  const { start, end } = city;
  return { value: text.slice(start, end), confidence: 'likely', span: { start, end } };
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]{0,30}(?:[ ](?:(?:of|for|and|the|&)[ ]){0,2}\p{Lu}[\p{L}\p{N}&'’-]{0,30}){0,6}`;
const HOLDS: readonly RegExp[] = [
  new RegExp(
    `(?:[Oo]rgani[sz]ed|[Hh]osted|[Pp]resented|[Cc]onvened|[Bb]rought to you) by (?:the )?(?<who>${NAME})`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:[Tt]he )?(?<who>${NAME}) (?:is|are) (?:delighted|pleased|proud|happy|excited|honou?red|thrilled) to`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])(?<who>${NAME}) (?:cordially |warmly )?invites you`, 'u'),
  /(?:^|[，。,；\s])由(?<who>[^，。,；、\s]{2,30}?)(?:主办|举办|发起)/u,
  /(?<who>[\p{Script=Han}\p{L}\p{N}]{2,30}?)(?:诚挚邀请|诚邀|敬邀)(?:您|你|贵)/u,
];
const NOBODY = /^(?:we|i|our team|us|our|my|this|it|all|everyone)$/iu;

/** Who holds it: after a label, else whom a sentence says. */
export function organiserIn(text: string, lines: readonly Line[]): Proposal<string> | null {
  const label = labelled(lines, 'organiser');
  if (label && label.text.length <= 120) return proposed(label.text.replace(/^the /iu, ''), label);
  const head = text.slice(0, HEAD);
  const folded = foldText(head);
  for (const pattern of HOLDS) {
    const found = pattern.exec(folded);
    const who = found?.groups?.['who'];
    if (!found || who === undefined || NOBODY.test(who)) continue;
    const start = found.index + found[0].indexOf(who);
    const end = start + who.length;
    return {
      value: text.slice(start, end).replace(/[.]$/u, ''),
      confidence: 'likely',
      span: { start, end },
    };
  }
  return null;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  s$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  a$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  '¥': 'CNY',
  rmb: 'CNY',
  'cn¥': 'CNY',
  ntd: 'TWD',
  euro: 'EUR',
  euros: 'EUR',
  元: 'CNY',
  人民币: 'CNY',
  港币: 'HKD',
  港元: 'HKD',
  美元: 'USD',
  欧元: 'EUR',
  新台币: 'TWD',
  日元: 'JPY',
};
const SIGN = String.raw`(?:(?:us|s|hk|nt|a|ca?)\$|cn¥|[€£$¥]|(?<![\p{L}])(?:eur|usd|sgd|hkd|gbp|twd|ntd|jpy|cny|rmb|chf|sek|nok|dkk|cad|aud|krw|euros?)(?![\p{L}])|人民币|新台币|港币|港元|美元|欧元|日元|元)`;
const AMOUNT = String.raw`\d{1,3}(?:[,'’ ]\d{3}){1,2}(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?`;
const PRICE = new RegExp(
  `(?<before>${SIGN})\\s?(?<first>${AMOUNT})(?!\\d)|(?<!\\d)(?<second>${AMOUNT})\\s?(?<after>${SIGN})`,
  'iu',
);
const ABOUT_MONEY = /fee|cost|price|ticket|admission|registration|rate|charge|费|票|价|收费|缴纳/iu;
const FREE =
  /(?<!\p{L})(?:free of charge|admission is free|attendance is free|it(?:'s|’s| is) free|free (?:admission|entry|event|to attend|ticket)|no charge|complimentary)(?!\p{L})|免费|免報名费|免票|不收费/iu;

/**
 * What it costs to go: the first price that words call one, as the usual one stands first. Free is an
 * amount of nothing.
 *
 * @param own the user's own currency, in which nothing is paid
 */
export function costsIn(lines: readonly Line[], own: string): CostItem[] {
  const label = labelled(lines, 'cost');
  const priced = [
    ...(label ? [label.text] : []),
    ...lines.filter(isPriced).map(({ text }) => text),
  ];
  for (const line of priced) {
    const cost = priceIn(foldText(line));
    if (cost) return [cost];
  }
  const free = lines.find(({ folded }) => FREE.test(folded));
  return free ? [{ label: labelOf(free.folded), amount: 0, currency: own }] : [];
}

const isPriced = (line: Line): boolean =>
  ABOUT_MONEY.test(line.folded) && pieceOf(line, 0) !== null;

function priceIn(line: string): CostItem | null {
  const groups = PRICE.exec(line)?.groups;
  const sign = (groups?.['before'] ?? groups?.['after'] ?? '').toLowerCase();
  const digits = (groups?.['first'] ?? groups?.['second'] ?? '').replaceAll(/[,'’ ]/gu, '');
  const currency = CURRENCIES[sign] ?? sign.toUpperCase();
  if (digits === '' || !/^[A-Z]{3}$/u.test(currency)) return null;
  const amount = Math.round(Number(digits) * 10 ** currencyDigits(currency));
  return { label: labelOf(line), amount, currency };
}

const labelOf = (line: string): string => (/\p{Script=Han}/u.test(line) ? '门票' : 'Ticket');
