import { describe, expect, it } from 'vitest';
import { readHeading } from './headingFacts.ts';

describe('headings that begin with a name', () => {
  it.each([
    ['邵建平主任 猪场消毒十年教训', '猪场消毒十年教训', '邵建平'],
    ['蒋文娟 蓝耳病毒株：怎么选疫苗', '蓝耳病毒株：怎么选疫苗', '蒋文娟'],
    ['卞老师（农业大学）仔猪腹泻喂什么', '仔猪腹泻喂什么', '卞老师'],
    ['苏阿姨 合作社 我们怎么卖散茶', '我们怎么卖散茶', '苏阿姨'],
    ['林志远 省茶科所 讲铁观音做青', '铁观音做青', '林志远'],
    [
      'P. Marsh (retd) wax moths and how to live with them',
      'wax moths and how to live with them',
      'P. Marsh',
    ],
    ['Colour chemistry, Dr. Helen Strand', 'Colour chemistry', 'Helen Strand'],
  ])('parts %s', (heading, title, name) => {
    const facts = readHeading(heading, 0);
    expect(facts.title).toBe(title);
    expect(facts.people.map((person) => person.name)).toEqual([name]);
  });

  it.each(['马铃薯 晚疫病怎么防', '林志远 浙江大学', 'Soil (sandy) holds little water'])(
    'takes no part of %s for a title',
    (heading) => {
      expect(readHeading(heading, 0).title).toBe(heading);
    },
  );

  it('gives two that share a family name', () => {
    const { title, people } = readHeading('Goats on wet ground - Sean & Mary Brady', 0);
    expect(title).toBe('Goats on wet ground');
    expect(people.map(({ name }) => name)).toEqual(['Sean Brady', 'Mary Brady']);
  });

  it('tells who leads a panel from those on it without a colon', () => {
    const { title, people } = readHeading('圆桌 茶价会不会跌 主持人 苏丽珍 嘉宾 林志远 何启明', 0);
    expect(title).toBe('圆桌 茶价会不会跌');
    expect(people.map(({ name, part }) => [name, part])).toEqual([
      ['苏丽珍', 'moderator'],
      ['林志远', 'panelist'],
      ['何启明', 'panelist'],
    ]);
  });
});
