/** What can be done from anywhere, each with the key that does the same. */
import i18next from 'i18next';
import { LOW_VALUE_FILTER } from '#shared/filter.ts';
import { redo, undo } from '../../../stores/changes.ts';
import { changeSettings } from '../../../stores/journal.ts';
import { DECIDE, goTo, HOME } from '../../../stores/route.ts';
import { openLog } from '../../log/logStore.ts';
import { showKeys } from '../../shell/keySheetStore.ts';
import { openSearch } from '../openSearch.ts';

type ActionName = keyof typeof import('../../../i18n/en/search.ts').search.palette.actions;

export interface Action {
  readonly name: ActionName;
  /** `mod` is Ctrl or Command. */
  readonly keys: string | null;
  readonly run: () => void;
}

const ACTIONS: readonly Action[] = [
  { name: 'log', keys: 'N', run: () => openLog() },
  { name: 'search', keys: '/', run: openSearch },
  { name: 'timeline', keys: null, run: () => goTo(HOME) },
  { name: 'decide', keys: null, run: () => goTo(DECIDE) },
  { name: 'takeaways', keys: null, run: () => goTo({ screen: 'takeaways' }) },
  { name: 'people', keys: null, run: () => goTo({ screen: 'people' }) },
  {
    name: 'lowValue',
    keys: null,
    run: () => goTo({ screen: 'timeline', period: 'all', filter: LOW_VALUE_FILTER }),
  },
  { name: 'import', keys: null, run: () => goTo({ screen: 'import' }) },
  { name: 'export', keys: null, run: () => goTo({ screen: 'settings' }) },
  { name: 'settings', keys: null, run: () => goTo({ screen: 'settings' }) },
  { name: 'undo', keys: 'mod+Z', run: () => void undo() },
  { name: 'redo', keys: 'mod+Shift+Z', run: () => void redo() },
  { name: 'keys', keys: '?', run: () => showKeys() },
  { name: 'themeSystem', keys: null, run: () => void changeSettings({ theme: 'system' }) },
  { name: 'themeLight', keys: null, run: () => void changeSettings({ theme: 'light' }) },
  { name: 'themeDark', keys: null, run: () => void changeSettings({ theme: 'dark' }) },
  { name: 'english', keys: null, run: () => void changeSettings({ language: 'en' }) },
  { name: 'chinese', keys: null, run: () => void changeSettings({ language: 'zh-CN' }) },
];

const LANGUAGES = ['en', 'zh-CN'] as const;

/** Whether a text begins a word of a label; a Chinese one is found anywhere. */
export function isNamed(label: string, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  const name = label.toLowerCase();
  const at = name.indexOf(wanted);
  if (at < 0) return false;
  return /\p{Script=Han}/u.test(wanted) || name.startsWith(wanted) || name.includes(` ${wanted}`);
}

const labelsOf = ({ name }: Action): string[] =>
  LANGUAGES.map((language) => i18next.getFixedT(language)(`search.palette.actions.${name}`));

/** The actions that a text names in either language; all of them for no text. */
export const actionsNamed = (text: string): readonly Action[] =>
  text.trim() === ''
    ? ACTIONS
    : ACTIONS.filter((action) => labelsOf(action).some((label) => isNamed(label, text)));

/** Whether a text is how an action is called, from its first letter on. */
export const isCalled = (action: Action, text: string): boolean =>
  labelsOf(action).some((label) => label.toLowerCase().startsWith(text.trim().toLowerCase()));
