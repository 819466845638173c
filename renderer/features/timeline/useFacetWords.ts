import { useTranslation } from 'react-i18next';
import { languageName } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Facet } from './conditions.ts';

type Value = string | number;

/** The words for a value of a facet; `label` is its name in the journal, where it has one. */
export function useFacetWords(): (facet: Facet, value: Value, label?: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (facet, value, label) => {
    switch (facet) {
      case 'worths':
        return t(`worth.names.${value as 1 | 'unrated'}`);
      case 'roles':
        return t(`terms.roles.${value as 'speaker'}`);
      case 'states':
        return t(`terms.states.${value as 'planned'}`);
      case 'languages':
        return value === 'mul'
          ? t('terms.severalLanguages')
          : languageName(language, String(value));
      case 'tags':
        return `#${value}`;
      case 'seriesIds':
      case 'organisers':
      case 'personIds':
        return label ?? String(value);
    }
  };
}
