/** The writer's own remarks, told apart from what was said. */
import type { Span } from '#shared/draft.ts';

/** The writer's own remarks within notes, in order and apart from each other. */
export function opinionsIn(_text: string, _span: Span): Span[] {
  return [];
}
