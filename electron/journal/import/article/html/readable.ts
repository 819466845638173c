/** The main part of a page as text that people and the other readers can read. */
import type { Span } from '#shared/draft.ts';
import { isInline } from './mainText.ts';
import type { MainText } from './mainText.ts';
import { TextWriter } from './textWriter.ts';
import type { PageLink } from './textWriter.ts';
import type { HtmlElement } from './tree.ts';

export interface ReadableText {
  /** Paragraphs apart by an empty line, headings after `#`, items after `- `, cells between ` | `. */
  readonly text: string;
  readonly links: readonly PageLink[];
  /** What is set in bold, as the writer's emphasis. */
  readonly strong: readonly Span[];
}

const HEADING = /^h([1-6])$/u;
const MOST_LINKS = 5_000;
const MOST_STRONG = 5_000;
const LONGEST_SUBHEAD = 60;

interface Page {
  readonly writer: TextWriter;
  readonly isLeftOut: (element: HtmlElement) => boolean;
}

/**
 * The main part of a page as text.
 *
 * @param title the headline, which is written first; where a heading repeats it, that is left out
 */
export function writeReadable(main: MainText, title: string | null): ReadableText {
  const writer = new TextWriter();
  if (title !== null) {
    writer.beginWith('# ');
    writer.write(title);
    writer.breakLine(2);
  }
  const isLeftOut = (element: HtmlElement): boolean =>
    main.isLeftOut(element) || (title !== null && repeats(element, title));
  writeElement(main.element, { writer, isLeftOut });
  return { text: writer.text(), links: writer.links, strong: writer.strong };
}

const folded = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

const repeats = (element: HtmlElement, title: string): boolean =>
  /^h[12]$/u.test(element.tag) &&
  folded(plainText(element, 2 * title.length + 20)) === folded(title);

function plainText({ children }: HtmlElement, limit: number): string {
  let text = '';
  for (const child of children) {
    if (text.length > limit) break;
    text += typeof child === 'string' ? child : plainText(child, limit);
  }
  return text;
}

function writeElement(element: HtmlElement, page: Page): void {
  const { writer } = page;
  const { tag } = element;
  const level = HEADING.exec(tag)?.[1];
  if (page.isLeftOut(element)) return;
  if (level !== undefined) writeHeading(element, Number(level), page);
  else if (tag === 'a') writeLink(element, page);
  else if (tag === 'br') writer.breakLine(1);
  else if (tag === 'strong' || tag === 'b' || tag === 'mark') writeStrong(element, page);
  else if (tag === 'tr' && !isLayout(element)) writer.row(() => writeCells(element, page));
  else if (tag === 'pre') writePreformatted(element, page);
  else if (tag === 'li' || tag === 'dd' || tag === 'dt') writeItem(element, page);
  else if (isInline(element)) writeChildren(element, page);
  else writeBlock(element, page);
}

function writeChildren({ children }: HtmlElement, page: Page): void {
  for (const child of children) {
    if (typeof child === 'string') page.writer.write(child);
    else writeElement(child, page);
  }
}

/** Paragraphs stand apart; other blocks begin a line, for their parts do as they need. */
const APART = /^(?:p|blockquote|table|ul|ol|dl|section|article|header|figure|hr|details)$/u;

function writeBlock(element: HtmlElement, page: Page): void {
  const breaks = APART.test(element.tag) ? 2 : 1;
  const isSubhead = element.tag === 'p' && isBoldLine(element);
  page.writer.breakLine(breaks);
  if (isSubhead) page.writer.beginWith('### ');
  if (isCard(element)) writeFields(element, page);
  else writeChildren(element, page);
  page.writer.beginWith('');
  page.writer.breakLine(breaks);
}

const LEAST_FIELDS = 3;

/** The parts of a card: inline elements of different classes and no text between. */
function isCard({ tag, children }: HtmlElement): boolean {
  if (tag !== 'div' && tag !== 'li' && tag !== 'article') return false;
  const parts = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (parts.length < LEAST_FIELDS) return false;
  const classes = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string' || !isInline(part)) return false;
    classes.add(part.tag === 'time' ? 'time' : (part.attributes.get('class') ?? ''));
  }
  return classes.size >= LEAST_FIELDS && !classes.has('');
}

