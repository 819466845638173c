/** The times and the room that a heading states. */
import { simplify } from '../prose/simplify.ts';
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

const CLOCK = String.raw`(?<half1>上午|下午|晚上|早上|中午)?\s?(?<hour1>\d{1,2})(?:[:：.点时](?<minute1>\d{2})分?)?\s?(?<m1>[ap]\.?m\.?)?`;
const CLOCK2 = String.raw`(?<half2>上午|下午|晚上|早上|中午)?\s?(?<hour2>\d{1,2})(?:[:：.点时](?<minute2>\d{2})分?)?\s?(?<m2>[ap]\.?m\.?)?`;
const LEADING_TIME = new RegExp(
  `^[\\s*_[【(（]{0,4}${CLOCK}(?:\\s?(?:[-–—~～至到]{1,2}|to)\\s?${CLOCK2})?(?=[\\s\\]】)）:：|,，*_\\-–—])[\\s\\]】)）:：|,，.*_\\-–—]{0,40}`,
  'iu',
);
const BRACKETED_TIME = new RegExp(
  `[\\s]?[(（[【|]\\s?${CLOCK}(?:\\s?(?:[-–—~～至到]{1,2}|to)\\s?${CLOCK2})?\\s?[)）\\]】]?\\s?$`,
  'iu',
);

/** `0915 Wet ropes`: without a sign only where a word with a capital follows, and never as a year. */
const RAILWAY_TIME =
  /^[\s*_[(]{0,4}(?<hour1>0\d|1[0-8]|2[1-3])(?<minute1>[0-5][05])(?:\s?[-–—]{1,2}\s?(?<hour2>0\d|1\d|2[0-3])(?<minute2>[0-5][05]))?[\])*_]{0,3}\s{1,4}[|–—-]?\s{0,2}(?=[\p{Lu}"“])/u;

/** `09:30` out of the groups of a time, or null where it is none. */
function clockOf(
  groups: Readonly<Record<string, string | undefined>>,
  which: '1' | '2',
  later?: string,
): string | null {
  const hourText = groups[`hour${which}`];
  const minute = groups[`minute${which}`];
  const half = groups[`half${which}`];
  const meridiem = (groups[`m${which}`] ?? later ?? '').toLowerCase();
  if (hourText === undefined || (minute === undefined && meridiem === '' && half === undefined))
    return null;
  let hour = Number(hourText);
  if ((meridiem.startsWith('p') || half === '下午' || half === '晚上') && hour < 12) hour += 12;
  if (meridiem.startsWith('a') && hour === 12) hour = 0;
  if (hour > 23 || Number(minute ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minute ?? '00'}`;
}

interface Times {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** The times at the head of a line, or in brackets at its end, and the rest of the line. */
export function takeTimes(piece: Piece): { rest: Piece; times: Times } {
  const plain = simplify(piece.text);
  const leading = LEADING_TIME.exec(plain) ?? RAILWAY_TIME.exec(plain);
  const bracketed =
    leading?.groups && clockOf(leading.groups, '1', leading.groups['m2']) !== null
      ? null
      : BRACKETED_TIME.exec(plain);
  const match = bracketed ?? leading;
  const groups = match?.groups;
  const startsAt = groups ? clockOf(groups, '1', groups['m2']) : null;
  if (!match || !groups || startsAt === null)
    return { rest: piece, times: { startsAt: null, endsAt: null } };
  const endsAt = clockOf(
    groups,
    '2',
    groups['half2'] === undefined && groups['half1'] !== undefined
      ? /下午|晚上/u.test(groups['half1'])
        ? 'pm'
        : 'am'
      : undefined,
  );
  const rest = bracketed
    ? cut(piece, 0, match.index)
    : cut(piece, match[0].length, piece.text.length);
  return {
    rest,
    times: { startsAt, endsAt: endsAt !== null && endsAt > startsAt ? endsAt : null },
  };
}

const ROOM_WORDS = String.raw`(?:(?:main |grand |big |small |lecture )?(?:room|hall|plenary|stage|auditorium|theat(?:re|er)|ballroom|track|floor|foyer|studio|booth)\s?[\p{L}\d.-]{0,12}(?:\s\d{1,4}\p{L}?)?|(?:主|分|第[一二三四五六\d]|[A-Z])?(?:会场|會場|舞台|会议室|會議室|报告厅|報告廳|展厅|多功能厅|宴会厅|大厅|教室)\s?[A-Z\d一二三四五六]{0,6}|[\p{L}\d]{1,10}(?:厅|廳|会议室|室|会场))`;
const ROOM = new RegExp(
  `\\s?(?:[(（[]\\s?(?:room:\\s?|@\\s?)?(?<bracketed>${ROOM_WORDS})\\s?[)）\\]]|[|@·,，/]\\s?(?<after>${ROOM_WORDS}))\\s?$`,
  'iu',
);

/** The room at the end of a heading, and the rest. */
export function takeRoom(piece: Piece): { rest: Piece; room: string | null } {
  const match = ROOM.exec(piece.text);
  const room = match?.groups?.['bracketed'] ?? match?.groups?.['after'] ?? null;
  if (!match || room === null || match.index === 0) return { rest: piece, room: null };
  return { rest: cut(piece, 0, match.index), room: room.trim() };
}
