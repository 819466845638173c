import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

const pageOf = (html: string) => readPage(html, () => false);
const textOf = (html: string): string => pageOf(html).text;

const PROSE =
  '<p>The wind was strong on the first day, and nobody went home early.</p>' +
  '<p>On the second day the ropes were wet, so the talks moved into the hall.</p>';

describe('the text of a page', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two &amp; three.</p>', 'One.\n\nTwo & three.'],
    ['a paragraph that is not closed', '<p>One.<p>Two.', 'One.\n\nTwo.'],
    ['headings', '<h2>Knots <em>and</em> ropes</h2><p>Tie.</p>', '## Knots and ropes\n\nTie.'],
    ['lists', '<ul><li>One<li>Two <b>b</b></ul>', '- One\n- Two b'],
    ['lines', 'One<br>Two', 'One\nTwo'],
    ['white space', '<p> One\n\t two&nbsp;three </p>', 'One two three'],
    ['a wide space between Chinese words', '<p>主办：甲　承办：乙</p>', '主办：甲　承办：乙'],
    ['what is not seen', '<p>Kite\u00AD\u200Bs</p>', 'Kites'],
    [
      'links by their words',
      '<p>See <a href="https://a.example">the list</a>.</p>',
      'See the list.',
    ],
    [
      'rows of a table',
      '<table><tr><th>Time<th>Title</tr><tr><td>9:00</td><td><p>Knots</p></td></tr></table>',
      'Time | Title\n9:00 | Knots',
    ],
    ['terms beside what they are', '<dl><dt>Venue<dd>Hall A</dl>', 'Venue: Hall A'],
    ['a short bold paragraph as a heading', '<p><b>Knots</b></p><p>Tie.</p>', '### Knots\n\nTie.'],
    ['preformatted lines', '<pre>One\n  Two</pre>', 'One\n  Two'],
  ])('keeps %s', (_case, body, text) => {
    expect(textOf(`<body>${body}</body>`)).toBe(text);
  });

  it.each([
    ['script and style', '<script>alert(1)</script><style>p{}</style>'],
    ['navigation', '<nav><ul><li><a>Home of the long news</a></ul></nav>'],
    ['a menu by its name', '<div class="mainMenu"><a>Home</a></div>'],
    ['a sidebar', '<div class="col sidebar-right"><p>Other news that you may read.</p></div>'],
    ['shares', '<div id="share-bar">Share</div>'],
    ['related headlines', '<section class="relatedPosts"><h3>Related</h3><a>Other</a></section>'],
    [
      'a banner about cookies',
      '<div class="cookie-consent"><p>We use cookies, as all do.</p></div>',
    ],
    ['captions', '<figure><img><figcaption>Kites in the sky</figcaption></figure>'],
    ['what is hidden', '<p style="display: none">Secret.</p><p hidden>Secret.</p>'],
    ['footers', '<footer>Imprint of the paper</footer>'],
  ])('leaves out %s', (_case, clutter) => {
    const text = textOf(`<body><div>${PROSE}</div>${clutter}</body>`);
    expect(text).toContain('ropes were wet');
    expect(text.split('\n\n')).toHaveLength(2);
  });

  it('leaves out comments, however many there are', () => {
    const comment = '<li><p>I was there as well, and it was not at all as you say it was.</p></li>';
    const text = textOf(`<div>${PROSE}</div><ol class="comment-list">${comment.repeat(30)}</ol>`);
    expect(text).not.toContain('as well');
  });

  it('keeps what is called a sidebar where the page is in it', () => {
    const text = textOf(`<div class="content-sidebar">${PROSE.repeat(10)}</div><p>Short.</p>`);
    expect(text).toContain('ropes were wet');
  });

  it('finds the text where most of the page is links', () => {
    const links = '<li><a href="/x">A headline of some other news of today</a></li>'.repeat(80);
    const text = textOf(
      `<div><ul>${links}</ul><div><h1>Kites fly</h1><div>${PROSE}</div></div><ul>${links}</ul></div>`,
    );
    expect(text).toMatch(/^# Kites fly\n\nThe wind[^]*hall\.$/u);
  });

  it('reads a page that old tables lay out', () => {
    const text = textOf(
      `<table><tr><td><a>Home</a></td></tr><tr><td width=700><center>Kites fly</center>${PROSE}</td>` +
        '<td><b>Hot</b><br><a>Other</a></td></tr></table>',
    );
    expect(text).toContain('home early.\n\nOn the second');
    expect(text).not.toContain('Hot');
  });
});

describe('the headline', () => {
  const body = `<div>${PROSE}</div>`;

  it.each([
    [
      'a heading that the title repeats',
      '<title>Kites fly | The Paper</title>',
      '<h1>Kites fly</h1>',
    ],
    [
      'og:title',
      '<meta property="og:title" content="Kites fly"><title>x</title>',
      '<h1>The Paper</h1>',
    ],
    ['the title without the site', '<title>Kites fly - News - The Paper</title>', ''],
    [
      'the heading within the article',
      '<title>repo/kites</title>',
      '<article><h1>Kites fly</h1></article>',
    ],
  ])('is %s', (_case, head, heading) => {
    expect(textOf(`<html><head>${head}</head><body>${heading}${body}</body></html>`)).toMatch(
      /^# Kites fly\n/u,
    );
  });

  it('stands once', () => {
    const text = textOf(`<title>Kites fly</title><div><h1>Kites fly</h1>${PROSE}</div>`);
    expect(text.match(/Kites fly/gu)).toHaveLength(1);
  });
});

it('says where links and bold words stand', () => {
  const { text, links, strong } = pageOf(
    `<div>${PROSE}<p>See <a href="https://a.example">the <b>list</b></a> now, it is long.</p></div>`,
  );
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(links.map(({ href, span }) => [href, words(span)])).toEqual([
    ['https://a.example', 'the list'],
  ]);
  expect(strong.map(words)).toEqual(['list']);
});

it('counts what is left out', () => {
  expect(pageOf(`<div>${PROSE}</div><nav>Twelve chars</nav>`).leftOut).toBeGreaterThan(5);
});
