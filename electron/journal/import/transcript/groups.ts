/** All that may be labels in a text, put together by what they say. */
import type { Span } from '#shared/draft.ts';
import { labelAt } from './label.ts';
import type { Label } from './label.ts';
import { partsOf } from './labelParts.ts';
import type { LabelParts } from './labelParts.ts';
import { foldLabel } from './vocabulary.ts';

/** Past so many, what looks like a label is taken for text. */
const MOST_LABELS = 60_000;

/** The lines of a text that are not empty, without the white space around them. */
export function* linesFrom(source: string, from: number, to: number): Generator<Span> {
  // Searched in the stretch alone: the next line break may be far behind it.
  const text = source.slice(from, to);
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start - from);
    const lineEnd = newline < 0 ? to : from + newline;
    let [first, last] = [start, lineEnd];
    while (first < last && /[\s\uFEFF\u200B]/u.test(source.charAt(first))) first += 1;
    while (last > first && /\s/u.test(source.charAt(last - 1))) last -= 1;
    if (first < last) yield { start: first, end: last };
    start = lineEnd + 1;
  }
}

/** What may be labels in a stretch of text, in order. */
export function labelsIn(source: string, { start, end }: Span): Label[] {
  const labels: Label[] = [];
  for (const line of linesFrom(source, start, end)) {
    const label = labelAt(source, line);
    if (label) labels.push(label);
    if (labels.length >= MOST_LABELS) break;
  }
  return labels;
}

export interface LabelGroup {
  readonly key: string;
  /** As first written. */
  readonly text: string;
  readonly parts: LabelParts;
  readonly first: Label;
  readonly count: number;
  /** How often with a colon, a time or in brackets, and not just alone on a line or as a heading. */
  readonly marked: number;
  /** How many words stand on the lines of its labels. */
  readonly inline: number;
}

/** The labels by what they say; those without a name or role are in none. */
export function groupLabels(labels: readonly Label[]): Map<string, LabelGroup> {
  const groups = new Map<string, { -readonly [K in keyof LabelGroup]: LabelGroup[K] }>();
  for (const label of labels) {
    if (label.text === '') continue;
    const key = foldLabel(label.text);
    const isMarked = label.form !== 'line' && label.form !== 'heading';
    const group = groups.get(key);
    if (group) {
      group.count += 1;
      if (isMarked) group.marked += 1;
      group.inline += label.lineEnd - label.wordsStart;
    } else {
      groups.set(key, {
        key,
        text: label.text,
        parts: partsOf(label.text),
        first: label,
        count: 1,
        marked: isMarked ? 1 : 0,
        inline: label.lineEnd - label.wordsStart,
      });
    }
  }
  return groups;
}
