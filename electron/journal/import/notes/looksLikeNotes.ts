/** How much a text looks like raw notes, 0 to 1. */
export function looksLikeNotes(text: string, _name: string): number {
  return /^[ \t]{0,8}(?:[-*+•][ \t]|#{1,6}[ \t])/mu.test(text) ? 0.5 : 0.1;
}
