import type { SearchResult } from '#shared/search.ts';

const NO_VALUE = /(?:^|\s)-?\p{L}{1,20}[:：]\s*$/u;

/** Whether a search asks for nothing yet, because the value of its operator is still to come. */
export const isUnfinished = (text: string, { total, terms, ignored }: SearchResult): boolean =>
  total === 0 && terms.length === 0 && ignored.length === 0 && NO_VALUE.test(text);
