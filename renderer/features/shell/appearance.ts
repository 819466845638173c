/** Keeps the page in the language and the theme of the settings. */
import { changeLanguage, initI18n } from '../../i18n/index.ts';
import { useJournal } from '../../stores/journal.ts';
import type { THEMES } from '#shared/settings.ts';

/** Without the attribute the page follows the system. */
function showTheme(theme: (typeof THEMES)[number]): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Shows language and theme as they are set, and from then on as they are changed. */
export async function followAppearance(): Promise<void> {
  const { language, theme } = useJournal.getState().settings;
  showTheme(theme);
  await initI18n(language);
  useJournal.subscribe(({ settings }, before) => {
    if (settings.theme !== before.settings.theme) showTheme(settings.theme);
    if (settings.language !== before.settings.language) void changeLanguage(settings.language);
  });
}
