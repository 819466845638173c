/** The draft of the event that a page is about. */
import { emptyDraft, missing } from '#shared/draft.ts';
import type { Draft, DraftPerson, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { languageOf } from '../hints.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';
import { peopleIn } from '../mining/people.ts';
import { opinionsIn } from '../prose/opinions.ts';
import { proposeTags } from '../prose/keywords.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { proposeTakeaways } from '../prose/takeaways.ts';
import { findVerdict } from '../prose/verdict.ts';
import type { ReaderContext } from '../reader.ts';
import { readArticleText } from './articleText.ts';
import type { ArticleText } from './articleText.ts';
import { eventLink } from './eventLink.ts';
import { isProse } from './lineKinds.ts';
import type { PageDocument } from './pageDocument.ts';
import { findSessions } from './sessions/find.ts';
import type { Stamp } from './stamps.ts';
import { voiceOf } from './voice.ts';

/** A draft of the event that a page announces, reports or recalls. */
export function articleDraft(page: PageDocument, { today }: ReaderContext): Draft {
  const { text } = page;
  const article = readArticleText(text, page.range, today);
  const { title, body, lines } = article;
  const voice = voiceOf(lines, (page.event !== null || page.isEvent) && !page.isArticle);
  const own = voice === 'own';
  const stamp =
    voice === 'announcement' && article.published?.isWorded === false && page.isEvent
      ? null
      : article.published;
  const published = page.published?.value ?? stamp?.date ?? null;
  const facts = mineEvent(text, { title, body, published, today, own });
  const dated = page.event?.dateStart.value == null ? facts : page.event;
  const sessions = findSessions(text, article, voice, dated, today);
  const opinionSpans = own ? opinionsIn(text, body) : [];
  const kept = passagesOf(article, sessions.spans);
  const notes = piecesOf(text, kept);
  const isAnnouncement = voice === 'announcement';
  const tags = proposeTags(text, [body], []);
  return {
    ...emptyDraft('article'),
    ...withData(facts, page),
    role: own || facts.role.confidence === 'sure' ? facts.role : missing(),
    language: languageOf(notes === '' ? text : notes),
    summary: summaryOf(text, article),
    notes,
    opinion: opinionSpans.map(({ start, end }) => text.slice(start, end)).join('\n'),
    opinionSpans,
    link: eventLink(page, facts, isAnnouncement),
    people: peopleOf(page, article, own),
    sessions: [...(page.event?.sessions ?? []), ...sessions.sessions],
    takeaways: isAnnouncement
      ? []
      : proposeTakeaways(
          text,
          kept.map((span) => ({
            span,
            session: null,
            emphasis: within(page.strong, span),
            without: opinionSpans,
            weight: 1,
          })),
        ),
    verdict: own ? findVerdict(text, body) : null,
    tags: tags.map(({ tag }) => tag),
    tagSpans: tags.map(({ span }) => span),
    hints: hintsOf(page, stamp),
    notices: noticesOf(page.leftOut + article.leftOut),
  };
}

const within = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.filter((span) => span.start >= start && span.end <= end);

/** What the page says to machines is sure, and stands before what its text was understood as. */
function withData(facts: EventFacts, { event }: PageDocument): Partial<Draft> {
  const or = <T>(stated: Proposal<T> | undefined, mined: Proposal<T>): Proposal<T> =>
    stated?.value == null ? mined : stated;
  const dated = event?.dateStart.value != null;
  return {
    ...facts,
    name: or(event?.name, facts.name),
    organiser: or(event?.organiser, facts.organiser),
    place: or(event?.place, facts.place),
    format: or(event?.format, facts.format),
    dateStart: or(event?.dateStart, facts.dateStart),
    dateEnd: dated ? event.dateEnd : facts.dateEnd,
    state: event?.state ?? missing(),
  };
}

/** The lines that are kept, in runs with nothing left out between them, without those of sessions. */
function passagesOf({ lines }: ArticleText, taken: readonly Span[]): Span[] {
  const runs: { start: number; end: number; lines: number }[] = [];
  let next = 0;
  let joined = false;
  for (const { span, follows } of lines) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next += 1;
    const isTaken = (taken[next]?.start ?? Infinity) < span.end;
    const last = runs.at(-1);
    if (isTaken) joined = false;
    else if (last && joined && follows) last.end = span.end;
    else {
      runs.push({ start: span.start, end: span.end, lines: 1 });
      joined = true;
    }
  }
  return runs.map(({ start, end }) => ({ start, end }));
}

const piecesOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end).replaceAll('\r\n', '\n').trim())
    .join('\n\n')
    .slice(0, LIMITS.longText);

const LONGEST_SUMMARY = 300;
const SHORTEST_SUMMARY = 12;
const LEADS = 3;

/** The lead: the first sentence of fair length that asks nothing. */
function summaryOf(text: string, { lines }: ArticleText): Proposal<string> {
  const leads = lines.filter((line) => isProse(line.text) && !/^[#\-|]/u.test(line.text));
  for (const lead of leads.slice(0, LEADS)) {
    const [sentence] = sentencesIn(text, lead.span);
    const value = sentence ? text.slice(sentence.start, sentence.end) : '';
    const isFair = value.length >= SHORTEST_SUMMARY && value.length <= LONGEST_SUMMARY;
    if (sentence && isFair && !/[?？]/u.test(value)) {
      return { value, confidence: 'likely', span: sentence };
    }
  }
  return missing();
}

/** Those whom the event's data and its text name; who wrote and edited the page are not among them. */
function peopleOf(page: PageDocument, { lines, body }: ArticleText, own: boolean): DraftPerson[] {
  const stated = page.event?.people ?? [];
  const known = new Set(stated.map(({ name }) => name));
  const mined = peopleIn(page.text, body).filter(
    ({ name, span }) => !known.has(name) && (span === null || isInLines(lines, span)),
  );
  const author = own && page.author ? page.author.value : null;
  return [...stated, ...mined.filter(({ name }) => name !== author)].slice(0, LIMITS.people);
}

/** Whether a span lies in a line that is kept; the lines are in order. */
function isInLines(lines: ArticleText['lines'], { start }: Span): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (lines[low]?.span.start ?? Infinity) <= start;
}

function hintsOf(page: PageDocument, published: Stamp | null): Draft['hints'] {
  const hints: Draft['hints'] = [];
  if (page.published) {
    hints.push({ kind: 'published', date: page.published.value, span: page.published.span });
  } else if (published) {
    hints.push({ kind: 'published', date: published.date, span: published.span });
  }
  if (page.modified) {
    hints.push({ kind: 'modified', date: page.modified.value, span: page.modified.span });
  }
  return hints;
}

const noticesOf = (leftOut: number): Draft['notices'] =>
  leftOut > 0 ? [{ code: 'text-left-out', count: leftOut }] : [];
