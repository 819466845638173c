/** Reads posts: documents with front matter. */
import { readMarkdown } from '../markdown.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** A draft from a post, its fields first and its body after them. */
export const readPost: Reader = oneDraft((text, { today }) => readMarkdown(text, today));
