/** Panels whose labels have nothing but spaces after them: `圆桌 谁来付钱 主持人 苏敏 嘉宾 何启 林一舟`. */
import type { DraftPerson } from '#shared/draft.ts';
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

const LABEL = '(?:主持人?|召集人?|嘉[宾賓]|台上|[与與][谈談]人?)';
const LED_PANEL = new RegExp(
  String.raw`^(?<title>.{4,60}?)[ \u3000，,；;]+(?<who>${LABEL}[ \u3000]\S.{1,80})$`,
  'u',
);
const SPACED_LABEL = new RegExp(
  String.raw`(?<=^|[ \u3000，,；;])(${LABEL})[ \u3000](?=\p{Script=Han})`,
  'gu',
);

/** A line with a colon in place of the space after each such label, so that places stay. */
export const withColons = (line: string): string =>
  line
    .replace(SPACED_LABEL, '$1:')
    .replace(/召集人?(?=:)/gu, (label) => '主持人'.slice(0, label.length));

/**
 * The title of such a panel and its people, or null where a heading is none.
 *
 * @param peopleOfLine reads the people of labels with colons
 */
export function ledPanel(
  body: Piece,
  peopleOfLine: (text: string, start: number) => DraftPerson[],
): { readonly title: Piece; readonly people: DraftPerson[] } | null {
  const groups = LED_PANEL.exec(body.text)?.groups;
  const [title, who] = [groups?.['title'], groups?.['who']];
  if (title === undefined || who === undefined) return null;
  const at = body.text.length - who.length;
  const people = peopleOfLine(withColons(who), body.start + at);
  return people.length > 0 ? { title: cut(body, 0, title.length), people } : null;
}
