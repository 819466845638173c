/** Keys that work anywhere on the page, and never get in the way of somebody who is typing. */
import { useEffect, useRef } from 'react';
import { isComposing } from './composing.ts';

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * Whether a key press is a combination such as `n`, `?`, `Escape`, `mod+z` or `mod+shift+z`.
 * `mod` is Ctrl, or Command on a Mac. A sign such as `?` is named as it is printed, so whether it
 * takes Shift is the keyboard's own affair.
 */
export function matchesKey(press: KeyPress, combination: string): boolean {
  const names = combination.split('+');
  const key = names.at(-1) ?? '';
  const isLetter = /^[a-z]$/iu.test(key);
  const isSign = key.length === 1 && !isLetter;
  if (press.altKey) return false;
  if ((press.ctrlKey || press.metaKey) !== names.includes('mod')) return false;
  if (!isSign && press.shiftKey !== names.includes('shift')) return false;
  return isLetter ? press.key.toLowerCase() === key.toLowerCase() : press.key === key;
}

/** Whether what has the focus takes the keys itself, as a field does. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('textarea, select') !== null) return true;
  const input = target.closest('input');
  return input !== null && !['radio', 'checkbox', 'button', 'submit'].includes(input.type);
}

/** Whether what has the focus does something of its own with a key: a link with Enter, for one. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (isTyping(target)) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (key === 'Enter' || key === ' ') {
    return target.closest('a[href], button, summary, input') !== null;
  }
  return key.startsWith('Arrow') && target.closest('input, [role="grid"]') !== null;
}

/** Dialogs, menus and lists that lie over the page mark themselves with `data-overlay`. */
const isCovered = (): boolean => document.querySelector('[data-overlay]') !== null;

interface Shortcut {
  combination: string;
  run: () => void;
}

const shortcuts: Shortcut[] = [];

function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return;
  if (takesKey(event.target, event.key) || isCovered()) return;
  // The part of the page that was shown last is asked first.
  const shortcut = shortcuts.findLast(({ combination }) => matchesKey(event, combination));
  if (shortcut === undefined) return;
  event.preventDefault();
  shortcut.run();
}

/** Makes a key do something for as long as the component is shown and `isEnabled` holds. */
export function useShortcut(
  combination: string,
  run: () => void,
  { isEnabled = true }: { isEnabled?: boolean } = {},
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!isEnabled) return;
    const shortcut = { combination, run: () => latest.current() };
    if (shortcuts.length === 0) window.addEventListener('keydown', pressKey);
    shortcuts.push(shortcut);
    return () => {
      shortcuts.splice(shortcuts.indexOf(shortcut), 1);
      if (shortcuts.length === 0) window.removeEventListener('keydown', pressKey);
    };
  }, [combination, isEnabled]);
}

/** The name of `mod` on this system, for showing keys. */
export const modName = (): string => (/mac/iu.test(navigator.platform) ? '⌘' : 'Ctrl+');
