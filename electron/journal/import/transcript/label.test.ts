import { describe, expect, it } from 'vitest';
import { labelAt } from './label.ts';

const read = (line: string): [string, string] | null => {
  const label = labelAt(line, { start: 0, end: line.length });
  return label && label.form === 'colon' ? [label.text, line.slice(label.wordsStart)] : null;
};

describe('labels set in bold alone', () => {
  it.each([
    ['**林一舟**　那時候沒有碼頭。', ['林一舟', '那時候沒有碼頭。']],
    ['**Ada Moss** We tried it twice.', ['Ada Moss', 'We tried it twice.']],
    ['__Tove 陳小滿__\t我接著講。', ['Tove 陳小滿', '我接著講。']],
    ['**Ada Moss:** We tried it twice.', ['Ada Moss', 'We tried it twice.']],
  ])('are told from the words in %s', (line, parts) => {
    expect(read(line)).toEqual(parts);
  });

  it.each(['We said **never again** and meant it.', '**Really?** Yes.', '**Ropes** – wet ones'])(
    'are not made of %s',
    (line) => {
      expect(read(line)).toBeNull();
    },
  );
});
