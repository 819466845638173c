/** YAML between fences. Its size, nesting, anchors and aliases are capped before it is parsed. */
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { FrontMatterEntry, FrontMatterValue } from './frontMatterTree.ts';

const MOST_ALIASES = 20;
const MOST_ANCHORS = 100;
const MOST_DEPTH = 32;
/** Aliases may repeat what they stand for; no more values than this are taken over. */
const MOST_VALUES = 4_000;

/** Silent, as a warning would print lines of the document; its own look for double keys is slow. */
const OPTIONS = { logLevel: 'silent', stringKeys: true, uniqueKeys: false } as const;

/**
 * The entries of a YAML map, or null where the source is none or is past the caps.
 *
 * @param offset of the source in the whole text, for the spans
 */
export function readYaml(source: string, offset: number): FrontMatterEntry[] | null {
  if (!isBounded(source)) return null;
  try {
    const document = parseDocument(source, OPTIONS);
    if (document.errors.length > 0) return null;
    if (document.contents === null) return [];
    const budget = { left: MOST_VALUES };
    const root = valueOf(document.contents, { document, source, offset, budget }, 0);
    return root?.kind === 'map' ? [...root.entries] : null;
  } catch {
    return null;
  }
}

/** Counts on the raw text, which may find too much inside quotes but never too little. */
function isBounded(source: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of source.matchAll(/[[{\]}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  const anchors = source.match(/&[^\s,[\]{}]/gu)?.length ?? 0;
  const aliases = source.match(/(?:^|[\s,[{:-])\*[^\s,[\]{}*]/gmu)?.length ?? 0;
  const blockDepth = /^[ \t]*(?:[-?:][ \t]+){33}|^[ ]{200}/mu.test(source);
  return deepest <= MOST_DEPTH && anchors <= MOST_ANCHORS && aliases <= MOST_ALIASES && !blockDepth;
}

interface Within {
  readonly document: Document.Parsed;
  readonly source: string;
  readonly offset: number;
  readonly budget: { left: number };
}

function valueOf(given: unknown, within: Within, depth: number): FrontMatterValue | null {
  within.budget.left -= 1;
  if (within.budget.left < 0 || depth > MOST_DEPTH) return null;
  const node = isAlias(given) ? given.resolve(within.document) : given;
  if (isScalar(node)) return textOf(node, within);
  if (isSeq(node)) {
    return {
      kind: 'list',
      items: node.items.flatMap((item) => valueOf(item, within, depth + 1) ?? []),
    };
  }
  if (!isMap(node)) return null;
  const entries = node.items.flatMap(({ key, value }) => {
    const inner = isScalar(key) && value !== null ? valueOf(value, within, depth + 1) : null;
    return inner && isScalar(key) ? [{ key: String(key.value), value: inner }] : [];
  });
  return { kind: 'map', entries };
}

/** A scalar as written, so that `08` stays `08` and `no` stays `no`; its span inside its quotes. */
function textOf(node: unknown, { source, offset }: Within): FrontMatterValue | null {
  if (!isScalar(node) || node.value === null || !node.range) return null;
  const text = (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim();
  if (text === '') return null;
  const [start, end] = node.range;
  const inner = source.slice(start, end).indexOf(text);
  const quoted = inner === 1 && end - start === text.length + 2;
  return {
    kind: 'text',
    text,
    span: { start: offset + start + (quoted ? 1 : 0), end: offset + end - (quoted ? 1 : 0) },
  };
}
