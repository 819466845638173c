import { describe, expect, it } from 'vitest';
import { emptyDraftSession } from '#shared/draft.ts';
import type { ReviewSession } from './reviewForm.ts';
import { isOwnWhere, readWhere, shownWhere, timesOf, type WhereField } from './sessionTimes.ts';

const session = (typed: Partial<Record<WhereField, string>>): ReviewSession => ({
  origins: [0],
  isIncluded: true,
  title: 'Tying knots',
  kind: 'talk',
  people: [],
  startsAt: null,
  endsAt: null,
  room: null,
  track: null,
  notes: null,
  opinion: null,
  ...typed,
});
const PARTS = [
  {
    ...emptyDraftSession(),
    startsAt: '2025-06-20T09:00',
    endsAt: '2025-06-20T09:45',
    room: 'Quay Hall',
  },
];
const EVENT = { dateStart: '2025-06-19' };

describe('when and where a session of a review takes place', () => {
  it('is shown and read as proposed, an end on the same day as a clock', () => {
    expect(shownWhere(session({}), PARTS)).toEqual({
      startsAt: '2025-06-20 09:00',
      endsAt: '09:45',
      room: 'Quay Hall',
      track: '',
    });
    expect(readWhere(session({}), PARTS, EVENT)).toMatchObject({
      startsAt: '2025-06-20T09:00',
      endsAt: '2025-06-20T09:45',
      room: 'Quay Hall',
    });
  });

  it('takes the end along to another day', () => {
    const moved = session({ startsAt: '2025-06-21 09:00' });
    expect(readWhere(moved, PARTS, EVENT).endsAt).toBe('2025-06-21T09:45');
  });

  it('ends on the day that it says', () => {
    const overnight = session({ endsAt: '2025-06-21 00:30' });
    expect(readWhere(overnight, PARTS, EVENT).endsAt).toBe('2025-06-21T00:30');
  });

  it.each([
    ['of the session', PARTS, EVENT, '2025-06-20T14:05'],
    ['of the event where the session has none', [emptyDraftSession()], EVENT, '2025-06-19T14:05'],
    ['of neither, and is no time', [emptyDraftSession()], { dateStart: '2025-06' }, '14：05'],
  ])('reads a clock alone on the day %s', (_, parts, event, time) => {
    const { startsAt } = readWhere(session({ startsAt: '14：05' }), parts, event);
    expect(startsAt?.normalize('NFKC')).toBe(time.normalize('NFKC'));
  });

  it('goes from the first part of a merged session to the end of the last', () => {
    const later = { ...emptyDraftSession(), endsAt: '2025-06-20T11:00', room: 'Loft' };
    expect(shownWhere(session({}), [...PARTS, later])).toMatchObject({
      startsAt: '2025-06-20 09:00',
      endsAt: '11:00',
      room: 'Quay Hall',
    });
  });

  it('can be emptied, and is put on a line only as far as it is a time', () => {
    const emptied = readWhere(session({ startsAt: '', room: '' }), PARTS, EVENT);
    expect(emptied).toMatchObject({ startsAt: null, room: '', endsAt: '2025-06-20T09:45' });
    expect(timesOf(emptied)).toBeNull();
    expect(timesOf(readWhere(session({ endsAt: 'late' }), PARTS, EVENT))).toEqual({
      start: '2025-06-20T09:00',
      end: null,
    });
  });

  it('is the user’s own once it differs from what is proposed', () => {
    expect(isOwnWhere(session({}), PARTS, 'room')).toBe(false);
    expect(isOwnWhere(session({ room: 'Quay Hall' }), PARTS, 'room')).toBe(false);
    expect(isOwnWhere(session({ room: '' }), PARTS, 'room')).toBe(true);
  });
});
