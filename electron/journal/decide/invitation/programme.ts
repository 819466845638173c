/** Who speaks and about what, where an invitation lists it. */
import { type DraftPerson, type DraftSession, emptyDraftSession } from '#shared/draft.ts';
import { peopleIn, personNamed } from '../../import/mining/people.ts';
import { peopleListed } from '../../import/mining/peopleLists.ts';
import { labelLength, type Line, opensList, pieceOf, type Stated } from './lines.ts';

/** `09:30`, `09:30–10:15`, `上午9:00`, with the sign of a list before it. */
const TIME =
  /^[-*•·|\s]{0,6}(?:\d{1,2}[/.]\d{1,2}\s)?(?:上午|下午|晚上)?\d{1,2}[:.h]\d{2}\s?(?:am|pm|uhr)?(?:\s?(?:[-–—~至到]|to)\s?(?:上午|下午)?\d{1,2}[:.h]\d{2}\s?(?:am|pm)?)?\s*[|:,–—-]?\s*/iu;
const BULLET = /^(?:[-*•·]\s{0,3}|\d{1,2}[.、)]\s{0,3}|[（(]\d{1,2}[）)]\s{0,3}|[①-⑩]\s{0,2})/u;
/** What stands between a title and who gives it. */
const BETWEEN =
  /\s+[–—|-]+\s+|[\u3000\t]+|\s{2,}|\s*\|\s*|\s+by\s+|\s*[（(](?=[^（()）]{2,60}[)）]$)|\s(?=\p{Script=Han}{2,4}$)/giu;
const NO_SESSION =
  /^(?:registration|coffee|tea|lunch|break|dinner|networking|doors|close|end|welcome|arrival|签到|茶歇|午餐|午休|晚餐|休息|合影|入场|散场|自由交流|结束)/iu;

/** The sessions of an agenda: lines with a time, or the list beneath a word such as `议题`. */
export function sessionsIn(lines: readonly Line[]): DraftSession[] {
  const timed = lines.flatMap((line) => {
    const length = TIME.exec(line.folded)?.[0].length ?? 0;
    const piece = length === 0 ? null : pieceOf(line, length);
    return piece ? [piece] : [];
  });
  const offered = timed.length > 0 ? timed : listedBeneath(lines, 'agenda');
  return offered.flatMap((piece) => sessionOf(piece) ?? []);
}

/** The items after a label that stands alone, until a line that is none. */
function listedBeneath(lines: readonly Line[], label: 'agenda' | 'people'): Stated[] {
  const at = lines.findIndex((line) => labelLength(line, label) === line.text.length);
  const items: Stated[] = [];
  for (const line of at < 0 ? [] : lines.slice(at + 1)) {
    const length = BULLET.exec(line.folded)?.[0].length ?? 0;
    const piece = length === 0 || opensList(line) ? null : pieceOf(line, length);
    if (!piece) break;
    items.push(piece);
  }
  return items;
}

function sessionOf({ text, span }: Stated): DraftSession | null {
  if (NO_SESSION.test(text)) return null;
  const cuts = [...text.matchAll(BETWEEN)];
  const person = cuts
    .map((cut) => ({ cut, people: peopleAfter(text, span.start, cut.index + cut[0].length) }))
    .find(({ people }) => people.length > 0);
  const title = person ? text.slice(0, person.cut.index).trim() : text;
  if (title === '') return null;
  return {
    ...emptyDraftSession(),
    title: {
      value: title,
      confidence: 'likely',
      span: { start: span.start, end: span.start + title.length },
    },
    people: person?.people ?? [],
    span,
  };
}

/** The people that the rest of a line names, where it is a list of names. */
function peopleAfter(text: string, start: number, from: number): DraftPerson[] {
  const rest = text.slice(from).replace(/[)）]$/u, '');
  if (rest.length > 160) return [];
  const span = { start: start + from, end: start + from + rest.length };
  const people = peopleListed(rest, { start: 0, end: rest.length }, 'speaker');
  const [first] = people;
  // The name has to be what the rest begins with, else it only mentions somebody.
  if (!first || personNamed(rest) === null) return [];
  return people.map((person) => ({
    ...person,
    span: person.span && {
      start: span.start + person.span.start,
      end: span.start + person.span.end,
    },
  }));
}

/** The people of an invitation: after their labels, beneath them, or as sentences name them. */
export function speakersIn(text: string, lines: readonly Line[]): DraftPerson[] {
  const labelledPeople = lines.flatMap((line) => {
    const length = labelLength(line, 'people');
    const piece = length === null ? null : pieceOf(line, length);
    return piece ? peopleListed(text, piece.span, 'speaker') : [];
  });
  const beneath = listedBeneath(lines, 'people').flatMap(({ span }) =>
    peopleListed(text, span, 'speaker').slice(0, 1),
  );
  const listed = [...labelledPeople, ...beneath];
  return listed.length > 0
    ? listed
    : peopleIn(text, { start: 0, end: Math.min(text.length, 20_000) });
}
