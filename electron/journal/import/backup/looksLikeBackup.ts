const FORMAT = /"format"\s{0,20}:\s{0,20}"plenary-journal"/u;

/** How surely a text is a JSON export of Plenary, 0 to 1. */
export const looksLikeBackup = (text: string, _name: string): number =>
  /^\s{0,100}\{/u.test(text) && FORMAT.test(text) ? 1 : 0;
