/** Which event a text is about, and what it says of it. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { Title } from '../title.ts';
import { withDescribed } from './describedEvents.ts';
import { datesOf } from './eventDates.ts';
import { chosenEvent, groupNamed, nameProposal, passagesOf, rankedEvents } from './eventName.ts';
import type { EventPassage } from './eventName.ts';
import { formatOf, placeOf } from './eventPlace.ts';
import { linkOf, organiserOf, seriesOf } from './eventRest.ts';
import { headName } from './headName.ts';
import { nameFromTitle } from './noteTitle.ts';
import { dayOfDateline, writtenOn } from './openingDate.ts';
import { roleOf } from './ownRole.ts';
import { isPersonName } from './personNamed.ts';
import { dropRolePrefix } from './rolePrefix.ts';
import { isDayFirst } from './shortDates.ts';

export interface AboutText {
  readonly title: Title | null;
  readonly body: Span;
  /** When the text appeared; "yesterday" and "December 19" are counted from it. */
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  /** The writer tells of an event that they attended, rather than a page of news. */
  readonly own: boolean;
  /** Where the writer tells of their own part, where that is more than the body. */
  readonly told?: Span;
  /** The name of the event, where it is stated already; the text is then searched for that one. */
  readonly named?: string | null;
}

export type EventFacts = Pick<
  Draft,
  | 'name'
  | 'series'
  | 'edition'
  | 'organiser'
  | 'dateStart'
  | 'dateEnd'
  | 'place'
  | 'format'
  | 'role'
  | 'link'
>;

/**
 * The event that a text is about, by the names in its title and in the first 60,000 characters of its
 * body. What the text does not say is missing; what had to be worked out is unsure.
 */
export function mineEvent(text: string, about: AboutText): EventFacts {
  const { title, body, today, own } = about;
  const prefix = title && own ? dropRolePrefix(title) : null;
  const stated = about.named ?? (own && title ? emphasisedName(text, title, body) : null);
  const read = passagesOf(text, prefix?.name ?? title, body, stated);
  const passages = own ? read : withDescribed(read);
  const published =
    about.published ?? writtenOn(passages, today) ?? (own ? null : dayOfDateline(passages, today));
  const ranked = rankedEvents(passages, own);
  const group = groupNamed(ranked, stated) ?? chosenEvent(ranked);
  const named = nameProposal(group);
  const name = named.value === null && own ? nameOfHead(prefix?.name ?? title, passages) : named;
  const { series, edition } = seriesOf(name);
  return {
    name: name.value === null ? name : { ...name, value: name.value.slice(0, LIMITS.name) },
    series,
    edition,
    organiser: organiserOf(passages, isPersonName),
    ...datesOf({ passages, group, published, today, own, dayFirst: isDayFirst(text) }),
    place: placeOf({ passages, group, own }),
    format: formatOf({ passages, group, own }),
    role: own ? statedRole(prefix, toldPassages(text, about, passages)) : missing(),
    link: linkOf(text, body),
  };
}

/** A name that the head of the text shows as such, where nothing in it marks one. */
function nameOfHead(title: Title | null, passages: readonly EventPassage[]): Proposal<string> {
  const head = headName(passages);
  return head.value === null && title ? nameFromTitle(title) : head;
}

/** The passages in which the writer may tell of their part. */
const toldPassages = (
  text: string,
  { body, told, title }: AboutText,
  passages: readonly EventPassage[],
): readonly EventPassage[] =>
  told && told.end > body.end
    ? [
        ...passages,
        ...passagesOf(text, null, {
          start: Math.max(body.end, title?.span.end ?? 0),
          end: told.end,
        }),
      ]
    : passages;

/** `「海带夜话」第 6 期`: a name in quotes of which there is more than one. */
const NUMBERED =
  /^[”」』"》][ ]?(?:第[ ]?[\d一二三四五六七八九十百]{1,4}[ ]?[届屆期场場季回次讲講]|(?:vol|no)\.?[ ]?\d|#\d)/iu;

/** `「海带夜话」北岭站` in a title. */
const LOCAL = /^[”」』"》][ ]?\p{Script=Han}{2,6}(?:站|场|場|记|記|笔记|筆記|小记|小記)/u;

const EMPHASISED = /\*\*(?<bold>[^*\n]{4,60})\*\*|[“「『"](?<quoted>[^”」』"\n]{4,60})[”」』"]/gu;
const OPENING = 400;

/** What both the title and the first words of the body name, there in bold or in quotes. */
function emphasisedName(text: string, title: Title, body: Span): string | null {
  const opening = text.slice(body.start, Math.min(body.end, body.start + OPENING));
  for (const { groups, index, 0: whole } of opening.matchAll(EMPHASISED)) {
    const name = groups?.['bold'] ?? groups?.['quoted'] ?? '';
    const beside =
      title.text.endsWith(`: ${name}`) ||
      title.text.startsWith(`${name}: `) ||
      title.text.endsWith(` at ${name}`) ||
      NUMBERED.test(afterName(title.text, name)) ||
      (LOCAL.test(afterName(title.text, name)) &&
        NUMBERED.test(opening.slice(index + whole.length - 1, index + whole.length + 16)));
    if (beside && /^\p{Lu}|^\d|^\p{Script=Han}/u.test(name)) return name;
  }
  return null;
}

const afterName = (text: string, name: string): string =>
  text.includes(name) ? text.slice(text.indexOf(name) + name.length).slice(0, 16) : '';

function statedRole(
  prefix: ReturnType<typeof dropRolePrefix> | null,
  passages: readonly EventPassage[],
): Proposal<NonNullable<Draft['role']['value']>> {
  if (prefix?.role != null) return { value: prefix.role, confidence: 'likely', span: prefix.span };
  return roleOf(passages);
}
