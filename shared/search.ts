/** Searching all that the journal holds. */
import { Filter } from './filter.ts';
import { Id } from './fields.ts';
import { Role, State } from './event.ts';
import { Worth } from './worth.ts';
import { z } from './zod.ts';

/** What a hit was found in, as people tell them apart. */
export const SEARCH_KINDS = [
  'event',
  'session',
  'takeaway',
  'notes',
  'opinion',
  'person',
  'source',
] as const;
export const SearchKind = z.enum(SEARCH_KINDS);
export type SearchKind = z.infer<typeof SearchKind>;

export const SearchQuery = z.object({
  /** As it was typed, operators and all. */
  text: z.string().max(10_000, { error: 'too-long' }),
  /** The filters beside the field; its own `text` is not used. */
  filter: Filter,
  /** None are all of them. */
  kinds: z.array(SearchKind).max(SEARCH_KINDS.length),
  offset: z.int().nonnegative(),
  limit: z.int().min(1).max(50),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** The parts of an event's page that a hit may stand in. */
export const PAGE_PARTS = [
  'head',
  'purpose',
  'notes',
  'opinion',
  'verdict',
  'session',
  'takeaway',
  'person',
  'source',
] as const;

/** A few words around a hit. */
export const Snippet = z.object({
  kind: SearchKind,
  part: z.enum(PAGE_PARTS),
  /** The session, takeaway, person or source that it stands in; null for the event itself. */
  itemId: Id.nullable(),
  /** The first words found, in UTF-16 units of the whole text; null where none can be marked. */
  span: z.tuple([z.int(), z.int()]).nullable(),
  /** What it stands in, such as the title of the session; empty for the event itself. */
  title: z.string(),
  text: z.string(),
  /** Pairs of UTF-16 offsets into `text`. */
  marks: z.array(z.tuple([z.int(), z.int()])),
});
export type Snippet = z.infer<typeof Snippet>;

export const SearchHit = z.object({
  eventId: Id,
  name: z.string(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  place: z.string().nullable(),
  role: Role.nullable(),
  state: State,
  worth: Worth.nullable(),
  /** Marks within the name. */
  marks: z.array(z.tuple([z.int(), z.int()])),
  /** Places in the event with a hit, those not shown included. */
  hits: z.int(),
  snippets: z.array(Snippet),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResult = z.object({
  /** Events found. */
  total: z.int(),
  events: z.array(SearchHit),
  /** Places with a hit, by what they were found in, whatever `kinds` asks for. */
  counts: z.record(SearchKind, z.int()),
  /** What was looked for, once read: words and phrases, without operators. */
  terms: z.array(z.object({ text: z.string(), isExcluded: z.boolean() })),
  /** Operators that could not be understood, as they were typed. */
  ignored: z.array(z.string()),
  /** Where nothing was found: searches that would find something. */
  nearest: z.array(z.object({ text: z.string(), total: z.int() })),
  /** Parts of the journal that the index does not know yet; 0 once it has caught up. */
  pending: z.int(),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** What a search may ask for by name, as in `worth:<=2`. */
export const SEARCH_OPERATORS = [
  'worth',
  'year',
  'role',
  'state',
  'tag',
  'series',
  'organiser',
  'person',
  'place',
  'language',
  'in',
  'has',
] as const;
export type SearchOperator = (typeof SEARCH_OPERATORS)[number];

export const CompletionQuery = z.object({
  text: z.string().max(10_000, { error: 'too-long' }),
  /** Where it is typed, in UTF-16 units. */
  caret: z.int().nonnegative(),
  /** Values of closed lists are offered in this language. */
  language: z.enum(['en', 'zh-CN']),
});
export type CompletionQuery = z.infer<typeof CompletionQuery>;

/** What may stand in the place of what is being typed. */
export const Completions = z.object({
  /** The stretch that an item takes the place of, in UTF-16 units. */
  start: z.int(),
  end: z.int(),
  items: z.array(
    z.object({
      insert: z.string(),
      operator: z.enum(SEARCH_OPERATORS),
      /** Null where the operator itself is offered. */
      value: z.string().nullable(),
      /** Events that it holds for, where that is counted. */
      count: z.int().nullable(),
    }),
  ),
});
export type Completions = z.infer<typeof Completions>;
