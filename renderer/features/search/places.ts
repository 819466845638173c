import type { SearchHit, Snippet } from '#shared/search.ts';
import { formatRoute } from '../../stores/route.ts';

/** The address of an event's page at the very place of a snippet. */
export function placeRoute(eventId: number, { part, itemId, span }: Snippet): string {
  const item = itemId === null ? part : `${part}-${itemId}`;
  // Only a document is too long to find the words in it by looking.
  const at = part === 'source' && span ? `${item}:${span.join('-')}` : item;
  return formatRoute({ screen: 'event', id: eventId, at });
}

export const eventRoute = ({ eventId }: SearchHit): string =>
  formatRoute({ screen: 'event', id: eventId });
