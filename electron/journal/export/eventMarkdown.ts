import type { EventRecord } from '#shared/event.ts';
import type { PersonEntry } from '#shared/person.ts';
import type { Session } from '#shared/session.ts';
import type { Takeaway } from '#shared/takeaway.ts';
import type { Verdict } from '#shared/worth.ts';
import { eventFrontMatter } from './frontMatter.ts';
import { type MarkdownWords, markdownWords } from './markdownWords.ts';

/**
 * An event as a Markdown document with front matter. It is the user's own copy: opinions are in it,
 * each under a heading that says what it is. Notes stand as they were written.
 */
export function eventMarkdown(event: EventRecord): string {
  const words = markdownWords(event);
  const titles = new Map(event.sessions.map(({ id, title }) => [id, title]));
  const body = blocks([
    `# ${plain(event.name)}`,
    event.summary,
    section(words.worth, blocks(event.verdicts.map((verdict) => verdictBlock(verdict, words)))),
    section(
      words.takeaways,
      lines(event.takeaways.map((each) => takeawayItem(each, titles, words))),
    ),
    section(words.sessions, blocks(event.sessions.map((session) => sessionBlock(session, words)))),
    section(words.notes, event.notes),
    section(words.opinion, event.opinion),
    section(words.people, lines(event.people.map((person) => personItem(person, words)))),
    section(words.sources, lines(event.sources.map(({ name }) => `- ${plain(name)}`))),
  ]);
  return `${eventFrontMatter(event)}\n${body}\n`;
}

const present = (parts: readonly (string | null | false)[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');

const blocks = (parts: readonly (string | null | false)[]): string =>
  present(parts)
    .map((part) => part.replace(/^(?:[ \t]*\n)+/u, '').trimEnd())
    .join('\n\n');

const lines = (parts: readonly string[]): string => parts.join('\n');

const section = (heading: string, content: string): string | null =>
  content.trim() === '' ? null : `## ${heading}\n\n${content}`;

/** One line of text as text, whatever Markdown would make of its signs. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>]/gu, String.raw`\$&`);

/** The later lines of an item stand under its first one. */
const indented = (text: string): string => text.replace(/\n(?=[^\n])/gu, '\n  ');

const quoted = (text: string): string => text.replace(/^/gmu, '> ');

function verdictBlock(verdict: Verdict, words: MarkdownWords): string {
  const { worth, reasons, condition, sentence, givenOn } = verdict;
  const because = reasons.map((reason) => words.reasons[reason]).join(words.comma);
  return blocks([
    lines(
      present([
        `- **${worth} ${words.worths[worth]}** (${givenOn})`,
        because && `- ${words.because}${words.colon}${because}`,
        condition && `- ${words.onlyIf}${words.colon}${plain(condition)}`,
      ]),
    ),
    sentence && quoted(plain(sentence)),
  ]);
}

function takeawayItem(
  { kind, text, outcome, quote, due, sessionId }: Takeaway,
  titles: ReadonlyMap<number, string>,
  words: MarkdownWords,
): string {
  const title = sessionId === null ? undefined : titles.get(sessionId);
  const remarks = present([
    words.outcomes[outcome],
    due && `${words.due} ${due}`,
    title !== undefined && plain(title),
  ]).join(' · ');
  const item = `- **${words.kinds[kind]}**${words.colon}${text} (${remarks})`;
  return indented(quote === null ? item : `${item}\n${quoted(quote)}`);
}

function sessionBlock(session: Session, words: MarkdownWords): string {
  const facts = present([
    words.sessionKinds[session.kind],
    session.startsAt && timeRange(session.startsAt, session.endsAt),
    session.room && plain(session.room),
    session.track && plain(session.track),
    session.rating !== null && `${words.rating} ${session.rating}/5`,
  ]).join(' · ');
  return blocks([
    `### ${plain(session.title)}`,
    `*${facts}*`,
    lines(session.people.map((person) => personItem(person, words))),
    session.notes,
    session.opinion.trim() !== '' && `#### ${words.opinion}`,
    session.opinion,
  ]);
}

/** `2024-12-19 09:30–10:15`; the end's day only where it is another one. */
function timeRange(startsAt: string, endsAt: string | null): string {
  const start = startsAt.replace('T', ' ');
  if (endsAt === null) return start;
  const sameDay = endsAt.slice(0, 10) === startsAt.slice(0, 10);
  return `${start}–${sameDay ? endsAt.slice(11) : endsAt.replace('T', ' ')}`;
}

function personItem({ name, affiliation, part }: PersonEntry, words: MarkdownWords): string {
  const remarks = present([affiliation && plain(affiliation), words.parts[part]]).join(' · ');
  return `- ${plain(name)} (${remarks})`;
}
