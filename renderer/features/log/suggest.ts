import type { CallInput } from '#shared/contract.ts';
import { LIMITS } from '#shared/fields.ts';
import { journalClient } from '../../api/journalClient.ts';
import type { Suggest } from '../../ui/useSuggestions.ts';

const suggestFor =
  (field: CallInput<'suggest.values'>['field']): Suggest =>
  async (text) => {
    const found = await journalClient.call('suggest.values', {
      field,
      text: text.slice(0, LIMITS.name),
    });
    return found.ok ? found.value : [];
  };

/** What the journal knows for a field, the most used first. One function a field, made once. */
export const suggest = {
  series: suggestFor('series'),
  organiser: suggestFor('organiser'),
  place: suggestFor('place'),
  tag: suggestFor('tag'),
  person: suggestFor('person'),
  cost: suggestFor('cost'),
  room: suggestFor('room'),
  track: suggestFor('track'),
} as const;

/** What the last edition of a series tells of the next one; null where there was none. */
export async function lastEdition(
  series: string,
): Promise<{ organiser: string | null; place: string | null } | null> {
  const found = await journalClient.call('log.readLine', { line: series });
  return found.ok ? found.value.series : null;
}
