/**
 * The fields that stand between fences at the head of a document: YAML between `---`, or TOML between
 * `+++`. The text is hostile: its size, nesting, anchors and aliases are capped before or while it is
 * parsed, and nothing in it is ever run.
 */
import { fieldsOf } from './frontMatterTree.ts';
import type { Fields } from './frontMatterTree.ts';
import { readToml } from './frontMatterToml.ts';
import { readYaml } from './frontMatterYaml.ts';

export type { FrontMatterField } from './frontMatterTree.ts';

export interface FrontMatter extends Fields {
  /** Where the body begins, after the closing fence. */
  readonly bodyStart: number;
}

const MOST_CHARACTERS = 64 * 1024;

/** The front matter, or null where there is none or where it cannot be read and so stays text. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^(?<fence>---|\+\+\+)[ \t]{0,8}\r?\n/u.exec(text);
  const fence = opening?.groups?.['fence'];
  if (!opening || fence === undefined) return null;
  const start = opening[0].length;
  const within = text.slice(start, start + MOST_CHARACTERS);
  const closing = (
    fence === '---' ? /^(?:---|\.\.\.)[ \t]{0,8}\r?$/mu : /^\+\+\+[ \t]{0,8}\r?$/mu
  ).exec(within);
  if (!closing) return null;
  const source = within.slice(0, closing.index);
  const entries = fence === '---' ? readYaml(source, start) : readToml(source, start);
  const fields = entries && fieldsOf(entries);
  if (!fields) return null;
  const end = start + closing.index + closing[0].length;
  return { ...fields, bodyStart: text.startsWith('\n', end) ? end + 1 : end };
}
