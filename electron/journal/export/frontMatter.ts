import { stringify } from 'yaml';
import type { EventRecord } from '#shared/event.ts';
import { currencyDigits, type Money } from '#shared/money.ts';
import type { PersonEntry } from '#shared/person.ts';

/**
 * The YAML front matter of an event, fences included: its fields by name, in codes that mean the
 * same in each language. What is not known is left out.
 */
export function eventFrontMatter(event: EventRecord): string {
  const latest = event.verdicts.at(-1);
  const fields = {
    title: event.name,
    date: event.dateStart,
    date_end: event.dateEnd,
    series: event.series,
    edition: event.edition,
    organiser: event.organiser,
    location: event.place,
    format: event.format,
    role: event.role,
    state: event.state,
    language: event.language,
    event_url: event.link,
    purpose: event.purpose,
    purpose_kind: event.purposeKind,
    aims: event.aims.map(({ text, met }) => known({ text, met })),
    invited_by: event.invitedBy,
    decided_on: event.decidedOn,
    decision_reason: event.decisionReason,
    missed: event.missed,
    worth: latest?.worth ?? null,
    reasons: latest?.reasons ?? [],
    tags: event.tags,
    people: event.people.map(personFields),
    hours: event.hours,
    costs: event.costs.map(({ label, ...money }) => ({ label, ...moneyFields(money) })),
    uid: event.uid,
    created: event.createdAt,
    updated: event.updatedAt,
  };
  return `---\n${stringify(known(fields), { lineWidth: 0 })}---\n`;
}

const personFields = ({ name, affiliation, part }: PersonEntry) =>
  known({ name, affiliation, part });

/** An amount as people write it, 62.5, where the journal counts the smallest unit, 6250. */
const moneyFields = ({ amount, currency }: Money) => ({
  amount: amount / 10 ** currencyDigits(currency),
  currency,
});

const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
