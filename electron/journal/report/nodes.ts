/** Small makers of the parts of a report. */
import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { depthOf, plainLines } from './markdownTree.ts';

/** Names by which the style of a report knows its parts. */
type ClassName = 'facts' | 'plain' | 'meta' | 'takeaways' | 'people' | 'own';

const styled = (className: ClassName) => ({ hProperties: { className: [className] } });

export const heading = (depth: number, title: string): Heading => ({
  type: 'heading',
  depth: depthOf(depth),
  children: [{ type: 'text', value: title }],
});

/** A line of remarks about what stands above it. */
export const metaLine = (text: string): Paragraph => ({
  type: 'paragraph',
  data: styled('meta'),
  children: [{ type: 'text', value: text }],
});

export const strong = (text: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value: text }],
});

export const bulletList = (className: ClassName, items: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  data: styled(className),
  children: [...items],
});

/** An item of a list: its own words, and what stands beneath them. */
export const listItem = (
  words: readonly PhrasingContent[],
  beneath: readonly BlockContent[] = [],
): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children: [...words] }, ...beneath],
});

/** A fact by its name: "**Where** Lyon". */
export const fact = (name: string, value: PhrasingContent[] | string): ListItem =>
  listItem([
    strong(name),
    { type: 'text', value: ' ' },
    ...(typeof value === 'string' ? [{ type: 'text', value } as const] : value),
  ]);

/** What somebody said, in their words. */
export const quotation = (text: string): Blockquote => ({
  type: 'blockquote',
  children: [{ type: 'paragraph', children: plainLines(text) }],
});

/** The user's own opinion, set apart from what was said. */
export const ownWords = (blocks: readonly RootContent[]): Blockquote => ({
  type: 'blockquote',
  data: styled('own'),
  children: blocks as (BlockContent | DefinitionContent)[],
});
