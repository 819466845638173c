/** Reads a JSON export of Plenary as a list of its events. */
import { emptyDraft } from '#shared/draft.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** A draft for each event of the export. */
export const readBackup: Reader = oneDraft(() => emptyDraft('backup'));
