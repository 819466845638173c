/** How surely a text is a JSON export of Plenary, 0 to 1. */
export const looksLikeBackup = (text: string, _name: string): number =>
  /^\s{0,100}\{/u.test(text) && text.slice(0, 2_000).includes('"plenary-journal"') ? 1 : 0;
