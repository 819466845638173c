import { useTranslation } from 'react-i18next';
import { isFiltering, NO_FILTER } from '#shared/filter.ts';
import type { SearchResult } from '#shared/search.ts';
import { formatList } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './search.module.css';
import type { SearchRoute } from './SearchScreen.tsx';

interface NothingFoundProps {
  route: SearchRoute;
  result: SearchResult;
  onChange: (change: Partial<SearchRoute>) => void;
}

/** What was looked for, what stands in the way, and searches that would find something. */
export function NothingFound({ route, result, onChange }: NothingFoundProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kinds, filter } = route;
  const { terms, nearest } = result;
  const isFiltered = isFiltering(filter);
  return (
    <EmptyState
      title={t('search.nothing.title')}
      actions={
        <>
          {isFiltered && (
            <Button onPress={() => onChange({ filter: NO_FILTER })}>
              {t('search.dropFilters')}
            </Button>
          )}
          {kinds.length > 0 && (
            <Button onPress={() => onChange({ kinds: [] })}>{t('search.nothing.dropKinds')}</Button>
          )}
        </>
      }
    >
      <Wanted
        terms={terms}
        isEverywhere={kinds.length === 0}
        hasConditions={isFiltered || /[:：]/u.test(route.text)}
      />
      {kinds.length > 0 && (
        <p>
          {t('search.nothing.kinds', {
            kinds: formatList(
              language,
              kinds.map((kind) => t(`search.kinds.${kind}`)),
            ),
          })}
        </p>
      )}
      {isFiltered && <p>{t('search.nothing.filtered')}</p>}
      {nearest.length > 0 && (
        <div className={styles['nearest']}>
          <h3>{t('search.nothing.nearest')}</h3>
          <ul>
            {nearest.map(({ text, total }) => (
              <li key={text}>
                <Button variant="quiet" onPress={() => onChange({ text })}>
                  {t('search.nothing.nearestItem', { text, count: total })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </EmptyState>
  );
}

/** More than this of a long text says nothing. */
const LONGEST_TOLD = 80;
const MOST_TOLD = 8;

interface WantedProps {
  terms: SearchResult['terms'];
  /** Whether it was looked for in all kinds of places. */
  isEverywhere: boolean;
  hasConditions: boolean;
}

function Wanted({ terms, isEverywhere, hasConditions }: WantedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (terms.length === 0) {
    return <p>{t(hasConditions ? 'search.nothing.asked' : 'search.nothing.empty')}</p>;
  }
  const quoted = terms.slice(0, MOST_TOLD).map(({ text, isExcluded }) => {
    const cut = text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
    const term = `“${cut}”`;
    return isExcluded ? t('search.nothing.without', { term }) : term;
  });
  const told = formatList(language, quoted);
  return (
    <p>
      {isEverywhere
        ? t('search.nothing.terms', { terms: told })
        : t('search.nothing.termsOnly', { terms: told })}
    </p>
  );
}
