/**
 * XML as a tree with offsets. It forgives what a strict parser refuses a whole programme for: an
 * entity that nobody declared, a tag that is not closed, a file cut short.
 */
import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';
import type { Span } from '#shared/draft.ts';

export interface XmlText {
  readonly text: string;
  readonly span: Span;
}

export interface XmlElement {
  /** In lower case, with its prefix. */
  readonly name: string;
  /** Names in lower case. */
  readonly attributes: ReadonlyMap<string, XmlText>;
  readonly children: readonly XmlElement[];
  /** Its own text without that of its children, trimmed, entities resolved. */
  readonly text: string;
  /** Of that text in the document; of the element where it has none. */
  readonly textSpan: Span;
  /** Tags included. */
  readonly span: Span;
}

const MOST_DEPTH = 64;
const MOST_ELEMENTS = 400_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, XmlText>;
  readonly children: XmlElement[];
  readonly pieces: string[];
  readonly start: number;
  textStart: number;
  textEnd: number;
}

const NONE: ReadonlyMap<string, XmlText> = new Map();

/** Elements that are open, the root of the tree first. */
class TreeBuilder {
  /** Where the token before ended. */
  at = 0;
  readonly root: OpenElement = opened('', 0);
  private readonly open: OpenElement[] = [this.root];
  private count = 0;
  /** Elements deeper than the tree goes. */
  private buried = 0;

  enter(name: string, start: number): void {
    if (this.open.length > MOST_DEPTH || this.count >= MOST_ELEMENTS) this.buried += 1;
    else {
      this.count += 1;
      this.open.push(opened(name, start));
    }
  }

  attribute(name: string, value: XmlText): void {
    if (this.buried === 0) this.open.at(-1)?.attributes.set(name, value);
  }

  text(piece: string, start: number, end: number): void {
    const element = this.open.at(-1);
    if (this.buried > 0 || !element) return;
    element.pieces.push(piece);
    if (piece.trim() === '') return;
    if (element.textStart < 0) element.textStart = start + piece.length - piece.trimStart().length;
    // An entity is longer in the document than what it stands for.
    const trailing = end - start === piece.length ? piece.length - piece.trimEnd().length : 0;
    element.textEnd = end - trailing;
  }

  /** A closing tag that fits nothing open is passed over. */
  leave(name: string, end: number): void {
    if (this.buried > 0) {
      this.buried -= 1;
      return;
    }
    const at = this.open.findLastIndex((element) => element.name === name);
    if (at < 1) return;
    while (this.open.length > at) this.close(end);
  }

  closeAll(end: number): readonly XmlElement[] {
    while (this.open.length > 1) this.close(end);
    return this.root.children;
  }

  private close(end: number): void {
    const element = this.open.pop();
    if (!element) return;
    const { name, attributes, children, pieces, start, textStart, textEnd } = element;
    const span = { start, end };
    this.open.at(-1)?.children.push({
      name,
      attributes: attributes.size > 0 ? attributes : NONE,
      children,
      text: pieces.join('').trim(),
      textSpan: textStart < 0 ? span : { start: textStart, end: textEnd },
      span,
    });
  }
}

const opened = (name: string, start: number): OpenElement => ({
  name,
  attributes: new Map(),
  children: [],
  pieces: [],
  start,
  textStart: -1,
  textEnd: -1,
});

/** The elements of the top level: one in a document that is well formed. */
export function readXml(text: string): readonly XmlElement[] {
  const tree = new TreeBuilder();
  const callbacks = { ...tagCallbacks(text, tree), ...textCallbacks(text, tree) };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  return tree.closeAll(text.length);
}

type TextCallback = 'ontext' | 'ontextentity' | 'oncdata';

function tagCallbacks(text: string, tree: TreeBuilder): Omit<TokenizerCallbacks, TextCallback> {
  let tag = '';
  let attribute = '';
  let value: string[] = [];
  let span: Span | null = null;
  const ignore = (): void => undefined;
  return {
    onopentagname: (start, end) => {
      tag = text.slice(start, end).toLowerCase();
      tree.enter(tag, start - 1);
    },
    onattribname: (start, end) => {
      attribute = text.slice(start, end).toLowerCase();
      value = [];
      span = null;
    },
    onattribdata: (start, end) => {
      span = { start: span?.start ?? start, end };
      value.push(text.slice(start, end));
    },
    onattribentity: (codepoint) => void value.push(String.fromCodePoint(codepoint)),
    onattribend: () => {
      const written = span ?? { start: tree.at, end: tree.at };
      tree.attribute(attribute, { text: value.join(''), span: written });
    },
    onopentagend: (end) => {
      tree.at = end + 1;
    },
    onselfclosingtag: (end) => {
      tree.at = end + 1;
      tree.leave(tag, tree.at);
    },
    onclosetag: (start, end) => {
      const close = text.indexOf('>', end);
      tree.at = close < 0 ? text.length : close + 1;
      tree.leave(text.slice(start, end).trim().toLowerCase(), tree.at);
    },
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
}

const textCallbacks = (
  text: string,
  tree: TreeBuilder,
): Pick<TokenizerCallbacks, TextCallback> => ({
  ontext: (start, end) => {
    tree.text(text.slice(start, end), start, end);
    tree.at = end;
  },
  ontextentity: (codepoint, end) => {
    tree.text(String.fromCodePoint(codepoint), tree.at, end);
    tree.at = end;
  },
  oncdata: (start, end, endOffset) => {
    tree.text(text.slice(start, end - endOffset), start, end - endOffset);
    tree.at = end + 1;
  },
});

/** The first child of that name. */
export const childOf = (element: XmlElement, name: string): XmlElement | null =>
  element.children.find((child) => child.name === name) ?? null;

/** The text of the first child of that name that has any. */
export const childText = (element: XmlElement, name: string): XmlElement | null =>
  element.children.find((child) => child.name === name && child.text !== '') ?? null;

/** The first element of that name within a few levels, the nearest first. */
export function findElement(elements: readonly XmlElement[], name: string): XmlElement | null {
  let level = elements;
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    const found = level.find((element) => element.name === name);
    if (found) return found;
    level = level.flatMap(({ children }) => children);
  }
  return null;
}
