/** People in the pieces of a headline. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import type { PersonPart } from '#shared/person.ts';
import { LATIN_HEAD, personNamed } from './personNamed.ts';
import { segmentAt } from './titleSegments.ts';
import type { Segment } from './titleSegments.ts';

/** The people whom a stretch of a headline names, where it names people and nothing else. */
export function peopleOf(
  line: string,
  start: number,
  end: number,
  part: PersonPart,
): DraftPerson[] {
  const pieces = namesIn(line, start, end);
  const people = pieces.flatMap((piece) => {
    const person = personNamed(piece.text);
    if (!person) return [];
    const own = person.part === 'speaker' ? part : person.part;
    return [draftPerson({ ...person, part: own, span: { start: piece.start, end: piece.end } })];
  });
  return people.length < pieces.length / 2 ? [] : people;
}

/** A list of names apart from each other, or the piece as one. */
function namesIn(line: string, start: number, end: number): Segment[] {
  const whole = segmentAt(line, start, end);
  if (!whole) return [];
  const signs =
    /[、;；,，&＆/+]|[ ](?:and|und|et|y|和|与|x|×)[ ]|(?<=\p{Script=Han}{2})[ ]+(?=\p{Script=Han}{2,4}(?:[ ]|$))|(?<=\p{Script=Han}{2})[和与](?=\p{Script=Han}{2})/gu;
  const pieces: Segment[] = [];
  let from = start;
  for (const { index, 0: sign } of line.slice(start, end).matchAll(signs)) {
    const piece = segmentAt(line, from, start + index);
    if (piece) pieces.push(piece);
    from = start + index + sign.length;
  }
  const last = segmentAt(line, from, end);
  if (last) pieces.push(last);
  const named = pieces.filter(({ text }) => personNamed(text) !== null);
  return named.length > 1 && named.length >= pieces.length / 2 ? pieces : [whole];
}

export interface Byline {
  readonly people: readonly DraftPerson[];
  /** The rest of the piece, and whether it can only be the title of the session. */
  readonly left: Segment | null;
  readonly isTitle: boolean;
}

const BYLINE = /[ ](?:by|with|w\/|feat\.?|ft\.?|featuring|presented by)[ ](?=\p{Lu})/iu;

/** `Flying Higher by Ada Moss`, `Ada Moss on Flying Higher`, `林一舟《放线》`, `Flying Higher (Ada Moss)`. */
export function bylineIn(line: string, segment: Segment, part: PersonPart): Byline | null {
  const { start, end, text } = segment;
  const byline = (
    from: number,
    to: number,
    left: Segment | null,
    isTitle: boolean,
  ): Byline | null => {
    const people = peopleOf(line, from, to, part);
    return people.length === 0 ? null : { people, left, isTitle };
  };
  const by = BYLINE.exec(text);
  const after =
    by &&
    byline(start + by.index + by[0].length, end, segmentAt(line, start, start + by.index), false);
  if (after) return after;
  const head = LATIN_HEAD.exec(text)?.[0].length;
  const on =
    head === undefined
      ? null
      : /^(?: \([^()]{1,60}\))?[ ](?:on|about|talks about|speaks on)[ ]/u.exec(text.slice(head));
  if (head !== undefined && on) {
    const title = segmentAt(line, start + head + on[0].length, end);
    const before = byline(start, start + head, title, true);
    if (before) return before;
  }
  const book = /^(?<who>[^《》]{2,24})《(?<what>[^《》]{2,120})》$/u.exec(text)?.groups;
  if (book) {
    const who = start + (book['who'] ?? '').length;
    const before = byline(start, who, segmentAt(line, who + 1, end - 1), true);
    if (before) return before;
  }
  const bracket = /[(（][^()（）]{2,80}[)）]$/u.exec(text);
  if (!bracket) return null;
  const open = start + bracket.index;
  return byline(open + 1, end - 1, segmentAt(line, start, open), true);
}
