/** A report as one dead HTML file: text, and a style for the screen and for paper. */
import { createHash } from 'node:crypto';
import type { Element, Nodes } from 'hast';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ShownLanguage } from '#shared/format.ts';
import { isOpenableLink } from '#shared/fields.ts';
import type { Paper } from '#shared/report.ts';
import { REPORT_STYLE } from './style.ts';

export interface HtmlOptions {
  readonly title: string;
  readonly language: ShownLanguage;
  /** Heading of the footnotes, for those who hear the page. */
  readonly footnotes: string;
  /** Null leaves the paper to whoever prints it. */
  readonly paper: Paper | null;
}

const PAPER_STYLE: Readonly<Record<Paper, string>> = {
  a4: '@page { size: A4; }',
  letter: '@page { size: letter; }',
};

/** Writes a whole page that loads nothing, runs nothing and sends nothing. */
export function htmlOf(
  blocks: readonly RootContent[],
  { title, language, footnotes, paper }: HtmlOptions,
): string {
  const style = paper === null ? REPORT_STYLE : `${REPORT_STYLE}${PAPER_STYLE[paper]}\n`;
  const digest = createHash('sha256').update(style, 'utf8').digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const tree = toHast({ type: 'root', children: [...blocks] }, { footnoteLabel: footnotes });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${textOf(tree)}
</main>
</body>
</html>
`;
}

const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'hr']);

/** All that a report may consist of; anything else is left out, and what is inside it stays. */
const TAGS: ReadonlySet<string> = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p blockquote ul ol li hr br strong em del code pre a sup section ' +
    'table thead tbody tr th td'
  ).split(' '),
);

const CLASSES: ReadonlySet<string> = new Set([
  'facts',
  'plain',
  'meta',
  'takeaways',
  'people',
  'own',
  'footnotes',
  'sr-only',
  'contains-task-list',
]);

function textOf(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'root') return node.children.map(textOf).join('');
  // Comments, and HTML as it was typed, which is not to be there at all.
  if (node.type !== 'element') return '';
  if (node.tagName === 'input') return node.properties['checked'] === true ? '☑' : '☐';
  const inside = node.children.map(textOf).join('');
  if (!TAGS.has(node.tagName)) return inside;
  const start = `<${node.tagName}${attributesOf(node)}>`;
  return VOID_TAGS.has(node.tagName) ? start : `${start}${inside}</${node.tagName}>`;
}

function attributesOf({ tagName, properties }: Element): string {
  const { href, id, start, align, className } = properties;
  const classes = Array.isArray(className) ? className.filter((name) => CLASSES.has(name)) : [];
  const given: readonly (readonly [string, unknown])[] = [
    ['class', classes.join(' ')],
    ['id', typeof id === 'string' && /^[\w-]+$/u.test(id) ? id : ''],
    ['href', tagName === 'a' ? safeAddress(href) : ''],
    ['rel', tagName === 'a' && !String(href).startsWith('#') ? 'noopener noreferrer' : ''],
    ['start', tagName === 'ol' && typeof start === 'number' ? start : ''],
    ['align', ['left', 'center', 'right'].includes(String(align)) ? align : ''],
  ];
  return given
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

/** An address that is safe to open, or a place in the report itself. */
const safeAddress = (href: unknown): string =>
  typeof href === 'string' && (isOpenableLink(href) || /^#[\w-]+$/u.test(href)) ? href : '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand between tags and in an attribute. Signs that no page may hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '')
    .toWellFormed();
