/** The session that is being edited. It is kept in the browser until it is saved or given up. */
import { create } from 'zustand';
import i18next from 'i18next';
import type { EventRecord } from '#shared/event.ts';
import type { Session } from '#shared/session.ts';
import type { Failure } from '#shared/result.ts';
import { showToast } from '../../ui/toasts.ts';
import { createKeeper } from '../log/keeper.ts';
import { addSession, patchSession } from './actions.ts';
import {
  draftOfSession,
  newSessionDraft,
  readSessionDraft,
  SessionDraft,
  type SessionIssues,
} from './sessionDraft.ts';

interface EditorState {
  draft: SessionDraft | null;
  issues: SessionIssues;
  failure: Failure | null;
  /** Whether the draft was found again rather than begun. */
  isRestored: boolean;
}

const CLOSED: EditorState = { draft: null, issues: {}, failure: null, isRestored: false };

export const useSessionEditor = create<EditorState>()(() => CLOSED);

const { getState: get, setState: set } = useSessionEditor;

const drafts = createKeeper('plenary.session.', SessionDraft, {
  storage: () => localStorage,
  onFull: () => showToast({ text: i18next.t('log.storageFull') }),
});

const keyOf = ({ id, eventId }: SessionDraft): string =>
  id === null ? `new.${eventId}` : String(id);

/** Opens the editor; words that were not saved the last time are back. */
function open(fresh: SessionDraft): void {
  const kept = drafts.all().find((draft) => keyOf(draft) === keyOf(fresh));
  set({ ...CLOSED, draft: kept ?? fresh, isRestored: kept !== undefined });
}

export const editSession = (session: Session, eventId: number): void =>
  open(draftOfSession(session, eventId));

export const newSession = ({ id, dateStart }: EventRecord): void =>
  open(newSessionDraft(id, dateStart));

export function changeDraft(patch: Partial<SessionDraft>): void {
  const { draft } = get();
  if (!draft) return;
  const next = { ...draft, ...patch };
  drafts.keep(keyOf(next), next);
  set({ draft: next, issues: {} });
}

/** Closes without saving and gives the words up. */
export function giveUp(): void {
  const { draft } = get();
  if (draft) drafts.forget(keyOf(draft));
  set(CLOSED);
}

/** Saves; with `over`, whatever another window wrote in the meantime (it stays in the history). */
export async function saveSession(over: Session | null = null): Promise<void> {
  const { draft } = get();
  if (!draft) return;
  const read = readSessionDraft(draft);
  if ('issues' in read) return set({ issues: read.issues });
  const { fields } = read;
  const saved =
    draft.id === null
      ? await addSession(draft.eventId, fields)
      : await patchSession({ id: draft.id, revision: over?.revision ?? draft.revision }, fields);
  if (saved.ok) giveUp();
  else set({ failure: saved.failure, issues: saved.failure.fields ?? {} });
}

window.addEventListener('pagehide', () => drafts.flush());
