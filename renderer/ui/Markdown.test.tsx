import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from './Markdown.tsx';

const render = (text: string): string => renderToStaticMarkup(<Markdown text={text} />);

describe('Markdown of a stranger', () => {
  it('opens safe addresses only', () => {
    expect(render('[site](https://example.org/a)')).toContain(
      '<a href="https://example.org/a" target="_blank" rel="noopener noreferrer">site</a>',
    );
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', '//x.org']) {
      expect(render(`[click](${address})`)).not.toContain('href');
    }
  });

  it('fetches no picture', () => {
    const html = render('![a chart](https://example.org/pixel.png) ![](http://example.org/b.png)');
    expect(html).not.toMatch(/<img|<link|example\.org/u);
    expect(html).toContain('a chart');
  });

  it('puts no HTML into the page', () => {
    const html = render('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b>bold</b>');
    expect(html).not.toMatch(/<script|<img|<b>/u);
  });

  it.each([
    ['[a](java&#x09;script:x)', 'a'],
    ['[a](JaVaScRiPt:x)', 'a'],
    ['[a](vbscript:x)', 'a'],
    ['[a][r]\n\n[r]: javascript:x', 'a'],
    ['[a](data:text/html;base64,eA== "t")', 'a'],
    ['a <javascript:x>', 'a'],
    ['<a href="javascript:x">a</a>', 'a'],
    ['a <p style="background:url(//x.example)" onclick=x>b</p>', 'a'],
    ['<style>p{}</style>\n\na', 'a'],
    ['<iframe srcdoc="<script>x</script>"></iframe>\n\na', 'a'],
    ['<noscript><p title="</noscript><img src=x onerror=x>">\n\na', 'a'],
    ['<form action=//x.example><input autofocus onfocus=x></form>\n\na', 'a'],
    ['a <svg onload=x><math><base href=//x.example>', 'a'],
    ['![a](javascript:x)', 'a'],
    ['a \u202Ereversed\u202C', '\u202Ereversed'],
  ])('keeps the words of %j alone', (text, words) => {
    const html = render(text);
    expect(html).toContain(words);
    expect(html.replaceAll(/<\/?(?:div|p|span)(?: class="[^"]*")?>/gu, '')).not.toContain('<');
  });
});

describe('Markdown of the user', () => {
  it('is emphasised beside Chinese punctuation', () => {
    expect(render('**重点：**紧跟着写')).toContain('<strong>重点：</strong>紧跟着写');
  });

  it('keeps its headings on one level', () => {
    expect(render('# One\n\n### Three')).toMatch(/<h3>One<\/h3>[^]*<h3>Three<\/h3>/u);
  });

  it('shows tasks and tables', () => {
    const html = render('- [x] sent\n- [ ] call\n\n| a | b |\n|---|---|\n| 1 | 2 |');
    expect(html).toContain('☑');
    expect(html).toContain('☐');
    expect(html).toContain('<td>2</td>');
  });
});
