/** How sure each value of a draft is by now, and which of them the user should look at. */
import type { Confidence, Proposal } from '#shared/draft.ts';
import type { EventDraft } from '../log/eventDraft.ts';
import { personDraft, type Proposed, type ReviewForm } from './reviewForm.ts';
import { isOwnWhere, isWhereField, type WhereField } from './sessionTimes.ts';

/** `own` is what the user wrote or changed, `checked` what they took as it was proposed. */
export type Standing = Confidence | 'own' | 'checked';

/** The form as it is, beside what was proposed. */
export interface Judged {
  readonly proposed: Proposed;
  readonly form: ReviewForm;
  /** The form that the proposal opened with. */
  readonly before: ReviewForm;
}

/** The fields of the event in the order of the form, around its lists. */
const BEFORE_LISTS = ['name', 'dateStart', 'dateEnd', 'place', 'role', 'state'] as const;
const AFTER_LISTS = [
  'series',
  'edition',
  'organiser',
  'format',
  'language',
  'link',
  'purpose',
  'summary',
  'hours',
] as const;
/** What an event is known by; asked for where the document does not say it. */
const ASKED: ReadonlySet<string> = new Set(['name', 'dateStart', 'place', 'role']);

const isProposal = (value: unknown): value is Proposal<unknown> =>
  typeof value === 'object' && value !== null && 'confidence' in value;

/**
 * How a field of the form stands; null where there is nothing to say of it, as of one that the
 * document does not speak of and nobody asks for.
 */
export function standingOf(judged: Judged, field: string): Standing | null {
  const [part = '', number, rest] = field.split('.');
  if (part === 'session' && isWhereField(rest)) return whereStanding(judged, Number(number), rest);
  if (rest !== undefined) return null;
  const proposal =
    number === undefined ? eventField(judged, part) : item(judged, part, Number(number));
  if (proposal === null || proposal === 'own') return proposal;
  if (proposal === 'missing' && number === undefined && !ASKED.has(part)) return null;
  const isDoubtful = proposal === 'unsure' || proposal === 'likely';
  return isDoubtful && judged.form.checked.includes(field) ? 'checked' : proposal;
}

function eventField({ proposed, form, before }: Judged, field: string): Standing | null {
  const proposal = (proposed.draft as Record<string, unknown>)[field];
  if (!isProposal(proposal)) return null;
  const key = field as keyof EventDraft;
  return form.draft[key] === before.draft[key] ? proposal.confidence : 'own';
}

function item({ proposed: { draft }, form }: Judged, part: string, at: number): Standing | null {
  if (part === 'person') {
    const proposal = draft.people[at];
    const person = placed(form.people, ({ origin }) => origin).get(at)?.person;
    if (!proposal || !person) return null;
    return isSame(person, personDraft(proposal)) ? proposal.confidence : 'own';
  }
  if (part === 'session') {
    const proposal = draft.sessions[at]?.title;
    const session = placed(form.sessions, ({ origins }) => origins[0] ?? null).get(at);
    if (!proposal || !session || proposal.value === null) return proposal?.confidence ?? null;
    return session.title === proposal.value ? proposal.confidence : 'own';
  }
  const proposal = draft.takeaways[at];
  const takeaway = placed(form.takeaways, ({ origin }) => origin).get(at);
  if (part !== 'takeaway' || !proposal || !takeaway) return null;
  return takeaway.text === proposal.text ? proposal.confidence : 'own';
}

/** The document gives times and rooms no confidence of their own: only what the user changed is told. */
function whereStanding({ proposed, form }: Judged, at: number, field: WhereField): Standing | null {
  const session = placed(form.sessions, ({ origins }) => origins[0] ?? null).get(at);
  if (!session) return null;
  const parts = session.origins.flatMap((origin) => proposed.draft.sessions[origin] ?? []);
  return isOwnWhere(session, parts, field) ? 'own' : null;
}

const places = new WeakMap<readonly object[], Map<number, object>>();

/** The items of a list by what they were made of; made once for a list, which never changes. */
function placed<T extends object>(
  list: readonly T[],
  originOf: (item: T) => number | null,
): ReadonlyMap<number, T> {
  const known = places.get(list) as Map<number, T> | undefined;
  if (known) return known;
  const made = new Map(
    list.flatMap((one): [number, T][] => {
      const origin = originOf(one);
      return origin === null ? [] : [[origin, one]];
    }),
  );
  places.set(list, made);
  return made;
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Every field that is right or wrong, in the order of the form. Those of items left out are none;
 * takeaways are a choice.
 */
export function fieldsInOrder({ form }: Pick<Judged, 'form'>): string[] {
  return [
    ...BEFORE_LISTS,
    ...form.sessions.flatMap(({ isIncluded, origins }) =>
      isIncluded ? [`session.${origins[0]}`] : [],
    ),
    ...form.people.flatMap(({ isIncluded, origin }) =>
      isIncluded && origin !== null ? [`person.${origin}`] : [],
    ),
    ...AFTER_LISTS,
  ];
}

/** What the user should look at: unsure values, and what an event is known by but has not. */
export function fieldsToCheck(judged: Judged): string[] {
  const checked = new Set(judged.form.checked);
  return fieldsInOrder(judged).filter((field) => {
    if (checked.has(field)) return false;
    const standing = standingOf(judged, field);
    return standing === 'unsure' || (standing === 'missing' && ASKED.has(field));
  });
}

/** The field to look at after another one: the next to check below it, else the first of all. */
export function nextToCheck(judged: Judged, after: string | null): string | null {
  const toCheck = new Set(fieldsToCheck(judged));
  const order = fieldsInOrder(judged);
  const from = after === null ? 0 : order.indexOf(after) + 1;
  return (
    [...order.slice(from), ...order].find((field) => toCheck.has(field) && field !== after) ?? null
  );
}

/** The last field to check above another one, else the last of all. */
export function previousToCheck(judged: Judged, before: string | null): string | null {
  const toCheck = new Set(fieldsToCheck(judged));
  const order = fieldsInOrder(judged);
  const at = before === null ? order.length : order.indexOf(before);
  const around = [...order.slice(at), ...order.slice(0, Math.max(0, at))];
  return around.findLast((field) => toCheck.has(field) && field !== before) ?? null;
}

/** How many values stand how, leaving out what the document does not say and nobody asks for. */
export function countStandings(judged: Judged): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const field of fieldsInOrder(judged)) {
    const standing = standingOf(judged, field);
    if (standing === null || (standing === 'missing' && !ASKED.has(field))) continue;
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return counts;
}
