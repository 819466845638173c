import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallInput, NewEvent, Output } from '#shared/contract.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import type { TableMapping } from '#shared/importReading.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

// Each reading starts a worker, which loads every reader from its sources.
vi.setConfig({ testTimeout: 60_000 });

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

const LIST = [
  'Event,Date,City,Worth,Notes',
  'Kite Days,2024-05-01,Oslo,4,High wind',
  'Sail Forum,2024-06-02,Bergen,1,Low wind',
  'Rope Congress,2024-07-03,Turku,,',
].join('\n');
const NOTE = '---\ntitle: Kite Days\nevent: Kite Days\ndate: 2024-05-01\n---\n\nHigh wind.\n';

async function handOver(text: string, name = 'list.csv'): Promise<string> {
  const bytes = Buffer.from(text);
  const { fileId } = await journal.call('file.open', {
    name,
    size: bytes.length,
    purpose: 'import',
  });
  await journal.call('file.append', { fileId, offset: 0, base64: bytes.toString('base64') });
  return fileId;
}

type Document = CallInput<'import.saveMany'>['documents'][number];
const saveMany = (...documents: Document[]): Promise<Output<'import.saveMany'>> =>
  journal.call('import.saveMany', { documents });
const all = (fileId: string, count: number): Document => ({
  fileId,
  entries: Array.from({ length: count }, (_, index) => ({ index })),
});
const names = (): string[] =>
  journal.db.prepare('SELECT name FROM event ORDER BY id').pluck().all() as string[];
const sourceTexts = (): string[] =>
  journal.db.prepare('SELECT text FROM source ORDER BY id').pluck().all() as string[];

