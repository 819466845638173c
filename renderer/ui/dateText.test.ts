import { describe, expect, it } from 'vitest';
import { readDateText } from './dateText.ts';

describe('a typed date', () => {
  it.each([
    ['2024', '2024'],
    [' 2024-12 ', '2024-12'],
    ['2024-2-9', '2024-02-09'],
    ['2024/12/19', '2024-12-19'],
    ['2024.12', '2024-12'],
    ['20241219', '2024-12-19'],
    ['2024年', '2024'],
    ['2024 年 12 月', '2024-12'],
    ['2024年12月19日', '2024-12-19'],
    ['２０２４－１２－１９', '2024-12-19'],
  ])('%j is read as %s', (text, date) => {
    expect(readDateText(text)).toBe(date);
  });

  it.each(['', '24', '2024-13', '2024-02-30', '2024-', '19 Dec', '2024-12-19x', '1066'])(
    '%j is no date',
    (text) => {
      expect(readDateText(text)).toBeNull();
    },
  );
});
