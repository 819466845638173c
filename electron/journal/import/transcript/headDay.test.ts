import { describe, expect, it } from 'vitest';
import { transcriptOf } from './testTranscript.ts';

const TALK =
  'Ada Moss: We planted nine trees and counted them again in spring.\n\nBo Lin: How many were alive?\n\n' +
  'Ada Moss: Six. So we water for three summers now.\n\nBo Lin: Thank you.';

const whenAndWhere = (head: string) => {
  const { draft } = transcriptOf(`${head}\n\n${TALK}`);
  return [draft.dateStart.value, draft.place.value];
};

describe('the day and place in lines of the head', () => {
  it.each<readonly [string, string | null, string | null]>([
    [
      'Kelp Forum\nFriday, March 8, 2024\nThe Weir House, Zwolle',
      '2024-03-08',
      'The Weir House, Zwolle',
    ],
    ['Kelp Forum\n8 March 2024\nZwolle Town Hall', '2024-03-08', 'Zwolle Town Hall'],
    ['海带沙龙 第4期\n2024-03-08 19:30 | 时长 48分12秒', '2024-03-08', null],
    ['海帶論壇\n2025年5月17日（六）14:00–15:50\n清風書屋 二樓', '2025-05-17', '清風書屋 二樓'],
    [
      'Kelp Forum\nPlenary II: "Who waters the trees?"\nZwolle, 8 March 2024',
      '2024-03-08',
      'Zwolle',
    ],
    // The name says the year.
    ['Kelp Forum 2023\nPanel 2, Friday 2 June', '2023-06-02', null],
    ['2024海带论坛\n11月23日 圆桌：谁来浇水', '2024-11-23', null],
    ['Society of Kelp Growers\nAnnual Conference 2024 - Leeds, 9 November', '2024-11-09', 'Leeds'],
    // What may be the day of a page.
    ['Kelp Forum\nTranscript published 4 October 2023', null, null],
    ['Kelp Forum\n8 March 2024\nAda Moss, Kelp Labs', null, null],
    ['海带沙龙 第4期\n2024-03-08 19:30\n海带时报', null, null],
  ])('%j', (head, date, place) => {
    expect(whenAndWhere(head)).toEqual([date, place]);
  });
});
