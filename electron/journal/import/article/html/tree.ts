/**
 * HTML to a tree of elements and texts. Nothing is ever fetched or run: marks are cut out of the
 * text by the tokenizer of htmlparser2, and the tree is made here, because the usual parsers take
 * quadratic time on deep nesting. Depth, elements and attributes are bounded, and so is the time
 * for each tag.
 */
import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';

export interface HtmlElement {
  /** In small letters. */
  readonly tag: string;
  /** Only those that reading a page needs, in small letters; values are cut at their limit. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

/** A text has its entities resolved and its white space as written. */
export type HtmlNode = HtmlElement | string;

/** Deeper elements dissolve into their text. */
const DEEPEST = 200;
/** A page of a thousand paragraphs has some thousand elements; of more, only the text is kept. */
const MOST_ELEMENTS = 300_000;
const LONGEST_ATTRIBUTE = 2_000;
/** Data for machines, of all the scripts of a page. */
const MOST_DATA_CHARACTERS = 1_000_000;

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'aria-hidden aria-label class content datetime hidden href http-equiv id itemid itemprop ' +
    'itemscope itemtype name property rel role start style title type value'
  ).split(' '),
);
const VOID_TAGS: ReadonlySet<string> = new Set(
  (
    'area base basefont br col command embed frame hr img input keygen link meta param source ' +
    'track wbr'
  ).split(' '),
);
/** Their text is no text of the page. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  'script style template noembed noframes'.split(' '),
);
const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dialog dd div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section table ul'
  ).split(' '),
);

/** Which open elements an opening tag closes, and which ones it does not look beyond. */
const IMPLIED_CLOSES: Readonly<Record<string, readonly [closes: string, within: string]>> = {
  li: ['li', 'ul ol menu table'],
  dt: ['dt dd', 'dl table'],
  dd: ['dt dd', 'dl table'],
  tr: ['tr td th', 'table'],
  td: ['td th', 'tr table'],
  th: ['td th', 'tr table'],
  thead: ['tr td th thead tbody tfoot', 'table'],
  tbody: ['tr td th thead tbody tfoot', 'table'],
  tfoot: ['tr td th thead tbody tfoot', 'table'],
  option: ['option', 'select'],
  a: ['a', 'table'],
};
const TABLE_PARTS: ReadonlySet<string> = new Set('table thead tbody tfoot tr td th'.split(' '));

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Builds the tree from what the tokenizer reports. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root: OpenElement = { tag: 'root', attributes: NO_ATTRIBUTES, children: [] };
  private readonly open: OpenElement[] = [this.root];
  private readonly html: string;
  private elements = 0;
  /** Open elements that are too deep, or too many, to be in the tree. */
  private beyond = 0;
  private data = 0;
  private texts: string[] = [];
  private tag = '';
  private attribute: string | null = null;
  private value = '';
  private attributes: Map<string, string> | null = null;

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    const top = this.top();
    if (SILENT_TAGS.has(top.tag) && !this.keepsData(top, end - start)) return;
    this.texts.push(this.html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (!SILENT_TAGS.has(this.top().tag)) this.texts.push(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    const name = end - start > 20 ? '' : this.html.slice(start, end).toLowerCase();
    const first = this.attributes?.has(name) !== true;
    this.attribute = first && KEPT_ATTRIBUTES.has(name) ? name : null;
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    const room = LONGEST_ATTRIBUTE - this.value.length;
    if (this.attribute !== null && room > 0) {
      this.value += this.html.slice(start, Math.min(end, start + room));
    }
  }

  onattribentity(codePoint: number): void {
    if (this.attribute !== null && this.value.length < LONGEST_ATTRIBUTE) {
      this.value += String.fromCodePoint(codePoint);
    }
  }

  onattribend(): void {
    if (this.attribute === null) return;
    this.attributes ??= new Map();
    this.attributes.set(this.attribute, this.value);
    this.attribute = null;
  }

  onopentagend(): void {
    const { tag } = this;
    if (CLOSES_PARAGRAPH.has(tag)) this.close('p', isTable);
    const [closes, within] = IMPLIED_CLOSES[tag] ?? [];
    if (closes !== undefined && within !== undefined) this.closeImplied(closes, within);
    this.flush();
    if (this.open.length >= DEEPEST || this.elements >= MOST_ELEMENTS) {
      if (!VOID_TAGS.has(tag)) this.beyond += 1;
      return;
    }
    const element = { tag, attributes: this.attributes ?? NO_ATTRIBUTES, children: [] };
    this.elements += 1;
    this.top().children.push(element);
    if (!VOID_TAGS.has(tag)) this.open.push(element);
  }

  /** `<div/>` opens a div; of drawings, nothing is read anyway. */
  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (this.beyond > 0) {
      this.beyond -= 1;
      return;
    }
    this.close(tag, TABLE_PARTS.has(tag) ? isNothing : isTable);
  }

  onend(): void {
    this.flush();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private top(): OpenElement {
    return this.open.at(-1) ?? this.root;
  }

  private flush(): void {
    if (this.texts.length === 0) return;
    this.top().children.push(this.texts.join(''));
    this.texts = [];
  }

  private keepsData({ tag, attributes }: HtmlElement, length: number): boolean {
    if (tag !== 'script' || !/\bld\+json\b/iu.test(attributes.get('type') ?? '')) return false;
    this.data += length;
    return this.data <= MOST_DATA_CHARACTERS;
  }

  /** Closes the innermost such element, unless one that is a boundary lies further in. */
  private close(tag: string, isBoundary: (tag: string) => boolean): void {
    for (let at = this.open.length - 1; at > 0; at -= 1) {
      const open = this.open[at]?.tag ?? '';
      if (open === tag) {
        this.flush();
        this.open.length = at;
        return;
      }
      if (isBoundary(open)) return;
    }
  }

  private closeImplied(closes: string, within: string): void {
    const closed = closes.split(' ');
    const boundaries = within.split(' ');
    let from = 0;
    for (let at = this.open.length - 1; at > 0; at -= 1) {
      const open = this.open[at]?.tag ?? '';
      if (boundaries.includes(open)) break;
      if (closed.includes(open)) from = at;
    }
    if (from === 0) return;
    this.flush();
    this.open.length = from;
  }
}

const isNothing = (): boolean => false;
const isTable = (tag: string): boolean => TABLE_PARTS.has(tag);

/** The tree of a page; its root is an element of no tag of HTML. Time is linear in the length. */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

/** The elements of a tree in the order of the document, the given one first. */
export function* elementsOf(element: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue;
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** All of an element's text on one line, cut at a limit. */
export function lineOf(element: HtmlElement, limit = LONGEST_ATTRIBUTE): string {
  const texts: string[] = [];
  let length = 0;
  const collect = ({ children }: HtmlElement): void => {
    for (const child of children) {
      if (length > 4 * limit) return;
      if (typeof child !== 'string') collect(child);
      else length += texts.push(child.slice(0, 4 * limit)) && child.length;
    }
    texts.push(' ');
  };
  collect(element);
  return tidyLine(texts.join('')).slice(0, limit);
}

/** A text on one line, without what is not seen: soft hyphens, zero-width spaces. */
export const tidyLine = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
