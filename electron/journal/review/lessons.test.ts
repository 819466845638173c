/**
 * Patterns, yields, series and second verdicts against a second calculation: slow, obvious, made
 * from the exported document alone, with areas under the curve summed up instead of looked up.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CallInput, contract, type Output } from '#shared/contract.ts';
import { addDays, dayNumber, firstDay, lastDay } from '#shared/partialDate.ts';
import type { PatternDimension } from '#shared/patterns.ts';
import type { PortableEvent, PortableJournal } from '#shared/portable.ts';
import type { DayRange } from '#shared/review.ts';
import { readPortable } from '../export/portableDocument.ts';
import { exportJson } from '../export/json.ts';
import { restoreJournal } from '../export/restore.ts';
import { testJournal, type TestJournal } from '../testJournal.ts';
import { arbitraryHabits } from './arbitraryHabits.ts';
import { reviewPatterns } from './patterns.ts';
import { reviewSecondVerdicts } from './secondVerdicts.ts';
import { reviewSeries, reviewSeriesTrend } from './series.ts';
import { reviewYield } from './yield.ts';

const TODAY = '2026-11-22';
const RANGES: readonly (DayRange | null)[] = [
  null,
  { from: '2024-01-01', to: '2024-12-31' },
  { from: '2023-07-15', to: '2025-02-10' },
];

/** Checks a journal and its own export for many made-up journals. */
function forMany(
  check: (journal: TestJournal, document: PortableJournal) => void,
  numRuns = 12,
): void {
  fc.assert(
    fc.property(arbitraryHabits, (years) => {
      const journal = testJournal(TODAY);
      restoreJournal(journal, Buffer.from(JSON.stringify(years)));
      const file = join(journal.folder, 'export.json');
      exportJson(journal, file, '0.0.0');
      try {
        check(journal, readPortable(readFileSync(file)));
      } finally {
        journal.db.close();
      }
    }),
    { numRuns, endOnFailure: true },
  );
}

const isWithin = ({ dateStart }: PortableEvent, range: DayRange | null): boolean =>
  range === null ||
  (dateStart !== null && firstDay(dateStart) >= range.from && lastDay(dateStart) <= range.to);

const latest = ({ verdicts }: PortableEvent) => verdicts.at(-1)?.worth ?? null;
const first = ({ verdicts }: PortableEvent) => verdicts[0]?.worth ?? null;
const attended = (document: PortableJournal, range: DayRange | null) =>
  document.events.filter((event) => event.state === 'attended' && isWithin(event, range));
const seriesName = (document: PortableJournal, event: PortableEvent) =>
  document.series.find(({ uid }) => uid === event.series)?.name ?? null;

/** What an event is called in a dimension; names without their letter case. */
function namesIn(document: PortableJournal, event: PortableEvent, by: PatternDimension): string[] {
  const days =
    event.dateStart?.length === 10
      ? dayNumber(event.dateEnd ?? event.dateStart) - dayNumber(event.dateStart) + 1
      : null;
  const name = {
    organiser: event.organiser,
    series: seriesName(document, event),
    format: event.format,
    role: event.role,
    place: event.place,
    invitedBy: event.invitedBy,
    purposeKind: event.purposeKind,
    length: days === null ? null : days < 3 ? String(days) : days < 5 ? '3-4' : '5+',
    price: null,
    tag: null,
  }[by];
  if (by === 'tag') return event.tags;
  return name === null ? [] : [name.toLowerCase()];
}

