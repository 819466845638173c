import { describe, expect, it } from 'vitest';
import { looksLikeNotes } from './looksLikeNotes.ts';

describe('raw notes', () => {
  it.each([
    ['# Ropes\n- hold more\n- cost less\n\n# Salt\n- holds less\n'],
    ['Kelp Forum notes\n\nAda Moss\nropes hold\nsalt does not\n'],
    ['【绳子】\n- 很重要\n【盐度】\n- 也重要（真的吗？）\n'],
  ])('are %j', (text) => {
    expect(looksLikeNotes(text, 'a.txt')).toBeGreaterThan(0.4);
  });

  it.each([
    ['<p>Ropes</p>\n<ul><li>a</li></ul>'],
    ['Ropes'],
    [
      `${'The ropes of the farms in the north hold more than they ever did before. '.repeat(8)}\n`.repeat(
        6,
      ),
    ],
  ])('are not %j', (text) => {
    expect(looksLikeNotes(text, 'a.txt')).toBeLessThan(0.2);
  });
});
