/** The invitation that is being decided on, or the event, and what the journal says of it. */
import { t } from 'i18next';
import { create } from 'zustand';
import type { DecisionCard, DecisionReading, GivenFacts } from '#shared/decide.ts';
import type { Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { DEFAULT_READ_OPTIONS, type ReadOptions } from '#shared/importReading.ts';
import type { Failure } from '#shared/result.ts';
import { uploadFile } from '../../api/files.ts';
import { journalClient } from '../../api/journalClient.ts';
import { onChange } from '../../stores/changes.ts';
import { DECIDE, goTo, useRoute } from '../../stores/route.ts';

interface Invitation {
  readonly name: string;
  readonly content: Blob;
}

/** Work that one waits for; `done` of `total` bytes while a document is handed over. */
export interface Progress {
  readonly name: string;
  readonly step: 'sending' | 'reading';
  readonly done: number;
  readonly total: number;
}

/** A document that was handed over, and how it is to be read. */
export interface OpenInvitation {
  readonly fileId: string;
  readonly options: ReadOptions;
  /** The entry of a list. */
  readonly index: number | null;
  readonly given: GivenFacts;
}

interface DecideState {
  /** What stands in the field to paste into. */
  pasted: string;
  invitation: Invitation | null;
  open: OpenInvitation | null;
  progress: Progress | null;
  /** A list or an unknown encoding, of which the user has to choose. */
  question: Exclude<DecisionReading, { kind: 'card' }> | null;
  card: DecisionCard | null;
  /** The event whose card it is; null for that of a document. */
  eventId: number | null;
  /** The event that was made of the invitation. */
  madeId: number | null;
  failure: Failure | null;
  /** The sentence of the document that is shown. */
  shown: Span | null;
  deciding: 'go' | 'skip' | null;
}

const START = {
  invitation: null,
  open: null,
  progress: null,
  question: null,
  card: null,
  eventId: null,
  madeId: null,
  failure: null,
  shown: null,
  deciding: null,
} as const satisfies Partial<DecideState>;

export const useDecide = create<DecideState>(() => ({ pasted: '', ...START }));

const { getState: get, setState: set } = useDecide;

/** Counts what was asked for, so that only the answer to the last of it is shown. */
let asked = 0;
let stop = new AbortController();

export const typeInvitation = (pasted: string): void => set({ pasted });
export const showSentence = (shown: Span | null): void => set({ shown });
export const startDeciding = (deciding: DecideState['deciding']): void => set({ deciding });

/** Decides on a text that was pasted, or on the source of a copied page. */
export function decideOnText(text: string, kind: 'page' | 'text' = 'text'): void {
  if (text.trim() === '') return;
  const name = kind === 'page' ? t('decide.pastedPageName') : t('decide.pastedName');
  void decideOnDocument({ name, content: new Blob([text]) });
}

/** Decides on the first of some files. */
export function decideOnFiles(files: Iterable<File>): void {
  const [file] = files;
  if (!file) return;
  goTo(DECIDE);
  void decideOnDocument({ name: file.name.slice(-LIMITS.name), content: file });
}

async function decideOnDocument(invitation: Invitation): Promise<void> {
  putAway();
  asked += 1;
  const mine = asked;
  stop = new AbortController();
  const { name, content } = invitation;
  const total = content.size;
  const progress: Progress = { name, step: 'sending', done: 0, total };
  const refusal = refusalOf(total);
  if (refusal) return set({ failure: refusal });
  set({ ...START, invitation, progress });
  const sent = await uploadFile(invitation, 'import', {
    signal: stop.signal,
    onProgress: (done) => {
      if (mine === asked) set({ progress: { ...progress, done } });
    },
  });
  if (mine !== asked) return;
  if (!sent.ok) return set({ ...START, failure: sent.failure });
  await read({ ...sent.value, options: DEFAULT_READ_OPTIONS, index: null, given: {} });
}

function refusalOf(size: number): Failure | null {
  const limit = LIMITS.documentBytes;
  if (size === 0) return { code: 'empty-file', message: 'empty' };
  return size <= limit
    ? null
    : { code: 'too-large', message: 'too large', details: { size, limit } };
}

/** Reads the document and shows what it turns out to be. */
async function read(open: OpenInvitation): Promise<void> {
  asked += 1;
  const mine = asked;
  const { invitation } = get();
  const { name = '', content } = invitation ?? {};
  const total = content?.size ?? 0;
  set({ open, failure: null, progress: { name, step: 'reading', done: total, total } });
  const result = await journalClient.call('decide.read', open);
  if (mine !== asked) return;
  set({ progress: null });
  if (!result.ok) return set({ failure: result.failure });
  if (result.value.kind === 'card') set({ card: result.value.card });
  else set({ question: result.value, card: null });
}

/** Goes on with the entry of a list. */
export async function chooseEntry(index: number): Promise<void> {
  const { open } = get();
  if (open) await read({ ...open, index });
}

/** Reads the document in the encoding that the user knows it by. */
export async function chooseEncoding(encoding: ReadOptions['encoding']): Promise<void> {
  const { open } = get();
  if (!open) return;
  set({ question: null });
  await read({ ...open, options: { ...open.options, encoding } });
}

/** Puts right what was read, and holds it against the journal anew. */
export async function correctInvitation(given: GivenFacts): Promise<void> {
  const { open } = get();
  if (open) await read({ ...open, given: { ...open.given, ...given } });
}

/** Shows the card of an event, or the start; a document that is being decided on stays. */
export async function openDecision(eventId: number | null): Promise<void> {
  if (eventId === null) {
    if (get().eventId !== null) set(START);
    return;
  }
  if (get().eventId !== eventId) {
    const { invitation, madeId } = get();
    if (madeId !== eventId) putAway();
    else set({ ...START, invitation, madeId });
  }
  set({ eventId });
  await readEventCard(eventId);
}

async function readEventCard(eventId: number): Promise<void> {
  asked += 1;
  const mine = asked;
  const result = await journalClient.call('decide.event', { eventId });
  if (mine !== asked) return;
  if (result.ok) return set({ card: result.value, failure: null });
  const { invitation, madeId } = get();
  if (result.failure.code === 'not-found' && invitation && madeId === eventId) {
    // The decision was taken back, and its event with it: what it was about is still at hand.
    goTo(DECIDE, { replace: true });
    return decideOnDocument(invitation);
  }
  set({ card: null, failure: result.failure });
}

/** The invitation was saved: from now on its event is what is shown. */
export function becomeEvent(madeId: number): void {
  const { invitation } = get();
  set({ ...START, pasted: '', invitation, madeId });
  goTo({ screen: 'decide', eventId: madeId }, { replace: true });
}

/** Stops what is under way, and leaves the card for where it came from: a list, or the start. */
export function goBack(): void {
  const { open, question, card, shown, deciding, eventId } = get();
  if (shown) return set({ shown: null });
  if (deciding) return set({ deciding: null });
  if (card && open?.index !== null && open && question) {
    return set({ card: null, open: { ...open, index: null, given: {} } });
  }
  putAway();
  if (eventId !== null) goTo(DECIDE);
}

function putAway(): void {
  asked += 1;
  stop.abort();
  const { open } = get();
  // Closing a file also ends the reading of it.
  if (open) void journalClient.call('file.close', { fileId: open.fileId });
  set(START);
}

onChange(() => {
  if (useRoute.getState().route.screen !== 'decide') return;
  const { eventId, open, card } = get();
  if (eventId !== null) void readEventCard(eventId);
  else if (open && card) void read(open);
});
