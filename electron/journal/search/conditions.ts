/** What the operators of a search ask for, as sets of events. */
import type { Database } from '../../db/open.ts';
import { ROLES, STATES } from '#shared/event.ts';
import {
  eventsHaving,
  eventsNamed,
  eventsOfLanguage,
  eventsOfRole,
  eventsOfState,
  eventsOfWorth,
  eventsOfYears,
  eventsWithoutDate,
  type Having,
} from '../../db/search/conditionQueries.ts';
import { foldForComparison, foldText } from '../../text/fold.ts';
import { isSpeltLike } from '../../text/pinyin.ts';
import { KIND_WORDS } from './kinds.ts';
import type { Operator } from './operators.ts';
import type { QueryOperator } from './readQuery.ts';

type Reader = (db: Database, value: string) => readonly number[] | null;

/** The words for a value, folded, to the value itself. */
const wordsFor = <T extends string>(values: readonly T[], named: Partial<Record<T, string>>) =>
  new Map(
    values.flatMap((value) =>
      [value, ...(named[value] ?? '').split(' ')].map((word) => [word, value] as const),
    ),
  );

const ROLE_WORDS = wordsFor(ROLES, {
  attendee: '听众 参会者 参会 观众 参加者',
  speaker: '讲者 演讲者 演讲 报告人',
  panelist: '嘉宾 圆桌嘉宾 panellist',
  moderator: '主持 主持人',
  organiser: '组织者 主办 主办方 organizer',
});
const STATE_WORDS = wordsFor(STATES, {
  interested: '感兴趣 想去',
  planned: '计划 已计划 计划中',
  attended: '参加 已参加 去过',
  skipped: '跳过 没去 未参加',
  cancelled: '取消 已取消 canceled',
});
const HAVING_WORDS = wordsFor(
  [
    'takeaway',
    'insight',
    'action',
    'question',
    'quote',
    'contact',
    'open',
    'notes',
    'opinion',
    'session',
    'source',
    'person',
    'link',
    'cost',
    'verdict',
  ] satisfies Having[],
  {
    takeaway: '收获 takeaways',
    insight: '见解 洞见 insights',
    action: '行动 待办 actions todo',
    question: '问题 疑问 questions',
    quote: '引语 金句 quotes',
    contact: '联系人 contacts',
    open: '未处理',
    notes: '笔记 note',
    opinion: '看法 意见 opinions',
    session: '场次 环节 sessions',
    source: '原文 来源 文档 sources',
    person: '人物 人 people',
    link: '链接 links',
    cost: '费用 花费 costs',
    verdict: '评价 结论 verdicts worth',
  },
);

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['中文', 'zh'],
  ['chinese', 'zh'],
  ['英文', 'en'],
  ['英语', 'en'],
  ['english', 'en'],
]);

/** The words for the values of closed lists: a value's own first, then those in other words. */
export const VALUE_WORDS: Partial<Record<Operator, ReadonlyMap<string, string>>> = {
  role: ROLE_WORDS,
  state: STATE_WORDS,
  has: HAVING_WORDS,
  in: KIND_WORDS,
  language: LANGUAGES,
};

const RANGE = /^(?<sign><=|>=|<|>|=)?(?<from>\d{1,4})(?:(?:-|\.\.|~|至|到)(?<to>\d{1,4}))?$/u;

/** `2`, `<=2`, `>3`, `1-2` as the least and the most; null where it is none of them. */
function rangeIn(value: string, least: number, most: number): [number, number] | null {
  const groups = RANGE.exec(value)?.groups;
  if (!groups) return null;
  const from = Number(groups['from']);
  if (groups['to'] !== undefined) return [from, Number(groups['to'])];
  switch (groups['sign']) {
    case '<=':
      return [least, from];
    case '>=':
      return [from, most];
    case '<':
      return [least, from - 1];
    case '>':
      return [from + 1, most];
    default:
      return [from, from];
  }
}

function byWorth(db: Database, value: string): readonly number[] | null {
  if (['unrated', 'none', '未评', '未评价', '无'].includes(value)) return eventsOfWorth(db, [0]);
  const range = rangeIn(value, 1, 5);
  return (
    range &&
    eventsOfWorth(
      db,
      [1, 2, 3, 4, 5].filter((worth) => worth >= range[0] && worth <= range[1]),
    )
  );
}

function byYear(db: Database, value: string): readonly number[] | null {
  if (['none', 'undated', '无', '未知'].includes(value)) return eventsWithoutDate(db);
  const range = rangeIn(value.replaceAll('年', ''), 0, 9_998);
  return range && eventsOfYears(db, range[0], range[1]);
}

/** A name passes that holds the words, or that is spelt so. */
function namedLike(value: string): (name: string) => boolean {
  const wanted = foldForComparison(value);
  const isSpelling = /^[a-z]{2,40}$/u.test(wanted);
  return (name) =>
    foldForComparison(name).includes(wanted) || (isSpelling && isSpeltLike(name, wanted));
}

const READERS: Readonly<Record<Exclude<Operator, 'in'>, Reader>> = {
  worth: byWorth,
  year: byYear,
  role: (db, value) => mapped(ROLE_WORDS, value, (role) => eventsOfRole(db, role)),
  state: (db, value) => mapped(STATE_WORDS, value, (state) => eventsOfState(db, state)),
  has: (db, value) => mapped(HAVING_WORDS, value, (what) => eventsHaving(db, what)),
  language: (db, value) => eventsOfLanguage(db, LANGUAGES.get(value) ?? value),
  tag: (db, value) => eventsNamed(db, 'tag', namedLike(value.replace(/^#/u, ''))),
  series: (db, value) => eventsNamed(db, 'series', namedLike(value)),
  organiser: (db, value) => eventsNamed(db, 'organiser', namedLike(value)),
  place: (db, value) => eventsNamed(db, 'place', namedLike(value)),
  person: (db, value) => eventsNamed(db, 'person', namedLike(value)),
};

function mapped<T>(
  words: ReadonlyMap<string, T>,
  value: string,
  find: (found: T) => readonly number[],
): readonly number[] | null {
  const found = words.get(value);
  return found === undefined ? null : find(found);
}

/** The events that an operator lets through; null where its value cannot be understood. */
export function eventsOf(
  db: Database,
  { operator, value }: QueryOperator & { operator: Exclude<Operator, 'in'> },
): ReadonlySet<number> | null {
  const found = READERS[operator](db, foldText(value).toLowerCase());
  return found && new Set(found);
}
