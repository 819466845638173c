import { describe, expect, it } from 'vitest';
import { expandRule, FILE_BUDGET } from './expandRule.ts';
import { parseRule } from './recurrenceRule.ts';
import { dayOf, parseMoment } from './wallClock.ts';

const wallOf = (text: string): number => parseMoment(text)?.wall ?? Number.NaN;

/** The days of a rule from a first day on, ten years at most. */
function daysOf(first: string, text: string, most = 12): (string | null)[] {
  const rule = parseRule(text, '0900');
  if (!rule) return ['not understood'];
  const start = wallOf(`${first}T0900`);
  const range = {
    from: start,
    to: start + 3_653 * 1_440,
    most,
    budget: { days: FILE_BUDGET },
  };
  return expandRule(rule, start, null, range).walls.slice(0, most).map(dayOf);
}

describe('numbered weeks of a year', () => {
  it.each([
    [
      'a weekday of a week',
      '1997-05-12',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3',
      ['1997-05-12', '1998-05-11', '1999-05-17'],
    ],
    [
      'the weekday of the start where none is said',
      '2025-05-14',
      'FREQ=YEARLY;BYWEEKNO=20;COUNT=3',
      ['2025-05-14', '2026-05-13', '2027-05-19'],
    ],
    [
      'week 1, which may begin in December',
      '2024-12-30',
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3',
      ['2024-12-30', '2025-12-29', '2027-01-04'],
    ],
    [
      'week 53, only of the years that have one',
      '2020-12-28',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3',
      ['2020-12-28', '2026-12-28'],
    ],
    [
      'the last week from the end',
      '2025-12-24',
      'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=WE;COUNT=3',
      ['2025-12-24', '2026-12-30', '2027-12-29'],
    ],
    [
      'weeks that begin on Sunday',
      '2025-05-18',
      'FREQ=YEARLY;BYWEEKNO=21;BYDAY=SU;WKST=SU;COUNT=2',
      ['2025-05-18', '2026-05-24'],
    ],
    [
      'every other year of weeks, from a start in the week year before its own',
      '2027-01-01',
      'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=53,1;BYDAY=FR;COUNT=4',
      ['2027-01-01', '2028-01-07', '2030-01-04', '2032-01-02'],
    ],
    [
      'a week as far as it lies in the month',
      '2025-01-01',
      'FREQ=YEARLY;BYWEEKNO=1;BYMONTH=1;BYDAY=TU,WE;COUNT=4',
      ['2025-01-01', '2027-01-05', '2027-01-06', '2028-01-04'],
    ],
    [
      'a weekday of some weeks by its place',
      '2025-03-06',
      'FREQ=YEARLY;BYWEEKNO=10,20,30;BYDAY=TH;BYSETPOS=1,-1;COUNT=4',
      ['2025-03-06', '2025-07-24', '2026-03-05', '2026-07-23'],
    ],
  ])('%s', (_, first, rule, days) => {
    expect(daysOf(first, rule)).toEqual(days);
  });
});

describe('numbered days of a year', () => {
  it.each([
    [
      'in leap years too',
      '1997-01-01',
      'FREQ=YEARLY;INTERVAL=3;COUNT=7;BYYEARDAY=1,100,200',
      '1997-01-01 1997-04-10 1997-07-19 2000-01-01 2000-04-09 2000-07-18 2003-01-01'.split(' '),
    ],
    [
      'from the end, and day 366 of leap years only',
      '2026-12-31',
      'FREQ=YEARLY;BYYEARDAY=-1,366,-366;COUNT=5',
      ['2026-12-31', '2027-12-31', '2028-01-01', '2028-12-31', '2029-12-31'],
    ],
    [
      'limited to a weekday',
      '2026-07-19',
      'FREQ=YEARLY;BYYEARDAY=200;BYDAY=SU,MO;COUNT=3',
      ['2026-07-19', '2027-07-19', '2032-07-18'],
    ],
    [
      'limited to a month',
      '2026-03-01',
      'FREQ=YEARLY;BYYEARDAY=60;BYMONTH=2;COUNT=3',
      ['2026-03-01', '2028-02-29', '2032-02-29'],
    ],
    [
      'limited to a month that is said twice',
      '2026-01-01',
      'FREQ=YEARLY;BYYEARDAY=1,3;BYMONTH=1,1;COUNT=4',
      ['2026-01-01', '2026-01-03', '2027-01-01', '2027-01-03'],
    ],
    [
      'limited to a day of the month',
      '2026-01-01',
      'FREQ=YEARLY;BYYEARDAY=60,61;BYMONTHDAY=1;COUNT=3',
      ['2026-01-01', '2026-03-01', '2027-03-01'],
    ],
    [
      'limited to a week',
      '2026-01-05',
      'FREQ=YEARLY;BYYEARDAY=5,100;BYWEEKNO=1,2;COUNT=3',
      ['2026-01-05', '2027-01-05', '2028-01-05'],
    ],
  ])('%s', (_, first, rule, days) => {
    expect(daysOf(first, rule)).toEqual(days);
  });
});

it.each([
  'FREQ=MONTHLY;BYWEEKNO=20',
  'FREQ=WEEKLY;BYYEARDAY=20',
  'FREQ=YEARLY;BYWEEKNO=54',
  'FREQ=YEARLY;BYWEEKNO=0',
  'FREQ=YEARLY;BYYEARDAY=367',
  'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
])('%s is not understood', (rule) => {
  expect(daysOf('2026-05-11', rule)).toEqual(['not understood']);
});
