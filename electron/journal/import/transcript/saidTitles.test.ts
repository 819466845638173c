import { describe, expect, it } from 'vitest';
import { transcriptOf } from './testTranscript.ts';

describe('the talks of a transcript whose titles are said', () => {
  it('are cut where each is said', () => {
    const text =
      'Chair: Good morning. Please welcome Ada Moss.\n\nAda Moss: My talk is called "Wet ropes". They stretch a lot.\n\n' +
      'Chair: How long do they last?\n\nAda Moss: Two years at most.\n\nChair: Thank you. Next is Tom Reyes.\n\n' +
      'Tom Reyes: "Salt in motors" is the title. Grease them all.\n\nChair: How often?\n\nTom Reyes: In spring.\n';
    const { draft } = transcriptOf(text);
    expect(draft.sessions.map(({ title }) => title.value)).toEqual(['Wet ropes', 'Salt in motors']);
  });

  it('are those that whoever calls the next one up quotes, and not other quotations', () => {
    const text =
      'Greta Lind: Good morning. First we have "A bus that waits", please welcome Olof Brann.\n\n' +
      'Olof Brann: We let the bus wait eleven minutes. The first driver said "No way I am doing that" and then did.\n\n' +
      'Greta Lind: Thank you. Next up is Farah Nouri with "Nobody counts the school run".\n\n' +
      'Farah Nouri: Forty percent are school runs. So then the board asked "Why would we count them".\n\n' +
      'Greta Lind: And last, Dr Piet Hoek will talk about "The timetable as a promise".\n\n' +
      'Piet Hoek: We print how often we broke it.\n';
    const { draft } = transcriptOf(text);
    expect(draft.sessions.map(({ title }) => title.value)).toEqual([
      'A bus that waits',
      'Nobody counts the school run',
      'The timetable as a promise',
    ]);
  });

  it('name who is called up before a turn without a name', () => {
    const text =
      '发言人1 00:05\n各位早上好，我叫阎保国，我来串场。先有请来自海边的马秀兰老师，她讲渔网。\n\n' +
      '发言人2 00:41\n谢谢。我们那里一共七条船，渔网都是自己补的，补一次要三天。\n\n' +
      '发言人1 02:10\n好，谢谢。\n\n发言人2 02:22\n还有一点，盐很伤手。\n';
    const { draft } = transcriptOf(text);
    expect(draft.sessions.flatMap(({ people }) => people.map(({ name }) => name))).toContain(
      '马秀兰',
    );
  });

  it('have the one title that is said where the head names none but the event', () => {
    const text =
      '会议主题：第六届海带养殖沙龙（线上）\n\n主持人 00:00:07\n各位晚上好，欢迎大家，今晚有两位老师。\n\n' +
      '林一舟 00:00:21\n谢谢。我的题目呢是「绳子为什么会烂」，先看一张表。绳子泡水三个月就软了。\n\n' +
      '主持人 00:09:07\n谢谢林老师，那有没有办法？\n\n林一舟 00:09:30\n有，每个月晒一次。\n';
    const { draft } = transcriptOf(text);
    expect(draft.sessions.map(({ title }) => title.value)).toEqual(['绳子为什么会烂']);
  });

  it('never take for a title how it was written down', () => {
    const text =
      'Transcript - lightly edited for clarity\nKelp Coast Summit, Panel 2: "Who mends the nets?"\n\n' +
      '[00:00:07] Ada Moss: Good afternoon. We have three people who disagree.\n\n' +
      '[00:00:41] Tom Reyes: Nets are cheap and hands are not.\n\n[00:01:02] Ada Moss: How cheap?\n\n' +
      '[00:01:09] Tom Reyes: Forty a year.\n';
    const { draft } = transcriptOf(text);
    expect(draft.sessions.map(({ title }) => title.value)).toEqual(['Who mends the nets?']);
  });
});
