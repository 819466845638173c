import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRow } from '#shared/person.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { onChange } from '../../stores/changes.ts';
import { formatRoute } from '../../stores/route.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import styles from './people.module.css';
import { findPeople, readPeople, setPerson, showPeople, usePeople } from './peopleStore.ts';
import { useListKeys } from './useListKeys.ts';

/** Pixels of a person on one line. */
const ROW = 42;

/** Everybody who was named with an event or a session, most often first. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const { text, total, rows, current, failure } = usePeople();
  useEffect(() => {
    void readPeople();
    return onChange(() => void readPeople());
  }, []);
  useListKeys();
  return (
    <section className={styles['screen']}>
      <header className={styles['head']}>
        <h1>{t('people.title')}</h1>
        {total !== null && (
          <p className={styles['count']} aria-live="polite">
            {t('people.count', { count: total })}
          </p>
        )}
      </header>
      <input
        type="search"
        className={styles['search']}
        aria-label={t('people.search')}
        placeholder={t('people.searchHint')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget, nativeEvent }) =>
          findPeople(currentTarget.value, (nativeEvent as InputEvent).isComposing)
        }
        onCompositionEnd={({ currentTarget }) => findPeople(currentTarget.value, false)}
      />
      {failure && <FailureNotice failure={failure} />}
      {total === 0 && <Nobody isSearch={text.trim() !== ''} />}
      <PagedList
        label={t('people.list')}
        className={styles['list']}
        rows={rows}
        current={current}
        estimate={ROW}
        onShow={showPeople}
      >
        {(person, at) => <PersonLine person={person} at={at} isCurrent={at === current} />}
      </PagedList>
    </section>
  );
}

function Nobody({ isSearch }: { isSearch: boolean }) {
  const { t } = useTranslation();
  return isSearch ? (
    <EmptyState title={t('people.empty.none')}>{t('people.empty.noneText')}</EmptyState>
  ) : (
    <EmptyState title={t('people.empty.title')}>{t('people.empty.text')}</EmptyState>
  );
}

interface PersonLineProps {
  person: PersonRow;
  at: number;
  isCurrent: boolean;
}

function PersonLine({ person, at, isCurrent }: PersonLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, affiliation, eventCount, lastDate } = person;
  return (
    <a
      href={formatRoute({ screen: 'person', id })}
      className={styles['line']}
      data-row-focus
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => setPerson(at)}
    >
      <span className={styles['name']}>{name}</span>
      <span className={styles['affiliation']}>{affiliation}</span>
      <span className={styles['figure']}>{t('people.events', { count: eventCount })}</span>
      <span className={styles['figure']}>
        {lastDate === null
          ? t('people.noDate')
          : t('people.lastSeen', { date: formatDate(language, lastDate) })}
      </span>
    </a>
  );
}
