/** Panels whose labels have nothing but spaces after them: `圆桌 谁来付钱 主持人 苏敏 嘉宾 何启 林一舟`. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { simplify } from '../prose/simplify.ts';
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

const LED_PANEL =
  /^(?<title>.{4,60}?)[ \u3000，,；;]+(?<who>(?:主持人?|召集人?|嘉宾|台上|与谈人?)[ \u3000]\S.{1,80})$/u;
const SPACED_LABEL = /(?<=^|[ \u3000，,；;])(主持人?|召集人?|嘉宾|台上|与谈人?)[ \u3000]/gu;

/**
 * The title of such a panel and its people, or null where a heading is none.
 *
 * @param peopleOfLine reads the people of labels with colons
 */
export function ledPanel(
  body: Piece,
  peopleOfLine: (text: string, start: number) => DraftPerson[],
): { readonly title: Piece; readonly people: DraftPerson[] } | null {
  const plain = simplify(body.text);
  const groups = LED_PANEL.exec(plain)?.groups;
  const who = groups?.['who'];
  if (who === undefined) return null;
  const at = plain.length - who.length;
  // A colon takes the place of the space, so that places stay.
  const marked = plain
    .slice(at)
    .replace(SPACED_LABEL, '$1:')
    .replace(/召集人?(?=:)/gu, (label) => '主持人'.slice(0, label.length));
  const people = peopleOfLine(marked, body.start + at).map((person) => ({
    ...person,
    name: person.span === null ? person.name : nameAt(body, person.span),
  }));
  const title = cut(body, 0, (groups?.['title'] ?? '').length);
  return people.length > 0 ? { title, people } : null;
}

const nameAt = (body: Piece, { start, end }: Span): string =>
  body.text.slice(start - body.start, end - body.start);
