/**
 * Talks that paragraphs begin with in bold before they go on in prose:
 * `**"Wet ropes" -- Ada Moss (keynote).** Ada showed a rope from …`.
 */
import { draftPerson, emptyDraftSession } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { kindNamed } from '../mining/sessionKind.ts';
import { readHeading } from '../notes/headingFacts.ts';
import { isAside } from '../notes/containers.ts';
import { isLabel } from '../notes/outline.ts';
import { isPart } from '../notes/sectionWords.ts';
import { linesIn } from '../prose/spans.ts';
import type { LineTalk } from './lineTalks.ts';
import { slotPeople } from './slotPeople.ts';

const RUN_IN =
  /^(?<mark>(?:[-*+•]\s{1,3}|\d{1,2}[.)]\s{1,3})?(?:\*\*|__))(?<inside>[^*_\n]{6,200})(?:\*\*|__)/u;
const LOOKED_AT = 240;
const MOST_LINES = 4_000;
const MOST_TALKS = 100;
const LEAST = 2;
const ENDING = /[\s.。:：]{1,3}$/u;
const KIND_AFTER = /\s?[(（](?<kind>[^()（）]{3,20})[)）]$/u;
/** What such a stretch begins with where it names nobody and is a session all the same. */
const KIND_BEFORE =
  /^(?:keynote|panel(?: discussion)?|workshop|tutorial|round ?table|fireside(?: chat)?|圆桌|圓桌|工作坊|座谈|座談|对谈|對談)\s?[:：]\s?\S/iu;

/** `講師` of `**講師：林一舟**`. */
const LABEL_ALONE = /^(?:\p{Script=Han}{1,4}|[\p{Script=Latin}-]{1,12})$/u;

interface Found extends LineTalk {
  readonly isNamed: boolean;
}

/** Who gave it, right after the marks: `**Wet ropes**, by Ada Moss. …`, `**《绳子》**（林一舟）。`. */
const WHO_AFTER =
  /^\s?(?:(?:[,，:：–—-]{1,2}\s?)?(?:讲者|講者|讲师|講師|主讲人?|主講人?|报告人|報告人|分享人?|speaker|presented by|given by|by|from|with)\s?[是为:：]?\s?(?<who>[^。.,，;；:：!！?？(（\n]{2,40})|[(（](?<inner>[^()（）\n]{2,60})[)）])/iu;

function afterMarks(text: string, { start, end }: Span): DraftPerson[] {
  const groups = WHO_AFTER.exec(text.slice(start, Math.min(end, start + 90)))?.groups;
  const words = groups?.['who'] ?? groups?.['inner'];
  if (words === undefined) return [];
  const trust = groups?.['who'] === undefined ? 'beside' : 'label';
  return slotPeople(words, start + text.slice(start, end).indexOf(words), trust);
}

/** `**Ada Moss, Kelp Labs** – Wet ropes`: what they spoke on, up to the end of the line. */
const TITLE_AFTER = /^\s?(?:[–—:：|｜]|-{1,2})\s(?<title>\p{L}[^\n。.!?！？;；]{3,100})$/u;

function titleAfter(text: string, { start, end }: Span): Span | null {
  const title = TITLE_AFTER.exec(text.slice(start, end).trimEnd())?.groups?.['title'];
  if (title === undefined || /^\p{Ll}/u.test(title)) return null;
  const at = text.indexOf(title, start);
  return { start: at, end: at + title.length };
}

function talkOf(text: string, { start, end }: Span): Found | null {
  const groups = RUN_IN.exec(text.slice(start, Math.min(end, start + LOOKED_AT)))?.groups;
  const whole = groups?.['inside'];
  if (whole === undefined) return null;
  const from = start + (groups?.['mark'] ?? '').length;
  const ended = whole.replace(ENDING, '');
  const inBrackets = KIND_AFTER.exec(ended);
  const kind = inBrackets && kindNamed(inBrackets.groups?.['kind'] ?? '');
  const words = kind ? ended.slice(0, inBrackets.index) : ended;
  if (isPart(words) || isAside(words) || isLabel(words)) return null;
  const facts = readHeading(words, from);
  if (LABEL_ALONE.test(facts.title)) return null;
  const inside = facts.people.some(({ name }) => name === facts.title) ? [] : facts.people;
  const after = from + whole.length + 2;
  const people = inside.length > 0 ? inside : afterMarks(text, { start: after, end });
  const isNamed = people.length > 0;
  if (!isNamed && !KIND_BEFORE.test(words)) return null;
  const isWho = inside.some(({ name }) => facts.title.startsWith(name)) || facts.title === words;
  const next = isWho && isNamed ? titleAfter(text, { start: after, end }) : null;
  const talk: DraftSession = {
    ...emptyDraftSession(),
    kind: kind ?? facts.kind,
    title: {
      value: next ? text.slice(next.start, next.end) : facts.title.slice(0, LIMITS.name),
      confidence: 'likely',
      span: next ?? facts.titleSpan,
    },
    people: people.map((person) => draftPerson(person)),
  };
  return { talk, span: { start, end: next?.end ?? after }, isNamed };
}

/** The talks of such paragraphs, and sessions of a stated kind among them; none where there are fewer than two or none names who spoke. */
export function runInTalks(text: string, body: Span): LineTalk[] {
  const found = linesIn(text, body)
    .slice(0, MOST_LINES)
    .flatMap((line) => talkOf(text, line) ?? [])
    .slice(0, MOST_TALKS);
  return found.length >= LEAST && found.some(({ isNamed }) => isNamed) ? found : [];
}