describe('a list', () => {
  test('is read as entries, and each has its own stretch of the document', async () => {
    const fileId = await handOver(LIST);
    const reading = await journal.call('import.read', { fileId });
    expect(reading).toMatchObject({
      kind: 'list',
      shape: 'table',
      entries: [{ name: 'Kite Days' }, { name: 'Sail Forum' }, { name: 'Rope Congress' }],
    });
    const { draft, source } = await journal.call('import.entry', { fileId, index: 1 });
    expect(source.text).toBe('Sail Forum,2024-06-02,Bergen,1,Low wind');
    const { start, end } = draft.place.span ?? { start: 0, end: 0 };
    expect(source.text.slice(start, end)).toBe('Bergen');
    expect((await journal.refusal('import.entry', { fileId, index: 3 })).code).toBe('not-found');
  });

  test('is saved whole as one step, its original once, and undo takes all of it back', async () => {
    const fileId = await handOver(LIST);
    const { count, skipped, step } = await saveMany(all(fileId, 3));
    expect([count, skipped]).toEqual([3, 0]);
    expect(step).toMatchObject({ operation: 'import.saveMany', count: 3, subject: null });
    expect(names()).toEqual(['Kite Days', 'Sail Forum', 'Rope Congress']);
    expect(sourceTexts()[0]).toBe('Kite Days,2024-05-01,Oslo,4,High wind');
    expect(journal.db.prepare('SELECT count(*) FROM source_bytes').pluck().get()).toBe(1);
    await journal.call('history.undo', { stepId: null });
    expect(names()).toEqual([]);
    await journal.call('history.redo', {});
    expect(names()).toHaveLength(3);
  });

  test('is saved with what was changed of its entries, in the same step', async () => {
    const fileId = await handOver(LIST);
    const changed = { event: newEvent({ name: 'Sail Forum, corrected' }), spans: [] };
    const entries = [{ index: 0 }, { index: 1, changed }];
    const { count, step } = await saveMany({ fileId, entries });
    expect([count, step?.count]).toEqual([2, 2]);
    expect(names()).toEqual(['Kite Days', 'Sail Forum, corrected']);
    await journal.call('history.undo', { stepId: null });
    expect(names()).toEqual([]);
  });

  test('saved again adds nothing, whatever it is called', async () => {
    await saveMany(all(await handOver(LIST), 3));
    const again = await handOver(LIST, 'another name.csv');
    const reading = await journal.call('import.read', { fileId: again });
    const entries = reading.kind === 'list' ? reading.entries : [];
    expect(entries.map(({ similar }) => similar[0]?.reason)).toEqual([
      'same-document',
      'same-document',
      'same-document',
    ]);
    expect(await saveMany(all(again, 3))).toMatchObject({ count: 0, skipped: 3, step: null });
    expect(names()).toHaveLength(3);
  });

  test('asked for twice at once is saved once', async () => {
    const fileId = await handOver(LIST);
    const outcomes = await Promise.allSettled([saveMany(all(fileId, 3)), saveMany(all(fileId, 3))]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(names()).toHaveLength(3);
  });

  test('handed over twice and saved at once is saved once', async () => {
    const [first, second] = [await handOver(LIST), await handOver(LIST)];
    await Promise.all([saveMany(all(first, 3)), saveMany(all(second, 3))]);
    expect(names()).toHaveLength(3);
  });

  test('stays open for its other entries', async () => {
    const fileId = await handOver(LIST);
    await saveMany({ fileId, entries: [{ index: 2 }] });
    expect(await saveMany(all(fileId, 3))).toMatchObject({ count: 2, skipped: 1 });
    expect(names()).toEqual(['Rope Congress', 'Kite Days', 'Sail Forum']);
  });

  test('knows an entry that was saved by itself, and one that is saved twice at once', async () => {
    const fileId = await handOver(LIST);
    const { draft } = await journal.call('import.entry', { fileId, index: 0 });
    const event = newEvent({ name: draft.name.value ?? '' });
    const save = () => journal.call('import.save', { fileId, index: 0, event, spans: [] });
    const outcomes = await Promise.allSettled([save(), save()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await saveMany(all(fileId, 3))).toMatchObject({ count: 2, skipped: 1 });
  });
});

describe('a batch is whole or absent', () => {
  test.each([
    ['an entry that is not there', (fileId: string) => all(fileId, 4), 'not-found'],
    [
      'an event to merge into that is gone',
      (fileId: string) => ({ fileId, entries: [{ index: 0 }, { index: 1, into: 99 }] }),
      'not-found',
    ],
    ['a file that is gone', () => all('0'.repeat(32), 1), 'not-found'],
  ])('with %s in its middle', async (_what, bad, code) => {
    const good = await handOver(NOTE, 'note.md');
    const list = await handOver(LIST);
    const documents = [all(good, 1), bad(list), all(list, 1)];
    expect((await journal.refusal('import.saveMany', { documents })).code).toBe(code);
    expect(names()).toEqual([]);
    expect(sourceTexts()).toEqual([]);
    expect(await journal.call('history.state', {})).toEqual({ undo: null, redo: null });
    expect(await saveMany(all(good, 1), all(list, 3))).toMatchObject({ count: 4 });
  });
});

test('many files at once become an event each, and are let go of', async () => {
  const files = await Promise.all(
    ['One', 'Two'].map((name) => handOver(NOTE.replaceAll('Kite Days', name), `${name}.md`)),
  );
  expect(await saveMany(...files.map((fileId) => all(fileId, 1)))).toMatchObject({ count: 2 });
  expect(names()).toEqual(['One', 'Two']);
  expect((await journal.refusal('import.read', { fileId: files[0] ?? '' })).code).toBe('not-found');
});

test('the time to save a list grows with its entries and no faster', async () => {
  const timeToSave = async (count: number): Promise<number> => {
    const rows = Array.from({ length: count }, (_, n) => `Forum ${n} of ${count},2024-05-01`);
    const fileId = await handOver(['Event,Date', ...rows].join('\n'));
    await journal.call('import.read', { fileId });
    const begun = performance.now();
    expect(await saveMany(all(fileId, count))).toMatchObject({ count });
    return performance.now() - begun;
  };
  await timeToSave(100);
  const few = await timeToSave(175);
  const many = await timeToSave(700);
  expect(many / few).toBeLessThan(16);
});

describe('a verdict', () => {
  const mapping: TableMapping = {
    delimiter: ',',
    hasHeader: true,
    rows: 'events',
    columns: ['name', 'dateStart', 'place', 'worth', 'notes'],
  };
  const worths = (): unknown[] =>
    journal.db.prepare('SELECT worth FROM verdict ORDER BY id').pluck().all();

  test('is never given by itself', async () => {
    await saveMany(all(await handOver(LIST), 3));
    expect(worths()).toEqual([]);
  });

  test('is given where the user has mapped a column to it', async () => {
    const options = { ...DEFAULT_READ_OPTIONS, mapping };
    await saveMany({ ...all(await handOver(LIST), 3), options });
    expect(worths()).toEqual([4, 1]);
  });
});

describe('similar events', () => {
  const similarTo = async (row: string) => {
    const fileId = await handOver(`Event,Date,Link\n${row}\n`);
    const reading = await journal.call('import.read', { fileId });
    return reading.kind === 'list' ? (reading.entries[0]?.similar ?? []) : [];
  };
  beforeEach(async () => {
    const event = newEvent({
      name: 'Kite Days 2024',
      dateStart: '2024-05-01',
      dateEnd: '2024-05-03',
      place: 'Oslo',
      link: 'https://kites.example/days/',
    });
    await journal.call('event.log', event);
  });

  test.each([
    [
      'the same name, folded, on one of its days',
      'ＫＩＴＥ　days,2024-05-02,',
      'same-name-and-date',
    ],
    ['the same name in its month', 'Kite Days,2024-05,', 'same-name-and-date'],
    ['the same name with the year', 'Kite Days 2024,,', 'same-name-and-date'],
    ['the same link', 'Wind Week,2024-05-01,http://www.kites.example/days', 'same-link'],
    ['another year', 'Kite Days 2023,2023-05-01,https://kites.example/days/', null],
    ['another name', 'Kite Nights,2024-05-02,', null],
    ['no date at all', 'Kite Days,,', null],
  ])('%s', async (_what, row, reason) => {
    const found = await similarTo(row);
    const known = { name: 'Kite Days 2024', dateStart: '2024-05-01', place: 'Oslo' };
    expect(found).toMatchObject(reason === null ? [] : [{ ...known, reason }]);
  });
});

describe('a merge', () => {
  const mine: NewEvent = newEvent(
    {
      name: 'Kites',
      place: 'My own words',
      notes: 'What I wrote.',
      tags: ['Wind'],
      people: [{ personId: null, name: 'Ines Okoro', affiliation: null, part: 'met' }],
    },
    { sessions: [{ ...session('Knots'), notes: 'Mine.' }] },
  );
  const theirs: NewEvent = newEvent(
    {
      name: 'Kite Days',
      dateStart: '2024-05-01',
      place: 'Oslo',
      notes: 'What the document says.',
      tags: ['wind', 'rope'],
      people: [
        { personId: null, name: 'ines okoro', affiliation: 'Kelp Labs', part: 'speaker' },
        { personId: null, name: 'Jun Tanaka', affiliation: null, part: 'speaker' },
      ],
    },
    {
      sessions: [
        { ...session('Sails'), room: 'B' },
        { ...session('KNOTS'), room: 'A' },
      ],
      takeaways: [takeaway('Tie it twice.', 1)],
    },
  );

  function session(title: string): NewEvent['sessions'][number] {
    return {
      kind: 'talk',
      title,
      startsAt: null,
      endsAt: null,
      room: null,
      track: null,
      notes: '',
      opinion: '',
      rating: null,
      presence: null,
      people: [],
    };
  }
  function takeaway(text: string, sessionIndex: number): NewEvent['takeaways'][number] {
    return {
      kind: 'insight',
      text,
      outcome: 'open',
      sessionId: null,
      sessionIndex,
      quote: null,
      due: null,
      laterUntil: null,
    };
  }
  const merged = async () => {
    const { event } = await journal.call('event.log', mine);
    const fileId = await handOver(NOTE, 'note.md');
    const spans = [{ target: 'session' as const, index: 0, field: 'title', start: 0, end: 3 }];
    const change = await journal.call('import.save', {
      fileId,
      event: theirs,
      spans,
      into: event.id,
    });
    return { before: event, ...change };
  };

  test('fills what is missing, adds what is new, and keeps what the user wrote', async () => {
    const { before, event, step } = await merged();
    expect(step).toMatchObject({ operation: 'import.save' });
    expect(event).toMatchObject({
      id: before.id,
      name: 'Kites',
      place: 'My own words',
      dateStart: '2024-05-01',
      notes: 'What I wrote.\n\nWhat the document says.',
      tags: ['Wind', 'rope'],
      people: [
        { name: 'Ines Okoro', affiliation: 'Kelp Labs', part: 'met' },
        { name: 'Jun Tanaka' },
      ],
      sessions: [
        { title: 'Knots', notes: 'Mine.', room: 'A' },
        { title: 'Sails', room: 'B' },
      ],
      sources: [{ name: 'note.md' }],
    });
    expect(event.takeaways[0]?.sessionId).toBe(event.sessions[0]?.id);
    const { spans } = await journal.call('source.get', { id: event.sources[0]?.id ?? 0 });
    expect(spans).toMatchObject([{ target: 'session', index: 1 }]);
  });

  test('is taken back whole by undo', async () => {
    const { before } = await merged();
    await journal.call('history.undo', { stepId: null });
    expect(await journal.call('event.get', { id: before.id })).toEqual(before);
  });

  test('a second time changes nothing', async () => {
    const { event } = await merged();
    const again = await journal.call('import.save', {
      fileId: await handOver(NOTE, 'note.md'),
      event: theirs,
      spans: [],
      into: event.id,
    });
    expect(again.step).toBeNull();
    expect(again.event).toEqual(event);
  });

  test('is refused for an event that is gone, and the file waits', async () => {
    const fileId = await handOver(NOTE, 'note.md');
    const input = { fileId, event: theirs, spans: [], into: 99 };
    expect((await journal.refusal('import.save', input)).code).toBe('not-found');
    expect(await saveMany(all(fileId, 1))).toMatchObject({ count: 1 });
  });
});

describe('cancelling', () => {
  test('ends a reading that is under way, and the document stays', async () => {
    const fileId = await handOver(LIST);
    const reading = journal.refusal('import.read', { fileId });
    await journal.call('import.cancel', { fileId });
    expect((await reading).code).toBe('cancelled');
    expect((await journal.call('import.read', { fileId })).kind).toBe('list');
  });

  test('of a file that nobody reads is no fault', async () => {
    expect(await journal.call('import.cancel', { fileId: '0'.repeat(32) })).toEqual({});
  });
});
