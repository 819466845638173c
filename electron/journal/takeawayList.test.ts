import { beforeEach, expect, test } from 'vitest';
import { emptyTakeaway, type TakeawayFields } from '#shared/takeaway.ts';
import { readDocument } from './import/document.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

const TODAY = '2026-11-22';
let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal(TODAY);
});

const log = (
  dateStart: string | null,
  takeaways: readonly (Partial<TakeawayFields> & { text: string })[],
) =>
  journal.call(
    'event.log',
    newEvent(
      { name: `Reef Day ${dateStart ?? ''}`, dateStart },
      {
        takeaways: takeaways.map(({ text, ...fields }) => ({
          ...emptyTakeaway(text),
          ...fields,
          sessionIndex: null,
        })),
      },
    ),
  );

const open = { outcomes: ['open' as const], offset: 0, limit: 50 };
const textsOf = ({ rows }: { rows: readonly { text: string }[] }) => rows.map(({ text }) => text);

test('what is due soon stands first, the most urgent before, across pages', async () => {
  await log('2026-10-01', [
    { text: 'some day' },
    { text: 'next week', due: '2026-11-29' },
    { text: 'overdue', due: '2026-11-01' },
    { text: 'next year', due: '2027-05-01' },
  ]);
  await log('2026-11-01', [
    { text: 'newer' },
    { text: 'done', due: '2026-11-02', outcome: 'used' },
  ]);
  const all = await journal.call('takeaway.list', open);
  expect(textsOf(all)).toEqual(['overdue', 'next week', 'newer', 'some day', 'next year']);
  const pages = [];
  for (const offset of [0, 1, 2, 3, 4]) {
    pages.push(...textsOf(await journal.call('takeaway.list', { ...open, offset, limit: 1 })));
  }
  expect(pages).toEqual(textsOf(all));
});

test('what was put off is out of the way until its day, and is counted', async () => {
  await log('2026-10-01', [
    { text: 'now' },
    { text: 'later', laterUntil: '2026-12-01' },
    { text: 'today again', laterUntil: TODAY },
    { text: 'used by now', laterUntil: '2026-12-01', outcome: 'used' },
  ]);
  const list = await journal.call('takeaway.list', open);
  expect(textsOf(list)).toEqual(['now', 'today again']);
  expect(list).toMatchObject({ total: 2, putOff: 1 });
  expect(textsOf(await journal.call('takeaway.list', { ...open, later: 'only' }))).toEqual([
    'later',
  ]);
  expect((await journal.call('journal.overview', {})).openTakeaways).toBe(2);
  journal.clock.set('2026-12-01');
  expect(textsOf(await journal.call('takeaway.list', open))).toContain('later');
});

test('takeaways come back on the day of their event in later years', async () => {
  await log('2025-11-22', [{ text: 'a year ago' }, { text: 'dropped', outcome: 'dropped' }]);
  await log('2023-11-24', [{ text: 'two days off', outcome: 'used' }]);
  await log('2025-11-26', [{ text: 'four days off' }]);
  await log('2025-11', [{ text: 'some day of the month' }]);
  await log(TODAY, [{ text: 'this year' }]);
  const rows = await journal.call('takeaway.returning', {});
  expect(textsOf({ rows })).toEqual(['a year ago', 'two days off']);
});

test('takeaways of a leap day come back at the end of February', async () => {
  await log('2024-02-29', [{ text: 'leap' }]);
  journal.clock.set('2025-02-28');
  expect(textsOf({ rows: await journal.call('takeaway.returning', {}) })).toEqual(['leap']);
});

async function exported(format: 'actions-markdown' | 'actions-ics'): Promise<Uint8Array> {
  const { fileId } = await journal.call('export.open', { format });
  const { base64, next } = await journal.call('file.read', { fileId, offset: 0 });
  expect(next).toBeNull();
  return Buffer.from(base64, 'base64');
}

test('open actions are written as a checklist', async () => {
  await log('2026-10-01', [
    { text: 'write to Ada\nabout kelp', kind: 'action' },
    { text: 'book the ferry', kind: 'action', due: '2026-11-30' },
    { text: 'done', kind: 'action', outcome: 'used' },
    { text: 'no action' },
  ]);
  expect(new TextDecoder().decode(await exported('actions-markdown'))).toBe(
    '# Plenary\n\n' +
      '- [ ] book the ferry (2026-11-30 · Reef Day 2026-10-01, 2026-10-01)\n' +
      '- [ ] write to Ada about kelp (Reef Day 2026-10-01, 2026-10-01)\n',
  );
});

test('open actions are written as to-dos with folded lines and escaped text', async () => {
  const text = `问一问海藻价格; ${'很'.repeat(60)}, 回信`;
  await log('2026-10-01', [{ text, kind: 'action', due: '2026-11-30' }]);
  const bytes = await exported('actions-ics');
  const written = new TextDecoder().decode(bytes);
  for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = written.replaceAll('\r\n ', '');
  expect(unfolded).toContain(`SUMMARY:问一问海藻价格\\; ${'很'.repeat(60)}\\, 回信\r\n`);
  expect(unfolded).toContain('DUE;VALUE=DATE:20261130\r\n');
  expect(unfolded).toMatch(/UID:[-0-9a-f]{36}@plenary\r\n/u);
  expect(written.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(written.endsWith('END:VTODO\r\nEND:VCALENDAR\r\n')).toBe(true);
  expect(readDocument(bytes, 'actions.ics', TODAY)).toMatchObject({ kind: 'document' });
});
