/**
 * Where the text of a page is. The method is our own: prose, and not links, is what a page is about,
 * so the main part is the smallest element that holds most of the prose outside navigation and the
 * like, widened where the headline stands just around it.
 */
import { isCalledClutter, isClutter, isSilent } from './clutter.ts';
import type { HtmlElement } from './tree.ts';

interface Measure {
  /** Characters of text that is shown. */
  readonly text: number;
  /** Of these, the ones in links. */
  readonly linked: number;
  /** Characters of blocks that read as prose. */
  readonly prose: number;
  readonly hasTitle: boolean;
}

interface Kept {
  readonly prose: number;
  /** Characters outside links. */
  readonly text: number;
}

export interface MainText {
  readonly element: HtmlElement;
  /** Whether an element within it is left out. */
  readonly isLeftOut: (element: HtmlElement) => boolean;
  /** Characters shown by the page as a whole. */
  readonly shown: number;
}

const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby ' +
    's samp small span strike strong sub sup time tt u var wbr br img'
  ).split(' '),
);
export const isInline = ({ tag }: HtmlElement): boolean => INLINE_TAGS.has(tag);

/** A block with so many characters is prose even without the end of a sentence. */
const LEAST_LATIN_PROSE = 80;
const LEAST_CHINESE_PROSE = 25;
const LEAST_SENTENCE = 12;
const MOST_LINKED = 0.5;
/** What is called clutter but holds so much of the prose is the page. */
const LARGE_SHARE = 0.4;
const LEAST_LARGE = 400;
/** The main part holds so much of the prose. */
const MAIN_SHARE = 0.8;
/** Around the main part, so much more text may stand beside the headline. */
const MOST_AROUND = 0.6;
const SOME_AROUND = 400;

/**
 * Finds the part of a page that its reader came for.
 *
 * @param whole whether the page is taken as it is, without navigation: the facts of an event stand
 *   all over its page
 */
export function findMainText(root: HtmlElement, whole: boolean): MainText {
  const measures = new Map<HtmlElement, Measure>();
  measure(root, measures, false);
  const all = measures.get(root)?.prose ?? 0;
  const leftOut = (element: HtmlElement): boolean => {
    if (isSilent(element) || isClutter(element)) return true;
    const { prose = 0, hasTitle = false } = measures.get(element) ?? {};
    const isLarge = prose >= LEAST_LARGE && prose >= LARGE_SHARE * all;
    if (isLarge || hasTitle) return false;
    return (!whole && element.tag === 'aside') || isCalledClutter(element);
  };
  const kept = new Map<HtmlElement, Kept>();
  keep(root, leftOut, measures, kept);
  const body = firstOf(root, 'body') ?? root;
  const main = whole ? body : around(narrow(body, kept), body, measures, kept);
  return { element: main, isLeftOut: leftOut, shown: measures.get(root)?.text ?? 0 };
}

const NOTHING: Measure = { text: 0, linked: 0, prose: 0, hasTitle: false };

function measure(
  element: HtmlElement,
  measures: Map<HtmlElement, Measure>,
  isLink: boolean,
): Measure {
  if (isSilent(element)) return NOTHING;
  const linking = isLink || element.tag === 'a';
  let { text, linked, prose } = NOTHING;
  let hasTitle = element.tag === 'h1';
  const own: string[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') {
      const length = child.replace(/\s+/gu, ' ').length - (child.trim() === '' ? 1 : 0);
      text += length;
      if (linking) linked += length;
      own.push(child);
    } else {
      const inner = measure(child, measures, linking);
      text += inner.text;
      linked += inner.linked;
      prose += inner.prose;
      hasTitle ||= inner.hasTitle;
      if (isInline(child)) own.push(sampleOf(child));
    }
  }
  if (!isInline(element) && linked <= MOST_LINKED * text) prose += proseOf(own.join(''));
  const measured = { text, linked, prose, hasTitle };
  measures.set(element, measured);
  return measured;
}

const LONGEST_SAMPLE = 4_000;

