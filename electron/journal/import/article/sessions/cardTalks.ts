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

/** At least two headings or times with titles, each over words that begin with who spoke. */
export function introducedTalks(text: string, lines: readonly ArticleLine[]): DraftSession[] {
  const talks: DraftSession[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const lead = leadOf(line.text);
    const isHead = HEADING.test(line.text) || lead.kind === 'clock';
    if (!next || !isHead || line.text.length > LONGEST_TITLE + lead.length) continue;
    const dash = /^[\s—–-]{0,3}/u.exec(line.text.slice(lead.length))?.[0].length ?? 0;
    const title = { start: line.span.start + lead.length + dash, end: line.span.end };
    const words = text.slice(title.start, title.end);
    const who = INTRODUCED.exec(text.slice(next.span.start, next.span.end))?.groups?.['who'];
    if (who === undefined || words.length < 3 || isPart(words) || isAside(words)) continue;
    const people = slotPeople(who, next.span.start);
    if (people.length > 0) talks.push(talkOf(text, title, people));
    if (talks.length >= MOST_HEADS) break;
  }
  return talks.length >= LEAST ? talks : [];
}
