/** What may be the label of a speaker at the head of a line. Whether it is one, the whole text says. */
import type { Span } from '#shared/draft.ts';
import { CLOCK, timeCode } from './times.ts';

/**
 * How a label stands: before a colon, with a time code, in brackets, as a heading or alone on its
 * line; `clock` is a time code without a label.
 */
export type LabelForm = 'colon' | 'time' | 'bracket' | 'heading' | 'line' | 'clock';

export interface Label {
  readonly form: LabelForm;
  /** Where its line begins: the words of the turn before end here. */
  readonly start: number;
  /** Where its own words begin, on the same line or at the end of it. */
  readonly wordsStart: number;
  readonly lineEnd: number;
  /** As written, without time and marks; empty for `clock`. */
  readonly text: string;
  /** Of `text`. */
  readonly span: Span;
  readonly at: string | null;
  /** Where the words begin if only the time code before `text` is one; null without such. */
  readonly clockEnd: number | null;
  readonly isBold: boolean;
}

/** No label with all that belongs to it is longer. */
const LONGEST = 110;
const LONGEST_TEXT = 60;
/** Nobody is called so long a line, alone on it. */
const LONGEST_LINE = 48;

const MARKS = /^(?:>[ ]?)?(?<signs>#{1,6}[ \t]+)?/u;
const LEADING_CLOCK = new RegExp(
  String.raw`^[\[(（【<]?[ ]?(?<clock>${CLOCK})(?:[ ]?(?:-->|-|–|—|~|～|至|to)[ ]?${CLOCK})?[ ]?(?<close>[\])）】>])?[ \t:：,，|–—-]{0,4}`,
  'u',
);
const EMPHASIS = /^(?:\*\*|__|\*|_|<b>|<strong>)/u;
const EMPHASIS_END = /(?:\*\*|__|\*|_|<\/b>|<\/strong>)$/u;
const BRACKETS = /^[[【<](?<text>[^[\]【】<>:：]{1,60})[\]】>](?:\*\*|__)?[ ]{0,3}[:：]?/u;
const TIMED = new RegExp(
  String.raw`^(?<text>[^:：]{0,59}?[^:：\s,，(（[【-])[ \t,，|–—-]{0,4}(?<open>[\[(（【<]?)[ ]?(?<clock>${CLOCK})(?:[ ]?(?:-->|-|–|—|~|～|至)[ ]?${CLOCK})?[ ]?[\])）】>]?(?:\*\*|__|\*|_|<\/b>|<\/strong>)?[ ]{0,3}(?<colon>[:：](?:\*\*|__)?)?`,
  'u',
);
const COLON =
  /^(?<text>[^:：]{1,80}?)[ ]{0,2}[:：](?:\*\*|__|\*|<\/b>|<\/strong>)?(?!\/\/|(?<=\d[:：])\d)/u;

const CLOCK_AFTER = new RegExp(
  String.raw`^[ ]{0,3}[(（]?(?<clock>${CLOCK})[)）]?[ ]{0,3}[:：]?`,
  'u',
);

interface Found {
  readonly form: LabelForm;
  readonly text: string;
  /** Where `text` begins and where all of the label ends, from the head of the line. */
  readonly from: number;
  readonly to: number;
  readonly clock: string | null;
}

/** What may be the label of the line, a stretch without white space at its ends. */
export function labelAt(source: string, line: Span): Label | null {
  const head = source.slice(line.start, Math.min(line.end, line.start + LONGEST));
  const marks = MARKS.exec(head);
  const isHeading = marks?.groups?.['signs'] !== undefined;
  let at = marks?.[0].length ?? 0;
  // `**[00:12] Ada Moss:**` holds the time in its emphasis.
  const outer = EMPHASIS.exec(head.slice(at))?.[0] ?? '';
  const within = LEADING_CLOCK.exec(head.slice(at + outer.length));
  const leading = within ?? LEADING_CLOCK.exec(head.slice(at));
  if (leading) at += leading[0].length + (within ? outer.length : 0);
  const clockEnd = leading ? Math.min(line.start + at, line.end) : null;
  const emphasis = (within ? outer : '') || (EMPHASIS.exec(head.slice(at))?.[0] ?? '');
  if (!within || outer === '') at += emphasis.length;
  const isWhole = line.end - line.start <= LONGEST;
  const rest = head.slice(at);
  const clock = leading?.groups?.['clock'] ?? null;
  const isBold = emphasis.length > 1;
  const found =
    (isBold ? setApart(rest, clock) : null) ?? foundIn(rest, { isHeading, isWhole, clock });
  if (!found) return null;
  const placed = { ...found, from: found.from + at, to: found.to + at };
  return { ...asLabel(source, line, placed), clockEnd, isBold };
}

interface Around {
  readonly isHeading: boolean;
  /** Whether all of the line was looked at. */
  readonly isWhole: boolean;
  readonly clock: string | null;
}

function foundIn(rest: string, around: Around): Found | null {
  const { clock, isHeading, isWhole } = around;
  if (rest === '' && clock !== null) return { form: 'clock', text: '', from: 0, to: 0, clock };
  const found = inBrackets(rest) ?? withTime(rest, isWhole) ?? beforeColon(rest);
  if (found && isPlain(found.text)) return { ...found, clock: found.clock ?? clock };
  const alone = isWhole ? rest.replace(EMPHASIS_END, '').trimEnd() : '';
  if (
    alone !== '' &&
    alone.length <= LONGEST_LINE &&
    isPlain(alone) &&
    !ENDS_SENTENCE.test(alone)
  ) {
    const form = isHeading ? 'heading' : clock === null ? 'line' : 'time';
    return { form, text: alone, from: 0, to: rest.length, clock };
  }
  return clock === null ? null : { form: 'clock', text: '', from: 0, to: 0, clock };
}

const ENDS_SENTENCE = /[.!?。！？,，;；、…]["'”’)）]?$/u;
/** Signs that a sentence has and a label has not; a full stop only after an abbreviation. */
const UNLIKE_LABEL =
  /[!?。！？;；=<>{}|\\"“”]|[^\s.]{5,}\.(?:\s|$)|[，、].*[，、]|\.\.\.|…|https?|www\./u;

const isPlain = (text: string): boolean =>
  text.length <= LONGEST_TEXT && /\p{L}/u.test(text) && !UNLIKE_LABEL.test(text);

function inBrackets(rest: string): Found | null {
  const match = BRACKETS.exec(rest);
  if (!match) return null;
  // `[Ada Moss] 19:02:11`, as saved captions have it.
  const after = CLOCK_AFTER.exec(rest.slice(match[0].length));
  return {
    form: 'bracket',
    text: match.groups?.['text'] ?? '',
    from: 1,
    to: match[0].length + (after?.[0].length ?? 0),
    clock: after?.groups?.['clock'] ?? null,
  };
}

const SET_APART =
  /^(?<text>[^*_:：<>]{1,40})(?:\*\*|__|<\/b>|<\/strong>)[ \u3000\t]{1,4}(?=[^\s:：|｜–—-])/u;

/** `**Ada Moss** We tried it twice.`: bold alone says who speaks. */
function setApart(rest: string, clock: string | null): Found | null {
  const match = SET_APART.exec(rest);
  const text = match?.groups?.['text']?.trim() ?? '';
  return match && isPlain(text)
    ? { form: 'colon', text, from: 0, to: match[0].length, clock }
    : null;
}

/** `Ada Moss 00:12`, `Ada Moss (00:12):`; more words may follow where it is set apart. */
function withTime(rest: string, isWhole: boolean): Found | null {
  const match = TIMED.exec(rest);
  if (!match?.groups) return null;
  const {
    text = '',
    clock = '',
    open = '',
    colon = '',
  } = match.groups as Partial<Record<string, string>>;
  const isEnd = isWhole && match[0].length === rest.length;
  if (!isEnd && open === '' && colon === '') return null;
  const plain = text.replace(EMPHASIS_END, '').trimEnd();
  return { form: 'time', text: plain, from: 0, to: match[0].length, clock };
}

/** `Q. Who pays?` and `A. We do.` */
const LETTER = /^(?<text>[QA])[ ]?[.)][ ]{1,3}(?=\S)/u;

function beforeColon(rest: string): Found | null {
  const letter = LETTER.exec(rest);
  if (letter) {
    const text = letter.groups?.['text'] ?? '';
    return { form: 'colon', text, from: 0, to: letter[0].length, clock: null };
  }
  const match = COLON.exec(rest);
  if (!match) return null;
  const text = (match.groups?.['text'] ?? '').replace(EMPHASIS_END, '').trimEnd();
  return { form: 'colon', text, from: 0, to: match[0].length, clock: null };
}

function asLabel(source: string, line: Span, found: Found): Omit<Label, 'clockEnd' | 'isBold'> {
  const indent = found.text.length - found.text.trimStart().length;
  const text = found.text.trim();
  const start = line.start + found.from + indent;
  let wordsStart = Math.min(line.start + found.to, line.end);
  while (wordsStart < line.end && /\s/u.test(source.charAt(wordsStart))) wordsStart += 1;
  return {
    form: found.form,
    start: line.start,
    wordsStart,
    lineEnd: line.end,
    text,
    span: { start, end: start + text.length },
    at: found.clock === null ? null : timeCode(found.clock),
  };
}
