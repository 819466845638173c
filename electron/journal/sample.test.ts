import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { FORMATS, ROLES, STATES } from '#shared/event.ts';
import { PortableJournal } from '#shared/portable.ts';
import { Refusal } from '#shared/result.ts';
import { SESSION_KINDS } from '#shared/session.ts';
import { TAKEAWAY_KINDS, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { WORTH_REASONS, WORTHS } from '#shared/worth.ts';
import { eventIdsNewestFirst, holdsAnything } from '../db/portableQueries.ts';
import { logEvent } from './events.ts';
import { exportJson } from './export/json.ts';
import { historyUndo } from './history.ts';
import { fillWithSample } from './sample.ts';
import { settingsGet, settingsSet } from './settings.ts';
import { newEvent, testJournal } from './testJournal.ts';

const SAMPLE = PortableJournal.parse(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../resources/sample/journal.json'), 'utf8'),
  ),
);

let journal: ReturnType<typeof testJournal>;
beforeEach(() => {
  journal = testJournal();
  return () => journal.db.close();
});

function codeOf(run: () => void): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.failure.code : 'thrown';
  }
}

test('an empty journal holds the whole sample afterwards', () => {
  const { count, step } = fillWithSample(journal);
  expect(count).toBe(SAMPLE.events.length);
  expect(step).toMatchObject({ operation: 'journal.fillWithSample', count });
  const file = join(journal.folder, 'export.json');
  exportJson(journal, file, '0.1.0');
  const { exportedAt: _exportedAt, ...exported } = PortableJournal.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  expect({ ...exported, exportedAt: SAMPLE.exportedAt }).toEqual(SAMPLE);
});

test('undo takes the sample away again', () => {
  fillWithSample(journal);
  historyUndo(journal, { stepId: null });
  expect(holdsAnything(journal.db)).toBe(false);
});

test("the language of the screens stays the user's own", () => {
  settingsSet(journal, { language: 'zh-CN' });
  fillWithSample(journal);
  expect(settingsGet(journal).language).toBe('zh-CN');
});

test('a journal that holds anything is left alone', () => {
  logEvent(journal, newEvent({ name: 'Harbour Forum' }));
  expect(codeOf(() => fillWithSample(journal))).toBe('journal-not-empty');
  expect(eventIdsNewestFirst(journal.db)).toHaveLength(1);
});

test('the sample shows every choice that an event, session, takeaway or verdict has', () => {
  const { events } = SAMPLE;
  const seen = <T>(values: readonly (T | null)[]): Set<T | null> => new Set(values);
  const sessions = events.flatMap((event) => event.sessions);
  const takeaways = events.flatMap((event) => event.takeaways);
  const verdicts = events.flatMap((event) => event.verdicts);
  expect(seen(events.map(({ state }) => state))).toEqual(new Set(STATES));
  expect(seen(events.map(({ role }) => role))).toEqual(new Set([...ROLES, null]));
  expect(seen(events.map(({ format }) => format))).toEqual(new Set(FORMATS));
  expect(seen(verdicts.map(({ worth }) => worth))).toEqual(new Set(WORTHS));
  expect(seen(verdicts.flatMap(({ reasons }) => reasons))).toEqual(new Set(WORTH_REASONS));
  expect(seen(sessions.map(({ kind }) => kind))).toEqual(new Set(SESSION_KINDS));
  expect(seen(takeaways.map(({ kind }) => kind))).toEqual(new Set(TAKEAWAY_KINDS));
  expect(seen(takeaways.map(({ outcome }) => outcome))).toEqual(new Set(TAKEAWAY_OUTCOMES));
});

test('every span of a source of the sample points at what it says', () => {
  for (const { name, sessions, sources } of SAMPLE.events) {
    for (const { base64, spans } of sources) {
      const text = Buffer.from(base64, 'base64').toString('utf8');
      const named = spans.filter(({ field }) => field === 'name' || field === 'title');
      expect(named.map(({ start, end }) => text.slice(start, end))).toEqual([
        name,
        ...sessions.map(({ title }) => title),
      ]);
    }
  }
});
