/** Searches that find something, for one that finds nothing. */
import type { SearchResult } from '#shared/search.ts';
import type { Database } from '../../db/open.ts';
import { namesToFind } from '../../db/search/conditionQueries.ts';
import { foldForComparison } from '../../text/fold.ts';
import { type Query, readQuery } from './readQuery.ts';

const MOST = 3;
const LEAST_LIKENESS = 0.45;
const LONGEST_TYPED = 60;

/**
 * The nearest searches: the same without one of its words, and names of the journal that are
 * written much like it.
 *
 * @param totalOf how many events a query finds
 */
export function nearestTo(
  db: Database,
  query: Query,
  totalOf: (query: Query) => number,
): SearchResult['nearest'] {
  const typed = query.terms
    .filter(({ isExcluded }) => !isExcluded)
    .map(({ text }) => text)
    .join(' ');
  if (typed === '') return [];
  const candidates = [...withoutOne(query), ...namesLike(db, typed).map((name) => `"${name}"`)];
  return candidates
    .map((text) => ({ text, total: totalOf(readQuery(text)) }))
    .filter(({ total }) => total > 0)
    .slice(0, MOST);
}

const quoted = (text: string): string => (/\s/u.test(text) ? `"${text}"` : text);

function withoutOne({ terms }: Query): string[] {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  if (wanted.length < 2) return [];
  return wanted
    .map((_, left) => wanted.toSpliced(left, 1))
    .map((rest) => rest.map(({ text }) => quoted(text)).join(' '));
}

function namesLike(db: Database, typed: string): string[] {
  const wanted = pairsOf(foldForComparison(typed.slice(0, LONGEST_TYPED)));
  if (wanted.size === 0) return [];
  return namesToFind(db)
    .map((name) => ({ name, likeness: likenessOf(wanted, pairsOf(foldForComparison(name))) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** The coefficient of Dice over pairs of characters: 1 is the same, 0 has none in common. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
