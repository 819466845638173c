/** Which headings of notes are sessions, and how far each lasts. */
import type { Span } from '#shared/draft.ts';
import { columnsOf } from '../prose/wrapping.ts';
import { isAside, isContainer } from './containers.ts';
import { hasBody, HEAD_FORMS, isLabel, isRanked, levelOf } from './outline.ts';
import type { Head, HeadForm } from './outline.ts';
import { readHeading } from './headingFacts.ts';
import { comesAfterTalks, isInsideTalk, isPart, withoutTime } from './sectionWords.ts';
import { areNames, talksAmong } from './siblings.ts';
import { namesSpeaker, sectionsOfTree, tellsOfTalk } from './tree.ts';
import type { Section } from './tree.ts';

export interface Sections {
  readonly sections: readonly Section[];
}

/** Forms of heading that count only when most of them have text beneath. */
const NEEDS_BODY: ReadonlySet<HeadForm> = new Set([
  'ordered',
  'ordinal',
  'quoted',
  'signed',
  'bold',
  'framed',
  'capitals',
  'alone',
  'apart',
  'lead',
]);
const MOSTLY = 0.6;

/**
 * The sections of a text by the first form of heading, in the order of `HEAD_FORMS`, of which at least
 * two head a session; or one alone that plainly does. Null where none does.
 */
export function sectionsIn(
  text: string,
  heads: readonly Head[],
  span: Span,
  { title, isEssay }: { readonly title: Head | null; readonly isEssay: boolean },
): Sections | null {
  const others = withoutLesser(text, heads).filter((head) => head !== title);
  const ranked = sectionsOfTree(text, others, span, isEssay);
  const namedIn = ranked.filter((section) => section.isSession && names(section.head)).length;
  if (ranked.length > 0 && (namedIn > 0 || !others.some(isBoldTalk(others)))) {
    return { sections: ranked };
  }
  for (const form of HEAD_FORMS) {
    if (isRanked({ form })) continue;
    const own = others.filter((head) => isOfForm(head, form));
    const bodied = heads.filter(
      (head, at) => head !== title && isOfForm(head, form) && hasBody(heads, at),
    );
    const endOf = (at: number): number => own[at]?.end ?? own[at + 1]?.start ?? span.end;
    const isApart = form === 'apart';
    const plain = new Set(
      own.filter(
        (head, at) =>
          namesSpeaker(text, head, endOf(at)) || (isApart && tellsOfTalk(text, head, endOf(at))),
      ),
    );
    if (!areSessions(own, form, bodied.length, plain)) continue;
    return { sections: cutAt(text, others, form, span) };
  }
  return null;
}

const indentOf = (text: string, { start }: Head): number =>
  /^[ \t]{0,12}/u.exec(text.slice(start, start + 12))?.[0].length ?? 0;

/** The headings without numbered lines that are set in beneath others, or that stand after the talks. */
function withoutLesser(text: string, heads: readonly Head[]): readonly Head[] {
  const least = heads.reduce(
    (indent, head) => (head.form === 'ordered' ? Math.min(indent, indentOf(text, head)) : indent),
    Infinity,
  );
  let isAfter = false;
  return heads.filter((head) => {
    if (head.form !== 'ordered') {
      isAfter = comesAfterTalks(head.text);
      return true;
    }
    return !isAfter && indentOf(text, head) <= least + 1;
  });
}

/** Among times, `Panel 2 - …` stands for one as well. */
const isOfForm = (head: Head, form: HeadForm): boolean =>
  head.form === form || (form === 'timed' && head.form === 'counted');

const names = ({ text }: Head): boolean => readHeading(text, 0).people.length > 0;

/** Whether a heading is one of several in bold that name speakers, as beneath `## Three talks`. */
const isBoldTalk =
  (heads: readonly Head[]) =>
  (head: Head): boolean =>
    head.form === 'bold' &&
    !isLabel(head.text) &&
    names(head) &&
    heads.some(
      (other) => other !== head && other.form === 'bold' && !isLabel(other.text) && names(other),
    );

/** Neither a part of the document, nor a group of sessions, nor an aside. */
const isOfEvent = (heading: string): boolean =>
  !isPart(heading) && !isAside(heading) && !isContainer(heading);

