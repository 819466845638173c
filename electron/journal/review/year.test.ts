import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { PortableEvent, PortableJournal } from '#shared/portable.ts';
import type { RangeFigures, YearReview } from '#shared/yearReview.ts';
import { exportJson } from '../export/json.ts';
import { readPortable } from '../export/portableDocument.ts';
import { restoreJournal } from '../export/restore.ts';
import { testJournal } from '../testJournal.ts';
import { arbitraryRange, arbitraryYears } from './arbitraryYears.ts';
import { reviewOpen } from './year.ts';
import {
  before,
  eachDay,
  figuresByHand,
  heatByHand,
  moneyOf,
  spreadByHand,
  within,
  worthOf,
} from './yearByHand.ts';

const TODAY = '2024-07-15';

interface Checked {
  readonly review: YearReview;
  /** The journal as it exports itself. */
  readonly document: PortableJournal;
  readonly now: PortableEvent[];
  readonly attended: PortableEvent[];
  readonly earlier: PortableEvent[];
}

/** Generated journals, each reviewed and exported. Making them takes longer than all of the tests. */
const made: Checked[] = [];
beforeAll(() => {
  const samples = fc.sample(fc.tuple(arbitraryYears, arbitraryRange), { seed: 5, numRuns: 60 });
  for (const [document, range] of samples) {
    const journal = testJournal(TODAY);
    restoreJournal(journal, Buffer.from(JSON.stringify(document)));
    const file = join(journal.folder, 'export.json');
    exportJson(journal, file, '0.0.0');
    const exported = readPortable(readFileSync(file));
    const now = within(exported.events, range);
    made.push({
      review: reviewOpen(journal, { range }),
      document: exported,
      now,
      attended: now.filter(({ state }) => state === 'attended'),
      earlier: within(exported.events, before(range)),
    });
    journal.db.close();
  }
}, 120_000);

/** Figures as `figuresByHand` has them: money without the order of its currencies. */
function comparable({ spend, together, ...figures }: RangeFigures) {
  const sums = Object.fromEntries(spend.map(({ currency, amount }) => [currency, amount]));
  return { ...figures, money: { sums, without: codesOf(together), total: together.amount } };
}

const codesOf = ({ without }: RangeFigures['together']): string[] =>
  without.map(({ currency }) => currency).toSorted();

function expectSame(figures: RangeFigures, byHand: ReturnType<typeof figuresByHand>): void {
  const { money, hours, ...rest } = comparable(figures);
  const { money: moneyByHand, hours: hoursByHand, ...restByHand } = byHand;
  expect(rest).toEqual(restByHand);
  expect(hours).toBeCloseTo(hoursByHand, 6);
  expect(money.sums).toEqual(moneyByHand.sums);
  expect(money.without).toEqual(moneyByHand.without);
  expect(Math.abs(money.total - moneyByHand.total)).toBeLessThanOrEqual(0.51);
}

test('figures of any range and the one before it are those of a second calculation', () => {
  made.forEach(({ review, document: { settings }, now, earlier }) => {
    expect(review.before).toEqual(before(review.range));
    expectSame(review.figures, figuresByHand(now, settings));
    expectSame(review.figuresBefore, figuresByHand(earlier, settings));
  });
});

type Values = (event: PortableEvent) => (string | null)[];

/** How many of the attended events have each value, now and before. */
function countedByHand({ attended, earlier }: Checked, valuesOf: Values) {
  const then = earlier.filter(({ state }) => state === 'attended');
  const names = [...attended, ...then].flatMap((event) => valuesOf(event));
  return [...new Set(names.filter((name) => name !== null))].map((value) => ({
    value,
    now: attended.filter((event) => valuesOf(event).includes(value)).length,
    before: then.filter((event) => valuesOf(event).includes(value)).length,
    eventsBefore: then.length,
  }));
}

/** Counts without their order and without how they are written. */
const bare = (counts: readonly { value: string; now: number; before: number }[]): Set<string> =>
  new Set(counts.map(({ value, now, before: earlier }) => `${value}: ${now}, before ${earlier}`));

test('roles, formats and places are counted as a second calculation counts them', () => {
  made.forEach((checked) => {
    const { roles, formats, places, otherPlaces } = checked.review;
    expect(bare(roles)).toEqual(bare(countedByHand(checked, ({ role }) => [role])));
    expect(bare(formats)).toEqual(bare(countedByHand(checked, ({ format }) => [format])));
    const placed = countedByHand(checked, ({ place }) => [place?.toLowerCase() ?? null]);
    expect(bare(places)).toEqual(bare(placed.filter(({ now }) => now > 0)));
    expect(otherPlaces).toBe(0);
  });
});

test('topics rise and fall as their shares do, and not without enough history', () => {
  made.forEach((checked) => {
    const { topics } = checked.review;
    const shares = countedByHand(checked, ({ tags }) => tags.map((tag) => tag.toLowerCase()))
      .filter(({ now, before: earlier }) => now > 1 || earlier > 1)
      .map((tag) => ({
        ...tag,
        change: tag.now / checked.attended.length - tag.before / tag.eventsBefore,
      }));
    const eventsBefore = checked.earlier.filter(({ state }) => state === 'attended').length;
    const isEnough = checked.attended.length >= 3 && eventsBefore >= 3;
    expect(topics !== null).toBe(isEnough);
    const meant = isEnough ? shares : [];
    expect(bare(topics?.rose ?? [])).toEqual(bare(meant.filter(({ change }) => change > 1e-9)));
    expect(bare(topics?.fell ?? [])).toEqual(bare(meant.filter(({ change }) => change < -1e-9)));
  });
});

