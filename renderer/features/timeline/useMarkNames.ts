import { useEffect, useState } from 'react';
import type { Marks } from '#shared/timeline.ts';
import { journalClient } from '../../api/journalClient.ts';

/** What the bars of the strip are called, by the ids of their events. */
export type MarkNames = ReadonlyMap<number, string>;

const AT_ONCE = 500;

/**
 * The names of a year's bars, asked for once the bars stand; those known before stay until then. A
 * bar whose name has not come yet is told by its days.
 */
export function useMarkNames(columns: Marks): MarkNames {
  const [names, setNames] = useState<MarkNames>(new Map());
  useEffect(() => {
    let isCurrent = true;
    void namesOf(columns.ids).then((known) => isCurrent && setNames(known));
    return () => {
      isCurrent = false;
    };
  }, [columns]);
  return names;
}

async function namesOf(ids: readonly number[]): Promise<MarkNames> {
  const names = new Map<number, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const page = ids.slice(from, from + AT_ONCE);
    const result = await journalClient.call('event.names', { ids: page });
    if (!result.ok) continue;
    for (const [at, id] of page.entries()) names.set(id, result.value[at] ?? '');
  }
  return names;
}
