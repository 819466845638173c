/** Which event a text is about, and what it says of it. */
import { missing } from '#shared/draft.ts';
import type { Draft, Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { Title } from '../title.ts';

export interface AboutText {
  readonly title: Title | null;
  readonly body: Span;
  /** When the text appeared; "yesterday" and "December 19" are counted from it. */
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  /** The writer tells of an event that they attended, rather than a page of news. */
  readonly own: boolean;
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

/** The event that a text is about; what the text does not say is missing. */
export function mineEvent(_text: string, _about: AboutText): EventFacts {
  return {
    name: missing(),
    series: missing(),
    edition: missing(),
    organiser: missing(),
    dateStart: missing(),
    dateEnd: missing(),
    place: missing(),
    format: missing(),
    role: missing(),
    link: missing(),
  };
}
