/** What a page says of itself to machines, written beneath its text so that every value has a place there. */
import type { Span } from '#shared/draft.ts';

/** A value of the page's own data, and where it stands in the readable text. */
export interface Stated {
  readonly value: string;
  readonly span: Span;
}

const LONGEST_VALUE = 500;
const MOST_LINES = 400;

/** Collects lines such as `startDate: 2025-06-03` to stand beneath a text. */
export class PageData {
  private readonly lines: string[] = [];
  private at: number;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.at = text.length + RULE.length;
  }

  /** Writes a line, and answers with the place of its value; null where there are too many. */
  add(label: string, value: string): Stated | null {
    const written = value.slice(0, LONGEST_VALUE);
    if (this.lines.length >= MOST_LINES || written === '') return null;
    const start = this.at + label.length + 2;
    this.lines.push(`${label}: ${written}`);
    this.at = start + written.length + 1;
    return { value: written, span: { start, end: start + written.length } };
  }

  /** The text with the lines beneath it. */
  whole(): string {
    return this.lines.length === 0 ? this.text : `${this.text}${RULE}${this.lines.join('\n')}\n`;
  }
}

const RULE = '\n\n---\n\n';
