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

const NARROWEST = 40;
const WIDEST = 130;
const LINES_TO_MEASURE = 200;

/**
 * The width at which the lines of the paragraph at an offset are broken: that of its longest line,
 * or 0 where there is no more than one line or they differ as lines of notes do.
 */
export function paragraphWidth(text: string, from: number, end: number): number {
  let widest = 0;
  let count = 0;
  let at = from;
  while (at < end && count < LINES_TO_MEASURE) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 || found > end ? end : found;
    const line = text.slice(at, Math.min(lineEnd, at + WIDEST + 2)).trimEnd();
    if (line.trim() === '' && count > 0) break;
    if (line.trim() !== '') {
      widest = Math.max(widest, columnsOf(line));
      count += 1;
    }
    at = lineEnd + 1;
  }
  return count < 2 || widest < NARROWEST || widest > WIDEST ? 0 : widest;
}

/** How far after a line break the next line is looked at. */
const AHEAD = 60;

/**
 * Whether the line that ends at an offset goes on in the next one. `width` is that of its paragraph:
 * a line that had no room for the first word of the next was broken for want of room.
 */
export function joinsNextLine(text: string, lineEnd: number, end: number, width: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd - 400);
  const line = text.slice(lineStart, lineEnd).trimEnd();
  if (line.trim() === '' || SENTENCE_DONE.test(line) || /^[ \t]{0,3}#/u.test(line)) return false;
  const ahead = text.slice(lineEnd + 1, Math.min(end, lineEnd + 1 + AHEAD));
  const gap = /^[ \t\r]{0,20}\n\s{0,20}/u.exec(ahead);
  const next = gap ? ahead.slice(gap[0].length) : ahead;
  if (next.trim() === '' || NEW_ITEM.test(next)) return false;
  const goesOn = OPEN_END.test(line) || /^\s{0,20}\p{Ll}/u.test(next);
  if (gap) return OPEN_END.test(line) && line.length > 12;
  if (goesOn) return true;
  return width > 0 && isFull(line, next, width);
}

function isFull(line: string, next: string, width: number): boolean {
  const columns = columnsOf(line);
  const chinese = /[\p{Script=Han}，、]$/u.test(line);
  if (chinese) return columns >= width - 2;
  const firstWord = /^\s*(\S{1,40})/u.exec(next)?.[1] ?? '';
  return columns + 1 + firstWord.length > width && columns >= NARROWEST;
}
