/** The lines of notes, with what tells of their place. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  readonly isBullet: boolean;
  readonly afterGap: boolean;
}

/** So much of a line tells its form. */
const LOOKED_AT = 240;
const BULLET = /^(?:[-*+•·●◦▪‣–—>]|\[[ xX]?\]|☐)[ \t]+\S|^[•●◦▪‣]\S/u;
const FENCE = /^(?:`{3,}|~{3,})/u;

/** Org-mode keeps its headings behind stars, and facts in drawers. */
const ORG = /^(?:#\+(?:title|date|author|startup|filetags|options)\s?:|[ \t]{0,4}:PROPERTIES:)/imu;
const ORG_SEARCHED = 4_000;
const ORG_HEAD = /^(?<stars>\*{1,5})[ \t]+(?:(?:TODO|DONE|WAIT(?:ING)?|NEXT)[ \t]+)?(?=\S)/u;
const ORG_TITLE = /^#\+title\s?:\s{0,4}(?=\S)/iu;
/** A line that states a fact in org-mode. */
export const ORG_FACT = /^(?:#\+\p{L}{3,20}:|:\p{L}{2,20}:)/u;

/** A line of org-mode as one of Markdown, a level lower as the title stands above all. */
const asMarkdown = (line: string): string =>
  line
    .replace(ORG_TITLE, '# ')
    .replace(ORG_HEAD, (_, stars: string) => `${'#'.repeat(stars.length + 1)} `);

const TAB = 4;

/** The columns before the first word; a tab takes four. */
function columnsBefore(line: string): number {
  const space = line.slice(0, line.length - line.trimStart().length);
  return space.length + (TAB - 1) * (space.split('\t').length - 1);
}

/** The lines that are not empty and stand in no fenced code, those of org-mode as Markdown. */
export function linesOf(text: string, from: number, end: number): Line[] {
  const lines: Line[] = [];
  const isOrg = ORG.test(text.slice(from, from + ORG_SEARCHED));
  let start = from;
  let afterGap = true;
  let fence: string | null = null;
  while (start < end) {
    const found = text.indexOf('\n', start);
    const lineEnd = found < 0 || found > end ? end : found;
    const whole = text.slice(start, Math.min(lineEnd, start + LOOKED_AT));
    const plain = whole.trim();
    const mark = FENCE.exec(plain)?.[0];
    const isFence = mark !== undefined && (fence === null || mark.startsWith(fence));
    if (isFence) fence = fence === null ? mark : null;
    if (plain === '') afterGap = true;
    else if (fence === null && !isFence) {
      lines.push({
        start,
        end: lineEnd,
        text: isOrg ? asMarkdown(whole.trimEnd()).trim() : plain,
        indent: columnsBefore(whole),
        isBullet: BULLET.test(plain) && !(isOrg && ORG_HEAD.test(whole)),
        afterGap,
      });
      afterGap = false;
    }
    start = lineEnd + 1;
  }
  return lines;
}

const SIGNED =
  /^\p{Lu}[^.!?]{5,60} [-–—]{1,2} \p{Lu}[\p{L}'’.-]{1,20} \p{Lu}[\p{L}'’-]{1,24}(?:, |$)/u;

/** Whether a line ends with who spoke: `How to close a reading room - Ada Moss, Kelp Labs`. */
export const isSigned = (line: string): boolean => SIGNED.test(line);

/** An item without the sign of its list. */
export const withoutSign = (text: string): string =>
  text.replace(/^(?:[-*+•·●◦▪‣]|\[[ xX]?\])[ \t]{1,4}/u, '');

/** A heading without the signs that close it: `Title ##` has some, `C#` has none. */
export function withoutClosingSigns(title: string): string {
  let end = title.length;
  while (title.charAt(end - 1) === '#') end -= 1;
  const closed = end === 0 || /\s/u.test(title.charAt(end - 1));
  return closed ? title.slice(0, end).trimEnd() : title.trimEnd();
}
