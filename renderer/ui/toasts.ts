import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Toast {
  text: string;
  /** A problem is marked, and stays longer. */
  tone?: 'plain' | 'problem';
  action?: { label: string; keyHint?: string; run: () => void };
}

const SHOWN_FOR_MS = { plain: 8_000, problem: 20_000 };

/** The one message that is shown; for the region that shows it. */
export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: 1 });

/**
 * Says something at the foot of the page for a while, with an action to take if one is given. It
 * replaces the message before, whose undo no longer applies.
 */
export function showToast(toast: Toast): void {
  dismissToast();
  toastQueue.add(toast, { timeout: SHOWN_FOR_MS[toast.tone ?? 'plain'] });
}

export const dismissToast = (): void => toastQueue.clear();
