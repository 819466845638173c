/**
 * Markdown as a tree, from which every format of a report is made. What the user or a document wrote
 * becomes a part of the tree in which nothing is left that could act: no HTML, no picture to fetch, no
 * address that is unsafe to open.
 */
import type {
  Definition,
  Heading,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isOpenableLink } from '#shared/fields.ts';
import { isTooTangled } from './tangled.ts';

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true })
  .freeze();

/** Markdown text of some blocks, with a line break at its end. */
export const markdownOf = (children: readonly RootContent[]): string =>
  markdown.stringify({ type: 'root', children: [...children] });

/** Depths of headings that Markdown and HTML have. */
type Depth = Heading['depth'];

/** A depth as near to the wanted one as there is. */
export const depthOf = (wanted: number): Depth => Math.min(Math.max(wanted, 1), 6) as Depth;

/**
 * Reads Markdown that somebody wrote. Its headings all become one depth, since it may skip depths
 * and a document may not; HTML becomes the text that it is; a picture becomes its description.
 *
 * @param name tells the footnotes of this text from those of others
 */
export function readMarkdown(text: string, depth: number, name: string): RootContent[] {
  if (text.trim() === '') return [];
  if (isTooTangled(text)) return plainParagraphs(text);
  const tree = markdown.parse(text);
  const definitions = definitionsOf(tree);
  return safeChildren(tree, { depth: depthOf(depth), name, definitions }) as RootContent[];
}

/** Text as paragraphs of its own lines, whatever Markdown would make of its signs. */
export const plainParagraphs = (text: string): Paragraph[] =>
  text
    .split(/\n[ \t]*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph', children: plainLines(part) }));

/** Text with its line breaks, as the content of a paragraph. */
export const plainLines = (text: string): PhrasingContent[] =>
  text
    .trim()
    .split(/\r\n|\r|\n/u)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'text', value: line.trim() },
    ]);

interface Place {
  readonly depth: Depth;
  readonly name: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    // The first definition of a name holds.
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

const safeChildren = (node: { readonly children: readonly Nodes[] }, place: Place): Nodes[] =>
  node.children.flatMap((child) => safeNode(child, node, place));

function safeNode(
  node: Nodes,
  parent: { readonly children: readonly Nodes[] },
  place: Place,
): Nodes[] {
  switch (node.type) {
    case 'html':
      return htmlAsText(node.value, isPhrasing(parent as Nodes));
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    case 'heading':
      return [{ ...node, depth: place.depth, children: safeChildren(node, place) } as Heading];
    case 'link':
      return linkOrText(node.url, safeChildren(node, place));
    case 'linkReference':
      return referenceAsLink(node, place);
    case 'definition':
    case 'yaml':
      return [];
    case 'footnoteReference':
    case 'footnoteDefinition': {
      const named = `${place.name}-${node.identifier}`;
      const known = { ...node, identifier: named.toLowerCase(), label: named };
      return [
        ('children' in node ? { ...known, children: safeChildren(node, place) } : known) as Nodes,
      ];
    }
    default:
      return [
        ('children' in node ? { ...node, children: safeChildren(node, place) } : node) as Nodes,
      ];
  }
}

const PHRASING_PARENTS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);
const isPhrasing = ({ type }: Nodes): boolean => PHRASING_PARENTS.has(type);

/** What was typed as HTML is shown as it was typed; a comment is meant for nobody. */
function htmlAsText(value: string, isInLine: boolean): Nodes[] {
  if (isInLine && /^<br\s*\/?>$/iu.test(value)) return [{ type: 'break' }];
  const shown = value.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').trim();
  if (shown === '') return [];
  return isInLine ? [{ type: 'text', value: shown }] : plainParagraphs(shown);
}

function linkOrText(url: string, children: Nodes[]): Nodes[] {
  if (!isOpenableLink(url)) return children;
  return [{ type: 'link', url, children } as Link];
}

function referenceAsLink(node: LinkReference, place: Place): Nodes[] {
  const children = safeChildren(node, place);
  const definition = place.definitions.get(node.identifier);
  return definition ? linkOrText(definition.url, children) : children;
}
