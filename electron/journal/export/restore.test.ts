import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyEvent } from '#shared/event.ts';
import { LIMITS } from '#shared/fields.ts';
import { NO_FILTER } from '#shared/filter.ts';
import type { PortableEvent, PortableJournal, PortableSource } from '#shared/portable.ts';
import { Refusal } from '#shared/result.ts';
import { holdsAnything } from '../../db/portableQueries.ts';
import { getSource } from '../../db/sourcesTable.ts';
import { logEvent } from '../events.ts';
import { filterList, filterSave } from '../filters.ts';
import { settingsGet } from '../settings.ts';
import { newEvent, testJournal } from '../testJournal.ts';
import { decodeDocument } from '../import/decode.ts';
import { restoreJournal } from './restore.ts';

const uid = (n: number): string => `11111111-0000-4000-8000-${String(n).padStart(12, '0')}`;
const AT = '2025-03-01T10:00:00.000Z';
const BYTES = Buffer.from('# 桥梁检测年会\n', 'utf8');

const event = (n: number, fields: Partial<PortableEvent> = {}): PortableEvent => ({
  ...emptyEvent(`Bridge Inspection Day ${n}`),
  uid: uid(n),
  createdAt: AT,
  updatedAt: AT,
  series: null,
  people: [],
  verdicts: [],
  sessions: [],
  takeaways: [],
  sources: [],
  postponed: [],
  ...fields,
});

const document = (fields: Partial<PortableJournal> = {}): PortableJournal => ({
  format: 'plenary-journal',
  version: 1,
  exportedAt: AT,
  app: 'Plenary 0.0.0',
  settings: { language: 'zh-CN', theme: 'dark', currency: 'EUR', rates: { USD: 0.9 } },
  series: [],
  people: [],
  filters: [],
  events: [event(1)],
  ...fields,
});

const bytesOf = (content: unknown): Uint8Array =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content), 'utf8');

let journal: ReturnType<typeof testJournal>;
beforeEach(() => {
  journal = testJournal();
  return () => journal.db.close();
});

/** What a restore throws; null where the document was taken. */
function errorOf(target: ReturnType<typeof testJournal>, bytes: Uint8Array): unknown {
  try {
    restoreJournal(target, bytes);
    return null;
  } catch (error) {
    return error;
  }
}

/** The refusal of a restore, after which the journal has to be as empty as before. */
function refusalOf(bytes: Uint8Array): Refusal['failure'] {
  const before = settingsGet(journal);
  const error = errorOf(journal, bytes);
  expect(error).toBeInstanceOf(Refusal);
  expect(holdsAnything(journal.db)).toBe(false);
  expect(settingsGet(journal)).toEqual(before);
  return (error as Refusal).failure;
}

test('settings come along, and the answer counts what came', () => {
  expect(restoreJournal(journal, bytesOf(document()))).toEqual({ events: 1, sources: 0 });
  expect(settingsGet(journal)).toEqual({
    language: 'zh-CN',
    theme: 'dark',
    currency: 'EUR',
    rates: { USD: 0.9 },
  });
});

test('only an empty journal is filled', () => {
  logEvent(journal, newEvent({ name: 'Harbour Forum' }));
  expect(errorOf(journal, bytesOf(document()))).toMatchObject({
    failure: { code: 'journal-not-empty' },
  });
});

test('a journal that holds but a saved filter is not empty', () => {
  filterSave(journal, { name: 'Mine', filter: NO_FILTER, opens: 'timeline' });
  expect(() => restoreJournal(journal, bytesOf(document()))).toThrow(Refusal);
  expect(filterList(journal)).toHaveLength(1);
});

test('a newer version of the format is refused by its number, whatever else it holds', () => {
  expect(refusalOf(bytesOf({ format: 'plenary-journal', version: 2, ledger: [] }))).toMatchObject({
    code: 'export-newer',
    details: { version: 2, readable: 1 },
  });
});

test('keys of another program are ignored, and __proto__ is a key like any other', () => {
  const text = JSON.stringify(document()).replace(
    '"name":"Bridge',
    '"__proto__":{"name":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"mood":[1],"name":"Bridge',
  );
  restoreJournal(journal, bytesOf(text));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a byte order mark in front is no damage', () => {
  expect(restoreJournal(journal, bytesOf(`\uFEFF${JSON.stringify(document())}`)).events).toBe(1);
});

const source = (bytes: Uint8Array, fields: Partial<PortableSource> = {}): PortableSource => ({
  uid: uid(9),
  name: 'a.md',
  mediaType: 'text/markdown',
  encoding: 'utf-8',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  addedAt: AT,
  base64: Buffer.from(bytes).toString('base64'),
  spans: [],
  entryKey: null,
  text: null,
  ...fields,
});

const LONG = '# 桥梁检测年会\n\n今年的重点是支座和伸缩缝，讲者带来了三座桥的数据。\n';

