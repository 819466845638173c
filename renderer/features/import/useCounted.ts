import { useCallback } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** A count for words that need both its grammar and its figures: "1,000 sessions". */
export function useCounted(): (count: number) => { count: number; number: string } {
  const language = useLanguage();
  return useCallback(
    (count: number) => ({ count, number: formatCount(language, count) }),
    [language],
  );
}
