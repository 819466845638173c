import type { Input } from '#shared/contract.ts';
import { DEFAULT_SETTINGS, Settings } from '#shared/settings.ts';
import { getSettings, putSetting } from '../db/settingsTable.ts';
import type { JournalContext } from './context.ts';
import { given } from './patch.ts';

/** The settings; one that is missing, or that this version does not know, has its default. */
export function settingsGet({ db }: JournalContext): Settings {
  const stored = getSettings(db);
  const known = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(valueOf(stored[name]));
    return value.success ? [[name, value.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(known) as Partial<Settings>) };
}

/** Settings are stored as text: one that is more than a word, as JSON. */
const textOf = (value: Settings[keyof Settings]): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

function valueOf(stored: string | undefined): unknown {
  if (stored?.startsWith('{') !== true) return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

export function settingsSet(journal: JournalContext, patch: Input<'settings.set'>): Settings {
  journal.db.transaction(() => {
    for (const [name, value] of Object.entries(given(patch)))
      putSetting(journal.db, name, textOf(value));
  })();
  return settingsGet(journal);
}
