/** Talks of pages whose cards bear no labels: a name over a title, or a title over who is introduced. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { kindWithin } from '../../mining/sessionKind.ts';
import { isAside } from '../../notes/containers.ts';
import { isPart } from '../../notes/sectionWords.ts';
import { leadOf } from '../../talks/lineLead.ts';
import { slotPeople } from '../../talks/slotPeople.ts';
import type { ArticleLine } from '../articleText.ts';
import { sessionOf } from './sessionDraft.ts';
import { readTalkLine } from './talkLine.ts';

const LEAST = 2;
const MOST_HEADS = 300;
const LONGEST_TITLE = 100;
const LONGEST_NAME = 50;
const HEADING = /^(?<marks>#{2,5}) /u;
const IS_SENTENCE = /[。.!！；;]$|[。！]/u;
/** What somebody is rather than speaks on. */
const CALLING =
  /\b(?:ceo|cto|cfo|director|professor|manager|engineer|founder|co-founder|head of|university|lead|researcher|designer|developer|author|editor|president|chair|fellow|student|consultant|analyst|officer|ltd|inc|gmbh)\b|教授|总监|總監|经理|經理|主任|研究员|研究員|创始人|創辦人|工程师|工程師|公司|大学|大學|店长|店長|院长|院長|集团|集團|协会|協會|https?:|@/iu;

function talkOf(text: string, title: Span, people: readonly DraftPerson[]): DraftSession {
  const value = text.slice(title.start, title.end).slice(0, LIMITS.name);
  return {
    ...emptyDraftSession(),
    kind: kindWithin(value) ?? 'talk',
    title: { value, confidence: 'likely', span: title },
    people: [...people],
  };
}

/** The title among the lines beneath a name: after what its bearer is, before what is told of either. */
function titleBeneath(lines: readonly ArticleLine[]): ArticleLine | null {
  const told = lines.findIndex(
    ({ text }) => IS_SENTENCE.test(text) || text.length > LONGEST_TITLE || HEADING.test(text),
  );
  const short = lines.slice(0, told < 0 ? lines.length : told);
  const titles = short.filter(({ text }) => !CALLING.test(text) && !isPart(text) && !isAside(text));
  return short.length > 3 ? null : (titles.at(-1) ?? null);
}

/** At least two headings that are names, each over the title of a talk. */
export function cardTalks(text: string, lines: readonly ArticleLine[]): DraftSession[] {
  const talks: DraftSession[] = [];
  for (const [at, line] of lines.entries()) {
    const marks = HEADING.exec(line.text)?.[0].length;
    if (marks === undefined || line.text.length > LONGEST_NAME + marks) continue;
    const name = text.slice(line.span.start + marks, line.span.end).trim();
    const [person, other] = slotPeople(name, line.span.start + marks);
    if (!person || other || !name.includes(person.name) || /[:：?？!！]/u.test(name)) continue;
    const next = lines.slice(at + 1, at + 6);
    const edge = next.findIndex(({ text: words }) => HEADING.test(words));
    const title = titleBeneath(edge < 0 ? next : next.slice(0, edge));
    if (title) talks.push(talkOf(text, title.span, [person]));
    if (talks.length >= MOST_HEADS) break;
  }
  return talks.length >= LEAST ? talks : [];
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}`;
const NAME = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?${WORD}(?: (?:van|von|de|der|da|di|la|le|al|bin|\p{Lu}\.))?(?: ${WORD}){1,2}`;
/** `Ada Moss (Kelp Labs) showed …`, `Ada Moss & Ben Reed. …`. */
const INTRODUCED = new RegExp(
  String.raw`^(?<who>${NAME}(?: (?:&|and) ${NAME})?)(?=\s?[(（,.:—–]|\s\p{Ll})`,
  'u',
);

/** `01 `, `Part 2: ` before a title. */
const NUMBERED =
  /^(?:(?:part |no\. ?)?[0-2]?\d[\s.、:：/|｜丨-]\s{0,3}|[一二三四五六七八九十]{1,2}[、.]\s?|第[一二三四五六七八九十]{1,2}[位场讲][\s:：|｜]\s?)/iu;
/** So near to the head of a paragraph, who is named is whom it is about. */
const NEAR_HEAD = 30;
/** Words before a name that is no part of a sentence on something else. */
const INTRODUCES =
  /^(?:(?:首先|接着|随后|然后|最后|其次|之后|接下来|紧接着|随即|下午|上午|当天|第[一二三四五六七八九十]位?|最后一位|首位|压轴|开场)?[^,，。；;:：“”"《》「」]{0,24}|[^.;:!?"“”]{0,40} )$/u;

/** Who the paragraph beneath a title begins with, among those whom the page names. */
function introducedBy(
  text: string,
  { span }: ArticleLine,
  known: readonly DraftPerson[],
): DraftPerson[] {
  const words = text.slice(span.start, span.end);
  const [first] = known
    .map((person) => ({ person, at: words.slice(0, NEAR_HEAD + 24).indexOf(person.name) }))
    .filter(({ at }) => at >= 0 && at <= NEAR_HEAD && INTRODUCES.test(words.slice(0, at)))
    .toSorted((one, other) => one.at - other.at);
  if (!first) return [];
  const start = span.start + first.at;
  return [{ ...first.person, span: { start, end: start + first.person.name.length } }];
}

/**
 * At least two headings or times with titles, each over words that begin with who spoke.
 *
 * @param known whom the page names anywhere
 */
export function introducedTalks(
  text: string,
  lines: readonly ArticleLine[],
  known: readonly DraftPerson[],
): DraftSession[] {
  const talks: DraftSession[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const lead = leadOf(line.text);
    const isHead = HEADING.test(line.text) || lead.kind === 'clock';
    if (!next || !isHead || line.text.length > LONGEST_TITLE + lead.length) continue;
    const rest = line.text.slice(lead.length);
    const dash = (NUMBERED.exec(rest) ?? /^[\s—–-]{0,3}/u.exec(rest))?.[0].length ?? 0;
    const title = { start: line.span.start + lead.length + dash, end: line.span.end };
    const words = text.slice(title.start, title.end);
    if (words.length < 3 || isPart(words) || isAside(words)) continue;
    const who = INTRODUCED.exec(text.slice(next.span.start, next.span.end))?.groups?.['who'];
    const own = who === undefined ? [] : slotPeople(who, next.span.start);
    const isNumbered = NUMBERED.test(rest);
    const people = own.length > 0 || !isNumbered ? own : introducedBy(text, next, known);
    const talk = readTalkLine(text, title);
    if (people.length > 0 && talk) talks.push(sessionOf(text, { ...talk, people }, { span: null }));
    if (talks.length >= MOST_HEADS) break;
  }
  const names = new Set(talks.flatMap(({ people }) => people.map(({ name }) => name)));
  return talks.length >= LEAST && names.size >= talks.length ? talks : [];
}
