/** Reads the programme of a conference: frab and pentabarf XML, frab and pretalx JSON. */
import { emptyDraft } from '#shared/draft.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** One event with its sessions. */
export const readProgramme: Reader = oneDraft(() => emptyDraft('programme'));

/** How surely a text is the programme of a conference, 0 to 1. */
export const looksLikeProgramme = (text: string, _name: string): number =>
  /^\uFEFF?\s{0,100}<[^]{0,2000}<schedule[\s>]/iu.test(text.slice(0, 4_000)) ? 1 : 0;
