/** The people whom a page lists under `Speakers`, `嘉宾介绍`, each with what it says of them. */
import type { DraftPerson } from '#shared/draft.ts';
import type { ArticleLine } from '../articleText.ts';
import { withoutMarks } from '../lineKinds.ts';
import { personOnLines } from './talkLine.ts';

const SPEAKERS =
  /^(?:#{1,6} )?(?:(?:(?:confirmed|keynote|invited|plenary|featured|guest|our|meet the|meet our|the|main) ){0,2}speakers?(?: include)?|line-?up|panell?ists?|(?:拟邀|演讲|主讲|出席|特邀|重磅|分享|与会|报告|对话|圆桌|授课|活动|大会|会议|部分|拟请){0,2}(?:嘉宾|讲者|讲师|主讲人|报告人|专家|演讲人)(?:介绍|简介|阵容|名单|一览)?)(?:\s?[(（].{0,20}[)）])?\s{0,2}[:：]?$/iu;
const LONGEST_LINE = 200;
const MOST_PEOPLE = 200;

/** The listed people, in order. */
export function listedSpeakers(text: string, lines: readonly ArticleLine[]): DraftPerson[] {
  const people: DraftPerson[] = [];
  let level: number | null = null;
  let at = 0;
  while (at < lines.length && people.length < MOST_PEOPLE) {
    const line = lines[at];
    if (!line) break;
    at += 1;
    const depth = /^#{1,6}(?= )/u.exec(line.text)?.[0].length ?? 7;
    if (SPEAKERS.test(line.text)) {
      level = depth;
      continue;
    }
    // A heading as high ends the list; where the label was no heading, any heading does.
    if (depth < 7 && level !== null && depth <= level) level = null;
    if (level === null || line.text.length > LONGEST_LINE) continue;
    const bare = withoutMarks(line.text).replace(/^[.·▪●◆■]\s?(?=\p{L})/u, '');
    const marks = line.text.length - bare.length;
    const next = lines[at];
    const about = next && !/^(?:#|[-*•] )/u.test(next.text) ? next.span : null;
    const name = firstClause(text, { start: line.span.start + marks, end: line.span.end });
    const person = personOnLines(text, name, about);
    if (person) people.push({ ...person, part: 'speaker' });
  }
  return people;
}

/** `郑思远，岚谷户外海外负责人，曾任职于…` is told by its first two clauses. */
function firstClause(
  text: string,
  span: { start: number; end: number },
): { start: number; end: number } {
  const words = text.slice(span.start, span.end);
  const first = words.search(/[,，|｜]/u);
  if (first < 0) return span;
  const second = words.slice(first + 1).search(/[,，。;；|]/u);
  return second < 0 ? span : { start: span.start, end: span.start + first + 1 + second };
}
