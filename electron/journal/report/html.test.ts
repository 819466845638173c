import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { htmlOf } from './html.ts';
import { markdownOf, plainParagraphs, readMarkdown } from './markdownTree.ts';

const OPTIONS = {
  title: 'Kelp Summit',
  language: 'en',
  footnotes: 'Footnotes',
  paper: null,
} as const;

const pageOf = (markdown: string): string => htmlOf(readMarkdown(markdown, 3, 'n'), OPTIONS);

interface Found {
  readonly tags: Set<string>;
  readonly attributes: Set<string>;
  readonly addresses: string[];
  readonly text: string;
}

/** What a browser would find between the tags of the body. */
function bodyOf(page: string): Found {
  const found = {
    tags: new Set<string>(),
    attributes: new Set<string>(),
    addresses: [''],
    text: '',
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        found.tags.add(name);
        for (const [key, value] of Object.entries(attributes)) {
          found.attributes.add(key);
          if (key === 'href' || key === 'src') found.addresses.push(value);
        }
      },
      ontext: (text) => {
        found.text += text;
      },
    },
    { decodeEntities: true },
  );
  parser.end(page.slice(page.indexOf('<body>')));
  return { ...found, addresses: found.addresses.slice(1) };
}

/** Ways in which text that was imported may try to become more than text. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'inline <b onclick="alert(1)">bold</b> <svg/onload=alert(1)>',
  '<iframe src="https://kelp.example"></iframe>',
  '<style>@import "https://kelp.example/a.css";</style>',
  '<base href="https://kelp.example/">',
  '<meta http-equiv="refresh" content="0;url=https://kelp.example">',
  '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,<script>) [d](file:///etc/hosts)',
  '<javascript:alert(1)>',
  '[r]\n\n[r]: javascript:alert(1) "title"',
  '![p](https://kelp.example/a.png) ![p][i]\n\n[i]: https://kelp.example/b.png',
  '[x](https://kelp.example/"onmouseover="alert(1)) `</code><script>`',
  '```html" onload="alert(1)\n</pre><script>alert(1)</script>\n```',
  '| a |\n|---|\n| <script>alert(1)</script> |',
  'a[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
  '</main></body><script>alert(1)</script>',
  '<!-- --><script>alert(1)</script> <!--',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;',
];

const ALLOWED_TAGS =
  /^(?:body|main|h[1-6]|p|ul|ol|li|blockquote|strong|em|del|code|pre|br|hr|a|sup|section|table|thead|tbody|tr|th|td)$/u;
const ALLOWED_ATTRIBUTES = ['align', 'class', 'href', 'id', 'rel', 'start'];

/** All in a page that may not be in it. */
function problemsOf(page: string): string[] {
  const { tags, attributes, addresses } = bodyOf(page);
  return [
    ...[...tags].filter((tag) => !ALLOWED_TAGS.test(tag)),
    ...[...attributes].filter((name) => !ALLOWED_ATTRIBUTES.includes(name)),
    ...addresses.filter((address) => !/^(?:https?:|mailto:|#)/u.test(address)),
  ];
}

describe('a page is dead, whatever was imported', () => {
  test.each(HOSTILE)('%s', (payload) => {
    expect(problemsOf(pageOf(payload))).toEqual([]);
    expect(problemsOf(pageOf(`- item\n\n  ${payload}\n\n> ${payload}`))).toEqual([]);
    expect(problemsOf(htmlOf(plainParagraphs(payload), { ...OPTIONS, title: payload }))).toEqual(
      [],
    );
  });

  test('also where pieces of such texts meet', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...HOSTILE, '\n\n', '> ', '- ', '```', '`', '<', '"', '](', '![', '|'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        expect(problemsOf(pageOf(list.join('')))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('what was typed as HTML is shown as it was typed', () => {
    const { text } = bodyOf(pageOf('A `Vec<u8>` is a Vec<u8>.\n\n<script>alert(1)</script>'));
    expect(text).toContain('A Vec<u8> is a Vec<u8>.');
    expect(text).toContain('<script>alert(1)</script>');
  });

  test('the title cannot end the head', () => {
    const page = htmlOf([], { ...OPTIONS, title: '</title><script>alert(1)</script>' });
    expect(page).not.toContain('<script>');
  });
});

test('the page allows nothing but its own style', () => {
  const page = pageOf('Kelp.');
  const style = /<style>([\s\S]*)<\/style>/u.exec(page)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
  expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${digest}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(style).not.toMatch(/url\(|@import|https?:/u);
});

test('the page says its language, and a printed one its paper', () => {
  expect(htmlOf([], { ...OPTIONS, language: 'zh-CN' })).toContain('<html lang="zh-CN">');
  expect(htmlOf([], { ...OPTIONS, paper: 'letter' })).toContain('size: letter');
  expect(htmlOf([], OPTIONS)).not.toContain('{ size:');
});

describe('Markdown that somebody wrote', () => {
  test('reads as it does in the app: emphasis, lists, tables, tasks, Chinese', () => {
    const page = pageOf(
      '**粗体：**中文\n\n- [x] done\n- [ ] open\n\n| a | b |\n|:--|--:|\n| 1 | 2 |',
    );
    expect(page).toContain('<strong>粗体：</strong>中文');
    expect(bodyOf(page).text).toMatch(/☑\s*done[\s\S]*☐\s*open/u);
    expect(page).toContain('<td align="right">2</td>');
  });

  test('has headings of one depth, and ends where it ends', () => {
    const open = '# One\n\n##### Five\n\n```\nnever closed';
    const blocks = [...readMarkdown(open, 3, 'a'), ...readMarkdown('After it.', 3, 'b')];
    expect(markdownOf(blocks)).toBe('### One\n\n### Five\n\n```\nnever closed\n```\n\nAfter it.\n');
  });

  test('keeps its footnotes to itself', () => {
    const note = (text: string) => `A claim[^1].\n\n[^1]: ${text}`;
    const blocks = [
      ...readMarkdown(note('first'), 3, 'a'),
      ...readMarkdown(note('second'), 3, 'b'),
    ];
    const { text } = bodyOf(htmlOf(blocks, OPTIONS));
    expect(text).toMatch(/first[\s\S]*second/u);
  });

  test('is left as it is where it is made to keep a reader busy', () => {
    const quotes = `${'> '.repeat(50_000)}a`;
    expect(readMarkdown(quotes, 3, 'n')).toEqual(plainParagraphs(quotes));
    const signs = '*a **b '.repeat(5_000);
    expect(readMarkdown(signs, 3, 'n')).toEqual(plainParagraphs(signs));
  });
});
