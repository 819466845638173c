/** What the fields at the head of a transcript state. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { SessionKind } from '#shared/session.ts';
import { readDates } from '../../text/dates.ts';
import type { FieldLine } from './head.ts';
import { kindIn } from './kinds.ts';
import { namesEvent } from './sessionTitle.ts';
import type { HeadField } from './vocabulary.ts';

type Dates = Pick<Draft, 'dateStart' | 'dateEnd'>;

export interface Stated extends Dates {
  readonly name: Proposal<string>;
  readonly session: Proposal<string>;
  readonly organiser: Proposal<string>;
  readonly place: Proposal<string>;
  readonly track: string | null;
  readonly room: string | null;
  readonly kind: SessionKind | null;
}

/** `Who pays? (Kelp Forum 2024)`: the session, and the event in brackets. */
const WITH_EVENT = /^(?<session>.{4,200}?)[ ]?[(（](?<event>[^()（）]{4,100})[)）]$/u;

/** The values of the fields, each as it is written. */
export function fieldsStated(
  source: string,
  fields: readonly FieldLine[],
  today: PartialDate,
): Stated {
  const valueOf = (wanted: HeadField): Proposal<string> => {
    const span = fields.find(({ field }) => field === wanted)?.value;
    return span ? valueAt(source, span) : missing();
  };
  const written = valueOf('session');
  const both = WITH_EVENT.exec(written.value ?? '')?.groups;
  const hasBoth = both !== undefined && namesEvent(both['event'] ?? '');
  const part = (text: string | undefined): Proposal<string> => {
    const at = written.span && text !== undefined ? source.indexOf(text, written.span.start) : -1;
    const span = at < 0 || text === undefined ? written.span : { start: at, end: at + text.length };
    return { ...written, value: text ?? null, span };
  };
  const name = valueOf('event');
  const label = fields.find(({ field }) => field === 'session')?.line;
  return {
    name: name.value === null && hasBoth ? part(both['event']) : name,
    session: hasBoth ? part(both['session']) : written,
    organiser: valueOf('organiser'),
    place: valueOf('place'),
    track: valueOf('track').value,
    room: valueOf('room').value,
    // The label may say the kind: `Panel: Who pays?`.
    kind: label ? kindIn(source.slice(label.start, Math.min(label.end, label.start + 300))) : null,
    ...datesStated(source, fields, today),
  };
}

const QUOTES = /^["“「《](?<inner>[^"“”「」《》]{1,300})["”」》]$/u;

function valueAt(source: string, span: Span): Proposal<string> {
  const written = source.slice(span.start, span.end);
  const inner = QUOTES.exec(written)?.groups?.['inner'];
  const start = inner === undefined ? span.start : span.start + 1;
  const value = (inner ?? written).slice(0, LIMITS.name);
  return { value, confidence: 'sure', span: { start, end: start + value.length } };
}

/** A field of a date has no more words than this. */
const LONGEST_DATE = 300;

function datesStated(source: string, fields: readonly FieldLine[], today: PartialDate): Dates {
  for (const { value } of fields.filter(({ field }) => field === 'date')) {
    const words = source.slice(value.start, Math.min(value.end, value.start + LONGEST_DATE));
    const phrase = readDates(words, { today, lean: 'past' }).find(({ bare }) => !bare);
    if (!phrase) continue;
    const span = { start: value.start + phrase.start, end: value.start + phrase.end };
    const confidence = phrase.certain ? 'sure' : 'unsure';
    const { dateStart, dateEnd } = phrase;
    return {
      dateStart: { value: dateStart, confidence, span },
      dateEnd: dateEnd === null ? missing() : { value: dateEnd, confidence, span },
    };
  }
  return { dateStart: missing(), dateEnd: missing() };
}
