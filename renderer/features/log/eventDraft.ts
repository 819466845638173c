/**
 * An event while it is being typed. Every field holds what stands in it, right or not yet; the
 * shared schemas decide when it is saved.
 */
import { Inviter, Missed, PurposeKind } from '#shared/decision.ts';
import { type EventPatch, EventFields, Format, Role, State, emptyEvent } from '#shared/event.ts';
import { PersonPart } from '#shared/person.ts';
import { FIELD_ISSUES, type FieldIssue, type Result } from '#shared/result.ts';
import { VerdictFields, Worth, WorthReason } from '#shared/worth.ts';
import { z } from '#shared/zod.ts';
import { amountText } from '../../i18n/format.ts';
import { costIssues, readCosts } from '../../ui/costText.ts';
import { readDateText } from '../../ui/dateText.ts';

export const PersonDraft = z.object({
  personId: z.int().nullable(),
  name: z.string(),
  affiliation: z.string(),
  part: PersonPart,
});
export type PersonDraft = z.infer<typeof PersonDraft>;

/** Worth null is "not rated": no verdict is given then, whatever else stands here. */
const VerdictDraft = z.object({
  worth: Worth.nullable(),
  reasons: z.array(WorthReason),
  condition: z.string(),
  sentence: z.string(),
});
export type VerdictDraft = z.infer<typeof VerdictDraft>;

/** A schema, because drafts are read back from the browser's storage. */
export const EventDraft = z.object({
  name: z.string(),
  series: z.string(),
  edition: z.string(),
  organiser: z.string(),
  dateStart: z.string(),
  dateEnd: z.string(),
  place: z.string(),
  format: Format.nullable(),
  role: Role.nullable(),
  state: State,
  language: z.string().nullable(),
  link: z.string(),
  purpose: z.string(),
  purposeKind: PurposeKind.nullable().default(null),
  aims: z.array(z.object({ text: z.string(), met: z.boolean().nullable() })).default([]),
  invitedBy: Inviter.nullable().default(null),
  decisionReason: z.string().default(''),
  decidedOn: z.string().nullable().default(null),
  missed: Missed.nullable().default(null),
  summary: z.string(),
  notes: z.string(),
  opinion: z.string(),
  hours: z.string(),
  costs: z.array(z.object({ label: z.string(), amount: z.string(), currency: z.string() })),
  tags: z.array(z.string()),
  people: z.array(PersonDraft),
  verdict: VerdictDraft,
});
export type EventDraft = z.infer<typeof EventDraft>;
export type DraftField = keyof EventDraft;

/** What is wrong with a form: dotted path of the field to its issue. */
export type FieldIssues = Readonly<Record<string, FieldIssue>>;

export const NO_VERDICT: VerdictDraft = { worth: null, reasons: [], condition: '', sentence: '' };

/** The fields of an event as text to go on typing in. */
export function draftOf(fields: EventFields): EventDraft {
  const text = (value: string | null): string => value ?? '';
  return {
    name: fields.name,
    series: text(fields.series),
    edition: text(fields.edition),
    organiser: text(fields.organiser),
    dateStart: text(fields.dateStart),
    dateEnd: text(fields.dateEnd),
    place: text(fields.place),
    format: fields.format,
    role: fields.role,
    state: fields.state,
    language: fields.language,
    link: text(fields.link),
    purpose: text(fields.purpose),
    purposeKind: fields.purposeKind,
    aims: fields.aims.map((aim) => ({ ...aim })),
    invitedBy: fields.invitedBy,
    decisionReason: text(fields.decisionReason),
    decidedOn: fields.decidedOn,
    missed: fields.missed,
    summary: fields.summary,
    notes: fields.notes,
    opinion: fields.opinion,
    hours: fields.hours === null ? '' : String(fields.hours),
    costs: fields.costs.map((cost) => ({
      label: cost.label,
      amount: amountText(cost),
      currency: cost.currency,
    })),
    tags: [...fields.tags],
    people: fields.people.map(({ personId, name, affiliation, part }) => ({
      personId,
      name,
      affiliation: text(affiliation),
      part,
    })),
    verdict: NO_VERDICT,
  };
}

export const emptyDraft = (): EventDraft => draftOf(emptyEvent(''));

/**
 * Reads a draft as the fields of an event. A failed Result is `invalid` and names, in `fields`, what
 * is wrong by dotted path (`dateEnd`, `costs.0.amount`, `people.2.name`).
 */
