import {
  choice,
  Id,
  LIMITS,
  longText,
  optionalLine,
  requiredLine,
  Revision,
  Uid,
} from './fields.ts';
import { z } from './zod.ts';

/** What somebody did at an event or a session; `met` is a person met in the hallway. */
export const PERSON_PARTS = ['speaker', 'panelist', 'moderator', 'host', 'author', 'met'] as const;
export const PersonPart = choice(PERSON_PARTS);
export type PersonPart = z.infer<typeof PersonPart>;

/** A person named with an event or a session. Without a `personId` the name finds or makes one. */
export const PersonEntry = z.object({
  personId: Id.nullable(),
  name: requiredLine(LIMITS.name),
  /** Where they were from then; people move. */
  affiliation: optionalLine(LIMITS.name),
  part: PersonPart,
});
export type PersonEntry = z.infer<typeof PersonEntry>;

export const PersonEntries = z.array(PersonEntry).max(LIMITS.people, { error: 'too-many' });

export const PersonFields = z.object({
  name: requiredLine(LIMITS.name),
  affiliation: optionalLine(LIMITS.name),
  /** Private, as opinions are. */
  note: longText(LIMITS.longText),
});
export type PersonFields = z.infer<typeof PersonFields>;

export const Person = PersonFields.extend({ id: Id, uid: Uid, revision: Revision });
export type Person = z.infer<typeof Person>;

/** A person as the list of people shows them. */
export const PersonRow = z.object({
  id: Id,
  name: z.string(),
  affiliation: z.string().nullable(),
  eventCount: z.int(),
  lastDate: z.string().nullable(),
});
export type PersonRow = z.infer<typeof PersonRow>;
