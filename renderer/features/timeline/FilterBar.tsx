import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filter, isFiltering, NO_FILTER, type Period } from '#shared/filter.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { showTimeline } from './navigate.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { FACETS, isLowValue, toggleLowValue } from './conditions.ts';
import { FacetMenu } from './FacetMenu.tsx';
import { SaveFilter } from './SaveFilter.tsx';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  period: Period;
  filter: Filter;
  shown: number;
  hidden: number;
}

/** What is shown of a period: text, the low-value preset, a chip for each condition, the way back. */
export function FilterBar({ period, filter, shown, hidden }: FilterBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const apply = (next: Filter) => showTimeline(period, next);
  const counts = { shown: formatCount(language, shown), hidden: formatCount(language, hidden) };
  return (
    <search className={styles['bar']} aria-label={t('timeline.filter.bar')}>
      <FilterText
        key={String(period)}
        text={filter.text}
        label={t(
          typeof period === 'number' ? 'timeline.filter.textYear' : 'timeline.filter.textAll',
        )}
        onChange={(text) => apply({ ...filter, text })}
      />
      <Chip
        label={t('worth.lowValue')}
        isActive={isLowValue(filter)}
        onPress={() => apply(toggleLowValue(filter))}
      />
      {FACETS.map((facet) => (
        <FacetMenu
          key={facet}
          facet={facet}
          chosen={filter[facet]}
          // The preset's own chip says so already.
          isSaid={facet === 'worths' && isLowValue(filter)}
          onChange={(values) => apply({ ...filter, [facet]: values })}
        />
      ))}
      <output className={styles['count']}>
        {hidden === 0 ? t('timeline.filter.shownAll', counts) : t('timeline.filter.shown', counts)}
      </output>
      {isFiltering(filter) && (
        <>
          <Button variant="quiet" keyHint="Esc" onPress={() => apply(NO_FILTER)}>
            {t('timeline.filter.showAll')}
          </Button>
          <SaveFilter filter={filter} />
        </>
      )}
    </search>
  );
}

interface FilterTextProps {
  text: string;
  label: string;
  onChange: (text: string) => void;
}

/** Milliseconds after the last key before the list follows. */
const PAUSE_MS = 120;

/** The text condition. It waits for an input method to finish, and for a pause in typing. */
function FilterText({ text, label, onChange }: FilterTextProps) {
  const [typed, setTyped] = useState(text);
  const [isComposing, setComposing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const apply = useRef(onChange);
  useEffect(() => {
    apply.current = onChange;
  });
  const [followed, setFollowed] = useState(text);
  if (text !== followed) {
    setFollowed(text);
    setTyped(text);
  }
  useEffect(() => {
    if (isComposing || typed === text) return;
    const timer = setTimeout(() => apply.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, text, isComposing]);
  useShortcut('f', () => field.current?.focus());
  return (
    <label className={styles['text']}>
      <input
        ref={field}
        type="search"
        value={typed}
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="F"
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') field.current?.blur();
        }}
      />
      <KeyHint keys="F" plain />
    </label>
  );
}
