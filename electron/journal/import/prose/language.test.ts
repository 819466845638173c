import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language', () => {
  it.each([
    ['The ropes of the farm are better than they were, and it is not the seeds.', 'en', 'sure'],
    ['今年海带养殖的成本降了一半，主要是绳子便宜了。', 'zh', 'sure'],
    ['今年海帶養殖的成本降了一半，主要是繩子便宜了。', 'zh', 'sure'],
    ['周晓讲了 RAG 和 fine-tuning 的区别，重点是 evaluation 要先做。', 'zh', 'likely'],
    ['今日は海藻の会議に行きました。とても面白かったです。', 'ja', 'sure'],
    ['오늘 회의에서 해조류 양식에 대해 이야기했습니다.', 'ko', 'sure'],
    ['Die Seile sind besser als die alten und das ist nicht nur für den Winter gut.', 'de', 'sure'],
    [
      'Les cordes sont plus chères que dans les fermes du nord, et ce n’est pas pour nous.',
      'fr',
      'sure',
    ],
    ['Ropes', 'en', 'unsure'],
  ])('of %j is %s', (text, language, confidence) => {
    expect(languageOf(text)).toEqual({ value: language, confidence, span: null });
  });

  it('is several where passages stand in two', () => {
    const text =
      'The first day was about the ropes and the farms of the north.\n' +
      '第一天主要讲绳子和北方的养殖场，内容很扎实。\n' +
      'On the second day they showed that it is the cold chain that costs.\n' +
      '第二天说明了成本主要在冷链，而不是种苗。';
    expect(languageOf(text).value).toBe('mul');
  });

  it('is missing where there are no words', () => {
    expect(languageOf('1234 — 5')).toEqual({ value: null, confidence: 'missing', span: null });
  });
});
