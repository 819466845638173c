/** The people of a place where the pattern of a document says that one or several stand. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { slotPerson } from './slotName.ts';
import type { Trust } from './slotName.ts';

const LONGEST = 120;
const MOST = 8;
const JOINS = /\s(?:x|×|and|with|et|和|與|与)\s|\s?[、/／&+×;；]\s?/u;
/** `LEONIE VAST, HARUTO NAGAI`; what follows the comma is most often what somebody is. */
const COMMA = /\s?[,，]\s?/u;
const LEADS =
  /^(?:(?:moderated|chaired|hosted) by|(?:chair|moderator|host)\s?[:：]|主持人?|召集人?)\s?[:：]?\s?/iu;
/** `Ada Moss (host)`. */
const LEADS_AFTER = /[(（](?:host|chair|moderator|主持人?)[)）]/iu;

/** Names that are told by their place beside others, by a calling or by how somebody is addressed. */
const BESIDE_OTHERS = /^[\p{Script=Han}·]{2,4}$/u;
const AFTER_CALLING =
  /(?:^|[\s　])[\p{Script=Han}]{0,6}(?:[师師员員长長医醫生工]|记者|記者|主持)[\s　](?<name>\p{Script=Han}{2,3})$/u;
const ADDRESSED =
  /(?:^|[\s　])(?<name>\p{Script=Han}{1,3}(?:法师|法師|牧师|牧師|神父|修女|爷爷|爺爺|奶奶|阿婆|师太)|[\p{Lu}][\p{Ll}]{2,12}(?:姐|哥|老师|老師))$/u;

function besideOthers(text: string, start: number, hasOthers: boolean): DraftPerson | null {
  const words = text.replace(/\s?[(（][^()（）]{0,40}[)）]\s?$/u, '');
  const lead = LEADS.exec(words)?.[0].length ?? 0;
  const bare = words.slice(lead);
  const name =
    (AFTER_CALLING.exec(bare) ?? ADDRESSED.exec(bare))?.groups?.['name'] ??
    (hasOthers && BESIDE_OTHERS.test(bare) ? bare : null);
  if (name === null) return null;
  const at = start + words.lastIndexOf(name);
  const part = lead > 0 ? 'moderator' : 'speaker';
  return draftPerson({ name, part, span: { start: at, end: at + name.length } });
}

/** The pieces of a list, each with its offset. */
function piecesOf(text: string, sign: RegExp): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let at = 0;
  for (const piece of text.split(sign).slice(0, MOST)) {
    const from = text.indexOf(piece, at);
    pieces.push({ text: piece, at: from });
    at = from + piece.length;
  }
  return pieces;
}

function personAt(text: string, start: number, trust: Trust): DraftPerson | null {
  const lead = LEADS.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead);
  const named = slotPerson(words, trust);
  if (!named) return null;
  const at = start + lead + Math.max(0, words.indexOf(named.name));
  const leads = lead > 0 || LEADS_AFTER.test(words);
  return draftPerson({
    ...named,
    part: leads ? 'moderator' : 'speaker',
    span: { start: at, end: at + named.name.length },
  });
}

/**
 * Those whom such a place names; none unless the first of a list is somebody.
 *
 * @param start the offset of the words, for the places of the names
 */
export function slotPeople(text: string, start: number, trust: Trust = 'label'): DraftPerson[] {
  if (text.length > LONGEST) return [];
  const listed = piecesOf(text, JOINS);
  const hasOthers =
    listed.length > 1 && listed.some(({ text: piece }) => slotPerson(piece, 'beside') !== null);
  const people: DraftPerson[] = [];
  for (const [index, piece] of listed.entries()) {
    const several = piecesOf(piece.text, COMMA).flatMap(
      (part) => personAt(part.text, start + piece.at + part.at, 'none') ?? [],
    );
    const one = personAt(piece.text, start + piece.at, trust);
    const other =
      one ?? (trust === 'label' ? besideOthers(piece.text, start + piece.at, hasOthers) : null);
    const found = several.length > 1 ? several : other ? [other] : [];
    if (index === 0 && found.length === 0) return [];
    people.push(...found);
  }
  // Beside a whole name, one word in the Latin script is no second one.
  const isWhole = people[0]?.name.includes(' ') === true;
  return people.filter(
    ({ name }, at) =>
      (!isWhole || /[\s\p{Script=Han}]/u.test(name)) &&
      people.findIndex((other) => other.name === name) === at,
  );
}
