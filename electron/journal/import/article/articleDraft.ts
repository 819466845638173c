/** The draft of the event that a page is about. */
import { emptyDraft, missing } from '#shared/draft.ts';
import type { Draft, DraftSession, Proposal, Span } from '#shared/draft.ts';
import { precisionOf } from '#shared/partialDate.ts';
import { languageOf } from '../hints.ts';
import { opinionsIn } from '../prose/opinions.ts';
import { proposeTags } from '../prose/keywords.ts';
import { proposeTakeaways } from '../prose/takeaways.ts';
import { findVerdict } from '../prose/verdict.ts';
import type { ReaderContext } from '../reader.ts';
import { readArticleText } from './articleText.ts';
import type { ArticleText } from './articleText.ts';
import { sentencesOfTheWriter, sentencesWithoutClaims } from './claims.ts';
import { eventLink } from './eventLink.ts';
import { factsOf } from './facts.ts';
import type { PageDocument } from './pageDocument.ts';
import { passagesOf, piecesOf, takeawayPassages } from './passages.ts';
import { peopleOfPage } from './peopleOfPage.ts';
import { findSessions } from './sessions/find.ts';
import { datelineStamp } from './stamps.ts';
import type { Stamp } from './stamps.ts';
import { summaryOf } from './summary.ts';
import { looksBack, voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

/** A draft of the event that a page announces, reports or recalls. */
export function articleDraft(page: PageDocument, { today }: ReaderContext): Draft {
  const article = readArticleText(page.text, page.range, today);
  const text = masked(page.text, article);
  const { voice, stamp, facts, isOver } = understood(text, page, article, today);
  const people = peopleOfPage(text, page, article, voice);
  const { sessions, spans } = findSessions(text, article, voice, facts, { today, people });
  const name =
    facts.name.value === null && voice === 'announcement' ? nameOfLecture(sessions) : facts.name;
  const opinions = voice === 'own' ? opinionsIn(text, article.body) : [];
  const verdict = verdictIn(text, article.body, voice);
  const kept = passagesOf(article, spans);
  const all = [
    ...(page.event?.sessions ?? []),
    ...sessions.map((one) => apart(text, one, opinions)),
  ];
  // Where little is claimed, what took place is better than nothing.
  const own = voice === 'own' ? sentencesOfTheWriter(text, [article.body]) : [];
  const set = [...opinions, ...own, ...(verdict ? [verdict.span] : [])];
  const takeaways = [[...set, ...sentencesWithoutClaims(text, kept)], set]
    .map((without) => takeawayPassages(kept, all, { strong: page.strong, without }))
    .map((passages) => proposeTakeaways(text, passages, { isOver }))
    .filter((proposed) => proposed.length > 0);
  const tags = proposeTags(text, [article.body], []);
  const apartFromSessions = opinions.filter(
    (span) => !all.some((one) => one.opinionSpans.includes(span)),
  );
  return {
    ...emptyDraft('article'),
    ...facts,
    name,
    language: languageOf(text.slice(article.body.start, article.body.end)),
    summary: summaryOf(text, article, voice),
    link: eventLink(page, facts, voice === 'announcement'),
    notes: piecesOf(text, kept, opinions),
    opinion: piecesOf(text, apartFromSessions, []),
    opinionSpans: apartFromSessions,
    people,
    sessions: all,
    takeaways: voice === 'announcement' ? [] : (takeaways[0] ?? []),
    verdict,
    tags: tags.map(({ tag }) => tag),
    tagSpans: tags.map(({ span }) => span),
    hints: hintsOf(page, stamp, article.modified),
    notices: noticesOf(page.leftOut + article.leftOut),
  };
}

/** A report closes with the verdict of who wrote it only where they name themselves in it. */
function verdictIn(text: string, body: Span, voice: Voice): Draft['verdict'] {
  if (voice === 'announcement') return null;
  if (voice === 'own') return findVerdict(text, body);
  const closing = { start: Math.max(body.start, body.end - CLOSING), end: body.end };
  const verdict = findVerdict(text, closing);
  if (!verdict || !NAMES_WRITER.test(verdict.sentence)) return null;
  const from = text.lastIndexOf('\n', verdict.span.start) + 1;
  // A report quotes others; what stands with a quotation may go on with it.
  return QUOTE.test(text.slice(from, verdict.span.end)) ? null : verdict;
}

const CLOSING = 400;
const QUOTE = /[“”"「」『』]/u;
const NAMES_WRITER =
  /\b(?:I|I['’](?:ll|d|m|ve)|my|me)\b|我(?!们|們|国|國|市|省|县|縣|校|院|馆|館|司|区|區)|笔者|筆者|本人/u;

interface Understood {
  readonly voice: Voice;
  readonly stamp: Stamp | null;
  readonly facts: ReturnType<typeof factsOf>;
  /** The page says by its headline or its day that the event has been. */
  readonly isOver: boolean;
}

/** Who speaks and of which event: what appeared after the days of its event reports, whatever its words. */
function understood(
  text: string,
  page: PageDocument,
  article: ArticleText,
  today: string,
): Understood {
  const isEventPage = (page.event !== null || page.isEvent) && !page.isArticle;
  const as = (voice: Voice): Omit<Understood, 'isOver'> => {
    const stamp = stampFor(page, article, voice) ?? datelineStamp(article.lines, today);
    return { voice, stamp, facts: factsOf(text, page, article, { voice, today, stamp }) };
  };
  const headline = article.title?.text ?? '';
  const first = as(voiceOf(article.lines, isEventPage, headline));
  const { dateStart, dateEnd } = first.facts;
  const appeared = page.published?.value ?? first.stamp?.date ?? null;
  const last = dateEnd.value ?? dateStart.value;
  const isPast =
    !isEventPage &&
    appeared !== null &&
    last !== null &&
    precisionOf(last) === 'day' &&
    last < appeared;
  // A day alone may be that of the registration, so that the sentences are asked as well.
  const isOver = first.voice === 'report' && (isPast || looksBack(headline));
  return { ...(isPast && first.voice === 'announcement' ? as('report') : first), isOver };
}

/** The page of an event shows dates that are the event's, unless words say that one is its own. */
const stampFor = (page: PageDocument, { published }: ArticleText, voice: Voice): Stamp | null =>
  voice === 'announcement' && page.isEvent && published?.isWorded === false ? null : published;

/** The text with the lines that are left out blanked, so that nothing is read from them. */
function masked(text: string, { lines, title, body }: ArticleText): string {
  const pieces: string[] = [];
  let at = title?.span.end ?? Math.min(body.start, lines[0]?.span.start ?? 0);
  pieces.push(text.slice(0, at));
  for (const { span } of lines) {
    pieces.push(blank(text.slice(at, span.start)), text.slice(span.start, span.end));
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** White space stays; so do the offsets of what follows. */
const blank = (text: string): string => text.replace(/\S/gu, (one) => '\n'.repeat(one.length));

/** A single lecture that belongs to no event is the event, as far as anybody can tell. */
const nameOfLecture = (sessions: readonly DraftSession[]): Proposal<string> =>
  sessions.length === 1 && sessions[0]?.title.value != null
    ? { ...sessions[0].title, confidence: 'unsure' }
    : missing();

/** The session with the writer's remarks set apart from what was said in it. */
function apart(text: string, session: DraftSession, opinions: readonly Span[]): DraftSession {
  const { span, notes } = session;
  if (!span || notes === '') return session;
  const own = opinions.filter(({ start, end }) => start >= span.start && end <= span.end);
  if (own.length === 0) return session;
  return {
    ...session,
    notes: own
      .reduce((left, { start, end }) => left.replace(text.slice(start, end), ''), notes)
      .trim(),
    opinion: piecesOf(text, own, []),
    opinionSpans: own,
  };
}

/** When the page appeared and when it was changed, as its data or its lines say it. */
function hintsOf(page: PageDocument, stamp: Stamp | null, changed: Stamp | null): Draft['hints'] {
  const stated = (found: Stamp | null) => found && { value: found.date, span: found.span };
  const published = page.published ?? (stamp?.isModified === true ? null : stated(stamp));
  const modified = page.modified ?? stated(changed);
  return [
    ...(published
      ? [{ kind: 'published' as const, date: published.value, span: published.span }]
      : []),
    ...(modified ? [{ kind: 'modified' as const, date: modified.value, span: modified.span }] : []),
  ];
}

const noticesOf = (leftOut: number): Draft['notices'] =>
  leftOut > 0 ? [{ code: 'text-left-out', count: leftOut }] : [];
