/** What a careful reader would keep of a text. */
import type { DraftTakeaway, Span } from '#shared/draft.ts';

export interface Passage {
  readonly span: Span;
  /** Index into the sessions of the draft, or null for the event as a whole. */
  readonly session: number | null;
  /** What the writer made stand out. */
  readonly emphasis: readonly Span[];
  /** Never to be proposed: opinions, greetings, labels. */
  readonly without: readonly Span[];
  /** 1 is usual; a closing statement counts more. */
  readonly weight: number;
}

/** None, or 3 to 8 exact sentences of the source, in its order. */
export function proposeTakeaways(_text: string, _passages: readonly Passage[]): DraftTakeaway[] {
  return [];
}
