/** What was understood of the one line that an event is logged with. */
import { Role, State } from './event.ts';
import { Worth, WorthReason } from './worth.ts';
import { Span } from './draft.ts';
import { z } from './zod.ts';

export const LINE_PARTS = [
  'name',
  'date',
  'place',
  'worth',
  'reason',
  'tag',
  'role',
  'state',
  'series',
] as const;
export const LinePart = z.enum(LINE_PARTS);
export type LinePart = z.infer<typeof LinePart>;

export const LineReading = z.object({
  /** What is left when everything understood is taken out. */
  name: z.string(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  place: z.string().nullable(),
  worth: Worth.nullable(),
  reasons: z.array(WorthReason),
  tags: z.array(z.string()),
  role: Role.nullable(),
  state: State.nullable(),
  /** Which characters of the line were taken for what, in order. */
  spans: z.array(Span.extend({ part: LinePart })),
  /** A known series that the name is an edition of, with what its last edition tells. */
  series: z
    .object({
      name: z.string(),
      edition: z.string().nullable(),
      organiser: z.string().nullable(),
      place: z.string().nullable(),
    })
    .nullable(),
});
export type LineReading = z.infer<typeof LineReading>;
