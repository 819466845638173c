import { useTranslation } from 'react-i18next';
import type { ShownLanguage } from './index.ts';

/** The language on the screen now, for the functions of format.ts. */
export function useLanguage(): ShownLanguage {
  const { i18n } = useTranslation();
  return i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
}
