import { describe, expect, it } from 'vitest';
import { draftOf } from '../testReading.ts';
import { mineEvent } from './event.ts';

interface Given {
  readonly published?: string;
  readonly own?: boolean;
  readonly title?: string;
}

const mined = (body: string, { published, own = true, title }: Given = {}) => {
  const text = title === undefined ? body : `${title}\n${body}`;
  const start = title === undefined ? 0 : title.length + 1;
  return mineEvent(text, {
    title: title === undefined ? null : { text: title, span: { start: 0, end: title.length } },
    body: { start, end: text.length },
    published: published ?? null,
    today: '2026-03-01',
    own,
  });
};

describe('days', () => {
  it('counts the weekdays of a month', () => {
    const told = mined('五月的第二个周六，第三届潮汐木偶大会在这里开了一整天。', {
      own: false,
      published: '2025-05-14',
    });
    expect(told.dateStart.value).toBe('2025-05-10');
  });

  it('takes the year of a report on a meeting for that of its matter', () => {
    const told = mined('4月16日下午，海藻纸业2023年度股东大会在总部召开。', {
      published: '2024-04-20',
    });
    expect(told.dateStart.value).toBe('2024-04-16');
  });

  it('ends on the last day that a paragraph begins with', () => {
    const told = mined(
      'I went to the Kelp Growers Forum on 3 June 2025.\n\nIt rained.\n\nSecond day (4 June). Soup.',
    );
    expect(told.dateStart.value).toBe('2025-06-03');
    expect(told.dateEnd.value).toBe('2025-06-04');
  });

  it('ends on no day of another month', () => {
    const told = mined(
      'I went to the Kelp Growers Forum on 3 June 2025.\n\nSecond evening (9 September). Soup.',
    );
    expect(told.dateEnd.value).toBeNull();
  });
});

describe('names', () => {
  it('knows what the title ends in and the opening has in bold', () => {
    const told = mined('A cousin paid, and so I saw **Puente de Sal** at last.', {
      title: 'Rope talk: a morning at Puente de Sal',
    });
    expect(told.name.value).toBe('Puente de Sal');
  });

  it('begins after the dash of a dateline', () => {
    const body = 'BERGEN, Norway, 3 September 2024 — The Kelp Growers Congress opens in May.';
    expect(mined(body, { own: false }).name.value).not.toMatch(/2024/u);
  });

  it('is the file, where nothing else names it', () => {
    const text = '下午去的，人不多\n\n风很大，讲了三个故事';
    expect(draftOf(text, '北湾陶艺沙龙.txt').draft.name.value).toBe('北湾陶艺沙龙');
    expect(draftOf(text, '随便写写.txt').draft.name.value).toBeNull();
  });
});

it('reads what an outliner keeps beneath a heading', () => {
  const { draft } = draftOf(
    [
      '#+TITLE: Rope Makers Day',
      '#+DATE: [2024-05-09 Thu]',
      '',
      '* Travel',
      ':PROPERTIES:',
      ':LOCATION: Gull Hall, Bergen',
      ':WHEN: <2024-05-04 Sat>',
      ':END:',
      'Ferry at seven.',
      '',
      '* Talks',
      '** Knots are a language — Ines Okoro',
      '- wet rope holds better',
    ].join('\n'),
    'ropes.org',
  );
  expect(draft.dateStart.value).toBe('2024-05-04');
  expect(draft.place.value).toBe('Gull Hall, Bergen');
});

describe('places', () => {
  it.each([
    ['民國一一二年五月八日 宜蘭員山\n潮汐木偶座談 （來了三班）\n', '宜蘭'],
    ['昨天那个沙龙 地点就在北湾码头二楼的茶室\n', '北湾码头二楼的茶室'],
  ])('%j', (text, place) => {
    expect(mined(text).place.value).toBe(place);
  });

  it('goes on behind the hall', () => {
    const told = mined('At the first Kelp Clerks’ Conclave, held at Gull Bhavan here on Monday.', {
      own: false,
    });
    expect(told.place.value).toBe('Gull Bhavan');
  });

  it('takes a school for no town', () => {
    const told = mined('騎車到埔里國小參加「河裡的數學」工作坊。');
    expect(told.place.value).not.toBe('埔里');
    expect(told.role.value).toBe('attendee');
  });
});