export function readEventDraft(draft: EventDraft): Result<EventFields> {
  const { verdict: _verdict, ...typed } = draft;
  const costs = readCosts(draft.costs);
  const named = draft.people.flatMap((person, index) => (isBlank(person) ? [] : [index]));
  const parsed = EventFields.safeParse({
    ...typed,
    dateStart: dateOf(draft.dateStart),
    dateEnd: dateOf(draft.dateEnd),
    hours: hoursOf(draft.hours),
    costs: costs ?? [],
    aims: draft.aims.filter(({ text }) => text.trim() !== ''),
    people: named.map((index) => draft.people[index]),
  });
  const fields = {
    ...(parsed.success ? {} : issuesOf(parsed.error, named)),
    ...(costs === null ? costIssuesOf(draft) : {}),
  };
  if (parsed.success && costs !== null) return { ok: true, value: parsed.data };
  return { ok: false, failure: { code: 'invalid', message: Object.keys(fields).join(), fields } };
}

const isBlank = ({ name, affiliation }: PersonDraft): boolean =>
  name.trim() === '' && affiliation.trim() === '';

/** What was typed stays as it is where it is no date, so that the schema says so. */
const dateOf = (text: string): string | null =>
  text.trim() === '' ? null : (readDateText(text) ?? text);

/** `2.5`, `2,5` or `2.5 h`; what is no number stays text for the schema to refuse. */
function hoursOf(text: string): number | string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s|h(?:ours?)?$|小时$/giu, '')
    .replace(',', '.');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : text;
}

/** `named` says which rows of the form the people that were checked stand in. */
function issuesOf(error: z.ZodError, named: readonly number[] = []): Record<string, FieldIssue> {
  const issues: Record<string, FieldIssue> = {};
  for (const { path, message, code } of error.issues) {
    if (path[0] === 'people' && typeof path[1] === 'number') path[1] = named[path[1]] ?? path[1];
    const known = FIELD_ISSUES.find((issue) => issue === message);
    const wrongHours = path[0] === 'hours' && code === 'invalid_type';
    issues[path.join('.')] ??= wrongHours ? 'not-a-number' : (known ?? 'wrong-type');
  }
  return issues;
}

const costIssuesOf = ({ costs }: EventDraft): Record<string, FieldIssue> =>
  Object.fromEntries(
    costs.flatMap((cost, index) =>
      Object.entries(costIssues(cost)).map(([part, issue]) => [`costs.${index}.${part}`, issue]),
    ),
  ) as Record<string, FieldIssue>;

/**
 * Reads the verdict of a draft, given on `today` (`YYYY-MM-DD`); null where no worth is chosen. The
 * condition belongs to worth 3 and is left out of any other.
 */
export function readVerdictDraft(
  { worth, reasons, condition, sentence }: VerdictDraft,
  today: string,
): Result<VerdictFields | null> {
  if (worth === null) return { ok: true, value: null };
  const parsed = VerdictFields.safeParse({
    worth,
    reasons,
    condition: worth === 3 ? condition : null,
    sentence,
    givenOn: today,
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = Object.fromEntries(
    Object.entries(issuesOf(parsed.error)).map(([path, issue]) => [`verdict.${path}`, issue]),
  );
  return { ok: false, failure: { code: 'invalid', message: Object.keys(fields).join(), fields } };
}

/** The fields that differ, dates always together; null where nothing does. */
export function eventPatch(before: EventFields, after: EventFields): EventPatch | null {
  const changed = changedFields(before, after);
  if (changed.length === 0) return null;
  const patch = Object.fromEntries(changed.map((field) => [field, after[field]])) as EventPatch;
  if (!changed.includes('dateStart') && !changed.includes('dateEnd')) return patch;
  return { ...patch, dateStart: after.dateStart, dateEnd: after.dateEnd };
}

export const EVENT_FIELDS = Object.keys(emptyEvent('')) as (keyof EventFields)[];

/** Which fields of two events are not the same. */
export const changedFields = (before: EventFields, after: EventFields): (keyof EventFields)[] =>
  EVENT_FIELDS.filter((field) => comparable(before[field]) !== comparable(after[field]));

/** People carry the key that they were found by; who they are is what counts. */
function comparable(value: EventFields[keyof EventFields]): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'personId' ? undefined : part));
}
