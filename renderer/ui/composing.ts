import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/**
 * Whether a key belongs to an input method: the Enter that ends a composition must neither choose
 * nor save. WebKit sends that Enter after the composition has ended, told by its key code 229.
 */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells that Enter
  return native.isComposing || native.keyCode === 229;
}