test('the best and the worst are the five that a sorted list begins with', () => {
  made.forEach(({ review, attended }) => {
    const rated = attended.filter((event) => worthOf(event) !== null);
    for (const [shown, sign] of [
      [review.best, -1],
      [review.worst, 1],
    ] as const) {
      const isMeant = (worth: number) => (sign === -1 ? worth >= 4 : worth <= 3);
      const expected = rated
        .filter((event) => isMeant(worthOf(event) ?? 0))
        .map((event) => [worthOf(event) ?? 0, event.dateStart ?? ''] as const)
        .toSorted(([a, x], [b, y]) => sign * (a - b) || y.localeCompare(x))
        .slice(0, 5);
      expect(shown.map(({ worth, dateStart }) => [worth, dateStart])).toEqual(expected);
      for (const { name, sentence } of shown) {
        const event = rated.find((candidate) => candidate.name === name);
        const said = event?.verdicts.findLast((verdict) => verdict.sentence !== null);
        expect(sentence).toBe(said?.sentence ?? null);
      }
    }
  });
});

test('plans, open takeaways and people are those of a second calculation', () => {
  made.forEach(({ review: { plans, openTakeaways, people }, document, now, attended }) => {
    const aims = attended.flatMap((event) => event.aims);
    const planned = now.filter(({ state }) => state === 'planned');
    const isOver = ({ dateStart, dateEnd }: PortableEvent) => {
      const end = dateEnd ?? dateStart ?? '';
      return !eachDay(TODAY, '2026-12-31').some((day) => day.startsWith(end));
    };
    const skipped = now.filter(({ state }) => state === 'skipped');
    const decided = now.filter(({ decidedOn }) => decidedOn !== null);
    expect(plans).toMatchObject({
      decided: decided.length,
      decidedAttended: decided.filter(({ state }) => state === 'attended').length,
      aims: aims.length,
      met: aims.filter(({ met }) => met === true).length,
      notMet: aims.filter(({ met }) => met === false).length,
      total: now.filter((event) => event.decidedOn !== null || event.aims.length > 0).length,
      missed: {
        yes: skipped.filter(({ missed }) => missed === 'yes').length,
        no: skipped.filter(({ missed }) => missed === 'no').length,
        unknown: skipped.filter(({ missed }) => missed === 'unknown').length,
        unasked: skipped.filter(({ missed }) => missed === null).length,
      },
    });
    expect(plans.overdue).toHaveLength(planned.filter((event) => isOver(event)).length);
    expect(plans.overdue.length + plans.toCome.length).toBe(planned.length);
    const open = attended.flatMap((event) =>
      event.takeaways.filter(({ outcome }) => outcome === 'open'),
    );
    expect(openTakeaways.total).toBe(open.length);
    expect(openTakeaways.rows).toHaveLength(Math.min(open.length, 12));
    const dues = open.map(({ due }) => due ?? '9999').toSorted();
    expect(openTakeaways.rows.map(({ due }) => due ?? '9999')).toEqual(dues.slice(0, 12));
    const often = document.people
      .map(({ uid, name }) => ({
        name,
        count: attended.filter((event) => event.people.some(({ person }) => person === uid)).length,
      }))
      .filter((person) => person.count > 1);
    expect(people.total).toBe(often.length);
    expect(new Map(people.rows.map(({ name, count }) => [name, count]))).toEqual(
      new Map(often.map(({ name, count }) => [name, count])),
    );
  });
});

test('what the charts are drawn from is that of a second calculation', () => {
  made.forEach(({ review, document: { settings, events }, attended }) => {
    expect(review.heat).toEqual(heatByHand(attended, review.range));
    for (const { period, worths } of review.periods) {
      const length = period.length;
      const there = attended.filter(({ dateStart }) => dateStart?.slice(0, length) === period);
      expect(worths).toEqual(spreadByHand(there));
    }
    const rated = attended.filter((event) => worthOf(event) !== null);
    const priced = rated.filter(({ costs }) => costs.length > 0);
    const sayable = priced.filter((event) => moneyOf([event], settings).without.length === 0);
    const { total, shown, withoutCost, withoutRate } = review.points;
    expect({ total, withoutCost, withoutRate }).toEqual({
      total: sayable.length,
      withoutCost: rated.length - priced.length,
      withoutRate: priced.length - sayable.length,
    });
    for (const { name, amount, worth } of shown) {
      const event = sayable.find((candidate) => candidate.name === name) as PortableEvent;
      expect(worth).toBe(worthOf(event));
      expect(Math.abs(amount - moneyOf([event], settings).total)).toBeLessThanOrEqual(0.51);
    }
    const went = events.filter(
      ({ state, dateStart }) => state === 'attended' && dateStart !== null,
    );
    for (const { year, attended: count, days, worths, used, takeaways, spend } of review.years) {
      const there = went.filter(({ dateStart }) => dateStart?.startsWith(String(year)));
      const byHand = figuresByHand(there, settings);
      const { open, dropped, used: usedUp, 'changed-my-mind': changed } = byHand.outcomes;
      const gave = (usedUp ?? 0) + (changed ?? 0);
      expect({ count, days, worths, used, takeaways }).toEqual({
        count: there.length,
        days: byHand.days,
        worths: byHand.worths,
        used: gave,
        takeaways: gave + (open ?? 0) + (dropped ?? 0),
      });
      expect(Math.abs(spend.amount - byHand.money.total)).toBeLessThanOrEqual(0.51);
    }
    expect(review.years.reduce((sum, year) => sum + year.attended, 0)).toBe(went.length);
  });
});
