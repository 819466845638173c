/** One line of a programme, told apart: what kind of session, its title, who speaks, and where. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import type { SessionKind } from '#shared/session.ts';
import { latinNameStrength } from '../../mining/latinNames.ts';
import { personNamed } from '../../mining/people.ts';
import { trimmed } from '../../prose/spans.ts';
import { sessionKind } from '../../programme/sessionKinds.ts';
import { slotPeople } from '../../talks/slotPeople.ts';
import { isBareName, speakersIn, withRest } from './speakerNames.ts';

export interface TalkLine {
  readonly kind: SessionKind;
  readonly title: Span;
  readonly people: readonly DraftPerson[];
}

const KIND_PREFIX =
  /^(?:[【[「]\s?)?(?:(?:opening|closing|invited|plenary|welcome|morning|afternoon|special|sponsor(?:ed)?|guest|distinguished|contributed|main|day \d)[ -]){0,2}(?:keynotes?(?: (?:speech|address|talk|lecture|session))?|plenary(?: (?:talk|lecture|session))?|(?:expert )?panels?(?: (?:discussion|session|talk))?|roundtable(?: discussion)?|round table|fireside(?: chat)?|invited talk|lightning talk|tech talk|talks?|lecture|workshop|tutorial|demo|debate|session|poster|hands-on(?: lab)?|主题(?:演讲|报告|分享|发言)|主題(?:演講|報告|分享)|主旨(?:演讲|报告|发言)|主旨(?:演講|報告)|特邀(?:报告|演讲|嘉宾)|邀请报告|大会报告|学术报告|专题(?:报告|演讲)|專題演講|开(?:场|幕)(?:演讲|报告)|開(?:場|幕)演講|闭幕(?:演讲|报告)|閉幕演講|(?:高端|圆桌|巅峰|尖峰)?(?:对话|論壇對話)|圆桌(?:论坛|讨论|对话|会议|交流)?|圓桌(?:論壇|討論|對話|會議)?|座谈(?:会)?|座談(?:會)?|讨论|工作坊|闪电演讲|閃電演講|分享|报告|報告|演讲|演講|议题|議題|讲座|講座)(?:\s?(?:\d{1,2}|[一二三四五六七八九十]|[A-Z])(?![A-Za-z]))?\s{0,2}(?:[】\]」]|[:：|｜]|\s[-–—]\s)\s{0,2}/iu;
const NUMBER =
  /^(?:#{1,6} )?(?:．\s?|\d{1,2}[.、)）]|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、|0\d[\s/|｜丨]|[-*•·▪●] |#{1,6} |Talk \d{1,2}[:.])?\s{0,3}/iu;
const QUOTES = /^(?:[“"「『《〈][^“”"「」『』《》〈〉]{2,200}[”"」』》〉])$/u;
const LONGEST_LINE = 500;

/** Links to what is left of a talk. */
const MATERIAL =
  /\s{0,3}(?:[[(（【](?:(?:slides?|video|pdf|abstract|recording|paper|code|notes|bio|poster|ppt|link|幻灯片|视频|回放|摘要|简介)[,、/| ]{0,3}){1,5}[\])）】]\s{0,3}){1,4}$/iu;

/** The parts of a line; null where nothing is left for a title. */
export function readTalkLine(text: string, given: Span): TalkLine | null {
  if (given.end - given.start > LONGEST_LINE) return null;
  const material = MATERIAL.exec(text.slice(given.start, given.end))?.[0].length ?? 0;
  const line = { start: given.start, end: given.end - material };
  const numbered = NUMBER.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const whole = trimmed(text, line.start + numbered, line.end);
  const prefix = KIND_PREFIX.exec(text.slice(whole.start, whole.end))?.[0] ?? '';
  const rest = trimmed(text, whole.start + prefix.length, whole.end);
  if (rest.start >= rest.end) return null;
  const { title, people } = quoted(text, rest) ??
    separated(text, rest) ??
    colonPerson(text, rest) ??
    bracketed(text, rest) ??
    spaced(text, rest) ??
    trailing(text, rest) ?? { title: rest, people: [] };
  const bare = unquoted(text, title);
  if (bare.start >= bare.end) return null;
  const kind = sessionKind(prefix, text.slice(bare.start, bare.end));
  return { kind, title: bare, people };
}

