/** Which ranked headings of notes are sessions: those of the level whose items are talks. */
import type { Span } from '#shared/draft.ts';
import { simplify } from '../prose/simplify.ts';
import { firstAt, linesIn, sliceOf } from '../prose/spans.ts';
import { columnsOf } from '../prose/wrapping.ts';
import { readHeading } from './headingFacts.ts';
import { peopleOfLine } from './headingPeople.ts';
import { labelledLines } from './headBlock.ts';
import { isRanked, levelOf } from './outline.ts';
import type { Head } from './outline.ts';
import {
  isAside,
  isContainer,
  isDayOfOneSession,
  isThemedContainer,
  isTrack,
} from './containers.ts';
import { isInsideTalk, isPart } from './sectionWords.ts';
import { nameAtHead } from './nameAtHead.ts';
import { isPlainlySession } from './plainSession.ts';
import { isShortTalks, peopleOfItems } from './shortTalks.ts';
import { talksAmong } from './siblings.ts';
import { talkBeneath } from './talkBeneath.ts';

/** A heading and the text beneath it, up to the next that stands as high. */
export interface Section {
  readonly head: Head;
  readonly span: Span;
  /** Whether it is one of the sessions, or a part of the document. */
  readonly isSession: boolean;
}

interface Node {
  readonly head: Head;
  readonly end: number;
  readonly children: readonly Node[];
  /** Whether its words, or the first lines beneath it, tell of a talk. */
  readonly isTalk: boolean;
}

const SPEAKS =
  /\b(?:speakers?|talk|presented|presenter|given by|led by|moderat\w{2,5}|keynote|panel)\b|讲者|主讲|讲的人|演讲人|报告人|分享人|嘉宾|与谈|讲师|老师分享|教授分享|带来|主持|译者|与谈/iu;
const FIRST_WORDS = 160;
/** So little beneath a heading is a remark at most. */
const BARE = 30;

/** The headings as a tree, each over those that are deeper until the next as high. */
function treeOf(text: string, heads: readonly Head[], end: number): Node[] {
  const build = (from: number, to: number, last: number): Node[] => {
    const nodes: Node[] = [];
    let at = from;
    while (at < to) {
      const head = heads[at];
      if (!head) break;
      const level = levelOf(head.form);
      let next = at + 1;
      while (next < to && levelOf(heads[next]?.form ?? head.form) > level) next += 1;
      const stop = next < to ? (heads[next]?.start ?? last) : last;
      const children = build(at + 1, next, stop);
      nodes.push({
        head,
        end: stop,
        children,
        isTalk:
          (children.length === 0 && isDayOfOneSession(head.text)) ||
          tellsOfTalk(text, head, children[0]?.head.start ?? stop),
      });
      at = next;
    }
    return nodes;
  };
  return build(0, heads.length, end);
}

/** Whether a heading, or the first lines beneath it, tell who spoke or name a kind of session. */
export function tellsOfTalk(text: string, head: Head, end: number): boolean {
  if (isPlainlySession(head.text)) return true;
  const first = { start: head.bodyStart, end: Math.min(end, head.bodyStart + 600) };
  if (first.end <= first.start) return false;
  if (labelledLines(text, first).some(({ label }) => label === 'person')) return true;
  return SPEAKS.test(
    simplify(text.slice(first.start, Math.min(first.end, first.start + FIRST_WORDS))),
  );
}

const LONGEST_NAME_LINE = 40;
const LONGEST_SET_APART = 90;
/** `*Ada Moss, Kelp Labs*` */
const SET_APART = /^(?:\*[^*]+\*|_[^_]+_)$/u;

/** Whether a heading names a speaker or a kind of session, or the first line beneath it is a name. */
export function namesSpeaker(text: string, head: Head, end: number): boolean {
  if (isPlainlySession(head.text) || readHeading(head.text, 0).people.length > 0) return true;
  const body = { start: head.bodyStart, end: Math.min(end, head.bodyStart + 400) };
  const [first] = body.end > body.start ? linesIn(text, body) : [];
  if (!first) return false;
  if (
    labelledLines(text, body).some(
      ({ label, line }) => label === 'person' && line.start - first.end < 80,
    )
  )
    return true;
  const line = sliceOf(text, first);
  if (isNamesSetApart(line, first.start) || nameAtHead(line, first.start)) return true;
  return (
    columnsOf(line) <= LONGEST_NAME_LINE &&
    !/[。！？!?，,]/u.test(line) &&
    peopleOfLine(line, first.start).length > 0
  );
}

/** Whether a line in italics names somebody, with what they are. */
const isNamesSetApart = (line: string, start: number): boolean =>
  columnsOf(line) <= LONGEST_SET_APART &&
  SET_APART.test(line) &&
  peopleOfLine(line, start).length > 0;

/** Whether the first line beneath a heading does, as it stands beneath the title of a talk. */
function signsTalk(text: string, { head, children, end }: Node): boolean {
  const to = Math.min(children[0]?.head.start ?? end, end, head.bodyStart + 400);
  const [first] = to > head.bodyStart ? linesIn(text, { start: head.bodyStart, end: to }) : [];
  return first !== undefined && isNamesSetApart(sliceOf(text, first), first.start);
}

