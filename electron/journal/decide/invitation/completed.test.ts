import { describe, expect, test } from 'vitest';
import { emptyDraft } from '#shared/draft.ts';
import { completedDraft } from './completed.ts';

const OCCASION = { today: '2026-11-22', currency: 'CNY' };
const read = (text: string) =>
  completedDraft({ ...emptyDraft('text'), notes: text }, text, OCCASION);

const MAIL = `Subject: You're invited: Kite & Cable Forum 2027, Porto

Dear friend,

Saltmarsh Gatherings is delighted to invite you to our forum on 24–25 June 2027 in Porto.

Speakers include:
- Maud Ellery, Chair, Saltmarsh Gatherings
- Tomas Bergqvist, CEO, Brightwater Ferries

Programme
09:00 Registration
09:30 Opening keynote: Wires in the wind – Maud Ellery
11:00 Fireside chat: The quiet harbour – Tomas Bergqvist

Delegate fee: SGD 1,800 (early bird until 1 March 2027).
`;

const POST = `活动预告 | 渔港夜谈第 12 期：账本里的潮水

时间：2027年1月21日（周四）19:00—21:30
地点：舟山市 一间旧仓库
主讲：林一舟、周望舒
主办：沈家门读书会
费用：免费，茶钱AA
话题：
1. 账本里的潮水
2. 旧船新用
扫码报名，报名截止2027年1月10日。
`;

const TRADITIONAL = `【誠摯邀請】潮汐能源年會 2027

各位先進：
由海灣會展集團主辦之「潮汐能源年會 2027」將於 2027 年 3 月 18 日於高雄舉行。
報名費：新台幣 2,980 元
`;

describe('an invitation', () => {
  test('by mail gives its name, days, place, organiser, price, people and sessions', () => {
    const draft = read(MAIL);
    expect(draft.name.value).toBe('Kite & Cable Forum 2027, Porto');
    expect([draft.dateStart.value, draft.dateEnd.value]).toEqual(['2027-06-24', '2027-06-25']);
    expect(draft.place.value).toBe('Porto');
    expect(draft.organiser.value).toBe('Saltmarsh Gatherings');
    expect(draft.costs).toEqual([{ label: 'Ticket', amount: 180_000, currency: 'SGD' }]);
    expect(draft.sessions.map(({ title, people }) => [title.value, people[0]?.name])).toEqual([
      ['Opening keynote: Wires in the wind', 'Maud Ellery'],
      ['Fireside chat: The quiet harbour', 'Tomas Bergqvist'],
    ]);
  });

  test('in Chinese gives the same after its labels, and what it is not called', () => {
    const draft = read(POST);
    expect(draft.name.value).toBe('渔港夜谈第 12 期：账本里的潮水');
    expect(draft.series.value).toBe('渔港夜谈');
    expect(draft.dateStart.value).toBe('2027-01-21');
    expect(draft.place.value).toBe('舟山市 一间旧仓库');
    expect(draft.organiser.value).toBe('沈家门读书会');
    expect(draft.costs).toEqual([{ label: '门票', amount: 0, currency: 'CNY' }]);
    expect(draft.people.map(({ name }) => name)).toEqual(['林一舟', '周望舒']);
    expect(draft.sessions.map(({ title }) => title.value)).toEqual(['账本里的潮水', '旧船新用']);
  });

  test('in traditional characters keeps them, at their place in the text', () => {
    const draft = read(TRADITIONAL);
    expect(draft.name.value).toBe('潮汐能源年會 2027');
    expect(draft.organiser.value).toBe('海灣會展集團');
    expect(draft.dateStart.value).toBe('2027-03-18');
    expect(draft.costs[0]).toMatchObject({ currency: 'TWD', amount: 298_000 });
    for (const { value, span } of [draft.name, draft.organiser]) {
      expect(TRADITIONAL.slice(span?.start, span?.end)).toBe(value);
    }
  });

  test('that only quotes its title, and names its weekday, is read by these', () => {
    const draft = read(
      'Hi!\n\nWe host a breakfast on Thursday 4 February 2027 in Zurich.\n\n' +
        '“Harbours without hype” is an intimate roundtable, organised by Cobalt Piers. It’s free.',
    );
    expect(draft.name.value).toBe('Harbours without hype');
    expect(draft.dateStart.value).toBe('2027-02-04');
    expect(draft.organiser.value).toBe('Cobalt Piers');
  });

  test('takes no deadline for its day', () => {
    const draft = read('Tide Forum\n\nRegister by 3 March 2027.\n\nWe meet on 9 April 2027.');
    expect(draft.dateStart.value).toBe('2027-04-09');
  });

  test('that is none says nothing', () => {
    const draft = read('hey, are you around next week? maybe thursday. let me know');
    expect([draft.name.value, draft.dateStart.value, draft.place.value]).toEqual([
      null,
      null,
      null,
    ]);
    expect([draft.people, draft.sessions, draft.costs]).toEqual([[], [], []]);
  });

  test('leaves what was read already, and what a calendar says, as it is', () => {
    const name = { value: 'Net Menders', confidence: 'sure' as const, span: null };
    const known = { ...emptyDraft('text'), name };
    expect(completedDraft(known, MAIL, OCCASION).name).toEqual(name);
    const calendar = { ...emptyDraft('calendar'), name };
    expect(completedDraft(calendar, MAIL, OCCASION)).toBe(calendar);
  });

  test('of any length is read in time that grows with it', () => {
    const hostile = [
      '（'.repeat(20_000),
      `主办：${'a '.repeat(50_000)}`,
      '09:00 '.repeat(20_000),
      `Fee: ${'1,000 '.repeat(30_000)}`,
      'Invite you to A '.repeat(20_000),
    ];
    for (const text of hostile) expect(read(text).shape).toBe('text');
  });
});
