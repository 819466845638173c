/** How surely a text is a table of separated values, 0 to 1. */
export const looksLikeTable = (_text: string, name: string): number =>
  /\.(?:csv|tsv|tab)$/iu.test(name) ? 0.9 : 0;