describe('patterns', () => {
  /** Beta(a, b) below x, by the midpoint rule with both ends stretched. */
  function below(x: number, a: number, b: number): number {
    const steps = 4_000;
    const left = (to: number, p: number, q: number): number => {
      let sum = 0;
      const end = to ** 0.2;
      for (let step = 0.5; step < steps; step += 1) {
        const u = (end * step) / steps;
        sum += 5 * u ** (5 * p - 1) * (1 - u ** 5) ** (q - 1);
      }
      return (sum * end) / steps;
    };
    const whole = left(0.5, a, b) + left(0.5, b, a);
    return x <= 0.5 ? left(x, a, b) / whole : 1 - left(1 - x, b, a) / whole;
  }

  type Row = Output<'review.patterns'>['rows'][number];
  const KINDS: readonly PatternDimension[] = [
    'organiser',
    'series',
    'format',
    'role',
    'tag',
    'place',
    'length',
    'invitedBy',
    'purposeKind',
  ];

  function ask(journal: TestJournal, input: CallInput<'review.patterns'>) {
    return reviewPatterns(journal, contract['review.patterns'].input.parse(input));
  }

  function allRows(journal: TestJournal, input: CallInput<'review.patterns'>): Row[] {
    const rows: Row[] = [];
    for (;;) {
      const page = ask(journal, { ...input, offset: rows.length, limit: 7 });
      rows.push(...page.rows);
      if (page.rows.length === 0) return rows;
    }
  }

  test.each([
    ['low', [1, 2]],
    ['high', [4, 5]],
  ] as const)('at the %s end are those of a count by hand', { timeout: 60_000 }, (end, worths) => {
    forMany((journal, document) => {
      for (const range of RANGES) {
        const rated = attended(document, range).filter((event) => latest(event) !== null);
        const isHit = (event: PortableEvent) => worths.some((worth) => worth === latest(event));
        const hits = rated.filter(isHit).length;
        const base = hits / rated.length;
        const found = allRows(journal, { range, end });
        const others = allRows(journal, { range, end, others: true });
        const rows = [...found, ...others].filter(({ dimension }) => dimension !== 'price');
        expect(ask(journal, { range, end })).toMatchObject({ rated: rated.length, hits });
        const expected = KINDS.flatMap((dimension) => {
          const names = new Set(rated.flatMap((event) => namesIn(document, event, dimension)));
          return [...names].map((name) => {
            const group = rated.filter((e) => namesIn(document, e, dimension).includes(name));
            return {
              key: `${dimension} ${name}`,
              rated: group.length,
              hits: group.filter(isHit).length,
            };
          });
        }).filter((group) => group.rated >= 3);
        const counted = rows.map(({ dimension, label, rated: n, hits: h }) => ({
          key: `${dimension} ${label.toLowerCase()}`,
          rated: n,
          hits: h,
        }));
        const inOrder = (list: typeof expected) =>
          list.toSorted((a, b) => a.key.localeCompare(b.key));
        expect(inOrder(counted)).toEqual(inOrder(expected));
        for (const row of rows) {
          expect(row.othersRated + row.rated).toBe(rated.length);
          expect(row.othersHits + row.hits).toBe(hits);
          if (hits === 0 || hits === rated.length) continue;
          const [a, b] = [base * 4 + row.hits, (1 - base) * 4 + row.rated - row.hits];
          expect(row.certainty).toBeCloseTo(1 - below(base, a, b), 3);
          expect(below(row.interval.from, a, b)).toBeCloseTo(0.05, 3);
          expect(below(row.interval.to, a, b)).toBeCloseTo(0.95, 3);
        }
        expect(found.every(({ certainty }) => certainty >= 0.9)).toBe(true);
        expect(others.every(({ certainty }) => certainty < 0.9)).toBe(true);
        const from = found.map(({ interval }) => interval.from);
        expect(from).toEqual(from.toSorted((x, y) => y - x));
      }
    });
  });

  test('name the others that are about the same events', () => {
    forMany((journal, document) => {
      const rows = allRows(journal, { range: null, others: true });
      const idsOf = ({ dimension, label }: Pick<Row, 'dimension' | 'label'>) =>
        attended(document, null)
          .filter((event) => latest(event) !== null)
          .filter((e) => namesIn(document, e, dimension).includes(label.toLowerCase()))
          .map(({ uid }) => uid)
          .join();
      const told = rows.filter(({ dimension }) => dimension !== 'price');
      for (const row of told) {
        const alike = told.filter((other) => other !== row && idsOf(other) === idsOf(row));
        const same = row.same.filter(({ dimension }) => dimension !== 'price');
        expect(same.map(({ label }) => label).toSorted()).toEqual(
          alike.map(({ label }) => label).toSorted(),
        );
      }
    }, 4);
  });
});

