import { describe, expect, test } from 'vitest';
import { hasStructure, pastedFrom } from './pastedDocument.ts';

const clipboard = (html: string) => ({
  getData: (type: string) => (type === 'text/html' ? html : 'plain'),
});

describe('what is pasted', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p class="x">Two.</p>'],
    ['a heading and its text', '<h2 id="a">Cranes</h2>\n<P>Cheap.</P>'],
    ['a list', '<ul><li>one<li>two</ul>'],
    ['a table', '<table><tr><td>1</td></tr><tr><td>2</td></tr></table>'],
  ])('is a page where it has %s', (_, html) => {
    expect(pastedFrom(clipboard(html))).toEqual({ kind: 'page', text: html });
  });

  test.each([
    ['nothing', ''],
    ['one paragraph', '<meta charset="utf-8"><p>One.</p>'],
    ['coloured lines of an editor', '<div><span>let a</span></div><div><span>= 1</span></div>'],
    ['tags that only begin alike', '<pre>a</pre><picture></picture><link><title>b</title>'],
  ])('is text where the page is %s', (_, html) => {
    expect(pastedFrom(clipboard(html))).toEqual({ kind: 'text', text: 'plain' });
  });

  test('is told in one pass, whatever stands in it', () => {
    const time = (length: number): number => {
      const begin = performance.now();
      hasStructure('<p '.repeat(length) + '<'.repeat(length));
      return performance.now() - begin;
    };
    time(1_000);
    expect(time(80_000) / (time(20_000) + 1)).toBeLessThan(12);
  });
});
