import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  amountText,
  formatBytes,
  formatDate,
  formatDateRange,
  formatDays,
  formatMoney,
  formatMonth,
  formatSums,
  formatWeekdays,
  languageName,
} from './format.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a date range', () => {
  it.each([
    ['2024', null, '2024', '2024年'],
    ['2024-12', null, 'Dec 2024', '2024年12月'],
    ['2024-12-19', null, '19 Dec 2024', '2024年12月19日'],
    ['2024-12-19', '2024-12-19', '19 Dec 2024', '2024年12月19日'],
    ['2024-12-02', '2024-12-07', '2–7 Dec 2024', '2024年12月2日至7日'],
    ['2024-11-30', '2024-12-02', '30 Nov – 2 Dec 2024', '2024年11月30日至12月2日'],
    ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025', '2024年12月30日至2025年1月2日'],
    ['2024-11', '2024-12', 'Nov – Dec 2024', '2024年11月至12月'],
    ['2024-12', '2025-01', 'Dec 2024 – Jan 2025', '2024年12月至2025年1月'],
    ['2023', '2024', '2023–2024', '2023年至2024年'],
    ['2024-12', '2024-12-07', 'Dec 2024 – 7 Dec 2024', '2024年12月至2024年12月7日'],
  ])('%s to %s', (start, end, english, chinese) => {
    expect(formatDateRange('en', start, end)).toBe(english);
    expect(formatDateRange('zh-CN', start, end)).toBe(chinese);
  });

  it('names the weekdays where they are known', () => {
    const weekdays = true;
    expect(formatDateRange('zh-CN', '2023-04-08', null, { weekdays })).toBe('2023年4月8日 星期六');
    expect(formatDateRange('en', '2023-04-08', null, { weekdays })).toBe('8 Apr 2023, Saturday');
    expect(formatDateRange('en', '2024-12-02', '2024-12-07', { weekdays })).toBe(
      '2–7 Dec 2024, Mon–Sat',
    );
    expect(formatDateRange('en', '2024-12', null, { weekdays })).toBe('Dec 2024');
    expect(formatDateRange('en', '2024-12', '2025', { weekdays })).toBe('Dec 2024 – 2025');
  });

  it('stays the same day in every time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      vi.stubEnv('TZ', zone);
      expect(formatDate('en', '2024-01-01')).toBe('1 Jan 2024');
      expect(formatWeekdays('en', '2024-01-01', null)).toBe('Mon');
    }
  });
});

describe('the days beside a row', () => {
  it('are short under their month, and named across months', () => {
    expect(formatDays('en', '2024-12-19', null)).toBe('19');
    expect(formatDays('zh-CN', '2024-12-02', '2024-12-07')).toBe('2–7');
    expect(formatDays('en', '2024-11-30', '2024-12-02')).toBe('30 Nov–2 Dec');
    expect(formatDays('zh-CN', '2024-11-30', '2024-12-02')).toBe('11.30–12.2');
    expect(formatDays('en', '2024-12', null)).toBe('');
  });

  it('have their weekdays', () => {
    expect(formatWeekdays('zh-CN', '2024-12-02', '2024-12-07')).toBe('周一至周六');
    expect(formatWeekdays('en', '2024', null)).toBe('');
  });
});

describe('money', () => {
  it('is written from its smallest unit, decimals only where there are some', () => {
    expect(formatMoney('zh-CN', { amount: 120_000, currency: 'CNY' })).toBe('¥1,200');
    expect(formatMoney('en', { amount: 415_050, currency: 'CAD' })).toBe('CA$4,150.50');
    expect(formatMoney('en', { amount: 1_200, currency: 'JPY' })).toBe('¥1,200');
  });

  it('is never added across currencies', () => {
    const sums = [
      { amount: 100_00, currency: 'USD' },
      { amount: 5_000, currency: 'JPY' },
    ];
    expect(formatSums('en', sums)).toBe('$100 + ¥5,000');
  });

  it('reads back into its field', () => {
    expect(amountText({ amount: 120_050, currency: 'CNY' })).toBe('1200.50');
    expect(amountText({ amount: 120_000, currency: 'CNY' })).toBe('1200');
    expect(amountText({ amount: 1_200, currency: 'JPY' })).toBe('1200');
  });
});

it('names months and languages in the shown language', () => {
  expect(formatMonth('en', 12)).toBe('December');
  expect(formatMonth('en', 1, 'short')).toBe('Jan');
  expect(formatMonth('zh-CN', 12)).toBe('12月');
  expect(languageName('zh-CN', 'en')).toBe('英语');
  expect(languageName('en', 'zh')).toBe('Chinese');
});

it('writes the size of a file in the unit that fits', () => {
  expect(formatBytes('en', 812)).toBe('812 byte');
  expect(formatBytes('en', 3_140)).toBe('3.1 kB');
  expect(formatBytes('zh-CN', 20_000_000)).toBe('20 MB');
});