describe('yields', () => {
  const DIGITS: Readonly<Record<string, number>> = { JPY: 1 };
  const RATES: Readonly<Record<string, number | undefined>> = { CNY: 1, USD: 7.2, JPY: 0.05 };

  function figuresOf(events: readonly PortableEvent[], enough: boolean) {
    const used = (event: PortableEvent) =>
      event.takeaways.filter(({ outcome }) => ['used', 'changed-my-mind'].includes(outcome)).length;
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const timed = events.filter(({ hours }) => hours !== null);
    const hours = sum(timed.map((event) => event.hours ?? 0));
    const priced = events.filter(
      ({ costs }) => costs.length > 0 && costs.every(({ currency }) => RATES[currency]),
    );
    const money = sum(
      priced
        .flatMap(({ costs }) => costs)
        .map(
          (cost) => (cost.amount / (DIGITS[cost.currency] ?? 100)) * (RATES[cost.currency] ?? 0),
        ),
    );
    const paid = sum(priced.map(used));
    return {
      events: events.length,
      takeaways: sum(events.map(({ takeaways }) => takeaways.length)),
      used: sum(events.map(used)),
      hours,
      hoursKnown: timed.length,
      amount: money * 100,
      spendKnown: priced.length,
      euro: sum(
        events.flatMap(({ costs }) => costs).map((c) => (c.currency === 'EUR' ? c.amount : 0)),
      ),
      perEvent: enough && events.length > 0 ? sum(events.map(used)) / events.length : null,
      perHour: enough && hours > 0 ? sum(timed.map(used)) / hours : null,
      costPerUsed: enough && paid > 0 ? (money * 100) / paid : null,
    };
  }

  type Figures = Output<'review.yield'>['all'];
  function expectFigures(figures: Figures, expected: ReturnType<typeof figuresOf>): void {
    const { amount, euro, perEvent, perHour, costPerUsed, hours, ...counts } = expected;
    expect(figures).toMatchObject(counts);
    expect(Math.abs(figures.together.amount - amount)).toBeLessThanOrEqual(1);
    expect(figures.without.find(({ currency }) => currency === 'EUR')?.amount ?? 0).toBe(euro);
    // Sums of the same fractions in another order differ in their last digits; money by a cent.
    const isNear = (x: number | null, y: number | null, by: number): boolean =>
      x === null || y === null ? x === y : Math.abs(x - y) <= by;
    expect(isNear(figures.hours, hours, 1e-9)).toBe(true);
    expect(isNear(figures.perEvent, perEvent, 1e-9)).toBe(true);
    expect(isNear(figures.perHour, perHour, 1e-9)).toBe(true);
    expect(isNear(figures.costPerUsed, costPerUsed, 1)).toBe(true);
  }

  test.each(['event', 'series', 'organiser'] as const)(
    'by %s are those of a sum by hand',
    { timeout: 60_000 },
    (by) => {
      forMany((journal, document) => {
        for (const range of RANGES) {
          const all = attended(document, range);
          const query = {
            range,
            by,
            sort: 'perHour',
            descending: true,
            offset: 0,
            limit: 100,
          } as const;
          const view = reviewYield(journal, query);
          expectFigures(view.all, figuresOf(all, all.length >= 3));
          const nameOf = (event: PortableEvent) =>
            ({
              event: event.name,
              series: seriesName(document, event),
              organiser: event.organiser,
            })[by]?.toLowerCase() ?? null;
          for (const row of view.rows) {
            const own = all.filter((event) => nameOf(event) === row.label.toLowerCase());
            expectFigures(row, figuresOf(own, by === 'event' || own.length >= 3));
          }
          const names = new Set(all.map(nameOf).filter((name) => name !== null));
          expect(view.total).toBe(names.size);
          expect(view.outside).toBe(all.filter((event) => nameOf(event) === null).length);
          const rates = view.rows.map(({ perHour }) => perHour ?? -1);
          expect(rates).toEqual(rates.toSorted((x, y) => y - x));
        }
      });
    },
  );

  test('put rows without the figure at the end, whichever way they are sorted', () => {
    forMany((journal) => {
      for (const descending of [true, false]) {
        const query = { range: null, by: 'organiser', sort: 'costPerUsed', offset: 0 } as const;
        const { rows } = reviewYield(journal, { ...query, descending, limit: 100 });
        const known = rows.map(({ costPerUsed }) => costPerUsed !== null);
        expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
      }
    });
  });
});

