import { CheckCheck, PenLine, Split } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ListEntry } from '#shared/importReading.ts';
import { formatDateRange } from '../../i18n/format.ts';
import type { ShownLanguage, Translate } from '../../i18n/index.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './choice.module.css';
import { useCounted } from './useCounted.ts';

interface EntryRowProps {
  entry: ListEntry;
  isTabStop: boolean;
  isChanged: boolean;
  /** Whether it is to join the known event that it is like. */
  isInto: boolean;
  onOpen: () => void;
  onApart: (isApart: boolean) => void;
}

const nameOf = (t: Translate, { name }: ListEntry): string => name ?? t('import.list.unnamed');

/** All that a row says, for those who hear it. */
export function entryLabel(t: Translate, language: ShownLanguage, entry: ListEntry): string {
  const { dateStart, dateEnd, place, similar } = entry;
  const [known] = similar;
  return [
    nameOf(t, entry),
    dateStart === null ? t('import.list.undated') : formatDateRange(language, dateStart, dateEnd),
    place ?? '',
    known ? knownWords(t, known) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const knownWords = (t: Translate, { reason, name }: ListEntry['similar'][number]): string =>
  reason === 'same-document' ? t('import.list.known') : t('import.list.like', { name });

/** An entry of a list: when, what, where, how much there is of it, what of it is known. */
export function EntryRow(props: EntryRowProps) {
  const { entry, isTabStop, isChanged, onOpen } = props;
  const { t } = useTranslation();
  const counted = useCounted();
  const language = useLanguage();
  const { dateStart, dateEnd, place, sessions, takeaways } = entry;
  const facts = [
    place ?? '',
    sessions > 0 ? t('import.sessions.title', counted(sessions)) : '',
    takeaways > 0 ? t('import.takeaways.title', counted(takeaways)) : '',
  ].filter((fact) => fact !== '');
  return (
    <>
      <span className={styles['when']}>
        {dateStart === null ? (
          <span className={styles['hint']}>{t('import.list.undated')}</span>
        ) : (
          formatDateRange(language, dateStart, dateEnd)
        )}
      </span>
      <span className={styles['what']}>
        <button
          type="button"
          tabIndex={isTabStop ? 0 : -1}
          className={styles['name']}
          onClick={onOpen}
        >
          {nameOf(t, entry)}
        </button>
        <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>
      </span>
      <span className={styles['state']}>
        {isChanged && (
          <span className={styles['word']}>
            <PenLine aria-hidden size={13} />
            {t('import.list.changed')}
          </span>
        )}
        <Known {...props} />
      </span>
    </>
  );
}

/** What of an entry is in the journal already, and whether it joins it there. */
function Known({ entry, isTabStop, isInto, onApart }: EntryRowProps) {
  const { t } = useTranslation();
  const [known] = entry.similar;
  if (!known) return null;
  if (known.reason === 'same-document') {
    return (
      <span className={styles['word']}>
        <CheckCheck aria-hidden size={13} />
        {t('import.list.known')}
      </span>
    );
  }
  return (
    <>
      <span className={styles['word']} title={known.name}>
        <Split aria-hidden size={13} />
        {t('import.list.like', { name: known.name })}
      </span>
      <Button
        variant="quiet"
        aria-pressed={isInto}
        excludeFromTabOrder={!isTabStop}
        onPress={() => onApart(isInto)}
      >
        {t(isInto ? 'import.list.into' : 'import.list.merge')}
      </Button>
    </>
  );
}
