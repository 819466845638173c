/** What the title of a document says about its event. */
import type { Draft, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { partialDate, yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../text/dates.ts';

export interface Title {
  readonly text: string;
  readonly span: Span;
}

const PART_AND_NAME =
  /^(?<part>invited talk|keynote|keynote talk|talk|panel|panel discussion|特邀报告|受邀报告|主题演讲|圆桌|圆桌论坛)[ ]?[:：][ ]?(?<name>\S.*)$/iu;
const EVENT_WORDS =
  /conference|summit|forum|symposium|workshop|meetup|congress|seminar|webinar|talk|大会|论坛|峰会|会议|年会|沙龙|研讨会|报告会|讲座|交流会|发布会/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** Whether the title is that of an event or a talk, so that its date is the event's. */
export const namesAnEvent = ({ text }: Title): boolean => EVENT_WORDS.test(text);

/** The name without the part that the user had (`Invited Talk: …`), and that part as the role. */
export function nameAndRole({ text, span }: Title): Pick<Draft, 'name' | 'role'> {
  const groups = PART_AND_NAME.exec(text)?.groups;
  const part = groups?.['part'];
  const name = (groups?.['name'] ?? text).slice(0, LIMITS.name);
  const verbatim = span.end - span.start === text.length;
  const start = verbatim ? span.end - (groups?.['name'] ?? text).length : span.start;
  const role = part !== undefined && /panel|圆桌/iu.test(part) ? 'panelist' : 'speaker';
  return {
    name: { value: name, confidence: 'likely', span: { start, end: span.end } },
    role:
      part === undefined
        ? { value: null, confidence: 'missing', span: null }
        : {
            value: role,
            confidence: 'likely',
            span: verbatim ? { start: span.start, end: start } : span,
          },
  };
}

/** The dates that the title states, else the year that stands in it. */
export function datesInTitle(
  { text, span }: Title,
  today: PartialDate,
  year?: number,
): Pick<Draft, 'dateStart' | 'dateEnd'> | null {
  const verbatim = span.end - span.start === text.length;
  const within = ({ start, end }: Span): Span =>
    verbatim ? { start: span.start + start, end: span.start + end } : span;
  const written = YEAR.exec(text);
  const ownYear = written ? Number(written[0]) : year;
  const phrases = readDates(text, { today, lean: 'past', year: ownYear });
  const phrase = phrases.find(({ bare }) => !bare);
  if (phrase) {
    const place = within(phrase);
    const confidence = phrase.certain ? 'likely' : 'unsure';
    return {
      dateStart: { value: phrase.dateStart, confidence, span: place },
      dateEnd:
        phrase.dateEnd === null
          ? { value: null, confidence: 'missing', span: null }
          : { value: phrase.dateEnd, confidence, span: place },
    };
  }
  if (!written || Number(written[0]) > yearOf(today) + 1) return null;
  return {
    dateStart: {
      value: partialDate(Number(written[0])),
      confidence: 'likely',
      span: within({ start: written.index, end: written.index + 4 }),
    },
    dateEnd: { value: null, confidence: 'missing', span: null },
  };
}
