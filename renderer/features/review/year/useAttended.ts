import { useTranslation } from 'react-i18next';
import type { Evidence } from '#shared/evidence.ts';
import type { DayRange } from '#shared/review.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { ANYTHING } from '../evidenceStore.ts';
import { rangeWords } from './rangeWords.ts';

/** The attended events of a range, and what they are called: what the figures of a year count. */
export function useAttended(): (
  figure: string,
  range: DayRange,
  more?: Partial<Evidence>,
) => { title: string; counted: Evidence } {
  const { t } = useTranslation();
  const language = useLanguage();
  return (figure, range, more = {}) => ({
    title: t('year.figures.counted', { figure, range: rangeWords(t, language, range) }),
    counted: { ...ANYTHING, range, states: ['attended'], ...more },
  });
}
