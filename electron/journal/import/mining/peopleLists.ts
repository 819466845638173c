/** People in lists: `嘉宾：A、B、C`, `Speakers: A (X), B (Y)`, bullets beneath `Speakers`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import type { PersonPart } from '#shared/person.ts';
import { partLabel, partNamed, personNamed } from './personNamed.ts';

const LONGEST_LINE = 600;
const MOST_LISTED = 60;
/** Who wrote, photographed or edited a page is no person of the event. */
export const BYLINE =
  /^[\s(【[]{0,4}(?:文|图|作者|记者|通讯员|编辑|责编|责任编辑|采写|撰文|摄影|摄像|校对|审核|供稿|来源|监制|出品|排版|实习生|翻译|编译|整理|美编|视频|(?:text|story|words|report|images?|photos?|video)? ?by|author|written by|photos?(?: by)?|photo credit|edited by|reporting by|editor|translated by|words by|image(?:s)?(?: by)?)[ ]?(?:[:/|]|(?=[ ]\p{Lu}))/iu;

const LINE_HEAD =
  /^[ \t]{0,8}(?:[-*+•·>][ \t]{1,4}|\d{1,2}[.)、][ \t]{0,4}|#{1,6}[ \t]{1,4})?[*_【[]{0,3}/u;

/** Separates the items of a list; commas may also stand between a name and its description. */
const WEAK_SIGN =
  /[、;；,，]|\s(?:and|&|和|与|及)\s|(?<=\p{Script=Han})[和与及](?=\p{Script=Han}{2})/iu;

/** A line that ends in a colon and says whom the bullets beneath it name. */
const OPENS_LIST =
  /(?<part>嘉宾|讲者|主讲人|演讲者|报告人|与谈人|speakers|panell?ists|guests|moderators)[^:,，。\n]{0,12}:[\s*]{0,4}$/iu;

/** The people of one list, each with its place in the text. */
export function peopleListed(text: string, span: Span, part: PersonPart): DraftPerson[] {
  const pieces = split(text, span, WEAK_SIGN);
  const people: DraftPerson[] = [];
  for (let index = 0; index < pieces.length && people.length < MOST_LISTED; index += 1) {
    const first = pieces[index];
    if (!first) break;
    // A name takes the pieces after it that name nobody: `Ada Moss, CTO, Kelp Labs, Ben Hill`.
    let last = first;
    let next = pieces[index + 1];
    const named = (piece: Span): boolean =>
      personNamed(text.slice(piece.start, piece.end)) !== null;
    while (named(first) && next && !named(next)) {
      last = next;
      index += 1;
      next = pieces[index + 1];
    }
    const whole = { start: first.start, end: last.end };
    const person = personNamed(text.slice(whole.start, whole.end));
    if (person === null) continue;
    const own = person.part === 'speaker' ? part : person.part;
    people.push(draftPerson({ ...person, part: own, span: whole }));
  }
  return people;
}

/** Stretches between signs, but for signs inside brackets. */
function split(text: string, { start, end }: Span, sign: RegExp): Span[] {
  const slice = text.slice(start, end);
  const hidden = slice.replace(/[(（][^()（）]{0,120}[)）]/gu, (inside) =>
    '\u0001'.repeat(inside.length),
  );
  const pieces: Span[] = [];
  let from = 0;
  for (const match of hidden.matchAll(new RegExp(sign.source, 'giu'))) {
    pieces.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ start: start + from, end });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

/** People on lines that begin with their part, and on the lines beneath a part alone. */
export function listedPeople(text: string, folded: string): DraftPerson[] {
  const people: DraftPerson[] = [];
  let beneath: PersonPart | null = null;
  let listed = false;
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = folded.slice(start, Math.min(end, start + LONGEST_LINE));
    const head = LINE_HEAD.exec(line)?.[0].length ?? 0;
    const rest = line.slice(head);
    const alone = partNamed(rest.replace(/[\s:：*_】\]]{1,6}$/u, ''));
    const label = BYLINE.test(rest) ? null : labelAt(rest);
    const from = start + head + (label?.length ?? 0);
    const opened = alone ?? partNamed(OPENS_LIST.exec(rest)?.groups?.['part'] ?? '-');
    if (opened !== null) {
      beneath = opened;
      listed = false;
    } else if (label && end - start <= LONGEST_LINE) {
      people.push(...labelled(text, folded, { start: from, end }, label.part));
      beneath = null;
    } else if (labelsWithin(text, folded, { start, end }, people)) beneath = null;
    else if (rest.trim() === '') beneath = listed ? null : beneath;
    else if (beneath !== null) {
      const person = personNamed(text.slice(start + head, end));
      listed = true;
      if (person)
        people.push(draftPerson({ ...person, part: beneath, span: { start: start + head, end } }));
      else beneath = null;
    }
    start = end + 1;
  }
  return people.filter(({ part }) => part !== 'author');
}

/** `… 实录。主持人：A；嘉宾：B、C。`: lists within a line, each up to the end of its clause. */
function labelsWithin(
  text: string,
  folded: string,
  { start, end }: Span,
  people: DraftPerson[],
): boolean {
  let found = false;
  for (const { index, groups, 0: whole } of folded.slice(start, end).matchAll(WITHIN)) {
    const part = partNamed(groups?.['words'] ?? '');
    const from = start + index + whole.length;
    const clause = /[。;\n]|\.(?=\s|$)/u.exec(
      folded.slice(from, Math.min(end, from + LONGEST_LINE)),
    );
    const to = clause ? from + clause.index : Math.min(end, from + LONGEST_LINE);
    if (part === null) continue;
    const listed = labelled(text, folded, { start: from, end: to }, part);
    people.push(...listed);
    found ||= listed.length > 0;
  }
  return found;
}

const WITHIN =
  /[。;!?)|](?:[ ]{0,2})(?<words>主持人|主持|(?:圆桌|与会|对话|演讲|分享)?嘉宾|与谈人|讲者|主讲人?|演讲人|panell?ists?|speakers?|moderators?|guests?)[ ]?:[ ]?/giu;

/** Other parts may follow on the same line: `主持人:A  嘉宾:B、C`. */
const NEXT_LABEL =
  /[\s;,|](?<words>主持人?|(?:圆桌|与会|对话|演讲|分享)?嘉宾|与谈人|讲者|主讲人?|演讲人|panell?ists?|speakers?|moderators?|guests?)[ ]?(?::[ ]?|(?<=[a-z])[ ](?=(?-i:\p{Lu})))/giu;

function labelled(
  text: string,
  folded: string,
  { start, end }: Span,
  part: PersonPart,
): DraftPerson[] {
  const people: DraftPerson[] = [];
  let from = start;
  let current = part;
  for (const { index, groups, 0: whole } of folded.slice(start, end).matchAll(NEXT_LABEL)) {
    people.push(...peopleListed(text, { start: from, end: start + index }, current));
    from = start + index + whole.length;
    current = partNamed(groups?.['words'] ?? '') ?? current;
  }
  return [...people, ...peopleListed(text, { start: from, end }, current)];
}

/** `主持人:`, `**Speakers:**`, `【嘉宾】`. */
function labelAt(rest: string): { part: PersonPart; length: number } | null {
  const bracketed = /^(?<words>[^】\]*_\n]{1,24})[】\]*_]{1,3}[:]?[*_]{0,3}[ ]?(?=\S)/u.exec(rest);
  const part = bracketed && partNamed((bracketed.groups?.['words'] ?? '').replace(/:$/u, ''));
  if (bracketed && part) return { part, length: bracketed[0].length };
  return partLabel(rest);
}
