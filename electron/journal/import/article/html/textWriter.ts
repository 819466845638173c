/** Writes readable text from left to right, a word, a line, a row at a time. */
import type { Span } from '#shared/draft.ts';

export interface PageLink {
  readonly href: string;
  /** The words of the link within the text. */
  readonly span: Span;
}

const LONGEST_LABEL = 30;

/** White space is one space; a wide one between Chinese words tells them further apart. */
const foldSpace = (space: string): string => (space.includes('\u3000') ? '\u3000' : ' ');

/** Writes a text from left to right; white space is folded as a browser does it. */
export class TextWriter {
  readonly links: PageLink[] = [];
  readonly strong: Span[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  /** Line breaks to write before the next word. */
  private breaks = 0;
  private space = false;
  /** A line ended within a row, which tells the next words apart from those before. */
  private wide = false;
  /** What the next line begins with. */
  private prefix = '';
  /** A table's row stands on one line, whatever its cells hold. */
  private rows = 0;
  /** A label has ended, so that what it says of stands on its line. */
  private labelled = false;

  /** Where the first word stands that was written since this was last null. */
  firstWord: number | null = null;

  get at(): number {
    return this.length;
  }

  write(written: string): void {
    const text = written
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
      .replace(/\s+/gu, foldSpace);
    if (text === '') return;
    const words = text.trim();
    if (words !== '') this.labelled = false;
    if (words === '') {
      this.space = true;
      return;
    }
    if (text.startsWith(' ')) this.space = true;
    this.begin();
    this.firstWord ??= this.length;
    this.put(words);
    this.space = text.endsWith(' ');
  }

  /** Text whose lines stay as they are. */
  writeLines(written: string): void {
    for (const [at, line] of written.replaceAll('\r', '').split('\n').entries()) {
      if (at > 0) this.breakLine(1);
      if (line.trim() === '') continue;
      this.begin();
      this.put(line.trimEnd());
    }
  }

  /** Ends the line; two breaks leave an empty line. */
  breakLine(breaks: 1 | 2): void {
    if (this.labelled) return;
    if (this.rows > 0) {
      this.space = true;
      this.wide = true;
      return;
    }
    this.breaks = Math.max(this.breaks, breaks);
    this.space = false;
  }

  /** Sets the next words beside the ones before, which are what they are called. */
  endLabel(): void {
    if (this.rows > 0) return;
    const last = this.pieces.at(-1) ?? '';
    if (last.length > LONGEST_LABEL || last.startsWith('\n')) return;
    this.put(/[:：]$/u.test(last) ? ' ' : ': ');
    this.breaks = 0;
    this.labelled = true;
  }

  beginWith(prefix: string): void {
    if (this.rows === 0) this.prefix = prefix;
  }

  row(write: () => void): void {
    this.breakLine(1);
    this.rows += 1;
    write();
    this.rows -= 1;
    this.breakLine(1);
  }

  /** The sign between two cells. */
  cellEnds(): void {
    this.space = false;
    this.wide = false;
    this.begin();
    this.put(' | ');
  }

  /** Where the next word will stand. */
  begin(): void {
    if (this.breaks > 0 || this.length === 0) {
      if (this.length > 0) this.put('\n'.repeat(this.breaks));
      this.breaks = 0;
      this.space = false;
      if (this.prefix !== '') this.put(this.prefix);
      this.prefix = '';
    } else if (this.space) {
      if (this.pieces.at(-1)?.endsWith(' ') !== true) this.put(this.wide ? '  ' : ' ');
      this.space = false;
    }
    this.wide = false;
  }

  text(): string {
    return this.pieces.join('');
  }

  private put(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}