describe('series', () => {
  test(
    'tell every edition, who came back, and whether the last ones fell',
    { timeout: 60_000 },
    () => {
      forMany((journal, document) => {
        const list = reviewSeries(journal, { offset: 0, limit: 100 });
        for (const { id, name } of list.rows) {
          const own = document.events.filter((event) => seriesName(document, event) === name);
          const trend = reviewSeriesTrend(journal, { seriesId: id });
          expect(trend.editions.map((edition) => edition.name).toSorted()).toEqual(
            own.map((event) => event.name).toSorted(),
          );
          const before: Set<string>[] = [];
          for (const edition of trend.editions) {
            const event = own.find((one) => one.name === edition.name);
            if (!event) throw new Error('an edition of no event');
            const stage = new Set(
              [...event.people, ...event.sessions.flatMap(({ people }) => people)]
                .filter(({ part }) => part !== 'met')
                .map(({ person }) => person),
            );
            const known = before.some((set) => set.size > 0) && edition.dateStart !== null;
            const back = [...stage].filter((person) => before.some((set) => set.has(person)));
            expect(edition).toMatchObject({
              worth: latest(event),
              firstWorth: first(event),
              hasSecond: event.verdicts.length > 1,
              sentence:
                event.verdicts.findLast(({ sentence }) => sentence !== null)?.sentence ?? null,
              takeaways: event.takeaways.length,
              speakers: stage.size,
              returning: known ? back.length : null,
            });
            before.push(stage);
          }
          const rated = trend.editions
            .filter(({ dateStart, state, worth }) => dateStart && state === 'attended' && worth)
            .map(({ worth }) => worth ?? 0);
          const [c = 0, b = 0, a = 0] = rated.toReversed();
          expect(trend.falling.length >= 3).toBe(rated.length >= 3 && a > b && b > c);
          const starts = trend.editions.map(({ dateStart }) => dateStart ?? '9999');
          expect(starts).toEqual(starts.toSorted());
        }
      });
    },
  );
});

describe('second verdicts', () => {
  test('are paired, counted and due as by hand', { timeout: 60_000 }, () => {
    forMany((journal, document) => {
      const page = { offset: 0, limit: 50 };
      const view = reviewSecondVerdicts(journal, { due: page, pairs: page });
      const all = attended(document, null);
      const due = all.filter(
        ({ dateStart, dateEnd, verdicts }) =>
          verdicts.length === 1 &&
          dateStart !== null &&
          addDays(lastDay(dateEnd ?? dateStart), 90) <= TODAY &&
          addDays(verdicts[0]?.givenOn ?? '', 30) <= TODAY,
      );
      expect(view.due.total).toBe(due.length);
      expect(view.due.rows.map(({ name }) => name).toSorted()).toEqual(
        due.map(({ name }) => name).toSorted(),
      );
      const pairs = all.filter(({ verdicts }) => verdicts.length > 1);
      const changeOf = (event: PortableEvent) => (latest(event) ?? 0) - (first(event) ?? 0);
      const countOf = (events: readonly PortableEvent[]) => ({
        pairs: events.length,
        lowered: events.filter((event) => changeOf(event) < 0).length,
        same: events.filter((event) => changeOf(event) === 0).length,
        raised: events.filter((event) => changeOf(event) > 0).length,
      });
      expect(view.changes).toEqual(countOf(pairs));
      expect(
        view.pairs.rows
          .map(({ name, first: one, later }) => `${name}: ${one.worth} ${later.worth}`)
          .toSorted(),
      ).toEqual(pairs.map((event) => `${event.name}: ${first(event)} ${latest(event)}`).toSorted());
      for (const { dimension, value: _value, label, ...counts } of view.partings) {
        const own = pairs.filter((e) =>
          namesIn(document, e, dimension).includes(label.toLowerCase()),
        );
        expect(counts).toEqual(countOf(own));
        expect(counts.pairs).toBeGreaterThanOrEqual(3);
      }
    });
  });
});
