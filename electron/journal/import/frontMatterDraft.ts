/** The fields of front matter that say something about an event. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import { ROLES } from '#shared/event.ts';
import type { Role } from '#shared/event.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import type { FrontMatter, FrontMatterField } from './frontMatter.ts';
import type { Title } from './title.ts';

/** Values of the front matter, each under the first of the names that it goes by. */
export type FieldsNamed = (...names: readonly string[]) => FrontMatterField | undefined;

/** Tables in which themes keep the fields that are their own. */
const TABLES = ['', 'extra.', 'params.', 'taxonomies.', 'meta.'];

export const fieldsNamed =
  ({ fields, nested }: FrontMatter): FieldsNamed =>
  (...names) => {
    for (const name of names) {
      for (const table of TABLES) {
        const field = fields.get(`${table}${name}`) ?? nested.get(`${table}${name}`);
        if (field) return field;
      }
    }
    return undefined;
  };

const EVENT_NAMES =
  'event event_name eventname event.name event.title conference conference_name conference.name conference.title meeting meetup symposium 活动 会议 会议名称 活动名称'.split(
    ' ',
  );

/** `[[Kite Days]]` of linked notes, and text over several lines, as one plain line. */
const plain = (text: string): string =>
  text
    .replace(/^\[\[(?<name>[^[\]|]{1,300})(?:\|[^[\]]{0,300})?\]\]$/u, '$<name>')
    .replace(/\s+/gu, ' ')
    .trim();

/** One line of text as stated, with its place inside the field. */
function said(
  field: FrontMatterField | undefined,
  longest: number = LIMITS.name,
): Proposal<string> {
  const written = field?.values[0];
  if (!field || written === undefined) return missing();
  const value = plain(written).slice(0, longest);
  return value === ''
    ? missing()
    : { value, confidence: 'sure', span: field.spans[0] ?? field.span };
}

const asTitle = ({ value, span }: Proposal<string>): Title | null =>
  value === null || span === null ? null : { text: value, span };

/** The name of the event, where a field of its own gives it. */
export const eventNamed = (field: FieldsNamed): Title | null =>
  asTitle(said(field(...EVENT_NAMES)));

/** The title of the page. */
export const titleIn = (field: FieldsNamed): Title | null =>
  asTitle(said(field('title', 'name', '标题', '標題')));

const LINK_KEYS =
  'event_url event_link eventurl event.url event.link conference_url conference.url website url_event link'.split(
    ' ',
  );
const ORGANISER_KEYS =
  'organiser organizer organisers organizers organized_by organised_by event.organizer event.organiser host 主办 主办方 主辦'.split(
    ' ',
  );
const SUMMARY_KEYS = 'summary description abstract excerpt subtitle tldr 摘要 简介'.split(' ');

/** Place, organiser, series, summary, link, role and tags as stated. */
export function statedFields(
  field: FieldsNamed,
): Pick<
  Draft,
  'place' | 'organiser' | 'series' | 'edition' | 'summary' | 'link' | 'role' | 'tags'
> {
  const link = said(field(...LINK_KEYS), 2_000);
  return {
    place: placeIn(field),
    organiser: said(field(...ORGANISER_KEYS)),
    series: said(field('event_series', 'eventseries', 'event.series')),
    edition: said(field('edition', 'event.edition')),
    summary: said(field(...SUMMARY_KEYS), LIMITS.takeaway),
    link: link.value !== null && isOpenableLink(link.value) ? link : missing(),
    role: roleIn(field('role', 'my_role', 'myrole', 'attending_as', '角色')),
    tags: tagsOf(field('tags', 'tag', 'keywords', '标签', '標籤')?.values ?? []),
  };
}

/** The city of an address where the location does not name it. */
function placeIn(field: FieldsNamed): Proposal<string> {
  const location = said(
    field('location', 'event.location', 'place', 'location.name', 'event.place', '地点', '地點'),
  );
  const city = said(field('address.city', 'location.city', 'event.city', 'city', '城市'));
  if (location.value !== null && (city.value === null || location.value.includes(city.value)))
    return location;
  if (city.value !== null) return city;
  return said(field('venue', 'event.venue', 'where'));
}

const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['moderator', /moderat|chair|主持/iu],
  ['organiser', /organi[sz]|主办|組織|组织|主辦/iu],
  ['panelist', /panel|圆桌|圓桌/iu],
  ['speaker', /speak|present|talk|keynote|lectur|讲|講|演|报告|報告/iu],
  ['attendee', /attend|participant|audience|visitor|参会|參加|参加|听众|聽眾|观众/iu],
];

function roleIn(field: FrontMatterField | undefined): Proposal<Role> {
  const stated = said(field);
  const word = stated.value?.toLowerCase() ?? '';
  const exact = ROLES.find((role) => role === word);
  const role = exact ?? ROLE_WORDS.find(([, words]) => words.test(word))?.[0];
  return role === undefined || word.length > 40 ? missing() : { ...stated, value: role };
}

const LONGEST_TAG = 60;

function tagsOf(values: readonly string[]): string[] {
  const single = values.length === 1 ? (values[0] ?? '').split(/[,，、;；]/u) : values;
  const tags = single.map((tag) => plain(tag).replace(/^#+/u, '').trim());
  return [...new Set(tags)]
    .filter((tag) => tag !== '' && tag.length <= LONGEST_TAG)
    .slice(0, LIMITS.tags);
}
