import { beforeEach, expect, test } from 'vitest';
import { LOW_VALUE_FILTER, NO_FILTER } from '#shared/filter.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

let journal: CalledJournal;
beforeEach(async () => {
  journal = calledJournal();
  const verdict = { worth: 2 as const, reasons: [], condition: null, sentence: null };
  const givenOn = '2024-12-20';
  await journal.call(
    'event.log',
    newEvent({ name: 'Sample Forum' }, { verdict: { ...verdict, givenOn } }),
  );
  await journal.call('event.log', newEvent({ name: '示例论坛' }));
});

test('saved filters are listed in the order they were saved, with what they show', async () => {
  await journal.call('filter.save', { name: ' Low ', filter: LOW_VALUE_FILTER });
  const list = await journal.call('filter.save', {
    name: 'Chinese',
    filter: { ...NO_FILTER, text: '论坛' },
  });
  expect(list).toMatchObject([
    { name: 'Low', filter: LOW_VALUE_FILTER, count: 1 },
    { name: 'Chinese', count: 1 },
  ]);
  await journal.call('event.log', newEvent({ name: '另一论坛' }));
  expect((await journal.call('filter.list', {})).map(({ count }) => count)).toEqual([1, 2]);
});

test('a saved filter is renamed, given other conditions, removed, and undone', async () => {
  const [saved] = await journal.call('filter.save', { name: 'Low', filter: LOW_VALUE_FILTER });
  const id = saved?.id ?? 0;
  expect(await journal.call('filter.update', { id, patch: { name: 'All' } })).toMatchObject([
    { name: 'All', filter: LOW_VALUE_FILTER },
  ]);
  const changed = await journal.call('filter.update', { id, patch: { filter: NO_FILTER } });
  expect(changed).toMatchObject([{ name: 'All', filter: NO_FILTER, count: 2 }]);
  expect(await journal.call('filter.remove', { id })).toEqual([]);
  await journal.call('history.undo', { stepId: null });
  await journal.call('history.undo', { stepId: null });
  const [back] = await journal.call('filter.list', {});
  expect(back).toMatchObject({ id, uid: saved?.uid, name: 'All', filter: LOW_VALUE_FILTER });
});

test('a saved search counts what it finds, and stays one through changes and undo', async () => {
  const search = { ...NO_FILTER, text: 'worth:<=2 forum' };
  const [saved] = await journal.call('filter.save', {
    name: 'Poor forums',
    filter: search,
    opens: 'search',
  });
  expect(saved).toMatchObject({ opens: 'search', filter: search, count: 1 });
  const id = saved?.id ?? 0;
  const other = { ...NO_FILTER, text: 'lt' };
  expect(await journal.call('filter.update', { id, patch: { filter: other } })).toMatchObject([
    // Found by the initials of its Chinese name.
    { opens: 'search', filter: other, count: 1 },
  ]);
  await journal.call('history.undo', { stepId: null });
  expect(await journal.call('filter.list', {})).toMatchObject([
    { opens: 'search', filter: search },
  ]);
});

test('a filter without a name, or that is not there, is refused', async () => {
  const failure = await journal.refusal('filter.save', { name: ' ', filter: NO_FILTER });
  expect(failure).toMatchObject({ code: 'invalid', fields: { name: 'required' } });
  expect((await journal.refusal('filter.update', { id: 9, patch: {} })).code).toBe('not-found');
  expect((await journal.refusal('filter.remove', { id: 9 })).code).toBe('not-found');
});
