/** Starts and switches the language of every word on the screen, and of the page itself. */
import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { ShownLanguage } from '#shared/format.ts';
import type { LANGUAGES } from '#shared/settings.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

export type { ShownLanguage } from '#shared/format.ts';
export type LanguageSetting = (typeof LANGUAGES)[number];
export type Translate = TFunction;

/**
 * The language to show for a setting. `system` takes the first of the preferred languages that
 * Plenary speaks; every Chinese reads Simplified Chinese, anything else English.
 */
export function shownLanguage(
  setting: LanguageSetting,
  preferred: readonly string[],
): ShownLanguage {
  if (setting !== 'system') return setting;
  const known = preferred.find((tag) => /^(en|zh)\b/i.test(tag));
  return known?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Prepares the words; to be awaited once before anything is shown. */
export async function initI18n(setting: LanguageSetting): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: shownLanguage(setting, navigator.languages),
    fallbackLng: 'en',
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
    // React escapes what it shows; doing it twice would show `&amp;`.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}

/** Shows another language at once, without loading the page again. */
export async function changeLanguage(setting: LanguageSetting): Promise<void> {
  await i18next.changeLanguage(shownLanguage(setting, navigator.languages));
  document.documentElement.lang = i18next.language;
}
