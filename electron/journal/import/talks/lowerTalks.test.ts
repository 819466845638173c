import { describe, expect, it } from 'vitest';
import { lowerTalks } from './lowerTalks.ts';

const read = (text: string) =>
  lowerTalks(text, { start: 0, end: text.length }).map(({ talk }) => [
    talk.title.value,
    ...talk.people.map(({ name }) => name),
  ]);

describe('talks of notes without capitals', () => {
  it('reads who spoke and on what, in either order', () => {
    const text = [
      'soil day, weds',
      '',
      'martha kielty - rye on heavy land',
      '  - in by 20 sept',
      '',
      'tom de vries (agronomist) - what the worms say',
      '  - 16 a spade',
      '',
      'workshop knots - dr anna keane',
      '  - wet them first',
      '',
      'lunch - sandwiches',
      'queue - very long',
    ].join('\n');
    expect(read(text)).toEqual([
      ['rye on heavy land', 'Martha Kielty'],
      ['what the worms say', 'Tom de Vries'],
      ['workshop knots', 'Anna Keane'],
    ]);
  });

  it('reads none where nobody is surely named, or where lines begin with capitals', () => {
    expect(read('wet ropes - never buy them\nyes\ndry ropes - cheap all round\nno\n')).toEqual([]);
    expect(read('Martha kielty - rye\nIn by sept\nTom vries - worms\nMany\n')).toEqual([]);
  });
});
