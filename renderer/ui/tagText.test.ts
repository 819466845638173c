import { describe, expect, it } from 'vitest';
import { addTags, splitTags } from './tagText.ts';

describe('a text of tags', () => {
  it.each([
    ['ai', [], 'ai'],
    ['ai,', ['ai'], ''],
    ['#ai，芯片、', ['ai', '芯片'], ''],
    ['climate policy; ha', ['climate policy'], ' ha'],
    [',,', [], ''],
  ])('%j is taken apart at commas of both writings', (text, tags, rest) => {
    expect(splitTags(text)).toEqual({ tags, rest });
  });

  it('adds every tag once', () => {
    expect(addTags(['ai'], ['#ai', ' robots ', ''])).toEqual(['ai', 'robots']);
  });
});
