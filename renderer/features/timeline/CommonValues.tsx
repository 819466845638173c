import { useTranslation } from 'react-i18next';
import type { Filter } from '#shared/filter.ts';
import { cx } from '../../ui/cx.ts';
import { commonValues } from './commonValues.ts';
import { toggleValue } from './conditions.ts';
import { useFacets } from './facetsStore.ts';
import { useFacetWords } from './useFacetWords.ts';
import styles from './FilterBar.module.css';

interface CommonValuesProps {
  filter: Filter;
  shown: number;
  onChange: (filter: Filter) => void;
}

/** What the shown events share most, each a condition that one click adds. */
export function CommonValues({ filter, shown, onChange }: CommonValuesProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const facets = useFacets((state) => state.facets);
  const values = facets === null ? [] : commonValues(facets, filter, shown);
  if (values.length === 0) return null;
  return (
    <p className={styles['common']} title={t('timeline.filter.commonHint')}>
      <span className={styles['commonLabel']}>{t('timeline.filter.common')}</span>
      {values.map(({ facet, value, label, count }) => (
        <button
          key={`${facet} ${value}`}
          type="button"
          className={cx(styles['shared'])}
          onClick={() => onChange(toggleValue(filter, facet, value))}
        >
          {words(facet, value, label)} <span className={styles['sharedCount']}>{count}</span>
        </button>
      ))}
    </p>
  );
}
