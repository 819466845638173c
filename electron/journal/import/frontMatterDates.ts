/** The dates and times that front matter states. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { endsAfterStart } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../text/dates.ts';
import type { FrontMatterField } from './frontMatter.ts';
import type { FieldsNamed } from './frontMatterDraft.ts';

interface StatedDates {
  readonly start: Proposal<string>;
  readonly end: Proposal<string>;
}

/** A value such as `2024-03-28T09:00:00+08:00`, as the day written there, or a range of days. */
function statedDates(field: FrontMatterField | undefined, today: PartialDate): StatedDates {
  const values = field?.values.slice(0, 2) ?? [];
  const phrases = values.map((text) =>
    readDates(text.slice(0, 200), { today, lean: 'past' }).find(({ certain }) => certain),
  );
  const [phrase, second] = phrases;
  if (!field || !phrase) return { start: missing(), end: missing() };
  const sure = (value: string, span: Span | undefined): Proposal<string> => ({
    value,
    confidence: 'sure',
    span: span ?? field.span,
  });
  const last = phrase.dateEnd ?? second?.dateStart ?? null;
  return {
    start: sure(phrase.dateStart, field.spans[0]),
    end: last === null ? missing() : sure(last, field.spans.at(-1)),
  };
}

const START_KEYS =
  'date_start start_date start-date date-start startdate start starts event_date event-date eventdate event_start eventstart event.date event.start event.date_start date.start dates.start dates when 时间 活动日期'.split(
    ' ',
  );
const END_KEYS =
  'date_end end_date end-date date-end event-end enddate end ends event_end eventend event.end event.date_end date.end dates.end'.split(
    ' ',
  );
const PUBLISHED_KEYS =
  'publishdate publish_date published pubdate pub_date date_published date-published published_at created created_at 发布日期 發布日期'.split(
    ' ',
  );
const MODIFIED_KEYS =
  'lastmod modified updated last_modified last_modified_at date_modified date-modified last-modified 更新'.split(
    ' ',
  );

export type StatedEventDates = Pick<Draft, 'dateStart' | 'dateEnd' | 'hints'> & {
  /** Whether `date` alone says it, beside which a post may still say otherwise. */
  readonly byDateAlone: boolean;
};

/**
 * The dates that fields state. `date` is the event's own where the page is `about` an event or a talk;
 * of any other post it only says when that was published, as `publishDate` and `lastmod` always do.
 */
export function datesIn(field: FieldsNamed, about: boolean, today: PartialDate): StatedEventDates {
  const own = statedDates(field(...START_KEYS), today);
  const date = statedDates(field('date', '日期'), today);
  const hints: Draft['hints'] = [];
  const hint = (kind: Draft['hints'][number]['kind'], { start }: StatedDates): void => {
    if (start.value !== null) hints.push({ kind, date: start.value, span: start.span });
  };
  const dated = own.start.value !== null;
  const isEvents = !dated && about;
  if (!isEvents) hint('published', date);
  hint('published', statedDates(field(...PUBLISHED_KEYS), today));
  hint('modified', statedDates(field(...MODIFIED_KEYS), today));
  const stated = dated
    ? own
    : isEvents
      ? date
      : { start: missing<string>(), end: missing<string>() };
  if (stated.start.value === null) {
    return { dateStart: missing(), dateEnd: missing(), hints, byDateAlone: false };
  }
  const { start: last } = statedDates(field(...END_KEYS), today);
  const inOrder = last.value !== null && endsAfterStart(stated.start.value, last.value);
  const separate = hints.some(({ kind }) => kind === 'published') || last.value !== null;
  return {
    dateStart: stated.start,
    dateEnd: inOrder ? last : stated.end,
    hints,
    byDateAlone: !dated && !separate,
  };
}

const TIME = /(?<!\d)(?<day>\d{4}-\d{2}-\d{2})[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d)/u;

/** When a talk begins and ends, where the dates of its page hold times: `2024-09-11T09:00`. */
export function timesIn(field: FieldsNamed): { startsAt: string | null; endsAt: string | null } {
  const allDay = /^(?:true|yes)$/iu.test(field('all_day', 'allday')?.values[0] ?? '');
  const at = (given: FrontMatterField | undefined): string | null => {
    const groups = TIME.exec(given?.values[0] ?? '')?.groups;
    return groups === undefined || allDay ? null : `${groups['day']}T${groups['time']}`;
  };
  const startsAt = at(field(...START_KEYS, 'date'));
  const midnight = startsAt?.endsWith('T00:00') ?? true;
  return midnight ? { startsAt: null, endsAt: null } : { startsAt, endsAt: at(field(...END_KEYS)) };
}
