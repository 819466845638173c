import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListEntry } from '#shared/importReading.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useShortcut } from '../../ui/keys.ts';
import styles from './choice.module.css';

interface ChoiceBarProps {
  filter: string;
  onFilter: (filter: string) => void;
  /** What the filter leaves. */
  shown: readonly ListEntry[];
  total: number;
  ticked: ReadonlySet<number>;
  onTick: (indexes: readonly number[], isTicked: boolean) => void;
}

/** Narrows a list by text, and ticks all that is shown, none of it, or what is new. */
export function ChoiceBar({ filter, onFilter, shown, total, ticked, onTick }: ChoiceBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.focus());
  const indexes = shown.map(({ index }) => index);
  const isNew = ({ similar }: ListEntry) => similar.length === 0;
  const known = shown.filter((entry) => !isNew(entry));
  const onlyNew = () => {
    onTick(
      known.map(({ index }) => index),
      false,
    );
    onTick(
      shown.filter(isNew).map(({ index }) => index),
      true,
    );
  };
  return (
    <search className={styles['bar']} aria-label={t('import.list.filterBar')}>
      <span className={styles['filter']}>
        <input
          ref={input}
          type="search"
          aria-label={t('import.list.filter')}
          placeholder={t('import.list.filter')}
          value={filter}
          onChange={({ currentTarget }) => onFilter(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter === '') return;
            event.stopPropagation();
            onFilter('');
          }}
        />
        {filter === '' && <KeyHint keys="/" />}
      </span>
      <Button variant="quiet" onPress={() => onTick(indexes, true)}>
        {t('import.list.all')}
      </Button>
      <Button variant="quiet" onPress={() => onTick(indexes, false)}>
        {t('import.list.none')}
      </Button>
      {known.length > 0 && (
        <Button variant="quiet" onPress={onlyNew}>
          {t('import.list.onlyNew')}
        </Button>
      )}
      <output className={styles['count']}>
        {t(filter === '' ? 'import.list.chosen' : 'import.list.chosenShown', {
          chosen: formatCount(language, ticked.size),
          total: formatCount(language, total),
          shown: formatCount(language, shown.length),
        })}
      </output>
    </search>
  );
}
