import { describe, expect, it } from 'vitest';
import { proposeTags } from './keywords.ts';

const read = (text: string, known: readonly string[] = []): string[] =>
  proposeTags(text, [{ start: 0, end: text.length }], known).map(({ tag }) => tag);

const english =
  'Sea farming needs ropes. Most sea farming is small. GPU prices and GPU supply matter for sea farming, ' +
  'as do GPU clusters. The salinity sensors drift; salinity sensors need care. Cheap salinity sensors fail. ';
const chinese =
  '海带养殖要看盐度。海带养殖的成本在冷链，很多海带养殖企业没有冷链设备。冷链设备很贵。' +
  '买冷链设备要贷款。3D打印的浮标便宜，3D打印还能修零件，有人用3D打印做模具。';

describe('tags', () => {
  it('are terms that stand again and again, as they are written', () => {
    expect(read(english)).toEqual(
      expect.arrayContaining(['sea farming', 'salinity sensors', 'GPU']),
    );
    expect(read(chinese)).toEqual(expect.arrayContaining(['海带养殖', '冷链设备', '3D打印']));
  });

  it('are exact pieces of the text', () => {
    const text = `${english}\n${chinese}`;
    for (const { tag, span } of proposeTags(text, [{ start: 0, end: text.length }], [])) {
      expect(text.slice(span.start, span.end).toLowerCase()).toBe(tag.toLowerCase());
    }
  });

  it('hold no stop words and no pieces of words', () => {
    const tags = read(
      'We think that we will see the same thing again, and we think that it is the same. '.repeat(
        5,
      ),
    );
    expect(tags).toEqual([]);
    expect(read(chinese)).not.toEqual(expect.arrayContaining(['带养殖', '链设备', '打印']));
  });

  it('begin with the writer’s own', () => {
    expect(read(`${english} #aquaculture #海洋`).slice(0, 2)).toEqual(['aquaculture', '海洋']);
    expect(read('# Heading\nissue #12 and colour #fff and a#b')).toEqual([]);
  });

  it('are at most 8 and none that is known already', () => {
    const words = 'Amber Birch Cedar Dogwood Elder Fir Gorse Hazel Ivy Juniper'.split(' ');
    expect(read(words.map((word) => `${word}. ${word}. ${word}. ${word}. `).join(''))).toHaveLength(
      8,
    );
    expect(read(english, ['Sea Farming', 'gpu'])).not.toEqual(
      expect.arrayContaining(['sea farming', 'GPU']),
    );
  });

  it('leave out the labels of speakers', () => {
    expect(read('Ada Moss: ropes.\nAda Moss: seeds.\nAda Moss: salt.\nAda Moss: sun.\n')).toEqual(
      [],
    );
  });
});
