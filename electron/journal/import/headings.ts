/** Headings of a Markdown text and the sections beneath them. */
import type { Span } from '#shared/draft.ts';

export interface Heading {
  readonly level: number;
  readonly title: string;
  /** Of the title within the text. */
  readonly titleSpan: Span;
  /** Where the line of the heading begins, and where the line after it does. */
  readonly start: number;
  readonly bodyStart: number;
}

const HEADING = /^ {0,3}(?<signs>#{1,6})[ \t]+(?<title>\S.*)$/u;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/u;

/** The `#` headings from an offset on, without those inside fenced code. */
export function findHeadings(text: string, from: number): Heading[] {
  const headings: Heading[] = [];
  let fence: string | null = null;
  let start = from;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    // A line of Windows ends with a return as well, which is no part of a title.
    const line = text.slice(start, end).replace(/\r$/u, '');
    const mark = FENCE.exec(line)?.groups?.['fence'];
    if (mark !== undefined && fence === null) fence = mark;
    else if (mark !== undefined && fence !== null && mark.startsWith(fence)) fence = null;
    const heading = fence === null ? headingOf(line, start, Math.min(end + 1, text.length)) : null;
    if (heading) headings.push(heading);
    start = end + 1;
  }
  return headings;
}

function headingOf(line: string, start: number, bodyStart: number): Heading | null {
  const groups = HEADING.exec(line)?.groups;
  if (!groups) return null;
  const { signs = '', title: written = '' } = groups as Partial<Record<string, string>>;
  const title = withoutClosingSigns(written.trimEnd());
  if (title === '') return null;
  const titleStart = start + line.indexOf(written, line.indexOf(signs) + signs.length);
  return {
    level: signs.length,
    title,
    titleSpan: { start: titleStart, end: titleStart + title.length },
    start,
    bodyStart,
  };
}

/** `Title ##` is closed by its signs; `C#` is not. */
function withoutClosingSigns(title: string): string {
  let end = title.length;
  while (title.charAt(end - 1) === '#') end -= 1;
  const closed = end === 0 || /\s/u.test(title.charAt(end - 1));
  return closed ? title.slice(0, end).trimEnd() : title;
}
