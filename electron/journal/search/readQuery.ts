/** Reads what was typed into the search field: words, "phrases", -words, and operators. */
import { foldText } from '../../text/fold.ts';
import { type Phrase, phraseOf } from '../../text/segment.ts';
import { type Operator, OPERATOR_NAMES } from './operators.ts';

export interface QueryTerm {
  /** As it was typed, without quotes and sign. */
  readonly text: string;
  readonly phrase: Phrase;
  readonly isExcluded: boolean;
}

export interface QueryOperator {
  readonly operator: Operator;
  readonly value: string;
  readonly isExcluded: boolean;
  /** All of it, as it was typed. */
  readonly text: string;
}

export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly operators: readonly QueryOperator[];
}

/** More is nobody's search, and each of them costs a look into the index. */
const MOST_TERMS = 20;
const LONGEST_QUERY = 2_000;

interface Token {
  readonly text: string;
  readonly value: string;
  readonly name: string | null;
  readonly isQuoted: boolean;
  readonly isExcluded: boolean;
}

/** Never fails: what is no operator is a word, and a quote that is not closed ends with the text. */
export function readQuery(typed: string): Query {
  const terms: QueryTerm[] = [];
  const operators: QueryOperator[] = [];
  for (const token of tokensOf(typed.slice(0, LONGEST_QUERY))) {
    if (terms.length + operators.length >= MOST_TERMS) break;
    const { name, value, text, isExcluded } = token;
    const operator = name === null ? undefined : OPERATOR_NAMES.get(name);
    if (operator !== undefined) {
      if (value !== '') operators.push({ operator, value, text, isExcluded });
    } else addTerm(terms, name === null ? token : { ...token, value: withoutSign(text) });
  }
  return { terms, operators };
}

/** What is being typed at the end of a text: a word, an operator's name, or its value. */
export interface OpenPart {
  readonly start: number;
  /** The operator, where its colon has been typed. */
  readonly operator: Operator | null;
  readonly value: string;
}

/** The part that a text ends in; null after a space, a closed quote, or a quoted phrase. */
export function openPart(typed: string): OpenPart | null {
  const text = typed.slice(-LONGEST_QUERY);
  const token = tokensOf(text).at(-1);
  if (!token || text !== text.trimEnd() || isClosed(token)) return null;
  const operator = token.name === null ? null : (OPERATOR_NAMES.get(token.name) ?? null);
  if (operator === null && (token.name !== null || token.isQuoted)) return null;
  const start = typed.length - token.text.length + (token.isExcluded ? 1 : 0);
  return { start, operator, value: token.value };
}

const isClosed = ({ text, value, isQuoted }: Token): boolean => isQuoted && !text.endsWith(value);

const withoutSign = (text: string): string => text.replace(/^-/u, '');

function addTerm(terms: QueryTerm[], { value, isQuoted, isExcluded }: Token): void {
  const phrase = phraseOf(value, isQuoted);
  if (phrase) terms.push({ text: value, phrase, isExcluded });
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '「': '」',
  '『': '』',
  '《': '》',
};
const SPACE = /\s/u;
const NAME = /^(?<name>[\p{L}]{1,20})[:：]/u;

/** One pass over the text; quotes may stand around a word or after an operator's colon. */
function tokensOf(typed: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < typed.length) {
    if (SPACE.test(typed.charAt(at))) at += 1;
    else {
      const { token, end } = tokenAt(typed, at);
      tokens.push(token);
      at = end;
    }
  }
  return tokens;
}

function tokenAt(typed: string, start: number): { token: Token; end: number } {
  const isExcluded = typed.charAt(start) === '-' && !SPACE.test(typed.charAt(start + 1) || ' ');
  const from = isExcluded ? start + 1 : start;
  const named = NAME.exec(typed.slice(from, from + 24));
  const name = named?.groups?.['name'];
  const valueAt = from + (named?.[0].length ?? 0);
  const close = QUOTES[typed.charAt(valueAt)];
  const isQuoted = close !== undefined;
  const end = isQuoted ? quoteEnd(typed, valueAt + 1, close) : wordEnd(typed, valueAt);
  const value = isQuoted ? typed.slice(valueAt + 1, end) : typed.slice(valueAt, end);
  const after = isQuoted ? Math.min(end + 1, typed.length) : end;
  return {
    token: {
      text: typed.slice(start, after),
      value: value.trim(),
      name: name === undefined ? null : foldText(name).toLowerCase(),
      isQuoted,
      isExcluded,
    },
    end: after,
  };
}

function quoteEnd(typed: string, from: number, close: string): number {
  const end = typed.indexOf(close, from);
  const plain = close === '”' ? typed.indexOf('"', from) : -1;
  const ends = [end, plain].filter((place) => place >= 0);
  return ends.length === 0 ? typed.length : Math.min(...ends);
}

function wordEnd(typed: string, from: number): number {
  let end = from;
  while (end < typed.length && !SPACE.test(typed.charAt(end))) end += 1;
  return end;
}
