import type { KeyboardEvent } from 'react';
import { isComposing } from './composing.ts';

/**
 * Whether a key press asks a form to save from whichever field it is in: Ctrl or Command with
 * Enter. To be asked on the way down (`onKeyDownCapture`): radio buttons and fields with
 * suggestions let no key come back up.
 */
export const isSaveKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event);

/**
 * Makes a save key the form's alone, and has the field with the focus take in what stands in it, as
 * a field of tags or dates does only when it is left.
 */
export function takeSaveKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  field.focus();
}
