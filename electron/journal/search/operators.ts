/** The operators of a search, by the names that people type for them in both languages. */
import { SEARCH_OPERATORS, type SearchOperator } from '#shared/search.ts';

export type Operator = SearchOperator;

const NAMES: Readonly<Record<Operator, string>> = {
  worth: 'worth 值得 评价 价值',
  year: 'year 年 年份',
  role: 'role 角色',
  state: 'state status 状态',
  tag: 'tag tags 标签',
  series: 'series 系列',
  organiser: 'organiser organizer host 主办 主办方',
  person: 'person people speaker moderator who 人 人物 讲者 嘉宾 演讲者 主持',
  place: 'place city where venue 地点 城市',
  language: 'language lang 语言',
  in: 'in kind 在 类型',
  has: 'has 有 含',
};

/** Folded name to operator. */
export const OPERATOR_NAMES: ReadonlyMap<string, Operator> = new Map(
  SEARCH_OPERATORS.flatMap((operator) =>
    NAMES[operator].split(' ').map((name) => [name, operator]),
  ),
);
