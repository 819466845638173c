import { Role, State } from './event.ts';
import { Id, LIMITS, requiredLine, Uid } from './fields.ts';
import { LOW_VALUE, Worth } from './worth.ts';
import { z } from './zod.ts';

const some = <T extends z.ZodType>(value: T) => z.array(value).max(500, { error: 'too-many' });

/**
 * Which events to show. Conditions are combined with "and", the values of one condition with
 * "or", an empty condition asks for nothing. `unrated`, and null among values, mean "not said".
 */
export const Filter = z.object({
  text: z.string().max(LIMITS.sentence, { error: 'too-long' }),
  worths: some(z.union([Worth, z.literal('unrated')])),
  roles: some(Role),
  states: some(State),
  tags: some(z.string()),
  seriesIds: some(Id),
  organisers: some(z.string()),
  personIds: some(Id),
  languages: some(z.string()),
});
export type Filter = z.infer<typeof Filter>;

export const NO_FILTER: Filter = {
  text: '',
  worths: [],
  roles: [],
  states: [],
  tags: [],
  seriesIds: [],
  organisers: [],
  personIds: [],
  languages: [],
};

/** The preset: what one would rather not attend again. */
export const LOW_VALUE_FILTER: Filter = { ...NO_FILTER, worths: [...LOW_VALUE] };

export const isFiltering = (filter: Filter): boolean =>
  filter.text.trim() !== '' ||
  Object.values(filter).some((value) => Array.isArray(value) && value.length > 0);

export const SavedFilterFields = z.object({ name: requiredLine(100), filter: Filter });
/** Where a saved filter is shown: over the timeline, or as a search for its text. */
export const OpensIn = z.enum(['timeline', 'search']);
export type OpensIn = z.infer<typeof OpensIn>;

export const SavedFilter = SavedFilterFields.extend({
  id: Id,
  uid: Uid,
  opens: OpensIn,
  count: z.int(),
});
export type SavedFilter = z.infer<typeof SavedFilter>;

/** A year, every year, or the events without a date. */
export const Period = z.union([
  z.int().min(1900).max(2199),
  z.literal('all'),
  z.literal('undated'),
]);
export type Period = z.infer<typeof Period>;
