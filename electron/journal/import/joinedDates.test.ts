import { describe, expect, it } from 'vitest';
import { joinedDates } from './joinedDates.ts';

const read = (text: string) =>
  joinedDates(text, { today: '2025-05-15', lean: 'past' }).map(
    ({ start, end, dateStart, dateEnd }) => ({
      said: text.slice(start, end),
      dates: [dateStart, dateEnd],
    }),
  );

describe('dates in two pieces', () => {
  it.each([
    [
      '2026年5月22日（五）至5月23日（六）',
      '2026年5月22日（五）至5月23日',
      ['2026-05-22', '2026-05-23'],
    ],
    ['昨（十四）日在海港登場', '昨（十四）日', ['2025-05-14', null]],
    ['昨（28）日在海港登場', '昨（28）日', ['2025-04-28', null]],
    [
      'Last Tuesday and Wednesday we met',
      'Last Tuesday and Wednesday',
      ['2025-05-13', '2025-05-14'],
    ],
    ['上周四（5月8日）晚上', '5月8日', ['2025-05-08', null]],
  ])('%s', (text, said, dates) => {
    expect(read(text)).toEqual([{ said, dates }]);
  });

  it('stay two where no range joins them', () => {
    expect(read('2026年5月22日（五）、5月29日（五）')).toHaveLength(2);
  });
});
