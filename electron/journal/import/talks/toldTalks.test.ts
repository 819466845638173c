import { describe, expect, it } from 'vitest';
import { toldTalks } from './toldTalks.ts';

const talksOf = (text: string) =>
  toldTalks(text, { start: 0, end: text.length }).map(({ title, people }) => [
    title.value,
    people.map(({ name }) => name),
  ]);

describe('toldTalks in Chinese', () => {
  it.each([
    ['上午有挪威来的 Ingrid Voll 谈「海带的夜班」，没有投影片。', '海带的夜班', 'Ingrid Voll'],
    ['然后 Tom Reyes 讲绳子怎么不断，全场安静。', '绳子怎么不断', 'Tom Reyes'],
  ])('reads %s', (text, title, name) => {
    expect(talksOf(text)).toEqual([[title, [name]]]);
  });

  it('takes what is only said or read for no talk', () => {
    expect(talksOf('我在车上读了《海带的夜班》，旁边的人说「绳子又断了」。')).toEqual([]);
  });
});
