import { useEffect } from 'react';
import type { Command } from '#shared/commands.ts';
import { changeSettings } from '../../stores/journal.ts';
import { redo, undo } from '../../stores/changes.ts';
import { goTo, HOME } from '../../stores/route.ts';
import { isTyping, useShortcut } from '../../ui/keys.ts';
import { openLog } from '../log/logStore.ts';
import { openSearch } from '../search/openSearch.ts';
import { showKeys } from './keySheetStore.ts';

/** A field takes back what was typed in it; anywhere else the journal takes back its last change. */
function undoOrRedo(command: 'undo' | 'redo'): void {
  if (isTyping(document.activeElement)) {
    // oxlint-disable-next-line typescript/no-deprecated -- a field's own undo has no other name
    document.execCommand(command);
  } else void (command === 'undo' ? undo() : redo());
}

/** What each entry of the desktop window's menu does. */
const COMMANDS: Readonly<Record<Command, () => void>> = {
  log: () => openLog(),
  import: () => goTo({ screen: 'import' }),
  export: () => goTo({ screen: 'settings' }),
  undo: () => undoOrRedo('undo'),
  redo: () => undoOrRedo('redo'),
  find: openSearch,
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
  useShortcut('/', openSearch);
  useShortcut('?', () => showKeys());
  useShortcut('mod+z', () => void undo());
  useShortcut('mod+shift+z', () => void redo());
  useShortcut('mod+y', () => void redo());
  useEffect(() => window.plenary?.onCommand((command) => COMMANDS[command]()), []);
}
