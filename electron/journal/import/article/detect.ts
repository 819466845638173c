/** Whether a document is an article or a page. */

/** How sure it is, 0 to 1, that a text is an HTML page. */
export function looksLikeHtml(text: string, name: string): number {
  if (/\.(?:x?html?|shtml)$/iu.test(name)) return 1;
  return /^\s{0,100}<(?:!doctype html|html)\b/iu.test(text.slice(0, 1_000)) ? 1 : 0;
}

/** How sure it is, 0 to 1, that a text is news, a page saved as text, or HTML. */
export function looksLikeArticle(text: string, name: string): number {
  return looksLikeHtml(text, name);
}
