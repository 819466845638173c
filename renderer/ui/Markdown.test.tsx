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
