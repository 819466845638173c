/** The fields of front matter that say something about an event. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import { endsAfterStart } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../text/dates.ts';
import type { FrontMatter, FrontMatterField } from './frontMatter.ts';
import { namesAnEvent } from './title.ts';
import type { Title } from './title.ts';

/** A post with one of these is about an event, so that its `date` is the event's. */
const EVENT_KEYS = ['event', 'event_url', 'event_name', 'location', 'venue', 'date_end', 'all_day'];

/** Values of the front matter, each under the first of the names that it goes by. */
export type FieldsNamed = (...names: readonly string[]) => FrontMatterField | undefined;

export const fieldsNamed =
  ({ fields }: FrontMatter): FieldsNamed =>
  (...names) =>
    names.map((name) => fields.get(name)).find((field) => field !== undefined);

export function titleIn(field: FieldsNamed): Title | null {
  const title = field('title', 'event', 'event_name');
  return title ? { text: title.values[0] ?? '', span: title.span } : null;
}

function said(field: FrontMatterField | undefined, longest: number): Proposal<string> {
  const value = field?.values[0]?.slice(0, longest);
  return field && value !== undefined ? { value, confidence: 'sure', span: field.span } : missing();
}

/** Place, organiser, summary, link and tags as stated. */
export function statedFields(
  field: FieldsNamed,
): Pick<Draft, 'place' | 'organiser' | 'summary' | 'link' | 'tags'> {
  const link = said(field('event_url', 'event_link', 'website', 'link'), 2_000);
  const tags = field('tags', 'tag', 'keywords')?.values ?? [];
  return {
    place: said(field('location', 'venue', 'place', 'city'), LIMITS.name),
    organiser: said(field('organiser', 'organizer', 'host', 'publisher'), LIMITS.name),
    summary: said(field('summary', 'description', 'abstract', 'excerpt'), LIMITS.takeaway),
    link: link.value !== null && isOpenableLink(link.value) ? link : missing(),
    tags: tagsOf(tags),
  };
}

const LONGEST_TAG = 60;

function tagsOf(values: readonly string[]): string[] {
  const single = values.length === 1 ? (values[0] ?? '').split(/[,，、;；]/u) : values;
  const tags = single.map((tag) => tag.replace(/^#+/u, '').trim());
  return [...new Set(tags)]
    .filter((tag) => tag !== '' && tag.length <= LONGEST_TAG)
    .slice(0, LIMITS.tags);
}

interface StatedDates {
  readonly start: Proposal<string>;
  readonly end: Proposal<string>;
}

/** A value such as `2024-03-28T09:00:00+08:00`, as the day written there, or a range of days. */
function statedDates(field: FrontMatterField | undefined, today: PartialDate): StatedDates {
  const text = field?.values[0] ?? '';
  const phrase = readDates(text, { today, lean: 'past' }).find(({ certain }) => certain);
  if (!field || !phrase) return { start: missing(), end: missing() };
  const sure = (value: string): Proposal<string> => ({
    value,
    confidence: 'sure',
    span: field.span,
  });
  return {
    start: sure(phrase.dateStart),
    end: phrase.dateEnd === null ? missing() : sure(phrase.dateEnd),
  };
}

/**
 * `date` is the event's own where the post is about an event or a talk; of any other post it only
 * says when that was published, as `publishDate` and `lastmod` always do.
 */
export function datesIn(
  field: FieldsNamed,
  title: Title | null,
  today: PartialDate,
): Pick<Draft, 'dateStart' | 'dateEnd' | 'hints'> {
  const date = statedDates(field('date', 'date_start', 'start'), today);
  const aboutEvent = field(...EVENT_KEYS) !== undefined;
  const own = aboutEvent || (title !== null && namesAnEvent(title));
  const hints: Draft['hints'] = [];
  const hint = (kind: Draft['hints'][number]['kind'], { start }: StatedDates): void => {
    if (start.value !== null) hints.push({ kind, date: start.value, span: start.span });
  };
  if (!own) hint('published', date);
  hint('published', statedDates(field('publishdate', 'published', 'pubdate'), today));
  hint('modified', statedDates(field('lastmod', 'modified', 'updated'), today));
  if (!own || date.start.value === null) return { dateStart: missing(), dateEnd: missing(), hints };
  const { start: last } = statedDates(field('date_end', 'end'), today);
  const inOrder = last.value !== null && endsAfterStart(date.start.value, last.value);
  const confidence = aboutEvent ? 'sure' : 'likely';
  return { dateStart: { ...date.start, confidence }, dateEnd: inOrder ? last : date.end, hints };
}
