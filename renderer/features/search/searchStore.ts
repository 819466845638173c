/** What was searched for last, and as much of the answer as was read. */
import { create } from 'zustand';
import { type Filter, isFiltering } from '#shared/filter.ts';
import type { Failure } from '#shared/result.ts';
import type { SearchHit, SearchKind, SearchResult } from '#shared/search.ts';
import { journalClient } from '../../api/journalClient.ts';
import { onChange } from '../../stores/changes.ts';
import { sameFilter } from '../timeline/conditions.ts';

export interface Question {
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  readonly filter: Filter;
}

interface SearchState {
  /** What `result` answers. */
  answered: Question | null;
  result: SearchResult | null;
  /** The pages read so far. */
  hits: readonly SearchHit[];
  failure: Failure | null;
}

export const useSearch = create<SearchState>()(() => ({
  answered: null,
  result: null,
  hits: [],
  failure: null,
}));

const { getState: get, setState: set } = useSearch;

/** More than are in sight at first, and few enough to be drawn between two keys. */
const FIRST_PAGE = 15;
const PAGE = 40;
const MOST_AT_ONCE = 50;

/** Milliseconds until a journal that is still being read is asked again. */
const AGAIN_MS = 700;

/** Whether a question asks for anything at all. */
export const isAsking = ({ text, filter }: Question): boolean =>
  text.trim() !== '' || isFiltering(filter);

/** The question to be asked next, once the one under way has been answered. */
let wanted: Question | null = null;
let isUnderWay = false;
let again: ReturnType<typeof setTimeout> | null = null;

/**
 * Asks the journal. One question is under way at a time, and of those asked meanwhile only the last
 * is asked at all, so that fast typing never lines up searches nobody waits for any more.
 */
export async function search(question: Question): Promise<void> {
  wanted = question;
  if (isUnderWay) return;
  isUnderWay = true;
  for (let next: Question | null = question; next; next = wanted) {
    wanted = null;
    await ask(next);
  }
  isUnderWay = false;
}

async function ask(question: Question): Promise<void> {
  if (!isAsking(question)) {
    set({ answered: question, result: null, hits: [], failure: null });
    return;
  }
  const { answered, hits } = get();
  const isAskedAgain = answered === question && hits.length > FIRST_PAGE;
  const limit = isAskedAgain ? Math.min(hits.length, MOST_AT_ONCE) : FIRST_PAGE;
  const answer = await read(question, 0, limit);
  // It was overtaken by the next key.
  if (wanted !== null) return;
  if (!answer.ok) return set({ answered: question, failure: answer.failure });
  const { events, pending } = answer.value;
  set({ answered: question, result: answer.value, hits: events, failure: null });
  if (pending > 0) askAgain(question);
}

const read = ({ text, kinds, filter }: Question, offset: number, limit: number) =>
  journalClient.call('search.find', {
    text: text.toWellFormed(),
    filter: { ...filter, text: '' },
    kinds: [...kinds],
    offset,
    limit,
  });

/** Asks the same again until the whole journal is in the index. */
function askAgain(question: Question): void {
  if (again !== null) clearTimeout(again);
  again = setTimeout(() => {
    if (get().answered === question && watchers > 0) void search(question);
  }, AGAIN_MS);
}

/** The next page at the end of the list. */
export async function readMore(): Promise<void> {
  const { answered, hits } = get();
  if (answered === null) return;
  const answer = await read(answered, hits.length, PAGE);
  const now = get();
  if (now.answered !== answered || now.hits !== hits) return;
  if (answer.ok) set({ hits: [...hits, ...answer.value.events] });
  else set({ failure: answer.failure });
}

/** Screens that show the answer, and whether the journal has changed while there was none. */
let watchers = 0;
let isStale = false;

onChange(() => {
  const { answered } = get();
  if (watchers === 0) isStale = true;
  else if (answered !== null) void search(answered);
});

/** Says that the answer is on the screen; to be called back when it no longer is. */
export function watchAnswer(): () => void {
  watchers += 1;
  return () => {
    watchers -= 1;
  };
}

const sameQuestion = (one: Question, other: Question): boolean =>
  one.text === other.text &&
  one.kinds.join() === other.kinds.join() &&
  sameFilter(one.filter, other.filter);

/** Shows the answer to a question: the one read before, with all its pages, as long as it holds. */
export function showAnswer(question: Question): void {
  const { answered } = get();
  const isKnown = answered !== null && sameQuestion(answered, question);
  const isWhole = (get().result?.pending ?? 0) === 0;
  if (isKnown && isWhole && !isStale && !isUnderWay) return;
  isStale = false;
  void search(isKnown ? answered : question);
}
