/** Headings whose speaker is told by the side of the sign on which the others name theirs. */
import { draftPerson } from '#shared/draft.ts';
import { sliceOf } from '../prose/spans.ts';
import { slotPerson } from '../talks/slotName.ts';
import { LIMITS } from '#shared/fields.ts';
import type { NoteSession } from './noteSessions.ts';

const PARTED =
  /^(?<before>[^–—|｜/]{3,100}?)(?<sign>\s[-–—]{1,2}\s|\s?[|｜]\s?|\s\/\s)(?<after>[^–—|｜/]{3,100})$/u;
/** Two words at least, or a Chinese name. */
const WHOLE = /^\S{1,24}(?:\s\S{1,24}){1,3}$|^\p{Script=Han}{2,4}$/u;

type Side = 'before' | 'after';

interface Parted {
  readonly before: string;
  readonly after: string;
  readonly sign: string;
  readonly start: number;
}

const LONGEST = 220;

/** The two sides of the words of a heading, where one sign parts them. */
function partedIn(text: string, { session: { title, span } }: NoteSession): Parted | null {
  const at = title.span?.start ?? span?.start;
  if (at === undefined) return null;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  if (end - start > LONGEST) return null;
  const lead = /^[\s#*_\d.)、【-]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const whole = sliceOf(text, { start: start + lead, end }).replace(/[\s*_】]+$/u, '');
  const groups = PARTED.exec(whole)?.groups;
  const [before, after, sign] = [groups?.['before'], groups?.['after'], groups?.['sign']];
  if (before === undefined || after === undefined || sign === undefined) return null;
  return { before, after, sign: sign.trim().slice(0, 1), start: start + lead };
}

/** The side on which a session names its speakers, where its title is the other. */
function sideOf({ session }: NoteSession, { before, after }: Parted): Side | null {
  const title = session.title.value ?? '';
  const [person] = session.people;
  if (!person || title === '') return null;
  if (before.includes(person.name) && after.includes(title)) return 'before';
  return after.includes(person.name) && before.includes(title) ? 'after' : null;
}

/**
 * The sessions, where those that name their speaker before a sign, or after it, tell who stands there in
 * the others: `ADA MOSS - WET ROPES`, then `ORSON HALVERGATE - DRY ROPES`.
 */
export function withSides(text: string, sessions: readonly NoteSession[]): NoteSession[] {
  const parted = sessions.map((one) => partedIn(text, one));
  const sides = sessions.map((one, at) => {
    const own = parted[at];
    return own ? sideOf(one, own) : null;
  });
  return sessions.map((one, at) => {
    const own = parted[at];
    if (!own || one.session.people.length > 0) return one;
    const alike = sides.filter((side, other) => side !== null && parted[other]?.sign === own.sign);
    const [side] = alike;
    if (!side || alike.some((other) => other !== side)) return one;
    const who = own[side].trim();
    const named = WHOLE.test(who) ? slotPerson(who, 'label') : null;
    if (!named) return one;
    const title = (side === 'before' ? own.after : own.before).trim();
    const from = own.start + (side === 'before' ? own.before.length : 0);
    const start = text.indexOf(title, from);
    const place = text.indexOf(named.name, own.start);
    return {
      ...one,
      session: {
        ...one.session,
        title: {
          value: title.slice(0, LIMITS.name),
          confidence: 'likely' as const,
          span: { start, end: start + title.length },
        },
        people: [draftPerson({ ...named, span: { start: place, end: place + named.name.length } })],
      },
    };
  });
}
