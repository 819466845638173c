import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings.ts';
import { putSetting } from '../db/settingsTable.ts';
import { calledJournal } from './testCalls.ts';

test('settings have their defaults until they are chosen, one by one', async () => {
  const journal = calledJournal();
  expect(await journal.call('settings.get', {})).toEqual(DEFAULT_SETTINGS);
  const chosen = await journal.call('settings.set', { language: 'zh-CN' });
  expect(chosen).toEqual({ ...DEFAULT_SETTINGS, language: 'zh-CN' });
  await journal.call('settings.set', { theme: 'dark', currency: 'EUR' });
  expect(await journal.call('settings.get', {})).toEqual({
    language: 'zh-CN',
    theme: 'dark',
    currency: 'EUR',
    rates: {},
  });
});

test('a stored value that this version does not know has its default, the others stay', async () => {
  const journal = calledJournal();
  await journal.call('settings.set', { theme: 'dark' });
  putSetting(journal.db, 'language', 'tlh');
  putSetting(journal.db, 'currency', 'yuan');
  putSetting(journal.db, 'sound', 'loud');
  expect(await journal.call('settings.get', {})).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

test('a value there is none of is refused, and nothing of its call is kept', async () => {
  const journal = calledJournal();
  const failure = await journal.refusal('settings.set', { language: 'en', theme: 'neon' });
  expect(failure).toMatchObject({ code: 'invalid', fields: { theme: 'wrong-type' } });
  expect(await journal.call('settings.get', {})).toEqual(DEFAULT_SETTINGS);
});

test('settings are no step that undo would take back', async () => {
  const journal = calledJournal();
  await journal.call('settings.set', { theme: 'dark' });
  expect(await journal.call('history.state', {})).toEqual({ undo: null, redo: null });
});

test('rates are kept as they were entered', async () => {
  const journal = calledJournal();
  await journal.call('settings.set', { rates: { USD: 7.12, JPY: 0.047 } });
  expect((await journal.call('settings.get', {})).rates).toEqual({ USD: 7.12, JPY: 0.047 });
  const failure = await journal.refusal('settings.set', { rates: { USD: -1 } });
  expect(failure).toMatchObject({ code: 'invalid' });
});
