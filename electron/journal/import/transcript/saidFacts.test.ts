import { describe, expect, it } from 'vitest';
import { daySaid, nameOfFile, yearOfFile } from './saidFacts.ts';

const TODAY = '2026-03-01';
const whole = (text: string) => ({ start: 0, end: text.length });

describe('the day that the first words say it is', () => {
  it.each([
    ['Hello all. It’s Tuesday the 6th of May 2025, and we begin with kelp.', '2025-05-06'],
    ['大家好\n今天是二零二三年十月九号\n我们开始', '2023-10-09'],
  ])('%s', (text, day) => {
    expect(daySaid(text, whole(text), TODAY)?.dateStart.value).toBe(day);
  });

  it.each([
    'We have been at it since the 6th of May 2025.',
    'Today is the 6th of May, I think.',
    'It is two years after the 6th of May 2023.',
  ])('is not worked out from: %s', (text) => {
    expect(daySaid(text, whole(text), TODAY)).toBeNull();
  });
});

describe('the day that the first words say without its year', () => {
  it.each<readonly [string, string | null]>([
    ['It’s Sunday the 18th of August, and it is hot in this tent.', '2024-08-18'],
    ['今天是8月18号，欢迎大家。', '2024-08-18'],
    ['It’s Monday the 18th of August, and it is hot in this tent.', null],
  ])('%s', (text, day) => {
    expect(daySaid(text, whole(text), TODAY, 'Kelp Camp 2024')?.dateStart.value ?? null).toBe(day);
  });
});

describe('the name of the file', () => {
  it('says the year where it holds only one', () => {
    expect(yearOfFile('潮汐讨论_2023_转写.txt', TODAY)?.dateStart.value).toBe('2023');
    expect(yearOfFile('2023-2024 tides.txt', TODAY)).toBeNull();
    expect(yearOfFile('tides 2031.txt', TODAY)).toBeNull();
  });

  it('names the event where the first words say the same', () => {
    const text = 'Good evening, this is Harbour Pilots Night, I am Mo.';
    expect(nameOfFile(text, whole(text), 'GMT20250311-Harbour Pilots Night.vtt').value).toBe(
      'Harbour Pilots Night',
    );
    expect(nameOfFile(text, whole(text), 'Harbour Dinner.vtt').value).toBeNull();
    expect(nameOfFile(text, whole(text), 'Kelp Growers Forum.vtt').value).toBe(
      'Kelp Growers Forum',
    );
  });
});
