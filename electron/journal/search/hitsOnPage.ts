/** The events found as they are shown: each with the words around its first hits. */
import type { SearchHit, SearchKind, Snippet } from '#shared/search.ts';
import type { Database } from '../../db/open.ts';
import { type ChunkText, chunkReader } from '../../db/search/chunkTexts.ts';
import { foundEvents } from '../../db/search/eventOrder.ts';
import { GROUP_OF, type HitGroup, type SearchField, titleOfItem } from '../../db/search/fields.ts';
import { type ChunkIds, firstOf } from '../../db/search/findHits.ts';
import type { Query, QueryTerm } from './readQuery.ts';
import { marksIn, snippetOf } from './snippets.ts';

/** What people call the groups that hits are counted by. */
export const KIND_OF: Readonly<Record<HitGroup, SearchKind>> = {
  name: 'event',
  facts: 'event',
  session: 'session',
  person: 'person',
  takeaway: 'takeaway',
  opinion: 'opinion',
  notes: 'notes',
  source: 'source',
};

const PART_OF: Readonly<Record<SearchField, Snippet['part']>> = {
  name: 'head',
  facts: 'head',
  summary: 'head',
  purpose: 'purpose',
  'session-title': 'session',
  person: 'person',
  takeaway: 'takeaway',
  verdict: 'verdict',
  opinion: 'opinion',
  'session-opinion': 'session',
  notes: 'notes',
  'session-notes': 'session',
  source: 'source',
};

/** Fields of the event itself, which have no item of their own. */
const OWN: ReadonlySet<SearchField> = new Set([
  'name',
  'facts',
  'summary',
  'purpose',
  'notes',
  'opinion',
  'verdict',
]);

/** What a page of events was found by. */
interface FoundBy {
  readonly chunks: ChunkIds;
  readonly groups: Uint8Array;
  readonly hits: Uint32Array;
  readonly query: Query;
}

const SNIPPETS = 3;

/** The events of a page, in its order, with up to three snippets each. */
export function hitsOnPage(
  db: Database,
  page: readonly number[],
  { chunks, groups, hits, query }: FoundBy,
): SearchHit[] {
  const terms = query.terms.filter(({ isExcluded }) => !isExcluded);
  const chunkAt = chunkReader(db);
  return foundEvents(db, page).map((event) => ({
    ...event,
    marks: marksIn(event.name, terms),
    hits: hits[event.eventId] ?? 0,
    snippets: firstOf(event.eventId, chunks, groups, SNIPPETS).flatMap((id) => {
      const chunk = chunkAt(id);
      // The name is shown above its snippets, with its own marks.
      return chunk === null || chunk.field === 'name' ? [] : [snippetIn(db, chunk, terms)];
    }),
  }));
}

function snippetIn(
  db: Database,
  { field, item, start, text }: ChunkText,
  terms: readonly QueryTerm[],
): Snippet {
  const { first, ...snippet } = snippetOf(text, terms);
  return {
    kind: KIND_OF[GROUP_OF[field]],
    part: PART_OF[field],
    itemId: OWN.has(field) ? null : item,
    span: first ? [start + first[0], start + first[1]] : null,
    title: titleOfItem(db, field, item),
    ...snippet,
  };
}