/** Each part of a card on a line of its own. */
function writeFields({ children }: HtmlElement, page: Page): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    writeElement(child, page);
    page.writer.breakLine(1);
  }
}

/** A short paragraph all in bold is a heading by another name. */
function isBoldLine(element: HtmlElement): boolean {
  const bold = boldText(element);
  return (
    bold !== null &&
    bold.length > 1 &&
    bold.length <= LONGEST_SUBHEAD &&
    !/[.。！!？?；;，,：:…]$/u.test(bold)
  );
}

/** The text of an element, or null where some of it is not bold. */
function boldText({ children }: HtmlElement): string | null {
  let text = '';
  for (const child of children) {
    if (text.length > LONGEST_SUBHEAD) return null;
    if (typeof child === 'string') {
      if (child.trim() !== '') return null;
    } else if (child.tag === 'strong' || child.tag === 'b') {
      text += plainText(child, LONGEST_SUBHEAD);
    } else if (child.tag === 'br') {
      return null;
    } else {
      const inner = isInline(child) ? boldText(child) : null;
      if (inner === null) return null;
      text += inner;
    }
  }
  return text.trim();
}

function writeHeading(element: HtmlElement, level: number, page: Page): void {
  const { writer } = page;
  writer.breakLine(2);
  writer.beginWith(`${'#'.repeat(level)} `);
  writer.row(() => writeChildren(element, page));
  writer.beginWith('');
  writer.breakLine(2);
}

function writeItem(element: HtmlElement, page: Page): void {
  const { writer } = page;
  writer.breakLine(1);
  if (element.tag === 'li') writer.beginWith('- ');
  writeChildren(element, page);
  writer.beginWith('');
  writer.breakLine(1);
  if (element.tag === 'dt') writer.endLabel();
}

const LONGEST_CELL = 300;
const LAYOUT_TAGS = /^(?:table|h[1-4]|section|article|form|center)$/u;

/** A row that places parts of a page, rather than a row of facts. */
const isLayout = (row: HtmlElement): boolean =>
  row.children.some(
    (cell) => typeof cell !== 'string' && (holds(cell, LAYOUT_TAGS, 8) || isText(cell)),
  );

/** A cell of several paragraphs that are more than a word each. */
const isText = (cell: HtmlElement): boolean =>
  plainText(cell, LONGEST_CELL).length > LONGEST_CELL &&
  cell.children.filter((child) => typeof child !== 'string' && !isInline(child)).length > 1;

const holds = ({ children }: HtmlElement, tags: RegExp, deep: number): boolean =>
  children.some(
    (child) =>
      typeof child !== 'string' &&
      (tags.test(child.tag) || (deep > 0 && holds(child, tags, deep - 1))),
  );

function writeCells(row: HtmlElement, page: Page): void {
  let first = true;
  for (const cell of row.children) {
    if (typeof cell === 'string' || page.isLeftOut(cell)) continue;
    if (!first) page.writer.cellEnds();
    first = false;
    writeChildren(cell, page);
  }
}

function writePreformatted(element: HtmlElement, page: Page): void {
  page.writer.breakLine(2);
  page.writer.writeLines(plainText(element, 1_000_000));
  page.writer.breakLine(2);
}

/** Writes what `write` writes, and says where. */
function spanOf(page: Page, write: () => void): Span | null {
  const { writer } = page;
  const outer = writer.firstWord;
  writer.firstWord = null;
  write();
  const start = writer.firstWord;
  writer.firstWord = outer ?? start;
  return start === null ? null : { start, end: writer.at };
}

function writeLink(element: HtmlElement, page: Page): void {
  const span = spanOf(page, () => writeChildren(element, page));
  const href = element.attributes.get('href');
  if (span && href !== undefined && page.writer.links.length < MOST_LINKS) {
    page.writer.links.push({ href, span });
  }
}

function writeStrong(element: HtmlElement, page: Page): void {
  const span = spanOf(page, () => writeChildren(element, page));
  if (span && page.writer.strong.length < MOST_STRONG) page.writer.strong.push(span);
}