type Parts = Pick<TalkLine, 'title' | 'people'>;

/** A title without its quotation marks. */
export function unquoted(text: string, span: Span): Span {
  const written = text.slice(span.start, span.end);
  const inner = QUOTES.test(written) ? { start: span.start + 1, end: span.end - 1 } : span;
  return trimmed(text, inner.start, inner.end);
}

/** `Name, "Title"` and `Name《标题》`: what is quoted is the title, the rest who speaks. */
function quoted(text: string, span: Span): Parts | null {
  const written = text.slice(span.start, span.end);
  const match = /[“"「《](?<title>[^“”"「」《》]{4,200})[”"」》]/u.exec(written);
  const title = match?.groups?.['title'];
  if (!match || title === undefined) return null;
  const start = span.start + match.index + 1;
  const before = withoutSigns(text, span.start, span.start + match.index);
  const after = withoutSigns(text, span.start + match.index + match[0].length, span.end);
  const named = [before, after].flatMap((part) => speakersIn(text, part));
  // Between a colon and the head of the line, a name may be rare.
  const people =
    named.length === 0 && /[:：]\s?《$/u.test(written.slice(0, match.index + 1))
      ? slotPeople(text.slice(before.start, before.end), before.start)
      : named;
  return people.length === 0 ? null : { title: { start, end: start + title.length }, people };
}

function withoutSigns(text: string, from: number, to: number): Span {
  let { start, end } = trimmed(text, from, to);
  while (end > start && /[\s,，:：;；\-–—|]/u.test(text.charAt(end - 1))) end -= 1;
  while (start < end && /[\s,，:：;；\-–—|]/u.test(text.charAt(start))) start += 1;
  return { start, end };
}

const SEPARATOR =
  /\s+[-–—―|｜·•/]\s+|\s*[|｜\t]\s*|\s*—{1,2}\s*|\s*\.{4,}\s*|\s{2,}|\u3000|\s?／\s?|(?<=\p{Script=Han})\s?\/\s?(?=\p{Script=Han})/gu;

/** `Title — Name, Organisation | Room`: pieces between signs, some of which name people. */
function separated(text: string, span: Span): Parts | null {
  const pieces = piecesOf(text, span, SEPARATOR);
  if (pieces.length < 2 || pieces.length > 8) return null;
  const people: DraftPerson[] = [];
  const titles: Span[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = pieces[at - 1];
    const named = speakersIn(text, piece);
    if (named.length > 0) people.push(...named);
    else if (last && people.length > 0 && titles.length > 0 && isBareName(text, last)) {
      const person = withRest(text, { span: last, label: '' }, { span: piece, label: '' });
      if (person) people[people.length - 1] = person;
    } else titles.push(piece);
  }
  const [first] = titles;
  if (people.length === 0 || !first) return null;
  // Signs within the title join its pieces again, as long as they follow each other.
  const run = titles.filter((piece, at) => pieces.indexOf(piece) === pieces.indexOf(first) + at);
  return { title: { start: first.start, end: run.at(-1)?.end ?? first.end }, people };
}

function piecesOf(text: string, span: Span, sign: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(sign)) {
    pieces.push(trimmed(text, from, span.start + match.index));
    from = span.start + match.index + match[0].length;
  }
  pieces.push(trimmed(text, from, span.end));
  return pieces.filter(({ start, end }) => end > start);
}

/** `林一舟：大模型的下一步`, `Ada Moss: What tides teach`; and the other way about. */
function colonPerson(text: string, span: Span): Parts | null {
  const written = text.slice(span.start, span.end);
  const at = written.search(/[:：](?!\/\/)/u);
  if (at < 2 || at > 80) return null;
  const before = trimmed(text, span.start, span.start + at);
  const after = trimmed(text, span.start + at + 1, span.end);
  if (after.end - after.start < 2) return null;
  const people = speakersIn(text, before);
  if (people.length > 0) return { title: after, people };
  const withPerson = /^(?<title>.{3,60}?)\s(?:with|by)\s(?<name>[^:：]{3,60})$/iu.exec(
    written.slice(0, at),
  );
  const name = withPerson?.groups?.['name'];
  if (name === undefined) return null;
  const end = span.start + at;
  const named = speakersIn(text, { start: end - name.length, end });
  return named.length === 0 ? null : { title: after, people: named };
}

