import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltering } from '#shared/filter.ts';
import { goTo, type Route } from '../../stores/route.ts';
import { useShortcut } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import { loadFacets } from '../timeline/facetsStore.ts';
import { HitList } from './HitList.tsx';
import { NothingFound } from './NothingFound.tsx';
import { SearchConditions } from './SearchConditions.tsx';
import { SearchField } from './SearchField.tsx';
import { isAsking, showAnswer, useSearch, watchAnswer } from './searchStore.ts';
import { StartSearch } from './StartSearch.tsx';
import styles from './search.module.css';
import { isUnfinished } from './unfinished.ts';
import { focusField, focusOpened, walk } from './walk.ts';

export type SearchRoute = Extract<Route, { screen: 'search' }>;

/** Everything in the journal that holds what was typed, by event, the best first. */
export function SearchScreen({ route }: { route: SearchRoute }) {
  const { t } = useTranslation();
  const { answered, result, failure } = useSearch();
  useEffect(() => showAnswer(route), [route]);
  useEffect(watchAnswer, []);
  // Who comes back from an event goes on from the place that was opened.
  useEffect(focusOpened, []);
  useConditionNames(route);
  useShortcut('/', focusField);
  useShortcut('j', () => walk(1));
  useShortcut('ArrowDown', () => walk(1));
  useShortcut('k', () => walk(-1));
  useShortcut('ArrowUp', () => walk(-1));
  useShortcut('Escape', focusField);
  const apply = (change: Partial<SearchRoute>, isTyping = false) =>
    goTo({ ...route, ...change }, { replace: isTyping && isAsking(route) });
  const isAsked = isAsking(route) && !(result && isUnfinished(route.text, result));
  return (
    <section className={styles['screen']} data-answered={answered?.text}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{t('search.title')}</h1>
        <SearchField route={route} onChange={(text) => apply({ text }, true)} />
      </header>
      <SearchConditions route={route} result={isAsked ? result : null} onChange={apply} />
      {failure && <FailureNotice failure={failure} />}
      {!isAsked && <StartSearch onAsk={(text) => apply({ text })} />}
      {isAsked && result && <Answer route={route} onChange={apply} />}
    </section>
  );
}

/** Conditions hold only the ids of series and people; their names come with the values. */
function useConditionNames({ filter }: SearchRoute): void {
  useEffect(() => {
    if (isFiltering(filter)) void loadFacets({ period: 'all', filter });
  }, [filter]);
}

interface AnswerProps {
  route: SearchRoute;
  onChange: (change: Partial<SearchRoute>) => void;
}

function Answer({ route, onChange }: AnswerProps) {
  const { t } = useTranslation();
  const { result, hits } = useSearch();
  if (!result) return null;
  const { total, pending, ignored } = result;
  return (
    <>
      {pending > 0 && (
        <p className={styles['note']} role="status">
          {t('search.pending', { count: pending })}
        </p>
      )}
      {ignored.length > 0 && (
        <p className={styles['note']}>{t('search.ignored', { what: ignored.join(' ') })}</p>
      )}
      {total === 0 ? (
        <NothingFound route={route} result={result} onChange={onChange} />
      ) : (
        <HitList hits={hits} total={total} />
      )}
    </>
  );
}
