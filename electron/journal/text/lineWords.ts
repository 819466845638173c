/** The words of the log line for worth, reasons, role and state: one table for both languages. */
import type { Role, State } from '#shared/event.ts';
import type { Worth, WorthReason } from '#shared/worth.ts';
import { foldText } from '../../text/fold.ts';

export type WordMeaning =
  | { readonly part: 'worth'; readonly value: Worth }
  | { readonly part: 'reason'; readonly value: WorthReason }
  | { readonly part: 'role'; readonly value: Role }
  | { readonly part: 'state'; readonly value: State };

export interface LineWord {
  readonly meaning: WordMeaning;
  /** A word that also ends names, so that a date must stand somewhere between name and word. */
  readonly afterDate: boolean;
}

const WORTH_WORDS: Readonly<Record<Worth, string>> = {
  1: 'never again|绝不再来|再也不来|再也不去|不再参加|别再去了',
  2: 'probably not|大概不去|不太值得',
  3: '',
  4: 'probably again|值得再去|可以再去',
  5: 'definitely again|must go again|一定再来|必去|强烈推荐',
};

const REASON_WORDS: Readonly<Record<WorthReason, string>> = {
  fluff: 'fluff|fluffy|all fluff|水|水会|很水|太水|空话|空洞',
  'sales-pitch': 'sales pitch|sales pitches|sales-pitch|salesy|all ads|推销|广告|软文|卖货',
  repeats: 'repeats|repetitive|old news|重复|炒冷饭|老生常谈',
  'wrong-level': 'wrong level|wrong-level|too basic|too advanced|不对口|太浅|太深|太基础',
  'wrong-people': 'wrong people|wrong-people|wrong crowd|人不对|人群不对',
  'good-content': 'good content|great content|good-content|内容好|干货|干货多|有干货',
  'good-people': 'good people|great people|good-people|good crowd|人好|人脉好|结识好人',
  'good-practice': 'good practice|good-practice|well organised|well organized|组织好|办得好|实践好',
  duty: 'duty|obligation|had to go|任务|不得不去|应酬|义务',
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  attendee: 'as attendee|as an attendee|作为听众|作为观众',
  speaker:
    'as speaker|as a speaker|as keynote speaker|as the keynote speaker|演讲嘉宾|作为讲者|作为嘉宾|作为演讲嘉宾',
  panelist: 'as panelist|as a panelist|as panellist|as a panellist|圆桌嘉宾|作为圆桌嘉宾',
  moderator: 'as moderator|as a moderator|as the moderator|作为主持人|作为主持|圆桌主持',
  organiser:
    'as organiser|as an organiser|as organizer|as an organizer|作为主办方|作为组织者|作为主办',
};

const STATE_WORDS: Readonly<Record<State, string>> = {
  interested: 'might go|感兴趣|想去|可能去',
  planned: 'planning to go|will attend|计划参加|打算去|打算参加|准备参加|已报名',
  attended: '参加了|去了',
  skipped: 'did not go|didn’t go|没去|没去成|没参加|跳过',
  cancelled: '取消了|已取消|被取消',
};

/** Single words that a name may end in: understood after a date only. */
const ROLE_WORDS_AFTER_DATE: Readonly<Partial<Record<Role, string>>> = {
  attendee: 'attendee|听众',
  speaker: 'speaker|speaking|讲者|嘉宾',
  panelist: 'panelist|panellist|panel',
  moderator: 'moderator|moderating|主持人|主持',
  organiser: 'organiser|organizer|主办',
};
const STATE_WORDS_AFTER_DATE: Readonly<Record<State, string>> = {
  interested: 'interested|考虑',
  planned: 'planned|计划',
  attended: 'attended|已参加',
  skipped: 'skipped',
  cancelled: 'cancelled|canceled|取消',
};

type Table<V extends string | number> = Readonly<Partial<Record<V, string>>>;

/** Key of a word or phrase in the table: folded, lower case, single spaces. */
export const wordKey = (text: string): string =>
  foldText(text).toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');

function entries<V extends string | number>(
  table: Table<V>,
  afterDate: boolean,
  toMeaning: (value: string) => WordMeaning,
): [string, LineWord][] {
  return Object.entries<string | undefined>(table).flatMap(([value, words]) =>
    (words ?? '')
      .split('|')
      .filter((word) => word !== '')
      .map((word): [string, LineWord] => [wordKey(word), { meaning: toMeaning(value), afterDate }]),
  );
}

const asRole = (value: string): WordMeaning => ({ part: 'role', value: value as Role });
const asState = (value: string): WordMeaning => ({ part: 'state', value: value as State });

const WORDS: ReadonlyMap<string, LineWord> = new Map([
  ...entries(WORTH_WORDS, false, (value) => ({ part: 'worth', value: Number(value) as Worth })),
  ...entries(REASON_WORDS, false, (value) => ({ part: 'reason', value: value as WorthReason })),
  ...entries(ROLE_WORDS, false, asRole),
  ...entries(STATE_WORDS, false, asState),
  ...entries(ROLE_WORDS_AFTER_DATE, true, asRole),
  ...entries(STATE_WORDS_AFTER_DATE, true, asState),
]);

/** No phrase of the table has more words than this. */
export const LONGEST_PHRASE = 4;

const WORTH_SIGN =
  /^(?:[★☆⭐]\uFE0F?(?<after>[1-5])|(?<before>[1-5])(?:[★☆⭐]\uFE0F?|星|分|\/5))$/u;
const STARS = /^(?<stars>★{1,5}|⭐{1,5})☆{0,4}$/u;

/** `★4`, `4星`, `4/5`, `★★★☆☆`; 0 for anything else. */
function worthOfSign(key: string): number {
  const sign = WORTH_SIGN.exec(key)?.groups;
  const digit = sign?.['after'] ?? sign?.['before'];
  if (digit !== undefined) return Number(digit);
  return STARS.exec(key)?.groups?.['stars']?.length ?? 0;
}

/** What a word or phrase of the line means, or null. A lone digit from 1 to 5 is a worth. */
export function meaningOf(phrase: string): LineWord | null {
  const key = wordKey(phrase);
  const known = WORDS.get(key);
  if (known) return known;
  const worth = /^[1-5]$/u.test(key) ? Number(key) : worthOfSign(key);
  if (worth < 1 || worth > 5) return null;
  return { meaning: { part: 'worth', value: worth as Worth }, afterDate: false };
}

/** States said at the head of a line, before the name: `planned: …`, `计划参加…`. */
export const LEADING_STATE =
  /^\s*(?:(?<english>interested|planned|attended|skipped|cancelled|canceled)\s?:|(?<chinese>计划参加|打算参加|准备参加|打算去|想去|没去成|没去))\s?/iu;
