import { describe, expect, it } from 'vitest';
import { isPause } from './sessionKinds.ts';

describe('pauses of a programme', () => {
  it.each([
    'Lunch',
    'Coffee break',
    'Morning tea (20 min)',
    'Registration & coffee',
    'Lunch break and networking',
    '— Break —',
    '午餐',
    '茶歇与交流',
    '嘉宾签到',
    '中場休息',
    '合影留念',
  ])('%s', (title) => {
    expect(isPause(title)).toBe(true);
  });

  it.each([
    'Coffee and the climate',
    'Break the build',
    'Lunch talk: nets',
    'Tea time for databases',
    '午餐会：谁来付账',
    '休息的科学',
    'Registration of ships',
    'Networking in harbours',
  ])('is not %s', (title) => {
    expect(isPause(title)).toBe(false);
  });
});
