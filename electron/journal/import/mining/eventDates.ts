/** When the event was, as far as a text says it of the event and of nothing else. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { dayNumber, partialDate, precisionOf, yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import type { DatePhrase } from '../../text/dates.ts';
import { dateScore } from './eventDateScore.ts';
import type { DateQuestion } from './eventDateScore.ts';
import { closingOf, datesSaid } from './eventDatePhrases.ts';
import type { SaidDate } from './eventDatePhrases.ts';
import type { EventGroup, EventPassage } from './eventName.ts';
import { fullestName } from './eventName.ts';
import { yearInName } from './eventMention.ts';

export type StatedDates = Pick<Draft, 'dateStart' | 'dateEnd'>;

interface Candidate {
  readonly phrase: SaidDate;
  readonly span: Span;
  readonly closing: { readonly date: PartialDate; readonly span: Span } | null;
  readonly score: number;
  /** Nothing of it was worked out. */
  readonly certain: boolean;
  /** Its year stands in the name of the event. */
  readonly yearOfName: boolean;
}

/** The dates of the event: those said of it, else those in its name, else missing. */
export function datesOf(question: DateQuestion): StatedDates {
  const mention = question.group && fullestName(question.group);
  const title = question.passages.find(({ isTitle }) => isTitle);
  const nameYear = mention?.year ?? (title && question.own ? yearInName(title.text) : null);
  const candidates = question.passages.flatMap((passage, index) =>
    candidatesIn(passage, index, question, nameYear),
  );
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
  if (best) {
    // Another sentence may say of the same day how long it went on, or of which days it was the last.
    const day = best.phrase.dateStart;
    const longer = candidates.find(
      ({ phrase: { dateStart, dateEnd, relative } }) =>
        dateEnd !== null &&
        (dateStart === day ||
          (best.phrase.relative && !relative && dateStart < day && day <= dateEnd)),
    );
    const whole = best.phrase.dateEnd === null && longer ? longer : best;
    return withLastDay(stated(inStatedYear(whole, question, nameYear)), question);
  }
  const days = daysInHeadings(question, nameYear);
  if (days) return days;
  return { dateStart: yearOnly(question, nameYear), dateEnd: missing() };
}

/** The year of a day that is said without it, where the text says the same day with its year. */
function inStatedYear(best: Candidate, question: DateQuestion, nameYear: number | null): Candidate {
  const { phrase } = best;
  if (phrase.certain || phrase.dateStart.length !== 10) return best;
  const day = phrase.dateStart.slice(4);
  const known = question.passages
    .flatMap((passage) => datesSaid(passage, { ...question, nameYear }))
    .find(({ certain, dateStart }) => certain && dateStart.slice(4) === day);
  if (!known) return best;
  const year = known.dateStart.slice(0, 4);
  const dateEnd = phrase.dateEnd === null ? null : `${year}${phrase.dateEnd.slice(4)}`;
  const dated = { ...phrase, dateStart: known.dateStart, dateEnd: dateEnd ?? known.dateEnd };
  return { ...best, phrase: dated, certain: true };
}

function stated({ phrase, span, closing, certain, yearOfName, score }: Candidate): StatedDates {
  const confidence = (certain || yearOfName) && score >= 3 ? 'likely' : 'unsure';
  const dateStart: Proposal<string> = { value: phrase.dateStart, confidence, span };
  if (phrase.dateEnd !== null)
    return { dateStart, dateEnd: { value: phrase.dateEnd, confidence, span } };
  return {
    dateStart,
    dateEnd: closing
      ? { value: closing.date, confidence: 'unsure', span: closing.span }
      : missing(),
  };
}

