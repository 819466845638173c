/** Reads a table: each row is an event, or a session of the one event that the table is about. */
import { emptyDraft } from '#shared/draft.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** A draft for each row. */
export const readTable: Reader = oneDraft(() => emptyDraft('table'));
