/** What kind of page a post is: of a talk of the writer's, of an event, or a report in prose. */
import type { SessionKind } from '#shared/session.ts';
import type { FieldsNamed } from '../frontMatterDraft.ts';
import { eventNamed, titleIn } from '../frontMatterDraft.ts';
import { kindNamed, kindWithin } from '../mining/sessionKind.ts';
import { dropRolePrefix } from '../mining/rolePrefix.ts';

const TALK_TYPES =
  /^(?:talks?|presentations?|speaking|lectures?|keynotes?|posters?|tutorials?|workshops?|panels?|invited(?: talk)?|seminars?|演讲|演講|报告|報告|分享|讲座)$/iu;
const EVENT_TYPES = /^(?:events?|conferences?|meetups?|活动|活動|会议|會議)$/iu;
/** A page with one of these is about an event, so that its `date` is the event's. */
const EVENT_KEYS = [
  'event_url',
  'event_link',
  'location',
  'venue',
  'date_end',
  'end_date',
  'enddate',
  'all_day',
  'address.city',
  'event.date',
  'url_slides',
  'slides_url',
];
const TALK_KEYS = [
  'url_slides',
  'slides_url',
  'url_video',
  'talk_url',
  'talk',
  'talk_title',
  'slides',
  'speakerdeck',
  'presentation',
];

export interface PageKind {
  /** The title is that of a talk which the writer gave. */
  readonly isTalk: boolean;
  /** Its `date` is that of the event. */
  readonly isAboutEvent: boolean;
  readonly kind: SessionKind | null;
}

/** The kind of a page by its fields and by the head of its title. */
export function pageKind(field: FieldsNamed): PageKind {
  const types = [
    'type',
    'layout',
    'collection',
    'category',
    'kind',
    'format',
    'talk_type',
    'event_type',
    'event.format',
    'event.type',
  ].flatMap((name) => field(name)?.values ?? []);
  const title = titleIn(field);
  const prefix = title && dropRolePrefix(title);
  const event = eventNamed(field);
  const hasPrefix = prefix?.role != null;
  const talkType = types.some((type) => TALK_TYPES.test(type.trim()));
  const eventType = types.some((type) => EVENT_TYPES.test(type.trim()));
  const named = event !== null && title !== null && event.text !== title.text;
  const isTalk = hasPrefix || talkType || named || field(...TALK_KEYS) !== undefined;
  return {
    isTalk,
    isAboutEvent: isTalk || eventType || event !== null || field(...EVENT_KEYS) !== undefined,
    kind: kindOf(
      types,
      title?.text.slice(0, title.text.length - (prefix?.name.text.length ?? 0)) ?? '',
    ),
  };
}

function kindOf(types: readonly string[], prefix: string): SessionKind | null {
  const said = prefix.replace(/[\s:：|｜@\]】」-]{1,6}$/u, '');
  const first = said === '' ? null : (kindNamed(said) ?? kindWithin(said));
  if (first !== null) return first;
  for (const type of types) {
    const kind = kindNamed(type.trim()) ?? kindWithin(type);
    if (kind !== null) return kind;
  }
  return null;
}
