import { describe, expect, it } from 'vitest';
import { breathsIn, isBreathless } from './breaths.ts';
import { looksLikeTranscript } from './detect.ts';
import { transcriptOf } from './testTranscript.ts';

const piecesOf = (text: string): string[] =>
  breathsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('Chinese speech without signs', () => {
  it.each([
    [
      '我们去年装了六百个传感器嗯结果三个月以后只有两百个还在报数所以我们现在只在井口装一个坏了马上有人去换谢谢大家',
      ['我们去年装了六百个传感器', '所以我们现在只在井口装一个坏了马上有人去换', '谢谢大家'],
    ],
    [
      '第一個誤會是說海帶不會生病其實水溫高兩度它三天就爛掉所以我們後來規定每天早上先量水溫再決定收不收第二個誤會是說網子越密越好',
      ['所以我們後來規定每天早上先量水溫再決定收不收', '第二個誤會是說網子越密越好'],
    ],
  ])('is cut where a thought ends in %s', (text, thoughts) => {
    expect(piecesOf(text)).toEqual(expect.arrayContaining(thoughts));
  });

  it('never loses a word but fillers and is never cut between a word and what it leads to', () => {
    const text =
      '因为我们觉得这个码头的问题不是吊车的问题是排队的问题但是我们发现只要让司机自己看到前面还有几辆车他就不按喇叭了';
    const pieces = piecesOf(text);
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) expect(piece).not.toMatch(/(?:因为|但是|我们|不是|只要)$/u);
  });

  it.each([
    [
      '这句话虽然长一点，但是它有逗号，谁都看得出来哪里该停，所以没有必要再去切，它也不是语音识别出来的东西，是人写的。',
      false,
    ],
    [
      '我们去年装了六百个传感器结果三个月以后只有两百个还在报数所以我们现在只在井口装一个坏了马上有人去换这样一年省下来的钱够再装一口井的',
      true,
    ],
    [
      'A long line of English without a single comma or stop that goes on and on and on and is left alone',
      false,
    ],
  ])('is told from what has signs: %s', (text, expected) => {
    expect(isBreathless(text)).toBe(expected);
  });

  it('is read as a transcript though all of it is one line', () => {
    const talk =
      '好那我们准时开始啊各位老师大家上午好我是今天的主持人霍小满那我们第一位嘉宾是来自海湾大学的颜若谷老师他今天要讲的题目是绳子为什么会烂大家掌声欢迎谢谢小满大家好嗯绳子泡在水里三个月就软了但是我们发现啊烂掉的绳子有七成不是在海里烂的是在仓库里烂的所以我们现在规定每个月必须晒一次';
    const text =
      talk + '然后就是说我们后来又看了别的港口嗯情况也差不多对吧那这个事情其实很简单'.repeat(20);
    expect(looksLikeTranscript(text, 'a.txt')).toBeGreaterThan(0.4);
    const { draft } = transcriptOf(text);
    expect(draft.sessions.map(({ title }) => title.value)).toEqual(['绳子为什么会烂']);
    expect(draft.takeaways.map((takeaway) => takeaway.text).join('\n')).toContain('是在仓库里烂的');
  });
});
