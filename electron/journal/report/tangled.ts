/** Which text is left unread as Markdown: reading it would take long, and it has no such structure. */

/** Notes of hours of talk have less; more is a book, of which the words are enough. */
const LONGEST = 200_000;
/** Quotes or lists within one another, deeper than anybody writes them. */
const DEEPEST = 30;
/** Signs of emphasis, links and code in one paragraph, more than anybody writes. */
const MOST_SIGNS = 2_000;

const NESTED = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){${DEEPEST}}`,
  'mu',
);

/** Whether a text is made, or long enough, to keep a reader of Markdown busy for long. */
export function isTooTangled(text: string): boolean {
  if (text.length > LONGEST || NESTED.test(text)) return true;
  return text.split(/\n[ \t]*\n/u).some((part) => signsIn(part) > MOST_SIGNS || indented(part));
}

const signsIn = (part: string): number => part.match(/[*_~[\]`<!]/gu)?.length ?? 0;

/** Lists that step in deeper line by line. */
const indented = (part: string): boolean =>
  new RegExp(`^[ \\t]{${2 * DEEPEST},}[-+*\\d>]`, 'mu').test(part);
