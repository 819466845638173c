/**
 * A program that changes the journal of a folder without end, until it is killed. It says on stdout
 * what it is about to do and what has been acknowledged, a line of JSON each.
 */
import { writeSync } from 'node:fs';
import { emptyEvent } from '#shared/event.ts';
import { NO_FILTER } from '#shared/filter.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { startJournal } from './service.ts';
import { callerOf } from './testCaller.ts';

/** What an event of this program says of itself, wherever it says it. */
export interface WriterLine {
  readonly stage: 'begin' | 'done';
  /** A new or changed event holds `text` in its notes, both its sessions and its takeaway. */
  readonly text: string | null;
  /** The event that is changed or removed; null for a new one. */
  readonly id: number | null;
}

const [folder = '', run = ''] = process.argv.slice(2);
const importWorker = new URL('./import/worker.ts', import.meta.url);
const place = { folder, host: 'command-line', sample: false, version: '0' } as const;
const { call } = callerOf(startJournal({ ...place, importWorker, log: () => {} }).call);
const say = (line: WriterLine): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};

async function logOne(text: string): Promise<void> {
  say({ stage: 'begin', text, id: null });
  const session = { ...emptySession('Talk'), notes: text };
  const { event } = await call('event.log', {
    event: { ...emptyEvent('Event'), notes: text },
    verdict: null,
    sessions: [session, session],
    takeaways: [{ ...emptyTakeaway(text), sessionIndex: 1 }],
  });
  say({ stage: 'done', text, id: event.id });
}

async function changeOne(id: number, text: string): Promise<void> {
  say({ stage: 'begin', text, id });
  const { revision } = await call('event.get', { id });
  await call('event.update', { id, revision, patch: { notes: text } });
  say({ stage: 'done', text, id });
}

async function removeOne(id: number): Promise<void> {
  say({ stage: 'begin', text: null, id });
  await call('event.remove', { ids: [id] });
  say({ stage: 'done', text: null, id });
}

for (let count = 0; ; count += 1) {
  const text = `${run}-${count} ${'数据 and data '.repeat(count % 200)}`;
  const { ids } = await call('timeline.open', { period: 'all', filter: NO_FILTER });
  const id = ids[count % Math.max(ids.length, 1)];
  if (id === undefined || count % 3 === 0) await logOne(text);
  else if (ids.length > 30 || count % 7 === 0) await removeOne(id);
  else await changeOne(id, text);
}
