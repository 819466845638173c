/** The keys that the list of takeaways and the list of sessions have in common. */
import type { KeyboardEvent } from 'react';
import { focusItem, stepThrough } from './listFocus.ts';

interface ListedItem {
  readonly kind: 'takeaway' | 'session';
  readonly id: number;
  readonly index: number;
  readonly move: (id: number, to: number) => Promise<unknown>;
  readonly remove: (id: number) => Promise<unknown>;
}

/** Whether a key was pressed on the item itself: a field or a button within it has its own keys. */
export const isItemKey = (key: KeyboardEvent<HTMLElement>): boolean =>
  key.target === key.currentTarget && !key.ctrlKey && !key.metaKey;

/** Marks a key as used, so that the page does nothing more with it. */
export function takeKey(key: KeyboardEvent<HTMLElement>): void {
  key.preventDefault();
  key.stopPropagation();
}

/** Walks with j and k or the arrows, moves the item with Alt, removes it; uses the key up if so. */
export function pressListKey(key: KeyboardEvent<HTMLElement>, item: ListedItem): void {
  const by = stepOf(key.key);
  if (by !== 0 && key.altKey) {
    void item.move(item.id, item.index + by).then(() => focusItem(item.kind, item.id));
  } else if (by !== 0) stepThrough(key.currentTarget, by);
  else if (key.key === 'Delete') {
    stepThrough(key.currentTarget, 1);
    void item.remove(item.id);
  } else return;
  takeKey(key);
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowDown' || key === 'j') return 1;
  return key === 'ArrowUp' || key === 'k' ? -1 : 0;
}
