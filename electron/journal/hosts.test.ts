/**
 * One journal, two hosts: what is asked through the desktop's channel or over HTTP is answered as
 * the core itself answers it, byte for byte.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { OPERATIONS } from '#shared/contract.ts';
import { LIMITS } from '#shared/fields.ts';
import { LOW_VALUE_FILTER, NO_FILTER } from '#shared/filter.ts';
import type { FailureCode, Result } from '#shared/result.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { serveIpc } from '../desktop/ipcHost.ts';
import { startHttpHost } from '../loopback/httpHost.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createJournal } from './journal.ts';
import { IMPORT_WORKER } from './testCalls.ts';
import { newEvent, testJournal } from './testJournal.ts';

/** Asks for an operation and answers with the JSON text that arrives at the caller. */
type Ask = (operation: unknown, input: unknown) => Promise<string>;

const toClose: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0).toReversed()) await close();
});

/** A new journal; its clock, ids and name of its folder are the same in every one. */
function newDispatch(): Dispatch {
  const journal = testJournal();
  toClose.push(() => journal.db.close());
  const place = { host: 'loopback', folder: '/journal', sample: false, version: '1.2.3' } as const;
  return createDispatch(createJournal(journal, place, IMPORT_WORKER), () => {});
}

function throughDispatch(): Ask {
  const call = newDispatch();
  return async (operation, input) => JSON.stringify(await call(operation, input));
}

/** Electron clones what crosses its channel, in both directions. */
function throughChannel(): Ask {
  type Listener = (event: unknown, message: unknown) => Promise<unknown>;
  const listeners: Listener[] = [];
  serveIpc({
    ipcMain: { handle: (_channel, listener) => listeners.push(listener as unknown as Listener) },
    service: { call: newDispatch() },
    ownContents: () => 1,
    log: () => {},
  });
  const url = 'app://plenary/';
  const page = {
    isDestroyed: () => false,
    detached: false,
    parent: null,
    origin: url.slice(0, -1),
  };
  const event = { sender: { id: 1 }, senderFrame: { ...page, url } };
  return async (operation, input) =>
    JSON.stringify(
      structuredClone(await listeners[0]?.(event, structuredClone({ operation, input }))),
    );
}