function areSessions(
  own: readonly Head[],
  form: HeadForm,
  bodied: number,
  speaking: ReadonlySet<Head>,
): boolean {
  const sessions = own.filter(({ text }) => isOfEvent(text));
  if (sessions.length === 0) return false;
  const named = sessions.filter(({ text }) => readHeading(text, 0).people.length > 0).length;
  // `1. Ada Moss: ropes stretch.` tells what somebody said, and is no talk.
  const said = sessions.filter(({ text }) => /[。！!.]$/u.test(text)).length;
  // Nothing but the next heading stands beneath a day.
  const count = own.filter(({ text }) => !isContainer(text)).length;
  const areTold = named >= 2 && named >= MOSTLY * count && said * 2 < count;
  if (NEEDS_BODY.has(form) && bodied < MOSTLY * count && !areTold) return false;
  const plain = sessions.filter((head) => speaking.has(head)).length;
  if (sessions.length === 1)
    return (
      plain === 1 &&
      form !== 'alone' &&
      form !== 'apart' &&
      form !== 'lead' &&
      (form !== 'timed' || named === 1)
    );
  switch (form) {
    case 'alone':
    case 'lead':
    case 'parent':
    case 'capitals':
    case 'bold':
    case 'signed':
    case 'ordered':
      return (
        plain >= Math.max(1, sessions.length / 3) ||
        areShortNames(sessions, form) ||
        (form === 'parent' && areNames(sessions.map(({ text }) => text)))
      );
    case 'apart':
      return sessions.length >= 3 && plain >= 2 && plain * 2 >= sessions.length;
    case 'ordinal':
      return plain > 0 || sessions.every(({ text }) => !isInsideTalk(text));
    default:
      return true;
  }
}

const LONGEST_NAME = 24;

/** Names of companies and people stand alone and short; points of a talk run longer. */
const areShortNames = (heads: readonly Head[], form: HeadForm): boolean =>
  form !== 'ordered' &&
  form !== 'parent' &&
  heads.length >= 3 &&
  heads.every(({ text }) => columnsOf(text) <= LONGEST_NAME && !/[,，。;；?？]/u.test(text)) &&
  !heads.some(({ text }) => isInsideTalk(text));

/** Each section lasts until the next heading of its form, or one that stands higher. */
function cutAt(text: string, heads: readonly Head[], form: HeadForm, span: Span): Section[] {
  const level = levelOf(form);
  const edges = heads.filter(
    (head) => isOfForm(head, form) || levelOf(head.form) < level || isClosing(head, level),
  );
  const ends = new Map(
    edges.map((head, index) => [
      head,
      Math.min(head.end ?? span.end, edges[index + 1]?.start ?? span.end),
    ]),
  );
  const endOf = (head: Head): number => ends.get(head) ?? span.end;
  const sessions = new Set(
    talksAmong(
      edges.filter((head) => isOfForm(head, form) && isOfEvent(head.text)),
      (head) => ({
        heading: head.text,
        isTalk: isTalk(text, head, endOf(head)),
        isBare: endOf(head) - head.bodyStart < BARE,
      }),
    ),
  );
  return edges.map((head) => ({
    head,
    span: { start: head.start, end: endOf(head) },
    isSession: sessions.has(head),
  }));
}

/** A time alone tells of no talk where all have one. */
function isTalk(text: string, head: Head, end: number): boolean {
  const bare = { ...head, text: withoutTime(head.text) };
  return tellsOfTalk(text, bare, end) || namesSpeaker(text, bare, end);
}

/** So little beneath a heading is a remark at most. */
const BARE = 30;

/** A closing part in another form of heading ends the last session all the same. */
const isClosing = (head: Head, level: number): boolean =>
  level === 7 && head.form !== 'parent' && isPart(head.text) && CLOSING.test(head.text);
const CLOSING =
  /^(?:day ?\d|第[一二三四五六七]天|上午|下午|morning|afternoon)|overall|take-?away|summary|conclusion|verdict|my (?:thoughts|take|impressions)|action|next steps|to[- ]?do|lessons|learnings|wrap[- ]?up|bottom line|总结|小结|结语|收获|感想|总体|整体|启发|待办|行动|跟进|吐槽|最后|尾声|心得|總結|結語|收穫|心得|整體|總體|啟發/iu;
