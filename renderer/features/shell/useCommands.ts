import { useEffect } from 'react';
import type { Command } from '#shared/commands.ts';
import { changeSettings } from '../../stores/journal.ts';
import { redo, undo } from '../../stores/changes.ts';
import { goTo, HOME, useRoute } from '../../stores/route.ts';
import { isTyping, runShortcut, useShortcut } from '../../ui/keys.ts';
import { openLog } from '../log/logStore.ts';
import { showKeys } from './keySheetStore.ts';

/** A field takes back what was typed in it; anywhere else the journal takes back its last change. */
function undoOrRedo(command: 'undo' | 'redo'): void {
  if (isTyping(document.activeElement)) {
    // oxlint-disable-next-line typescript/no-deprecated -- a field's own undo has no other name
    document.execCommand(command);
  } else void (command === 'undo' ? undo() : redo());
}

function find(): void {
  if (useRoute.getState().route.screen !== 'timeline') goTo(HOME);
  // The field is there once the screen has been drawn.
  requestAnimationFrame(() => runShortcut('/'));
}

/** What each entry of the desktop window's menu does. */
const COMMANDS: Readonly<Record<Command, () => void>> = {
  log: () => openLog(),
  import: () => goTo({ screen: 'import' }),
  export: () => goTo({ screen: 'settings' }),
  undo: () => undoOrRedo('undo'),
  redo: () => undoOrRedo('redo'),
  find,
  timeline: () => goTo(HOME),
  takeaways: () => goTo({ screen: 'takeaways' }),
  people: () => goTo({ screen: 'people' }),
  settings: () => goTo({ screen: 'settings' }),
  keys: () => showKeys(),
  'theme-system': () => void changeSettings({ theme: 'system' }),
  'theme-light': () => void changeSettings({ theme: 'light' }),
  'theme-dark': () => void changeSettings({ theme: 'dark' }),
};

/** The keys that work on every screen, and the menu of the desktop window. */
export function useCommands(): void {
  useShortcut('n', () => openLog());
  useShortcut('?', () => showKeys());
  useShortcut('mod+z', () => void undo());
  useShortcut('mod+shift+z', () => void redo());
  useShortcut('mod+y', () => void redo());
  useEffect(() => window.plenary?.onCommand((command) => COMMANDS[command]()), []);
}
