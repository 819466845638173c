import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PortableJournal } from '#shared/portable.ts';
import { Refusal } from '#shared/result.ts';
import { readingOf } from '../testReading.ts';

const SAMPLE = PortableJournal.parse(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../../resources/sample/journal.json'), 'utf8'),
  ),
);
const TEXT = JSON.stringify(SAMPLE);
const read = (text: string) => readingOf(text, 'plenary.json');

const failure = (text: string) => {
  try {
    return read(text).shape;
  } catch (error) {
    return error instanceof Refusal ? error.failure : String(error);
  }
};

it('is a list of the events of the export, with all that a draft can say', () => {
  const { shape, isList, drafts, source } = read(TEXT);
  expect([shape, isList, drafts.length]).toEqual(['backup', true, SAMPLE.events.length]);
  for (const [index, event] of SAMPLE.events.entries()) {
    const draft = drafts[index];
    expect(draft).toMatchObject({
      name: { value: event.name, confidence: 'sure' },
      dateStart: { value: event.dateStart },
      place: { value: event.place },
      state: { value: event.state },
      tags: event.tags,
      costs: event.costs,
      notes: event.notes,
      entry: { key: event.uid },
    });
    expect(draft?.sessions.map(({ title }) => title.value)).toEqual(
      event.sessions.map(({ title }) => title),
    );
    expect(draft?.takeaways.map(({ text }) => text)).toEqual(
      event.takeaways.map(({ text }) => text),
    );
    expect(draft?.verdict?.worth).toBe(event.verdicts.at(-1)?.worth);
    const { start, end } = draft?.entry?.span ?? { start: 0, end: 0 };
    expect(
      PortableJournal.shape.events.element.parse(JSON.parse(source.text.slice(start, end))),
    ).toEqual(event);
    const name = draft?.name.span ?? { start: 0, end: 0 };
    expect(JSON.parse(`"${source.text.slice(name.start, name.end)}"`)).toBe(event.name);
  }
});

it('says that restoring brings back more', () => {
  expect(read(TEXT).notices).toMatchObject([{ code: 'restore-keeps-more' }]);
});

it('is read however it is laid out, and with a key that stands twice as JSON reads it', () => {
  const spread = read(JSON.stringify(JSON.parse(TEXT), null, 2));
  expect(spread.drafts).toHaveLength(SAMPLE.events.length);
  const twice = TEXT.replace('"events":', '"events":[{"name":"Not this"}],"events":');
  expect(read(twice).drafts.map(({ name }) => name.value)).toEqual(
    SAMPLE.events.map(({ name }) => name),
  );
});

describe('what is no sound export is refused, and says so', () => {
  it.each([
    ['cut', TEXT.slice(0, TEXT.length / 2), 'export-damaged'],
    ['newer', TEXT.replace('"version":1', '"version":2'), 'export-newer'],
    [
      'with a date that is none',
      TEXT.replace(/"dateStart":"[^"]*"/u, '"dateStart":"2024-02-30"'),
      'export-damaged',
    ],
    [
      'with half a character',
      TEXT.replace('"name":"', String.raw`"name":"\ud800`),
      'export-damaged',
    ],
    [
      'with a number beyond numbers',
      TEXT.replace(/"hours":[^,]*/u, '"hours":1e400'),
      'export-damaged',
    ],
  ])('%s', (_what, text, code) => {
    expect(failure(text)).toMatchObject({ code });
  });

  it.each([
    ['lists', '['],
    ['records', '{"a":'],
    ['both', '[{"a":'],
  ])('as deep as a bomb of %s', (_what, piece) => {
    const bomb = `{"format":"plenary-journal","version":1,"events":${piece.repeat(100_000)}`;
    expect(failure(bomb)).toMatchObject({ code: 'export-damaged' });
  });
});

it('changes no prototype', () => {
  const text = TEXT.replace(
    '"events":[',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"events":[',
  ).replaceAll('"tags":', '"__proto__":{"polluted":1},"tags":');
  expect(read(text).drafts).toHaveLength(SAMPLE.events.length);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('other JSON is no export', () => {
  expect(readingOf('{"format":"another","events":[]}', 'a.json').shape).not.toBe('backup');
});
