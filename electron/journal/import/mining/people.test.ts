import { describe, expect, it } from 'vitest';
import { isPersonName, peopleIn, personNamed } from './people.ts';

describe('a name', () => {
  it.each([
    'Ada Moss',
    'Mei-Ling Chen',
    'J. R. Oduya',
    'Ludwig van der Berg',
    'María José García',
    'Lin Yizhou',
    'Park Ji-hoon',
    '林一舟',
    '周晓',
    '歐陽明月',
    '鍾曉雲',
    '鲍 凡',
    '埃隆·马斯克',
  ])('%s is that of a person', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  it.each([
    'Kelp Labs',
    'Green River',
    'Machine Learning',
    'Next Steps',
    'New York',
    'Speaker 2',
    'Norwegian Fisheries',
    'PyKite Dublin',
    '海蓝科技',
    '方法',
    '时间',
    '高质量',
    '金融',
    '主持人',
    '王教授',
    '周五',
    '',
  ])('%j is not', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});

describe('a label or an item of a list', () => {
  const told = (text: string) => {
    const person = personNamed(text);
    return person && [person.name, person.title, person.affiliation, person.part];
  };

  it.each([
    ['Dr. Ada Moss (CTO, Kelp Labs)', ['Ada Moss', 'Dr., CTO', 'Kelp Labs', 'speaker']],
    ['Ada Moss, CTO of Kelp Labs', ['Ada Moss', 'CTO', 'Kelp Labs', 'speaker']],
    ['Kelp Labs founder Ada Moss', ['Ada Moss', 'founder', 'Kelp Labs', 'speaker']],
    ['Ada Moss @ Kelp Labs', ['Ada Moss', null, 'Kelp Labs', 'speaker']],
    [
      'Ada Moss – Professor of Physics at the University of Oslo',
      ['Ada Moss', 'Professor of Physics', 'University of Oslo', 'speaker'],
    ],
    ['Moderator (Ada Moss)', ['Ada Moss', null, null, 'moderator']],
    ['Host: Ada Moss', ['Ada Moss', null, null, 'host']],
    ['**Ada Moss**:', ['Ada Moss', null, null, 'speaker']],
    ['主持人：林一舟 教授', ['林一舟', '教授', null, 'moderator']],
    ['周晓（海蓝科技 CEO）', ['周晓', 'CEO', '海蓝科技', 'speaker']],
    ['海蓝科技创始人兼CEO林一舟', ['林一舟', '创始人兼CEO', '海蓝科技', 'speaker']],
    ['海藍科技 董事長 鍾曉雲', ['鍾曉雲', '董事長', '海藍科技', 'speaker']],
    ['北方大学 李可 教授', ['李可', '教授', '北方大学', 'speaker']],
    ['王教授', ['王教授', null, null, 'speaker']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it.each([
    ['Lin Yizhou (林一舟)', 'Lin Yizhou', ['林一舟']],
    ['林一舟 Lin Yizhou', 'Lin Yizhou', ['林一舟']],
    ['Ms. Lin Yizhou（海蓝科技，林一舟）', 'Lin Yizhou', ['林一舟']],
  ])('%s has both forms of the name', (text, name, aliases) => {
    expect(personNamed(text)).toMatchObject({ name, aliases });
  });

  it.each(['@adamoss', 'Kelp Labs', 'Question', '讨论', 'x'.repeat(500)])(
    '%s names nobody',
    (text) => {
      expect(personNamed(text)).toBeNull();
    },
  );
});

describe('prose', () => {
  const named = (text: string) =>
    peopleIn(text, { start: 0, end: text.length }).map(({ name, part }) =>
      part === 'speaker' ? name : `${name} (${part})`,
    );

  it.each([
    ['Ben Hill, CTO of Kelp Labs, argued that nobody measures.', ['Ben Hill']],
    ['The panel was moderated by Ada Moss of Kelp Labs.', ['Ada Moss (moderator)']],
    ['“We were wrong,” said Priya Raman, who runs the lab.', ['Priya Raman']],
    ['Yesterday Kelp Labs founder Noor Haddad opened it.', ['Noor Haddad']],
    [
      'Speakers included Amara Okafor, Li Wei and Jean-Luc Moreau.',
      ['Amara Okafor', 'Li Wei', 'Jean-Luc Moreau'],
    ],
    [
      '海蓝科技创始人林一舟在会上表示，风会变。北方大学教授王海涛、风行资本合伙人钱小北等出席。',
      ['林一舟', '王海涛', '钱小北'],
    ],
    ['論壇由蔡明潔主持，與談人包括鄭文皓（北風社）。', ['蔡明潔 (moderator)', '鄭文皓 (panelist)']],
    ['来自丹麦的顾问Mette Holm建议公开数据。', ['Mette Holm']],
    [
      '主持人：歐陽明月　與談人：張惠美、李國鼎',
      ['歐陽明月 (moderator)', '張惠美 (panelist)', '李國鼎 (panelist)'],
    ],
    ['## Speakers\n- Ada Moss (Kelp Labs)\n- Ben Hill, Harbour AI', ['Ada Moss', 'Ben Hill']],
  ])('%s', (text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });

  it.each([
    'Green River was mentioned, as was Silicon Valley.',
    'I like the talks of Ada Moss',
    'By Ada Moss\n\nText',
    '记者 陈小明 摄影 张大力',
    '（编辑：宋佳宁）',
    '感谢导师王海涛教授的指导。',
    '从内部来看，方法很重要，于是大家都说金融。',
  ])('%j names nobody of the event', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('says where each name stands and what is said beside it', () => {
    const text = 'Then Ms. Lin Yizhou (海蓝科技,林一舟) spoke.';
    const [person] = peopleIn(text, { start: 0, end: text.length });
    expect(person).toMatchObject({ name: 'Lin Yizhou', aliases: ['林一舟'] });
    expect(person?.span && text.slice(person.span.start, person.span.end)).toBe('Lin Yizhou');
    expect(person?.affiliation).toBe('海蓝科技');
  });
});

it('needs time in proportion to the length', () => {
  const timed = (text: string) => {
    const start = performance.now();
    peopleIn(text, { start: 0, end: text.length });
    return performance.now() - start;
  };
  for (const piece of ['Ada Moss, ', '李明、', 'Aa Bb Cc ', '主持人：', '副总经理兼']) {
    timed(piece.repeat(2_000));
    const once = timed(piece.repeat(4_000));
    expect(timed(piece.repeat(16_000)), piece).toBeLessThan(12 * Math.max(once, 25));
  }
});