async function throughHttp(): Promise<Ask> {
  const host = await startHttpHost({
    service: { call: newDispatch() },
    manifest: new Map(),
    port: 0,
    now: () => 0,
  });
  toClose.push(() => host.close());
  const post = (path: string, body: unknown, token = '') =>
    fetch(`http://127.0.0.1:${host.port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const code = host.newAddress().split('#code=')[1];
  const { token } = (await (await post('/session', { code })).json()) as { token: string };
  return async (operation, input) => {
    const answer = await post(`/call/${encodeURIComponent(String(operation))}`, input, token);
    // A status speaks of the transport: whatever the journal says, it has carried it.
    expect(answer.status, String(operation)).toBe(200);
    return answer.text();
  };
}

/** What stories go on with. */
interface Value {
  readonly fileId?: string;
  readonly base64?: string;
  readonly event?: { readonly revision: number };
}

/** A story's next call, which is answered with a value unless a refusal is foreseen. */
type Call = (operation: string, input: unknown, refusal?: FailureCode) => Promise<Value>;
type Story = (call: Call) => Promise<void>;

/** Everything that is answered, to the letter, in the order of a story. */
async function tell(story: Story, ask: Ask): Promise<string[]> {
  const answers: string[] = [];
  await story(async (operation, input, refusal) => {
    const answer = await ask(operation, input);
    answers.push(`${operation} ${answer}`);
    const result = JSON.parse(answer) as Result<Value>;
    expect(result.ok ? undefined : result.failure.code, answer.slice(0, 300)).toBe(refusal);
    return result.ok ? result.value : {};
  });
  return answers;
}

const AUTUMN = newEvent(
  {
    name: 'Harbour Data Forum',
    series: 'Harbour Forum',
    organiser: '港口数据协会',
    dateStart: '2025-10',
    dateEnd: '2025-11',
    place: '厦门',
    role: 'speaker',
    language: 'mul',
    hours: 7.5,
    tags: ['data', '数据'],
    costs: [{ label: 'train', amount: 31_050, currency: 'CNY' }],
    people: [{ personId: null, name: '沈砚', affiliation: 'Tidewater Lab', part: 'met' }],
  },
  {
    verdict: {
      worth: 2,
      reasons: ['fluff', 'repeats'],
      condition: null,
      sentence: 'Half of it was on sale.',
      givenOn: '2025-11-02',
    },
    sessions: [{ ...emptySession('Pipelines that age well'), rating: 4 }],
    takeaways: [{ ...emptyTakeaway('Keep the raw file.'), sessionIndex: 0 }],
  },
);

const query = { period: 'all', filter: NO_FILTER };

const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function handOver(call: Call, name: string, text: string, purpose: string) {
  const size = Buffer.byteLength(text);
  const { fileId } = await call('file.open', { name, size, purpose });
  await call('file.append', { fileId, offset: 0, base64: base64(text) });
  return fileId;
}

const STORIES: Record<string, Story> = {
  'an event from its first day to its undoing': async (call) => {
    await call('journal.status', {});
    await call('log.readLine', { line: 'Harbour 2025 @厦门 2 fluff #data' });
    await call('event.log', AUTUMN);
    await call('event.update', { id: 1, revision: 1, patch: { hours: 8, notes: '# Day one\n' } });
    await call('event.get', { id: 1 });
    await call('event.setState', { ids: [1], state: 'attended' });
    await call('event.tag', { ids: [1], add: ['coast'], remove: ['data'] });
    await call('worth.give', { eventId: 1, verdict: { worth: 4 }, second: true });
    await call('worth.amend', { verdictId: 2, patch: { condition: '有演示' } });
    await call('worth.remove', { verdictId: 2 });
    await call('worth.giveMany', { eventIds: [1], worth: 1 });
    await call('session.add', { eventId: 1, session: emptySession('走廊里的谈话') });
    await call('session.update', { id: 2, revision: 9, patch: { rating: 5 } });
    await call('session.move', { id: 2, to: 0 });
    await call('takeaway.add', { eventId: 1, takeaway: emptyTakeaway('Ask for the slides.') });
    await call('takeaway.update', { id: 2, revision: 12, patch: { outcome: 'used' } });
    await call('takeaway.move', { id: 2, to: 0 });
    await call('takeaway.list', { outcomes: ['open', 'used'], offset: 0, limit: 20 });
    await call('takeaway.remove', { id: 2 });
    await call('session.remove', { id: 2 });
    await call('event.history', { id: 1 });
    await call('event.remove', { ids: [1] });
    await call('history.undo', { stepId: null });
    await call('history.redo', {});
    await call('history.state', {});
  },

  'a look around': async (call) => {
    await call('journal.fillWithSample', {});
    await call('journal.overview', {});
    await call('journal.check', {});
    await call('timeline.open', query);
    await call('timeline.open', { period: 'undated', filter: LOW_VALUE_FILTER });
    await call('timeline.facets', query);
    await call('event.rows', { ids: [3, 1, 2, 999] });
    await call('event.names', { ids: [3, 1, 2, 999] });
    for (const text of ['data', '港口 -x', 'worth:<=2']) {
      const all = { filter: query.filter, kinds: [], offset: 0, limit: 10 };
      await call('search.find', { ...all, text });
    }
    await call('search.complete', { text: 'tag:', caret: 4, language: 'en' });
    await call('person.list', { text: '', offset: 0, limit: 5 });
    await call('person.get', { id: 1 });
    await call('person.update', { id: 1, revision: 1, patch: { note: '再联系' } });
    await call('suggest.values', { field: 'tag', text: '' });
    await call('filter.save', { name: '少去', filter: LOW_VALUE_FILTER });
    await call('filter.update', { id: 1, patch: { name: 'Fewer of these' } });
    await call('filter.list', {});
    await call('filter.remove', { id: 1 });
    await call('settings.set', { theme: 'dark' });
    await call('settings.get', {});
  },

  'looking back': async (call) => {
    await call('journal.fillWithSample', {});
    const year = { from: '2025-01-01', to: '2025-12-31' };
    await call('review.open', { range: null });
    await call('review.open', { range: year });
    await call('review.purposes', {});
    await call('review.skipped', {});
    await call('takeaway.returning', {});
    await call('review.events', { range: year, states: ['attended'], worths: [], where: [] });
    await call('review.patterns', { range: null, others: true });
    await call('review.yield', { range: year, by: 'organiser', sort: 'perHour' });
    await call('review.series', {});
    await call('review.seriesTrend', { seriesId: 1 });
    await call('review.seriesTrend', { seriesId: 999 }, 'not-found');
    await call('review.secondVerdicts', {});
    const report = { of: { kind: 'period', range: year }, include: ['takeaways'], language: 'en' };
    await call('report.preview', report);
    await call('report.preview', { ...report, of: { kind: 'event', id: 999 } }, 'not-found');
    const page = await call('report.open', { ...report, language: 'zh-CN', format: 'html' });
    await call('file.read', { fileId: page.fileId, offset: 0 });
    await call('report.open', { ...report, format: 'pdf' }, 'no-printer');
    await call('question.due', {});
    await call('question.postpone', { eventId: 1, question: 'second-verdict' });
  },

  'files in and out': async (call) => {
    const text = '---\ndate: 2025-03-04\n---\n# 春季沙龙\n\n## Opening\n\nWhat was said.\n';
    const document = await handOver(call, 'salon.md', text, 'import');
    await call('import.read', { fileId: document });
    await call('import.save', {
      fileId: document,
      event: newEvent({ name: '春季沙龙' }),
      spans: [],
    });
    await call('source.get', { id: 1 });
    const { fileId: original } = await call('source.open', { id: 1 });
    await call('file.read', { fileId: original, offset: 0 });
    await call('file.close', { fileId: original });
    const { fileId: whole } = await call('export.open', { format: 'json' });
    const { base64: exported } = await call('file.read', { fileId: whole, offset: 0 });
    const journal = Buffer.from(exported ?? '', 'base64').toString();
    await call('event.remove', { ids: [1] });
    const restored = await handOver(call, 'journal.json', journal, 'restore');
    await call('restore.run', { fileId: restored });
    await call('event.get', { id: 2 });
  },

  'an invitation': async (call) => {
    await call('journal.fillWithSample', {});
    const text = '# Kite Days 2027\n\n4-5 March 2027, Oslo\n\n- Wings and wires: Ada Moss\n';
    const fileId = await handOver(call, 'kites.md', text, 'import');
    await call('decide.read', { fileId });
    await call('decide.draft', { fileId, index: 0 });
    await call('decide.event', { eventId: 1 });
    await call('decide.event', { eventId: 999 }, 'not-found');
  },

  'a list of events': async (call) => {
    const text = 'Event,Date,City\n春季沙龙,2025-03-04,杭州\nKite Days,2024-05-01,Oslo\n';
    const list = await handOver(call, 'list.csv', text, 'import');
    await call('import.read', { fileId: list });
    await call('import.entry', { fileId: list, index: 1 });
    await call('import.prepare', {});
    await call('import.cancel', { fileId: list });
    const documents = [{ fileId: list, entries: [{ index: 0 }, { index: 1 }] }];
    await call('import.saveMany', { documents });
    await call('import.saveMany', { documents });
    await call('import.entry', { fileId: list, index: 9 }, 'not-found');
    await call('file.close', { fileId: list });
    await call('event.get', { id: 2 });
  },

  refusals: async (call) => {
    await call(
      'event.log',
      newEvent({ name: ' ', link: 'javascript:x', dateEnd: '2025-02-30' }),
      'invalid',
    );
    await call('event.log', newEvent({ name: 'x'.repeat(10_000) }), 'invalid');
    await call('event.get', { id: 1 }, 'not-found');
    await call('event.get', null, 'invalid');
    await call('event.get', 'nonsense', 'invalid');
    await call('event.remove', { ids: [] }, 'invalid');
    await call('event.log', AUTUMN);
    await call(
      'event.update',
      { id: 1, revision: 0, patch: { name: 'Seen before it was changed' } },
      'conflict',
    );
    await call('journal.fillWithSample', {}, 'journal-not-empty');
    await call('file.open', { name: 'film.mov', size: 1e10, purpose: 'import' }, 'too-large');
    const empty = await handOver(call, 'empty.txt', '', 'import');
    await call('import.read', { fileId: empty }, 'empty-file');
    const picture = await handOver(call, 'photo.png', 'not looked into', 'import');
    await call('import.read', { fileId: picture }, 'unknown-file-type');
    const binary = await handOver(call, 'photo.txt', '\x89PNG\0\0\0\x01', 'import');
    await call('import.read', { fileId: binary }, 'binary-file');
    const foreign = await handOver(call, 'other.json', '{"format":"other"}', 'restore');
    await call('restore.run', { fileId: foreign }, 'journal-not-empty');
    await call('event.read', {}, 'unknown-operation');
    await call('__proto__', {}, 'unknown-operation');
    await call('../event.get', { id: 1 }, 'unknown-operation');
  },

  'text that tends to suffer on its way': async (call) => {
    for (const name of ['𠮷野家 𝔘𝔫𝔦', 'e\u0301 or é', '👩‍🔬👩🏽‍💻', '\u202Eright to left', '%2F?#&+ %']) {
      await call('event.log', newEvent({ name, notes: `\uFEFF${name}\0\u2028\r\n\t"\\u0041"` }));
    }
    await call('event.log', newEvent({ name: 'halves', notes: 'left \uD800 and right \uDC00' }));
    await call('event.get', { id: 6 });
    await call('timeline.open', { period: 'all', filter: { ...NO_FILTER, text: '𠮷野' } });
    await call('timeline.open', { period: 'all', filter: { ...NO_FILTER, text: '\uDC00' } });
    await call('suggest.values', { field: 'place', text: '\uD83D' });
  },

  'values as empty and as large as they may be': async (call) => {
    await call('event.log', newEvent({ name: '空' }));
    await call('event.update', { id: 1, revision: 1, patch: {} });
    await call('event.update', { id: 1, revision: 1, patch: { place: undefined, hours: -0 } });
    await call('event.rows', { ids: [] });
    const { event } = await call(
      'event.log',
      newEvent({ name: '长', notes: '记录'.repeat(LIMITS.longText / 2) }),
    );
    await call(
      'event.log',
      newEvent({ name: 'over', notes: 'a'.repeat(LIMITS.longText + 1) }),
      'invalid',
    );
    const patch = { hours: 0.1, tags: [], costs: [] };
    await call('event.update', { id: 2, revision: event?.revision, patch });
    await call('event.get', { id: 2 });
  },
};

describe.each(Object.entries(STORIES))('%s', (_name, story) => {
  test('is told alike by the core and by both hosts', { timeout: 60_000 }, async () => {
    const direct = await tell(story, throughDispatch());
    expect(await tell(story, throughChannel())).toEqual(direct);
    expect(await tell(story, await throughHttp())).toEqual(direct);
  });
});

test('the stories hold every operation', async () => {
  const asked = new Set<string>();
  for (const story of Object.values(STORIES)) {
    await story(async (operation) => {
      asked.add(operation);
      return {};
    });
  }
  expect(OPERATIONS.filter((operation) => !asked.has(operation))).toEqual([]);
});
