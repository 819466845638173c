/** Talks told line by line: `- Ada Moss (Kelp Labs): "Wet ropes"`, `01 省疾控 谌雪梅：《温度合格》`. */
import { draftPerson, emptyDraftSession } from '#shared/draft.ts';
import type { DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import { slotPerson } from './slotName.ts';

const MARK = /^(?:[-*+•·●◦]\s+|\d{1,2}[.)、]?\s{1,3}|[①-⑳]\s?|#{1,6}\s+)?(?:\*\*|__)?/u;
const TITLED =
  /^(?<who>[^《》〈〉「」“”"]{2,60}?)\s?(?:[:：|｜—–,，-]|的)?\s?(?:《(?<book>[^《》\n]{3,120})》|[〈「“"](?<title>[^《》〈〉「」“”"\n]{3,120})[〉」”"])/u;
const LONGEST_LINE = 240;
const MOST_LINES = 4_000;
const LEAST = 2;
const MOST = 100;
/** Words of prose, which other rules read. */
const PROSE = /[。！？；]|[.!?]\s/u;

function talkOf(text: string, line: Span): DraftSession | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const written = sliceOf(text, line);
  const mark = MARK.exec(written)?.[0].length ?? 0;
  const groups = TITLED.exec(written.slice(mark))?.groups;
  const [who = '', title = ''] = [groups?.['who'], groups?.['book'] ?? groups?.['title']];
  if (title === '' || PROSE.test(who)) return null;
  const named = slotPerson(who, 'beside');
  if (!named) return null;
  const at = line.start + Math.max(0, written.indexOf(named.name));
  const from = line.start + written.indexOf(title, mark + who.length);
  const span = { start: from, end: from + title.length };
  return {
    ...emptyDraftSession(),
    kind: kindWithin(title) ?? 'talk',
    title: { value: title.slice(0, LIMITS.name), confidence: 'likely', span },
    people: [draftPerson({ ...named, span: { start: at, end: at + named.name.length } })],
  };
}

/** The talks of lines that name somebody and then a title in quotes; none where fewer than two do. */
export function itemTalks(text: string, body: Span): DraftSession[] {
  const talks = linesIn(text, body)
    .slice(0, MOST_LINES)
    .flatMap((line) => talkOf(text, line) ?? [])
    .slice(0, MOST);
  return talks.length >= LEAST ? talks : [];
}
