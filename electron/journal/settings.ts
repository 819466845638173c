import type { Input } from '#shared/contract.ts';
import { DEFAULT_SETTINGS, Settings } from '#shared/settings.ts';
import { getSettings, putSetting } from '../db/settingsTable.ts';
import type { JournalContext } from './context.ts';
import { given } from './patch.ts';

/** The settings; one that is missing, or that this version does not know, has its default. */
export function settingsGet({ db }: JournalContext): Settings {
  const stored = getSettings(db);
  const known = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(stored[name]);
    return value.success ? [[name, value.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(known) as Partial<Settings>) };
}

export function settingsSet(journal: JournalContext, patch: Input<'settings.set'>): Settings {
  journal.db.transaction(() => {
    for (const [name, value] of Object.entries(given(patch))) putSetting(journal.db, name, value);
  })();
  return settingsGet(journal);
}
