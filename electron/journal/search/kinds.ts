import { SEARCH_KINDS, type SearchKind } from '#shared/search.ts';
import { foldText } from '../../text/fold.ts';

const NAMES: Readonly<Record<SearchKind, string>> = {
  event: 'event events name 活动',
  session: 'session sessions talk talks 场次 环节',
  takeaway: 'takeaway takeaways 收获',
  notes: 'notes note 笔记',
  opinion: 'opinion opinions 看法 意见',
  person: 'person people 人物 人',
  source: 'source sources document 原文 来源 文档',
};

/** Every word for a kind, the kind's own first. */
export const KIND_WORDS: ReadonlyMap<string, SearchKind> = new Map(
  SEARCH_KINDS.flatMap((kind) => NAMES[kind].split(' ').map((word) => [word, kind] as const)),
);

/** The kinds that a word stands for, in either language. */
export const kindsNamed = (word: string): SearchKind[] =>
  SEARCH_KINDS.filter((kind) => NAMES[kind].split(' ').includes(foldText(word).toLowerCase()));
