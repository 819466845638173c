import { expect, test } from 'vitest';
import { PortableJournal } from '#shared/portable.ts';
import { FIRST_YEAR, makeJournal, YEARS } from './corpus.ts';

const textsOf = ({ events }: PortableJournal): string[] =>
  events.flatMap(({ notes, sessions, takeaways }) => [
    notes,
    ...sessions.map((session) => session.notes),
    ...takeaways.map(({ text }) => text),
  ]);

test('the same journal is made in every run, and it is one that Plenary restores', () => {
  const journal = makeJournal(30);
  expect(makeJournal(30)).toEqual(journal);
  expect(PortableJournal.parse(journal)).toEqual(journal);
  const uids = journal.events.flatMap(({ uid, sessions, takeaways }) => [
    uid,
    ...[...sessions, ...takeaways].map((part) => part.uid),
  ]);
  expect(new Set(uids).size).toBe(uids.length);
});

test('an event has 20 texts, half of all in Chinese, every tenth event a transcript', () => {
  const texts = textsOf(makeJournal(200));
  expect(texts).toHaveLength(200 * 20);
  const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text));
  expect(chinese.length / texts.length).toBeGreaterThan(0.4);
  expect(chinese.length / texts.length).toBeLessThan(0.6);
  expect(texts.filter((text) => Buffer.byteLength(text) >= 50_000)).toHaveLength(20);
});

test('the years have equally many events', () => {
  const years = Map.groupBy(makeJournal(1_000).events, ({ dateStart }) => dateStart?.slice(0, 4));
  expect(years.size).toBe(YEARS);
  for (const [year, events] of years) {
    expect(Number(year)).toBeGreaterThanOrEqual(FIRST_YEAR);
    expect(events.length).toBeGreaterThan(95);
    expect(events.length).toBeLessThan(105);
  }
});
