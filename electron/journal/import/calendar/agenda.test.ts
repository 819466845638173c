import { describe, expect, it } from 'vitest';
import { agendaIn } from './agenda.ts';

const shown = (notes: string): string[] =>
  agendaIn(notes, '2025-04-18', null).map(({ startsAt, endsAt, kind, title, people }) =>
    [
      `${startsAt?.slice(11) ?? ''}-${endsAt?.slice(11) ?? ''}`,
      kind,
      title.value,
      people.map(({ name, part }) => (part === 'moderator' ? `${name}*` : name)).join('+'),
    ].join(' | '),
  );

describe('an agenda in the description of an invitation', () => {
  it('is read in Chinese, with who leads named on the line below', () => {
    const notes =
      '各位好：\n\n【议程】\n13:30-14:00 签到\n14:00-14:50 桥下空间怎么用 主讲人：林一舟\n' +
      '14:50-15:00 茶歇\n15:00-16:00 圆桌：谁来付钱\n主持人：颜若谷  嘉宾：林一舟、唐瑾\n\n停车请走北门。';
    expect(shown(notes)).toEqual([
      '14:00-14:50 | talk | 桥下空间怎么用 | 林一舟',
      '15:00-16:00 | panel | 谁来付钱 | 颜若谷*+林一舟+唐瑾',
    ]);
  });

  it('is read in traditional characters', () => {
    const notes =
      '議程：\n09:00 報到\n09:30–10:20 專題演講：把海岸還給沙灘｜講者：陳以恩 教授（海灣大學）\n' +
      '10:20–11:10 蚵殼還能做什麼　林佩蓉 主任\n11:10–12:00 綜合座談　主持人：黃若谷　與談人：陳以恩、林佩蓉';
    expect(shown(notes)).toEqual([
      '09:30-10:20 | talk | 把海岸還給沙灘 | 陳以恩',
      '10:20-11:10 | talk | 蚵殼還能做什麼 | 林佩蓉',
      '11:10-12:00 | panel | 綜合座談 | 黃若谷*+陳以恩+林佩蓉',
    ]);
  });

  it('is read with people after a wide stroke and labels without a colon', () => {
    const notes =
      '流程\n09:30 開幕　理事長 林逸舟\n10:00 專題演講：潮間帶的夜／講者 周曉彤\n' +
      '15:00 座談：館藏該借出去嗎？／主持 林逸舟　與談 周曉彤、Tom Reyes\n16:00 嘉賓 合影';
    expect(shown(notes)).toEqual([
      '09:30- | keynote | 開幕 | 林逸舟',
      '10:00- | talk | 潮間帶的夜 | 周曉彤',
      '15:00- | panel | 館藏該借出去嗎？ | 林逸舟*+周曉彤+Tom Reyes',
    ]);
  });

  it('is read in English without its pauses', () => {
    const notes =
      'Agenda\n9:00 am Registration & coffee\n9:30 - 10:15  Keeping the kelp alive - Ada Moss (Kelp Labs)\n' +
      '10:15 Nets that talk back, Tove Lind\n11:00 Break\n' +
      '1:30 pm Panel: who pays for the harbour? Moderator: Ines Okafor; Panelists: Tove Lind, Raj Patel';
    expect(shown(notes)).toEqual([
      '09:30-10:15 | talk | Keeping the kelp alive | Ada Moss',
      '10:15- | talk | Nets that talk back | Tove Lind',
      '13:30- | panel | who pays for the harbour? | Ines Okafor*+Tove Lind+Raj Patel',
    ]);
  });

  it('is read with who speaks before the title', () => {
    const notes =
      'Doors 18:30. Two short talks.\n\n18:50 Ada Moss (Kelp Labs) – Selling rope to those who only want string\n' +
      '19:20 林一舟（海蓝科技）：把网收回来\n20:00 Bar';
    expect(shown(notes)).toEqual([
      '18:50- | talk | Selling rope to those who only want string | Ada Moss',
      '19:20- | talk | 把网收回来 | 林一舟',
    ]);
  });

  it.each([
    'Flight 10:45 LHR - JFK\nCheck-in 15:00\nDinner 19:30 at the harbour',
    '10:45 leave the house\n12:30 train to Oslo\n18:00 hotel',
    'Join by phone 9:00\nMeeting ID: 823 1234',
  ])('is not made of other times: %s', (notes) => {
    expect(agendaIn(notes, '2025-04-18', null)).toEqual([]);
  });

  it('has no times where it runs over several days', () => {
    const notes =
      '09:00 Wet ropes - Ada Moss\n11:00 Dry ropes - Raj Patel\n09:00 Old ropes - Tove Lind';
    expect(agendaIn(notes, '2025-04-18', null).map(({ startsAt }) => startsAt)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
