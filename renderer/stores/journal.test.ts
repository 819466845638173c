import { beforeEach, describe, expect, it } from 'vitest';
import type { JournalStatus } from '#shared/contract.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { DEFAULT_SETTINGS } from '#shared/settings.ts';
import { connectJournal } from '../api/journalClient.ts';
import { changeSettings, openJournal, useJournal } from './journal.ts';

const STATUS: JournalStatus = {
  open: true,
  host: 'loopback',
  folder: '/home/user/journal',
  sample: false,
  version: '1.0.0',
  lastStep: 7,
  problem: null,
};
const OVERVIEW = { years: [], undated: 0, total: 3, lowValue: 1, openTakeaways: 2, people: 5 };

const connect = (answers: Record<string, Result<unknown>>): string[] => {
  const calls: string[] = [];
  connectJournal((operation) => {
    calls.push(operation);
    return Promise.resolve(
      answers[operation] ?? fail({ code: 'unknown-operation', message: operation }),
    );
  });
  return calls;
};

beforeEach(() => useJournal.setState(useJournal.getInitialState()));

describe('opening the journal', () => {
  it('reads its settings and counts', async () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark' as const };
    connect({
      'journal.status': ok(STATUS),
      'journal.overview': ok(OVERVIEW),
      'settings.get': ok(settings),
    });
    await openJournal();
    expect(useJournal.getState()).toMatchObject({ status: STATUS, settings, overview: OVERVIEW });
  });

  it('asks nothing more of a journal that is not open', async () => {
    const problem = { code: 'journal-newer' as const, message: 'newer', details: {} };
    const calls = connect({ 'journal.status': ok({ ...STATUS, open: false, problem }) });
    await openJournal();
    expect(calls).toEqual(['journal.status']);
    expect(useJournal.getState().status?.problem).toEqual(problem);
  });

  it('keeps why the host does not answer, until it does', async () => {
    connect({ 'journal.status': fail({ code: 'unreachable', message: '' }) });
    await openJournal();
    expect(useJournal.getState().failure?.code).toBe('unreachable');
    connect({ 'journal.status': ok(STATUS) });
    await openJournal();
    expect(useJournal.getState().failure).toBeNull();
  });
});

describe('a changed setting', () => {
  it('holds at once and as the journal keeps it', async () => {
    const kept = { ...DEFAULT_SETTINGS, theme: 'light' as const };
    connect({ 'settings.set': ok(kept) });
    const saving = changeSettings({ theme: 'light' });
    expect(useJournal.getState().settings.theme).toBe('light');
    await saving;
    expect(useJournal.getState().settings).toEqual(kept);
  });

  it('goes back where it was not kept', async () => {
    connect({ 'settings.set': fail({ code: 'disk-full', message: '' }) });
    await changeSettings({ theme: 'light' });
    expect(useJournal.getState().settings).toEqual(DEFAULT_SETTINGS);
  });
});
