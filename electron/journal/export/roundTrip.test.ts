import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PortableJournal } from '#shared/portable.ts';
import { historyUndo } from '../history.ts';
import { testJournal } from '../testJournal.ts';
import { arbitraryJournal } from './arbitraryJournal.ts';
import { exportJson } from './json.ts';
import { readPortable } from './portableDocument.ts';
import { restoreJournal } from './restore.ts';

const bytesOf = (document: unknown): Uint8Array => Buffer.from(JSON.stringify(document), 'utf8');

function exported(journal: ReturnType<typeof testJournal>): Uint8Array {
  const file = join(journal.folder, 'export.json');
  exportJson(journal, file, '0.0.0');
  return readFileSync(file);
}

const withoutDate = ({ exportedAt: _exportedAt, ...rest }: PortableJournal) => rest;

test('any journal comes back from its export equal to the last field', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryJournal, (document) => {
      const first = testJournal();
      restoreJournal(first, bytesOf(document));
      const once = exported(first);
      const second = testJournal();
      restoreJournal(second, once);
      const twice = exported(second);
      first.db.close();
      second.db.close();
      expect(withoutDate(readPortable(once))).toEqual(withoutDate(document));
      expect(withoutDate(readPortable(twice))).toEqual(withoutDate(document));
    }),
    { numRuns: 50 },
  );
});

test('undo takes a restore back as one step', () => {
  const journal = testJournal();
  const [document] = fc.sample(arbitraryJournal, { seed: 7, numRuns: 1 }) as [PortableJournal];
  restoreJournal(journal, bytesOf(document));
  historyUndo(journal, { stepId: null });
  const { events, series, people, filters } = readPortable(exported(journal));
  expect({ events, series, people, filters }).toEqual({
    events: [],
    series: [],
    people: [],
    filters: [],
  });
});
