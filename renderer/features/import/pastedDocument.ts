/** What the clipboard holds, as a document: a page where it has a page's structure, else its text. */

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const PARTS = 'p, li, tr, blockquote, dt, dd, article';
/** Fewer parts than this say no more than the plain text does. */
const FEWEST_PARTS = 2;

/**
 * Whether copied HTML is worth reading as a page. Editors and terminals put coloured spans into the
 * clipboard; those are text that happens to have a look.
 */
export function hasStructure(html: string): boolean {
  // Parsed apart from the page: nothing in it runs or loads.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts = [...body.querySelectorAll(`${HEADINGS}, ${PARTS}`)];
  const spoken = parts.filter(({ textContent }) => textContent.trim() !== '');
  return spoken.length >= FEWEST_PARTS;
}

export interface Pasted {
  readonly kind: 'page' | 'text';
  readonly text: string;
}

/** The better of the two forms in which something was copied. */
export function pastedFrom(clipboard: Pick<DataTransfer, 'getData'>): Pasted {
  const html = clipboard.getData('text/html');
  return html !== '' && hasStructure(html)
    ? { kind: 'page', text: html }
    : { kind: 'text', text: clipboard.getData('text/plain') };
}
