import { describe, expect, it } from 'vitest';
import { lineTalks } from './lineTalks.ts';

const talksOf = (text: string) =>
  lineTalks(text, { start: 0, end: text.length }).map(({ talk: { title, people } }) => [
    title.value,
    people.map(({ name }) => name),
  ]);

describe('lineTalks', () => {
  it.each([
    [
      'times without a colon and names in capitals',
      '0915  ADA MOSS: ROPES IN COLD WATER\n      keep them wet\n\n1015  TEA\n\n1045  TOM REYES: SALT IN THE MOTOR\n      rinse twice\n',
      [
        ['ROPES IN COLD WATER', ['ADA MOSS']],
        ['SALT IN THE MOTOR', ['TOM REYES']],
      ],
    ],
    [
      'codes and strokes',
      '[k1] ropes w/o rot / Dr. Ada Moss / keep them wet\n[break]\n[t1] salt in motors / Tom Reyes & Ingrid Voll / rinse\n',
      [
        ['ropes w/o rot', ['Ada Moss']],
        ['salt in motors', ['Tom Reyes', 'Ingrid Voll']],
      ],
    ],
    [
      'a day before the time and a name in brackets at the end',
      '**Sat 10:00** Ropes, wet or dry *(Ada Moss)*\nwet\n\n**Sun 09:30** Salt in motors *(Tom Reyes, mechanic)*\nrinse\n',
      [
        ['Ropes, wet or dry', ['Ada Moss']],
        ['Salt in motors', ['Tom Reyes']],
      ],
    ],
    [
      'names in brackets before the title',
      '** 9:00 [符海生] 海带怎么晒\n   - 翻两次\n** 9:45 [林招娣, 符海生] 网箱怎么修\n   - 先拆\n',
      [
        ['海带怎么晒', ['符海生']],
        ['网箱怎么修', ['林招娣', '符海生']],
      ],
    ],
    [
      'a title over a line with a name',
      'Ropes in cold water\n  Ada Moss, Kelp Labs\n  keep them wet\n\nSalt in the motor\n  Tom Reyes, mechanic\n  rinse twice\n',
      [
        ['Ropes in cold water', ['Ada Moss']],
        ['Salt in the motor', ['Tom Reyes']],
      ],
    ],
    [
      'a label after a framed title',
      '## 【海带怎么晒】 分享嘉宾：符海生（海岸学院）\n- 翻两次\n## 【网箱怎么修】 分享嘉宾：林招娣\n- 先拆\n',
      [
        ['海带怎么晒', ['符海生']],
        ['网箱怎么修', ['林招娣']],
      ],
    ],
  ])('reads %s', (_, text, talks) => {
    expect(talksOf(text)).toEqual(talks);
  });

  it('reads one word before a colon as a name only where it heads lines again and again', () => {
    const three =
      'Oona: wet ropes\n    keep them wet\n\nTibor: salt in motors\n    rinse\n\nOona & Tibor: duel\n    a draw\n';
    expect(talksOf(three)).toEqual([
      ['wet ropes', ['Oona']],
      ['salt in motors', ['Tibor']],
      ['duel', ['Oona', 'Tibor']],
    ]);
    expect(talksOf('Oona: wet ropes\n    keep them wet\n')).toEqual([]);
  });

  it('takes no record of a conversation for talks', () => {
    const turns = ['Who pays?', 'The port', 'All of it?', 'Half', 'And who else?', 'The town'];
    const text = turns
      .map((words, at) => `10:0${at} ${at % 2 ? 'Tom Reyes' : 'Ada Moss'}: ${words}\n`)
      .join('');
    expect(talksOf(text)).toEqual([]);
  });
});

it('a word before a colon is a topic where who spoke follows', () => {
  const lines =
    '0900 Calves: what they drink - Ada Moss\n0945 Fog: radar - Tom Reyes\n1015 Ice: drones\n';
  expect(talksOf(lines)).toEqual([
    ['Calves: what they drink', ['Ada Moss']],
    ['Fog: radar', ['Tom Reyes']],
  ]);
});
