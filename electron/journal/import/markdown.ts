/** Reads a Markdown document: front matter, a title, and sessions where headings repeat. */
import { emptyDraft, emptyDraftSession, missing } from '#shared/draft.ts';
import type { Draft, DraftSession, Proposal } from '#shared/draft.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import { yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { SessionKind } from '#shared/session.ts';
import { readFrontMatter } from './frontMatter.ts';
import { datesIn, fieldsNamed, statedFields, titleIn } from './frontMatterDraft.ts';
import { findHeadings } from './headings.ts';
import type { Heading } from './headings.ts';
import { languageOf, publicationHints } from './hints.ts';
import { datesInTitle, nameAndRole } from './title.ts';
import type { Title } from './title.ts';

/**
 * A draft from Markdown. The name and the dates come from the front matter or the title heading and
 * from nowhere else; what is in no session stands in the notes, so that no text is lost.
 */
export function readMarkdown(text: string, today: PartialDate): Draft {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter?.bodyStart ?? 0;
  const headings = findHeadings(text, bodyStart);
  const field = frontMatter && fieldsNamed(frontMatter);
  const stated = field && titleIn(field);
  const heading = titleHeading(headings, stated?.text ?? null);
  const title = stated ?? (heading && titleOf(heading));

  const draft = emptyDraft('markdown');
  if (field) Object.assign(draft, statedFields(field), datesIn(field, title, today));
  if (draft.hints.length === 0) draft.hints = publicationHints(text, bodyStart, today);
  if (title) Object.assign(draft, nameAndRole(title), datesFrom(draft, title, today));
  if (draft.link.value === null) draft.link = labelledLink(text, bodyStart);
  draft.language = languageOf(text.slice(bodyStart));
  draft.sessions = sessionsIn(text, heading ? headings.slice(1) : headings);
  draft.notes = outside(text, bodyStart, [
    ...(heading ? [titleLine(heading)] : []),
    ...draft.sessions,
  ]);
  return draft;
}

const titleOf = ({ title, titleSpan }: Heading): Title => ({ text: title, span: titleSpan });
const titleLine = ({ start, bodyStart }: Heading) => ({ span: { start, end: bodyStart } });

/** The first heading is the title where no other stands as high and nothing else is stated. */
function titleHeading(headings: readonly Heading[], stated: string | null): Heading | null {
  const [first, ...others] = headings;
  if (!first || (stated !== null && stated !== first.title)) return null;
  return others.every(({ level }) => level > first.level) ? first : null;
}

/** Dates of the front matter win; those of the title may take their year from the publication. */
function datesFrom(draft: Draft, title: Title, today: PartialDate): Partial<Draft> {
  if (draft.dateStart.value !== null) return {};
  const published = draft.hints.find(({ kind }) => kind === 'published')?.date;
  return datesInTitle(title, today, published === undefined ? undefined : yearOf(published)) ?? {};
}

/** Headings of parts of a document, or of a day that has sessions beneath it. */
const SECTION_TITLES =
  /^(?:introduction|overview|background|summary|abstract|conclusions?|takeaways|key takeaways|notes|my notes|thoughts|agenda|schedule|references|links|resources|related|about|前言|引言|简介|背景|概述|总结|小结|结语|收获|感想|笔记|议程|日程|参考|参考资料|相关内容|链接|day ?\d{1,2}\b.*|第[一二三四五六七\d]天.*)[ :：]*$/iu;

const isSection = ({ title }: Heading): boolean => SECTION_TITLES.test(title);

/** The highest level that more than one heading of a session has. */
function sessionLevel(headings: readonly Heading[]): number | null {
  const levels = headings.filter((heading) => !isSection(heading)).map(({ level }) => level);
  const counted = [1, 2, 3, 4, 5, 6].map(
    (level) => levels.filter((other) => other === level).length,
  );
  const repeated = counted.findIndex((count) => count > 1);
  const tooMany = (counted[repeated] ?? 0) > LIMITS.sessions;
  return repeated < 0 || tooMany ? null : repeated + 1;
}

/** The sessions of a document: each lasts until the next heading that stands as high. */
function sessionsIn(text: string, headings: readonly Heading[]): DraftSession[] {
  const sessions = sessionLevel(headings);
  if (sessions === null) return [];
  const edges = headings.filter(({ level }) => level <= sessions);
  return edges.flatMap((heading, index) => {
    if (heading.level !== sessions || isSection(heading)) return [];
    return [sessionOf(heading, edges[index + 1]?.start ?? text.length, text)];
  });
}

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['keynote', /keynote|主旨|主题演讲|开幕/iu],
  ['panel', /panel|roundtable|round table|fireside|圆桌|座谈|对话/iu],
  ['workshop', /workshop|tutorial|hands-on|工作坊|实操|培训/iu],
  ['poster', /poster|海报|墙报/iu],
  ['hallway', /hallway|coffee chat|茶歇|闲聊/iu],
];

function sessionOf(heading: Heading, end: number, text: string): DraftSession {
  const title = heading.title.slice(0, LIMITS.name);
  return {
    ...emptyDraftSession(),
    kind: KINDS.find(([, words]) => words.test(title))?.[0] ?? 'talk',
    title: { value: title, confidence: 'likely', span: heading.titleSpan },
    notes: tidy(text.slice(heading.bodyStart, end)),
    span: { start: heading.start, end },
  };
}

/** The text from an offset on without the given stretches. */
function outside(text: string, from: number, taken: readonly Pick<DraftSession, 'span'>[]): string {
  let at = from;
  const left: string[] = [];
  for (const { span } of taken) {
    if (!span) continue;
    left.push(tidy(text.slice(at, span.start)));
    at = span.end;
  }
  left.push(tidy(text.slice(at)));
  return left.filter((piece) => piece !== '').join('\n\n');
}

const tidy = (text: string): string => text.replaceAll('\r\n', '\n').trim();

const LABELLED_LINK =
  /(?<!!)\[(?<label>[^[\]\n]{1,80})\]\((?<url>https?:\/\/[^\s()<>]{1,2000})\)/giu;
const EVENT_LABEL =
  /event|conference|official|website|home ?page|官网|官方|会议网站|大会网站|活动链接|活动页|活动主页/iu;

/** The first link whose label says that it is the event's. */
function labelledLink(text: string, from: number): Proposal<string> {
  for (const { groups, index, 0: whole } of text.slice(from).matchAll(LABELLED_LINK)) {
    const url = groups?.['url'] ?? '';
    if (!EVENT_LABEL.test(groups?.['label'] ?? '') || !isOpenableLink(url)) continue;
    const end = from + index + whole.length - 1;
    return { value: url, confidence: 'likely', span: { start: end - url.length, end } };
  }
  return missing();
}
