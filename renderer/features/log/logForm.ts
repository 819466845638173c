/** One use of the log form: a new event, or an event being edited, as far as it has got. */
import { EventFields, type EventRecord } from '#shared/event.ts';
import { Id, Revision } from '#shared/fields.ts';
import { z } from '#shared/zod.ts';
import { draftOf, emptyDraft, EventDraft } from './eventDraft.ts';
import { readTakeaways, TakeawayDraft } from './takeawayText.ts';

export const LogForm = z.object({
  id: z.string(),
  /** The event being edited, as it was when the form was opened; null for a new one. */
  target: z.object({ id: Id, revision: Revision, base: EventFields }).nullable(),
  line: z.string(),
  /** Fields that the user has corrected by hand; the line leaves them alone. */
  touched: z.array(z.string()),
  /** What the form was opened with. */
  initial: EventDraft,
  draft: EventDraft,
  takeaways: z.array(TakeawayDraft),
  changedAt: z.number(),
});
export type LogForm = z.infer<typeof LogForm>;

/** A form for a new event, with what is known of it already. */
export function newForm(prefill: Partial<EventDraft> = {}): LogForm {
  const initial = { ...emptyDraft(), ...prefill };
  return {
    id: crypto.randomUUID(),
    target: null,
    line: '',
    touched: [],
    initial,
    draft: initial,
    takeaways: [],
    changedAt: 0,
  };
}

/** A form that edits an event. */
export function formOf(record: EventRecord): LogForm {
  const base = EventFields.parse(record);
  const draft = draftOf(base);
  const target = { id: record.id, revision: record.revision, base };
  return { ...newForm(), target, initial: draft, draft };
}

/** Whether the form holds anything that would be lost. */
export const hasWork = ({ line, initial, draft, takeaways }: LogForm): boolean =>
  line.trim() !== '' ||
  readTakeaways(takeaways).length > 0 ||
  JSON.stringify(draft) !== JSON.stringify(initial);

/** What to call a form by: its event's name, or what was typed so far. */
export const titleOf = ({ line, draft, takeaways }: LogForm): string =>
  draft.name.trim() || line.trim() || (readTakeaways(takeaways)[0]?.text ?? '');
