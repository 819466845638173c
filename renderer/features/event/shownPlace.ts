/** Bringing the place into sight that a search or a link leads to. */
import { useEffect } from 'react';
import type { Span } from '#shared/draft.ts';

/** Milliseconds for which the place stands out. */
const MARKED_MS = 2_500;

/**
 * Scrolls to a place of an event's page, such as `session-3`, gives it the focus where it takes one,
 * and lets it stand out for a moment. What is not on the page any more is passed over.
 */
export function useShownPlace(at: string | null): void {
  useEffect(() => {
    if (at === null) return;
    // A new screen begins at its top; this comes after that.
    const frame = requestAnimationFrame(() => show(at));
    return () => cancelAnimationFrame(frame);
  }, [at]);
}

function show(at: string): void {
  const place = document.querySelector<HTMLElement>(`[data-place~="${CSS.escape(at)}"]`);
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  if (place.tabIndex >= 0) place.focus({ preventScroll: true });
  place.dataset['found'] = '';
  setTimeout(() => delete place.dataset['found'], MARKED_MS);
}

const SOURCE_PLACE = /^source-(?<id>\d+)(?::(?<start>\d+)-(?<end>\d+))?$/u;

/** The source document that an address leads to, with the words to show in it. */
export function sourcePlace(at: string | null): { id: number; span: Span | null } | null {
  const groups = SOURCE_PLACE.exec(at ?? '')?.groups;
  if (!groups) return null;
  const { id, start, end } = groups;
  const span = end === undefined ? null : { start: Number(start), end: Number(end) };
  return { id: Number(id), span };
}
