import { describe, expect, it } from 'vitest';
import type { Translate } from '../../../i18n/index.ts';
import { rangeWords, yearBeside } from './rangeWords.ts';

const t = ((_key: string, { from, to }: { from: number; to: number }) =>
  `${from}–${to}`) as unknown as Translate;

describe('the words for a range of days', () => {
  it('name a whole year by its number', () => {
    const range = { from: '2024-01-01', to: '2024-12-31' };
    expect(rangeWords(t, 'en', range)).toBe('2024');
    expect(rangeWords(t, 'zh-CN', range)).toBe('2024年');
  });

  it('name several years by the first and the last', () => {
    expect(rangeWords(t, 'en', { from: '2022-01-01', to: '2024-12-31' })).toBe('2022–2024');
  });

  it('name other days by these', () => {
    const range = { from: '2024-03-01', to: '2024-06-30' };
    expect(rangeWords(t, 'en', range)).toBe('1 Mar – 30 Jun 2024');
    expect(rangeWords(t, 'zh-CN', range)).toBe('2024年3月1日至6月30日');
  });
});

describe('the year beside a range', () => {
  it('is the one before its first or after its last day', () => {
    const range = { from: '2023-03-01', to: '2024-06-30' };
    expect(yearBeside(range, -1)).toEqual({ from: '2022-01-01', to: '2022-12-31' });
    expect(yearBeside(range, 1)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });
});
