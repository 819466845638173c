import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '#shared/commands.ts';
import { THEMES, type Settings } from '#shared/settings.ts';
import type { Words } from './words.ts';

type Item = MenuItemConstructorOptions;
type MenuWords = Words['menu'];

export interface MenuChoices {
  readonly words: MenuWords;
  readonly theme: Settings['theme'];
  readonly mac: boolean;
  readonly devTools: boolean;
  /** Passes a command on to the page. */
  readonly send: (command: Command) => void;
}

const separator: Item = { type: 'separator' };

/** The whole menu bar, to be given to `Menu.buildFromTemplate`. */
export function menuTemplate(choices: MenuChoices): Item[] {
  const bar = [fileMenu(choices), editMenu(choices), viewMenu(choices)];
  if (choices.mac) return [appMenu(choices), ...bar, windowMenu(choices.words), helpMenu(choices)];
  return [...bar, helpMenu(choices)];
}

const command = (
  { send }: MenuChoices,
  name: Command,
  label: string,
  accelerator?: string,
): Item => ({
  label,
  click: () => {
    send(name);
  },
  ...(accelerator === undefined ? {} : { accelerator }),
});

const settingsItem = (choices: MenuChoices): Item =>
  command(choices, 'settings', choices.words.settings, 'CmdOrCtrl+,');

/** On macOS the first menu is the application's own. */
const appMenu = (choices: MenuChoices): Item => ({
  label: 'Plenary',
  submenu: [
    { role: 'about', label: choices.words.about },
    separator,
    settingsItem(choices),
    separator,
    { role: 'services', label: choices.words.services },
    separator,
    { role: 'hide', label: choices.words.hide },
    { role: 'hideOthers', label: choices.words.hideOthers },
    { role: 'unhide', label: choices.words.unhide },
    separator,
    { role: 'quit', label: choices.words.quit },
  ],
});

function fileMenu(choices: MenuChoices): Item {
  const { words, mac } = choices;
  const last: Item[] = mac
    ? [{ role: 'close', label: words.close }]
    : [settingsItem(choices), separator, { role: 'quit', label: words.quit }];
  return {
    label: words.file,
    submenu: [
      command(choices, 'log', words.log, 'CmdOrCtrl+N'),
      separator,
      command(choices, 'import', words.import, 'CmdOrCtrl+O'),
      command(choices, 'export', words.export, 'CmdOrCtrl+Shift+E'),
      separator,
      ...last,
    ],
  };
}

/**
 * Undo and redo are the journal's, or those of the text field that has focus; the page decides, as
 * it alone knows. Their keys are left to the page where the system allows it, so that one press is
 * never taken twice.
 */
function editMenu(choices: MenuChoices): Item {
  const { words } = choices;
  return {
    label: words.edit,
    submenu: [
      { ...command(choices, 'undo', words.undo, 'CmdOrCtrl+Z'), registerAccelerator: false },
      { ...command(choices, 'redo', words.redo, 'CmdOrCtrl+Shift+Z'), registerAccelerator: false },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
      separator,
      command(choices, 'find', words.find, 'CmdOrCtrl+F'),
    ],
  };
}

function viewMenu(choices: MenuChoices): Item {
  const { words, theme, devTools } = choices;
  const themes = THEMES.map((name): Item => ({
    ...command(choices, `theme-${name}`, words.themes[name]),
    type: 'radio',
    checked: name === theme,
  }));
  const forDevelopers: Item[] = [
    separator,
    { role: 'reload', label: words.reload },
    { role: 'toggleDevTools', label: words.devTools },
  ];
  return {
    label: words.view,
    submenu: [
      command(choices, 'timeline', words.timeline, 'CmdOrCtrl+1'),
      command(choices, 'takeaways', words.takeaways, 'CmdOrCtrl+2'),
      command(choices, 'people', words.people, 'CmdOrCtrl+3'),
      separator,
      { label: words.theme, submenu: themes },
      separator,
      { role: 'resetZoom', label: words.zoomReset },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(devTools ? forDevelopers : []),
    ],
  };
}

const windowMenu = (words: MenuWords): Item => ({
  role: 'window',
  label: words.window,
  submenu: [
    { role: 'minimize', label: words.minimize },
    { role: 'zoom', label: words.zoom },
    separator,
    { role: 'front', label: words.front },
  ],
});

function helpMenu(choices: MenuChoices): Item {
  const { words, mac } = choices;
  const about: Item[] = mac ? [] : [separator, { role: 'about', label: words.about }];
  return {
    role: 'help',
    label: words.help,
    submenu: [command(choices, 'keys', words.keys), ...about],
  };
}