const LATER_DAY =
  /^[\s#>*]{0,8}(?:(?:the )?(?:second|third|fourth|fifth|last|final) (?:day|morning|afternoon|evening)(?!\p{L})|day (?:[2-5]|two|three|four|five)(?!\p{L})|第[二三四五]天)[^.。]{0,6}[(（]/iu;
const MOST_DAYS = 7;

/** The end, where a later paragraph begins with `Second day (8 October)`. */
function withLastDay(dates: StatedDates, question: DateQuestion): StatedDates {
  const { value: first } = dates.dateStart;
  if (first?.length !== 10 || dates.dateEnd.value !== null) return dates;
  const year = yearOf(first);
  const found = question.passages.flatMap(({ folded, text, span }) => {
    if (!LATER_DAY.test(folded)) return [];
    const [phrase] = readDates(text.slice(0, 80), { today: question.today, lean: 'past', year });
    if (phrase?.dateStart.length !== 10 || phrase.bare) return [];
    const apart = dayNumber(phrase.dateStart) - dayNumber(first);
    if (apart < 1 || apart > MOST_DAYS) return [];
    return [{ phrase, span: { start: span.start + phrase.start, end: span.start + phrase.end } }];
  });
  const last = found.at(-1);
  if (!last) return dates;
  return {
    ...dates,
    dateEnd: { value: last.phrase.dateStart, confidence: 'unsure', span: last.span },
  };
}

/** The year that stands in the name. */
function yearOnly(
  { group, passages, today }: DateQuestion,
  nameYear: number | null,
): Proposal<string> {
  if (nameYear === null) return yearBeside(group, passages, today);
  if (nameYear > yearOf(today) + 2) return missing();
  const mention = group?.mentions.find(({ year }) => year === nameYear);
  const title = passages.find(({ isTitle }) => isTitle);
  const text = mention?.text ?? title?.text ?? '';
  const base = mention?.span ?? title?.span;
  if (!base) return missing();
  const digits = String(nameYear);
  const at = text.includes(digits) ? text.indexOf(digits) : text.indexOf(digits.slice(2));
  const length = text.includes(digits) ? 4 : 2;
  const verbatim = base.end - base.start === text.length && at >= 0;
  const span = verbatim ? { start: base.start + at, end: base.start + at + length } : base;
  return { value: partialDate(nameYear), confidence: 'likely', span };
}

const YEAR_AFTER =
  /^[*_”"』」]{0,3}(?: in |[,，]? ?[（(]?)(?<year>20\d{2})(?:年|(?=[\s,.;:)，。；：）]|$))/u;
const YEAR_BEFORE =
  /(?<![\d.-])(?<year>20\d{2})(?:年(?:的)?[，, ]?| edition of the )[*_“"「『]{0,3}$/u;

/** `Kite Days in 2019`, `2025年，风筝论坛`: a year right beside the name. */
function yearBeside(
  group: EventGroup | null,
  passages: readonly EventPassage[],
  today: PartialDate,
): Proposal<string> {
  for (const { text, span, mentions } of passages) {
    if (text.length !== span.end - span.start) continue;
    for (const mention of mentions) {
      if (group?.mentions.includes(mention) !== true) continue;
      const [start, end] = [mention.span.start - span.start, mention.span.end - span.start];
      const after = YEAR_AFTER.exec(text.slice(end, end + 16));
      const before = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
      const year = after?.groups?.['year'] ?? before?.groups?.['year'];
      if (year === undefined || Number(year) > yearOf(today)) continue;
      const at = after ? text.indexOf(year, end) : text.lastIndexOf(year, start);
      const place = { start: span.start + at, end: span.start + at + 4 };
      return { value: year, confidence: 'unsure', span: place };
    }
  }
  return missing();
}

function candidatesIn(
  passage: EventPassage,
  index: number,
  question: DateQuestion,
  nameYear: number | null,
): Candidate[] {
  const { text, span, isTitle } = passage;
  const said = datesSaid(passage, { ...question, nameYear });
  return said.flatMap((phrase) => {
    if (phrase.relative && isOfName(passage, phrase)) return [];
    const precise = precisionOf(phrase.dateStart) === 'day' ? 0.5 : 0;
    const score = dateScore(passage, index, phrase, question) + precise;
    const need = phrase.relative || phrase.bare ? 3 : 2;
    if (score < need || isOutOfRange(phrase, question, nameYear)) return [];
    const verbatim = text.length === span.end - span.start;
    const spanOf = ({ start, end }: Span): Span =>
      verbatim ? { start: span.start + start, end: span.start + end } : span;
    const yearOfName = !phrase.certain && !phrase.relative && nameYear !== null;
    const closing = closingOf(passage, phrase, said, question.passages[index + 1] ?? null);
    return [
      {
        phrase,
        span: spanOf(phrase),
        closing: closing && { date: closing.dateStart, span: spanOf(closing) },
        score: isTitle ? score + 1 : score,
        certain: phrase.certain,
        yearOfName,
      },
    ];
  });
}

/** `Who fixes it on Sunday?`: a day that is a part of a title. */
const isOfName = ({ mentions, span }: EventPassage, { start, end }: Span): boolean =>
  mentions.some(
    (mention) => mention.span.start <= span.start + start && span.start + end <= mention.span.end,
  );

/** Far in the future, or of quite another year than the name says. */
function isOutOfRange(
  { dateStart }: DatePhrase,
  { today }: DateQuestion,
  nameYear: number | null,
): boolean {
  const year = yearOf(dateStart);
  return year > yearOf(today) + 2 || (nameYear !== null && Math.abs(year - nameYear) > 1);
}

const DAY_HEADING =
  /^[\s#>*]{0,8}(?:day[ ]?(?:\d|one|two|three|four|five)|第[一二三四五六\d]天|d[1-5](?!\w))/iu;

/** From the first to the last of the dates in headings such as `Day 2 (May 13)`. */
function daysInHeadings(question: DateQuestion, nameYear: number | null): StatedDates | null {
  const found = question.passages.flatMap(({ folded, text, span }) => {
    if (!DAY_HEADING.test(folded) || text.length > 120) return [];
    const context = {
      today: question.published ?? question.today,
      lean: 'past',
      year: nameYear ?? undefined,
    } as const;
    const phrase = readDates(text, context).find(
      ({ bare, dateStart }) => !bare && dateStart.length === 10,
    );
    if (!phrase || (!phrase.certain && nameYear === null && question.published === null)) return [];
    return [{ phrase, span: { start: span.start + phrase.start, end: span.start + phrase.end } }];
  });
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return null;
  const confidence = first.phrase.certain || nameYear !== null ? 'likely' : 'unsure';
  const later = last.phrase.dateStart > first.phrase.dateStart;
  return {
    dateStart: { value: first.phrase.dateStart, confidence, span: first.span },
    dateEnd: later ? { value: last.phrase.dateStart, confidence, span: last.span } : missing(),
  };
}