/** Whether the first line beneath a heading begins with who spoke. */
function hasNameAtHead(text: string, { bodyStart }: Head, end: number): boolean {
  const body = { start: bodyStart, end: Math.min(end, bodyStart + 300) };
  const [first] = body.end > body.start ? linesIn(text, body) : [];
  return first !== undefined && nameAtHead(sliceOf(text, first), first.start) !== null;
}

/** The headings of a day that name its talk too, where one of them names who gave it: `第一天 …（林一舟）`. */
function talksOfDays(text: string, nodes: readonly Node[]): ReadonlySet<Node> {
  const days = nodes.filter(({ head, children }) => {
    if (children.length > 0 || !isPart(head.text)) return false;
    const { title } = readHeading(head.text, 0);
    return title.length < head.text.length - 2 && !isPart(title) && !isAside(title);
  });
  const isNamed = days.some(
    ({ head, end }) =>
      readHeading(head.text, 0).people.length > 0 || hasNameAtHead(text, head, end),
  );
  return new Set(isNamed ? days : []);
}

/** Whether a heading has talks beneath it rather than being one. */
function holdsTalks({ head, children, isTalk }: Node): boolean {
  const own = children.filter((child) => !isPart(child.head.text) && !isAside(child.head.text));
  if (isContainer(head.text) || isThemedContainer(head.text)) return children.length > 0;
  const inner = children.filter((child) => isContainer(child.head.text));
  if (inner.some((child) => child.children.length > 0) && !isTalk) return true;
  if (isAside(head.text) || own.length === 0) return false;
  const talks = own.filter((child) => child.isTalk && !isInsideTalk(child.head.text)).length;
  return talks * 2 >= own.length && (!isTalk || talks === own.length);
}

/** `Lightning talks` over items that name who gave each, `主旨报告` over a line that does. */
const listsTalks = (text: string, { head, end, children }: Node): boolean =>
  children.length === 0 &&
  ((isShortTalks(head.text) && peopleOfItems(text, { start: head.bodyStart, end }).length > 0) ||
    talkBeneath(text, head.text, { start: head.bodyStart, end }) !== null);

/** The headings that are sessions, at whatever depth, in order. */
function chosenFrom(text: string, nodes: readonly Node[], isStrict: boolean): Node[] {
  const holders = new Set(nodes.filter(holdsTalks));
  const inside = nodes.flatMap((node) =>
    holders.has(node) ? chosenFrom(text, node.children, isStrict) : [],
  );
  const ofDays = talksOfDays(text, nodes);
  const leaves = nodes.filter(
    (node) =>
      !holders.has(node) &&
      (!isPart(node.head.text) ||
        ofDays.has(node) ||
        (node.children.length === 0 && isDayOfOneSession(node.head.text))) &&
      !isAside(node.head.text) &&
      (!isContainer(node.head.text) || listsTalks(text, node)) &&
      !isTrack(node.head.text),
  );
  const plain = new Set(
    leaves.filter((node) => node.isTalk || ofDays.has(node) || signsTalk(text, node)),
  );
  const talks = plain.size;
  // Beside groups of talks, and in an essay, only what plainly is a talk is one.
  const isPlainOnly = inside.length > 0 || (isStrict && talks * 2 < leaves.length);
  const own = isPlainOnly
    ? leaves.filter((node) => plain.has(node))
    : talksAmong(leaves, ({ head, end, isTalk }) => ({
        heading: head.text,
        isTalk: isTalk || namesSpeaker(text, head, end),
        isBare: end - head.bodyStart < BARE,
      }));
  return [...inside, ...own].toSorted((one, other) => one.head.start - other.head.start);
}

/**
 * The sections of the ranked headings, the chosen ones as sessions; what stands inside a session is no
 * section of its own. None where no heading is chosen, or one alone that does not tell of a talk.
 *
 * @param isStrict whether a heading must tell of a talk, as in an essay
 */
export function sectionsOfTree(
  text: string,
  heads: readonly Head[],
  span: Span,
  isStrict: boolean,
): Section[] {
  const ranked = heads.filter(isRanked);
  const chosen = chosenFrom(text, treeOf(text, ranked, span.end), isStrict);
  const [only] = chosen;
  if (!only) return [];
  const isOne = only.isTalk || readHeading(only.head.text, 0).people.length > 0;
  if (chosen.length === 1 && !isOne) return [];
  const starts = new Set(chosen.map(({ head }) => head.start));
  const edges = ranked.filter((head) => {
    const before = chosen[firstAt(chosen, ({ head: { start } }) => start >= head.start) - 1];
    return starts.has(head.start) || !before || before.end <= head.start;
  });
  return edges.map((head, index) => ({
    head,
    span: { start: head.start, end: edges[index + 1]?.start ?? span.end },
    isSession: starts.has(head.start),
  }));
}
