/** What the clipboard holds, as a document: a page where it has a page's structure, else its text. */

/** Tags that hold a part of a page, with the beginning of what stands in them. */
const PART = /<(?:h[1-6]|p|li|tr|blockquote|dt|dd|article)(?:\s[^<>]{0,2000})?>/giu;
/** Fewer parts than this say no more than the plain text does. */
const FEWEST_PARTS = 2;

/**
 * Whether copied HTML is worth reading as a page. Editors and terminals put coloured spans into the
 * clipboard; those are text that happens to have a look. The tags are only counted: the page may
 * make no document of text that comes from elsewhere.
 */
export function hasStructure(html: string): boolean {
  let parts = 0;
  for (const _tag of html.matchAll(PART)) {
    parts += 1;
    if (parts >= FEWEST_PARTS) return true;
  }
  return false;
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
