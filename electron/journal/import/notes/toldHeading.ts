/** Headings that tell in a few words who spoke on what: `陈教授讲蓝耳病`, `座谈，谁来付钱，盛大姐、小晏`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { simplify } from '../prose/simplify.ts';
import { slotPerson } from '../talks/slotName.ts';
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

export interface ToldHeading {
  readonly title: Piece;
  readonly people: DraftPerson[];
}

const LONGEST = 120;
const LONGEST_BEFORE = 30;
/** `讲` of a talk, not of how somebody speaks. */
const SPEAKS =
  /(?:主讲|讲(?![得的话师座者堂述义究价])|谈(?![得判])|聊(?!得)|分享(?![会人者])|介绍|演示)(?:了|的是|解|的|一下)?[:：]?\s?(?=[^，,。！!]{2})/u;
const CLAUSE = /[，,。；;]/u;
const LEADS = /(?:来)?主持$/u;
const JOINS = /^(?:还有|以及|和|与|外加|加上|由)/u;

function personAt(piece: Piece, part: 'speaker' | 'moderator' = 'speaker'): DraftPerson | null {
  const named = slotPerson(piece.text);
  if (!named) return null;
  const at = Math.max(0, piece.text.indexOf(named.name));
  const start = piece.start + at;
  return draftPerson({ ...named, part, span: { start, end: start + named.name.length } });
}

/** Who spoke, before a verb of speaking, and what on, up to the end of the clause. */
function spoken(body: Piece): ToldHeading | null {
  const verb = SPEAKS.exec(simplify(body.text).slice(0, LONGEST_BEFORE + 4));
  if (!verb || verb.index < 2 || verb.index > LONGEST_BEFORE) return null;
  const person = personAt(cut(body, 0, verb.index));
  if (!person) return null;
  const from = verb.index + verb[0].length;
  const end = body.text.slice(from).search(CLAUSE);
  const title = cut(body, from, end < 0 ? body.text.length : from + end);
  return title.text.length < 2 ? null : { title, people: [person] };
}

/** The names of a clause, where it holds nothing else. */
function namesOf(clause: Piece): DraftPerson[] | null {
  const leads = LEADS.exec(simplify(clause.text));
  const bare = leads ? cut(clause, 0, leads.index) : clause;
  const people: DraftPerson[] = [];
  let from = 0;
  for (const name of bare.text.split('、')) {
    const joined = JOINS.exec(simplify(name))?.[0].length ?? 0;
    const person = personAt(
      cut(bare, from + joined, from + name.length),
      leads ? 'moderator' : 'speaker',
    );
    if (!person) return null;
    people.push(person);
    from += name.length + 1;
  }
  return people;
}

function clausesOf(body: Piece): Piece[] {
  const clauses: Piece[] = [];
  let from = 0;
  for (const words of body.text.split(/[，,]/u)) {
    clauses.push(cut(body, from, from + words.length));
    from += words.length + 1;
  }
  return clauses.filter(({ text }) => text !== '').slice(0, 8);
}

/** Names in the first clause and then what on, or what on and then clauses of names. */
function inClauses(body: Piece): ToldHeading | null {
  const clauses = clausesOf(body);
  const [first, second] = clauses;
  if (!first || !second) return null;
  const atHead = namesOf(first);
  if (atHead) return { title: second, people: atHead };
  const people: DraftPerson[] = [];
  for (const clause of clauses.slice(1).toReversed()) {
    const named = namesOf(clause);
    if (!named) break;
    people.unshift(...named);
  }
  return people.length > 0 ? { title: first, people } : null;
}

/** The parts of a Chinese heading that tells who spoke, or null where it does not. */
export function toldHeading(body: Piece): ToldHeading | null {
  if (body.text.length > LONGEST || !/\p{Script=Han}/u.test(body.text)) return null;
  return spoken(body) ?? inClauses(body);
}