/** `标题 姓名 单位 职务`: in Chinese, spaces stand between a title, a name and what is said of it. */
function spaced(text: string, span: Span): Parts | null {
  if (!/\p{Script=Han}/u.test(text.slice(span.start, span.end))) return null;
  const pieces = piecesOf(text, span, /\s+/gu);
  const at = pieces.findIndex(
    (piece, index) =>
      index > 0 && isBareName(text, piece) && /^\p{Script=Han}/u.test(text.charAt(piece.start)),
  );
  const [first] = pieces;
  const name = pieces[at];
  const before = pieces[at - 1];
  if (at < 1 || !first || !name || !before) {
    const last = pieces.at(-1);
    if (pieces.length < 2 || !first || !last) return null;
    const named = speakersIn(text, last);
    const end = pieces.at(-2)?.end ?? first.end;
    return named.length === 0 ? null : { title: { start: first.start, end }, people: named };
  }
  const next = pieces[at + 1];
  const person = next
    ? withRest(
        text,
        { span: name, label: '' },
        { span: { start: next.start, end: span.end }, label: '' },
      )
    : speakersIn(text, name)[0];
  return person ? { title: { start: first.start, end: before.end }, people: [person] } : null;
}

/** `Title (Ada Moss, Kelp Labs)`, also with what was said after a sign. */
function bracketed(text: string, span: Span): Parts | null {
  const written = text.slice(span.start, span.end);
  const match = /[(（](?<inner>[^()（）]{2,120})[)）](?=$|\s?[:：]|\s[-–—])/u.exec(written);
  const inner = match?.groups?.['inner'];
  if (!match || inner === undefined || match.index < 3) return null;
  const start = span.start + match.index + 1;
  const [first, ...others] = speakersIn(text, { start, end: start + inner.length });
  if (!first) return null;
  const [second] = others;
  const isFirm =
    others.length === 1 &&
    second !== undefined &&
    !/[;&、]|\sand\s/u.test(inner) &&
    first.affiliation === null &&
    latinNameStrength(second.name) === 'shape';
  const people = isFirm ? [{ ...first, affiliation: second.name }] : [first, ...others];
  return { title: trimmed(text, span.start, span.start + match.index), people };
}

/** `Title by Ada Moss`, `Title with Ada Moss – bring a rope`, `Title, Dr. Ada Moss`. */
function trailing(text: string, span: Span): Parts | null {
  const whole = text.slice(span.start, span.end);
  const aside = whole.search(/\s[-–—]\s|\s?[(（:;]/u);
  for (const end of aside < 0 ? [whole.length] : [aside, whole.length]) {
    const written = whole.slice(0, end);
    const by = Math.max(written.lastIndexOf(' by '), written.lastIndexOf(' with '));
    const comma = written.search(/, (?:Dr|Prof|Mr|Ms|Mrs)\.? \p{Lu}/u);
    for (const at of [by, comma]) {
      if (at < 4) continue;
      const people = speakersIn(text, withoutSigns(text, span.start + at, span.start + end));
      if (people.length > 0)
        return { title: withoutSigns(text, span.start, span.start + at), people };
    }
  }
  return null;
}

/** People of a name and, on the next line, of what it says of them. */
export function personOnLines(text: string, name: Span, about: Span | null): DraftPerson | null {
  const [person] = speakersIn(text, name);
  if (!person) return null;
  if (!about || person.affiliation !== null) return person;
  const said = text.slice(about.start, about.end);
  if (said.length > 120) return person;
  const whole = personNamed(`${person.name}, ${said}`) ?? personNamed(`${person.name} ${said}`);
  return whole?.name === person.name
    ? draftPerson({ ...person, affiliation: whole.affiliation, title: whole.title ?? person.title })
    : person;
}