/** Text of an inline element, as far as it is inline all through. */
function sampleOf({ children }: HtmlElement): string {
  let sample = '';
  for (const child of children) {
    if (sample.length > LONGEST_SAMPLE) break;
    sample += typeof child === 'string' ? child : isInline(child) ? sampleOf(child) : '';
  }
  return sample;
}

/** The characters of a block, where it reads as prose. */
function proseOf(written: string): number {
  const text = written.trim();
  if (text.length < LEAST_SENTENCE) return 0;
  const sample = text.slice(0, LONGEST_SAMPLE);
  const isChinese = /\p{Script=Han}{4}/u.test(sample);
  const isLong = text.length >= (isChinese ? LEAST_CHINESE_PROSE : LEAST_LATIN_PROSE);
  const isSentence = /[.!?。！？；][”"’')）」』]?(?:\s|$)|[，。！？]\S/u.test(sample);
  if (!isLong && !isSentence) return 0;
  // A Chinese character says as much as several letters.
  return isChinese ? 3 * text.length : text.length;
}

/** What is left of each element without what is left out of it. */
function keep(
  element: HtmlElement,
  leftOut: (element: HtmlElement) => boolean,
  measures: ReadonlyMap<HtmlElement, Measure>,
  kept: Map<HtmlElement, Kept>,
): Kept {
  if (leftOut(element)) return { prose: 0, text: 0 };
  const { text, linked, prose } = measures.get(element) ?? NOTHING;
  let left: Kept = { prose, text: text - linked };
  for (const child of element.children) {
    const before = typeof child === 'string' ? undefined : measures.get(child);
    if (typeof child === 'string' || before === undefined) continue;
    const after = keep(child, leftOut, measures, kept);
    left = {
      prose: left.prose - before.prose + after.prose,
      text: left.text - before.text + before.linked + after.text,
    };
  }
  kept.set(element, left);
  return left;
}

function firstOf({ children }: HtmlElement, tag: string): HtmlElement | null {
  for (const child of children) {
    if (typeof child === 'string') continue;
    const found = child.tag === tag ? child : firstOf(child, tag);
    if (found) return found;
  }
  return null;
}

/** The smallest element that holds most of what prose is kept. */
function narrow(body: HtmlElement, kept: ReadonlyMap<HtmlElement, Kept>): HtmlElement {
  const least = MAIN_SHARE * (kept.get(body)?.prose ?? 0);
  let main = body;
  for (;;) {
    const within = main.children.find(
      (child) =>
        typeof child !== 'string' && !isInline(child) && (kept.get(child)?.prose ?? 0) >= least,
    );
    if (least === 0 || within === undefined || typeof within === 'string') return main;
    // A single long paragraph is not the page; a cell that lays out the page may be.
    if (isParagraph(within) && !holdsBlocks(within)) return main;
    main = within;
  }
}

const holdsBlocks = ({ tag, children }: HtmlElement): boolean =>
  /^t[dhr]$/u.test(tag) &&
  children.some(
    (child) =>
      typeof child !== 'string' &&
      (/^t[dh]$/u.test(child.tag) ? holdsBlocks(child) : !isInline(child)),
  );

const isParagraph = ({ tag }: HtmlElement): boolean => /^(?:p|li|td|th|tr|pre|dd)$/u.test(tag);

/** The main part together with the headline, where little else stands around both. */
function around(
  main: HtmlElement,
  body: HtmlElement,
  measures: ReadonlyMap<HtmlElement, Measure>,
  kept: ReadonlyMap<HtmlElement, Kept>,
): HtmlElement {
  if (measures.get(main)?.hasTitle) return main;
  const most = (1 + MOST_AROUND) * (kept.get(main)?.text ?? 0) + SOME_AROUND;
  const path = pathTo(body, main) ?? [];
  const wider = path.findLast((element) => measures.get(element)?.hasTitle === true);
  return wider && (kept.get(wider)?.text ?? 0) <= most ? wider : main;
}

/** The elements from one to another within it, the second not included. */
function pathTo(from: HtmlElement, to: HtmlElement): HtmlElement[] | null {
  if (from === to) return [];
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    const path = pathTo(child, to);
    if (path) return [from, ...path];
  }
  return null;
}
