/** The sessions of notes whose lines name talks and speakers in an order that repeats. */
import type { Span } from '#shared/draft.ts';
import { lineTalks } from '../talks/lineTalks.ts';
import type { LineTalk } from '../talks/lineTalks.ts';
import { lowerTalks } from '../talks/lowerTalks.ts';
import { runInTalks } from '../talks/runInTalks.ts';
import type { NoteSession } from './noteSessions.ts';
import { isRanked } from './outline.ts';
import type { Head } from './outline.ts';
import { ownWordsIn } from './ownWords.ts';
import { comesAfterTalks } from './sectionWords.ts';
import { isShortTalks } from './shortTalks.ts';
import { joined, without } from './spansOfNotes.ts';
import { isKindAlone } from './talkBeneath.ts';

const GAP = /\n[ \t\r]*\n/u;

/** What was noted beneath a line, up to the next line of a talk, a heading or an empty line. */
function bodyOf(text: string, { span }: LineTalk, end: number, heads: readonly Head[]): Span {
  const start = Math.min(span.end + 1, end);
  const gap = GAP.exec(text.slice(span.end, end));
  const isRightBeneath = gap !== null && gap.index > 0;
  const head = heads.find(({ start: at }) => at > span.end && at < end);
  const edge = Math.min(end, head?.start ?? end, isRightBeneath ? span.end + gap.index : end);
  return { start, end: gap?.index === 0 ? start : Math.max(start, edge) };
}

function sessionOf(text: string, line: LineTalk, end: number, heads: readonly Head[]): NoteSession {
  const body = bodyOf(text, line, end, heads);
  const own = ownWordsIn(text, body, heads);
  const session = {
    ...line.talk,
    notes: without(text, body, own.opinions),
    opinion: joined(text, own.opinions),
    opinionSpans: [...own.opinions],
    span: { start: line.span.start, end: body.end },
  };
  return { session, body, own };
}

/** Whether the titles of the lines are shorter than those of the headings, which then hold more. */
function isPlainer(lines: readonly LineTalk[], headed: readonly NoteSession[]): boolean {
  const lengthOf = (titles: readonly (string | null)[]): number =>
    titles.reduce((length, title) => length + (title ?? '').length, 0);
  return (
    lengthOf(lines.map(({ talk }) => talk.title.value)) <
    lengthOf(headed.map(({ session }) => session.title.value))
  );
}

/** Whether the title of a session stands on the line of a talk. */
function isOn({ session }: NoteSession, { span }: LineTalk): boolean {
  const own = session.title.span ?? session.span;
  return own !== null && own.end > span.start && own.start < span.end;
}

/** Whether a session, and no mere kind of one, has somebody before the first line beneath it that names a talk. */
const isSpoken = ({ session }: NoteSession, first: LineTalk | undefined): boolean =>
  first !== undefined &&
  !isKindAlone(session.title.value ?? '') &&
  session.people.some(
    ({ span, part }) => part !== 'moderator' && span !== null && span.end <= first.span.start,
  );

/** Whether a session names none but who leads it, as a block of talks does. */
const isOnlyLed = ({ session: { people } }: NoteSession): boolean =>
  people.length > 0 && people.every(({ part }) => part === 'moderator');

const ITEM_FORMS: ReadonlySet<Head['form']> = new Set(['ordered', 'timed', 'parent', 'lead']);

/** Whether a line stands beneath a heading such as `To do` or `People met`. */
function isAfterTalks({ span }: LineTalk, heads: readonly Head[]): boolean {
  const over = heads.findLast(({ form, start }) => start <= span.start && !ITEM_FORMS.has(form));
  return over !== undefined && over.start < span.start && comesAfterTalks(over.text);
}

/** Whether the line of a talk stands beneath the heading of a session. */
const isWithin = ({ span }: LineTalk, { body }: NoteSession): boolean =>
  span.start >= body.start && span.end <= body.end;

/**
 * The talks of the lines, where they name more speakers than the headings do, with those of the
 * headings that name somebody else; else null.
 *
 * @param headed the sessions that the headings give
 */
export function lineSessions(
  text: string,
  body: Span,
  heads: readonly Head[],
  headed: readonly NoteSession[],
): NoteSession[] | null {
  // Those of a few minutes stay together beneath their heading.
  const short = headed.filter(({ session }) => isShortTalks(session.title.value ?? ''));
  const isHead = ({ span }: LineTalk): boolean =>
    heads.some((head) => isRanked(head) && head.start <= span.start && span.start < head.bodyStart);
  const isShort = (line: LineTalk): boolean =>
    short.some((one) => isWithin(line, one)) && !isHead(line);
  const ranIn = runInTalks(text, body).filter((line) => !isShort(line));
  const named = lineTalks(text, body);
  const spoken = headed.filter((one) =>
    isSpoken(
      one,
      named.find((line) => isWithin(line, one)),
    ),
  );
  // Within a talk that has its speaker, others ask and answer; after the talks they are met or written to.
  const inOrder = named.filter(
    (line) =>
      !isShort(line) &&
      (isHead(line) || !spoken.some((one) => isWithin(line, one))) &&
      !isAfterTalks(line, heads),
  );
  const lower = inOrder.length > 1 ? [] : lowerTalks(text, body);
  const listed = lower.length > inOrder.length ? lower : inOrder;
  const lines = ranIn.length > listed.length ? ranIn : listed;
  const peopled = headed.filter(({ session }) => session.people.length > 0);
  const covered = headed.filter((one) => lines.some((line) => isOn(one, line)));
  const holders = headed.filter((one) => {
    const within = lines.filter((line) => isWithin(line, one)).length;
    return within > 1 || (within === 1 && isOnlyLed(one));
  });
  const isBetter =
    lines.length > peopled.length ||
    (lines.length > 0 && covered.length === lines.length && isPlainer(lines, covered)) ||
    holders.length > 0;
  const sessionsOf = (own: readonly LineTalk[]) =>
    own.map((line, at) => sessionOf(text, line, own[at + 1]?.span.start ?? body.end, heads));
  if (!isBetter) return besideHeaded(headed, ranIn, sessionsOf);
  const lined = sessionsOf(lines);
  // Where the headings are those lines, what they hold without a speaker is a session too.
  const alike = lines.filter((line) => headed.some((one) => isOn(one, line))).length;
  const kept = alike === lines.length ? headed : peopled;
  const others = kept.filter((one) => !covered.includes(one) && !holders.includes(one));
  return inOrderOf([...lined, ...others]);
}

const inOrderOf = (sessions: readonly NoteSession[]): NoteSession[] =>
  sessions.toSorted(
    (one, other) => (one.session.span?.start ?? 0) - (other.session.span?.start ?? 0),
  );

/** The sessions of the headings with the talks in bold that stand in none of them; null without such. */
function besideHeaded(
  headed: readonly NoteSession[],
  lines: readonly LineTalk[],
  sessionsOf: (lines: readonly LineTalk[]) => NoteSession[],
): NoteSession[] | null {
  const outside = lines.filter(
    (line) => !headed.some((one) => isOn(one, line) || isWithin(line, one)),
  );
  return outside.length === 0 ? null : inOrderOf([...headed, ...sessionsOf(outside)]);
}
