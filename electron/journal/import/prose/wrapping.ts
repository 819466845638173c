/** Whether a line break is one of the writer's, or only where a line was full. */

const NEW_ITEM =
  /^[ \t]{0,20}(?:[-*+•·●◦▪‣–—>#|]|\d{1,3}[.)、．]|[（(]?[一二三四五六七八九十]{1,3}[、）)]|\[[ xX]\]|```|【|\d{1,2}:\d{2}|\p{Extended_Pictographic})/u;
const SENTENCE_DONE = /[。！？!?.…：:；;][”」』"'’）)】\]*_]{0,4}[ \t\r]{0,20}$/u;
const OPEN_END = /(?:[,，、]|[—–-])[ \t\r]{0,20}$/u;
const LETTERS_WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/gu;

/** Columns that a line takes on a screen, Chinese characters two each. */
export const columnsOf = (line: string): number =>
  line.length + (line.match(LETTERS_WIDE)?.length ?? 0);

const NARROWEST = 60;
const NARROWEST_CHINESE = 40;
const WIDEST = 130;
const LINES_TO_MEASURE = 200;

/** How the lines of a paragraph are broken. */
export interface Wrapping {
  /** Where lines are broken for want of room, in columns; 0 where they are not. */
  readonly width: number;
  /** Whether marks end sentences in it, as in prose, and not only its lines. */
  readonly hasSentences: boolean;
}

const NEARLY_FULL = 14;
/** Chinese is broken after any character. */
const NEARLY_FULL_CHINESE = 4;
const MOSTLY = 0.6;

/** How the paragraph at an offset is broken: at its longest line, if most others come near it. */
export function wrappingAt(text: string, from: number, end: number): Wrapping {
  const columns: number[] = [];
  let marks = 0;
  let chinese = false;
  let at = from;
  while (at < end && columns.length < LINES_TO_MEASURE) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 || found > end ? end : found;
    const line = text.slice(at, Math.min(lineEnd, at + WIDEST + 2)).trimEnd();
    if (line.trim() === '' && columns.length > 0) break;
    if (line.trim() !== '') columns.push(columnsOf(line));
    chinese ||= /\p{Script=Han}[，、]?$/u.test(line);
    marks += line.match(/[.!?](?=\s|$)|[。！？]/gu)?.length ?? 0;
    at = lineEnd + 1;
  }
  const width = Math.max(0, ...columns);
  const ragged = chinese ? NEARLY_FULL_CHINESE : NEARLY_FULL;
  const full = columns.slice(0, -1).filter((own) => own >= width - ragged).length;
  const isWrapped =
    width >= (chinese ? NARROWEST_CHINESE : NARROWEST) &&
    width <= WIDEST &&
    full >= 2 &&
    full >= MOSTLY * (columns.length - 1);
  return { width: isWrapped ? width : 0, hasSentences: 6 * marks >= columns.length };
}

/** How far after a line break the next line is looked at. */
const AHEAD = 60;

/**
 * Whether the line that ends at an offset goes on in the next one: after a comma, before a small
 * letter, or where it had no room for the next word. Lines of notes may begin with small letters too.
 */
export function joinsNextLine(
  text: string,
  lineEnd: number,
  end: number,
  { width, hasSentences }: Wrapping,
): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd - 400);
  const line = text.slice(lineStart, lineEnd).trimEnd();
  if (line.trim() === '' || SENTENCE_DONE.test(line) || /^[ \t]{0,3}#/u.test(line)) return false;
  const ahead = text.slice(lineEnd + 1, Math.min(end, lineEnd + 1 + AHEAD));
  const gap = /^[ \t\r]{0,20}\n\s{0,20}/u.exec(ahead);
  const next = gap ? ahead.slice(gap[0].length) : ahead;
  if (next.trim() === '' || NEW_ITEM.test(next)) return false;
  const small = /^\s{0,20}\p{Ll}/u.test(next);
  const goesOn =
    OPEN_END.test(line) || (small && (hasSentences || columnsOf(line) >= NARROWEST_CHINESE));
  if (gap) return OPEN_END.test(line) && line.length > 12;
  if (goesOn) return true;
  return width > 0 && isFull(line, next, width);
}

function isFull(line: string, next: string, width: number): boolean {
  const columns = columnsOf(line);
  const chinese = /[\p{Script=Han}，、]$/u.test(line);
  if (chinese) return columns >= width - 2;
  const firstWord = /^\s*(\S{1,40})/u.exec(next)?.[1] ?? '';
  return columns + 1 + firstWord.length > width && columns >= NARROWEST - NEARLY_FULL;
}