test.each([
  ['UTF-8', Buffer.from(LONG, 'utf8')],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${LONG}`, 'utf8')],
  [
    'UTF-8 that was cut within its last character',
    Buffer.from(`${LONG}桥`, 'utf8').subarray(0, -1),
  ],
  ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${LONG}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${LONG}`, 'utf16le').swap16()],
  ['GB18030 with a mark', Buffer.from([0x84, 0x31, 0x95, 0x33, 0xc7, 0xc5, 0xc1, 0xba, 0x0a])],
])('a source in %s has the very text that its import read', (_name, bytes) => {
  const decoded = decodeDocument(bytes);
  if (decoded.kind === 'encoding') throw new Error('the encoding is not certain');
  const { text, encoding } = decoded;
  const events = [event(1, { sources: [source(bytes, { encoding })] })];
  restoreJournal(journal, bytesOf(document({ events })));
  expect(getSource(journal.db, 1)).toMatchObject({ text, encoding, size: bytes.length });
});

describe('what is damaged is refused, and says where', () => {
  const takeaway = {
    uid: uid(8),
    createdAt: AT,
    kind: 'insight' as const,
    text: 'Look under the bearings.',
    outcome: 'open' as const,
    quote: null,
    due: null,
    laterUntil: null,
    session: uid(77),
  };
  const cases: readonly (readonly [string, PortableJournal, string])[] = [
    [
      'an unknown state',
      document({ events: [event(1, { state: 'lost' as never })] }),
      'events.0.state',
    ],
    [
      'an end before its start',
      document({ events: [event(1, { dateStart: '2025-03-02', dateEnd: '2025-03-01' })] }),
      'events.0.dateEnd',
    ],
    [
      '30 February',
      document({ events: [event(1, { dateStart: '2025-02-30' })] }),
      'events.0.dateStart',
    ],
    [
      'an unknown series',
      document({ events: [event(1), event(2, { series: uid(5) })] }),
      'events.1.series',
    ],
    [
      'an unknown person',
      document({
        events: [event(1, { people: [{ person: uid(5), affiliation: null, part: 'met' }] })],
      }),
      'events.0.people.0.person',
    ],
    [
      'a takeaway of no session',
      document({ events: [event(1, { takeaways: [takeaway] })] }),
      'events.0.takeaways.0.session',
    ],
    ['two events of one uid', document({ events: [event(1), event(1)] }), 'events.0'],
    [
      'two series of one name',
      document({
        series: [
          { uid: uid(3), name: 'Bridges', createdAt: AT, updatedAt: AT },
          { uid: uid(4), name: 'BRIDGES', createdAt: AT, updatedAt: AT },
        ],
      }),
      'series.1',
    ],
    [
      'a source with other bytes',
      document({ events: [event(1, { sources: [source(BYTES, { sha256: '0'.repeat(64) })] })] }),
      'events.0.sources.0.base64',
    ],
    [
      'a source of another length',
      document({ events: [event(1, { sources: [source(BYTES, { size: 1 })] })] }),
      'events.0.sources.0.base64',
    ],
    [
      'a source in an encoding that it is not in',
      document({ events: [event(1, { sources: [source(BYTES, { encoding: 'utf-7' })] })] }),
      'events.0.sources.0.encoding',
    ],
  ];
  test.each(cases)('%s', (_name, content, where) => {
    expect(refusalOf(bytesOf(content))).toMatchObject({
      code: 'export-damaged',
      details: { where },
    });
  });
});

test.each([
  ['nothing at all', ''],
  ['half a document', JSON.stringify(document()).slice(0, -20)],
  ['another kind of JSON', '{"format":"other","version":1}'],
  ['an array', '[]'],
  ['half a surrogate pair', JSON.stringify(document()).replace('Bridge', '\\ud83d')],
  [
    'a number that is not finite',
    JSON.stringify(document()).replace('"hours":null', '"hours":1e400'),
  ],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  [
    'an unknown key of a hundred levels',
    JSON.stringify(document()).replace('{', `{"mood":${'['.repeat(100)}${']'.repeat(100)},`),
  ],
])('%s is refused as damaged', (_name, text) => {
  expect(refusalOf(bytesOf(text)).code).toBe('export-damaged');
});

test('brackets within a text do not count as depth', () => {
  const notes = `\\"${'['.repeat(1_000)}`;
  expect(restoreJournal(journal, bytesOf(document({ events: [event(1, { notes })] }))).events).toBe(
    1,
  );
});

test('bytes that are not UTF-8 are refused as damaged', () => {
  const bytes = Buffer.from(JSON.stringify(document()).replace('Bridge', 'Br\u00fccke'), 'latin1');
  expect(refusalOf(bytes).code).toBe('export-damaged');
});

test('a document beyond the limit is refused before it is read', () => {
  expect(refusalOf(new Uint8Array(LIMITS.exportBytes + 1))).toMatchObject({
    code: 'too-large',
    details: { limit: LIMITS.exportBytes },
  });
});

test(
  'whatever is done to a document, it is taken whole or refused by name',
  { timeout: 60_000 },
  () => {
    const whole = JSON.stringify(document({ events: [event(1), event(2, { tags: ['桥', 'b'] })] }));
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(12),
        fc.constantFrom('', '"', '{', 'null', '-1', '[]', '\\u0000', '__proto__', '桥'),
        (at, length, piece) => {
          const bytes = bytesOf(whole.slice(0, at) + piece + whole.slice(at + length));
          const fresh = testJournal();
          const error = errorOf(fresh, bytes);
          const held = holdsAnything(fresh.db);
          fresh.db.close();
          expect(error === null || error instanceof Refusal).toBe(true);
          expect(held && error !== null).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  },
);
