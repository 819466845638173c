import { create } from 'zustand';

export interface Toast {
  id: number;
  text: string;
  /** A problem interrupts a screen reader, is marked, and stays longer. */
  tone?: 'plain' | 'problem';
  action?: { label: string; keyHint?: string; run: () => void };
}

/** One message at a time: the newest replaces the one before, whose undo no longer applies. */
export const useToasts = create<{ toast: Toast | null }>(() => ({ toast: null }));

let lastId = 0;

/** Says something at the foot of the page for a while, with an action to take if one is given. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  useToasts.setState({ toast: { ...toast, id: lastId } });
}

export const dismissToast = (): void => useToasts.setState({ toast: null });
