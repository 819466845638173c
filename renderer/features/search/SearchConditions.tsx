import { useTranslation } from 'react-i18next';
import { isFiltering, NO_FILTER } from '#shared/filter.ts';
import { SEARCH_KINDS, type SearchResult } from '#shared/search.ts';
import type { Overview } from '#shared/timeline.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useJournal } from '../../stores/journal.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { FACETS } from '../timeline/conditions.ts';
import { FacetMenu } from '../timeline/FacetMenu.tsx';
import { SaveFilter } from '../timeline/SaveFilter.tsx';
import { canBeSaved, searchFilter } from './savedSearch.ts';
import styles from './search.module.css';
import type { SearchRoute } from './SearchScreen.tsx';
import { hasYear, withYear } from './yearOperator.ts';

const NO_YEARS: Overview['years'] = [];

interface SearchConditionsProps {
  route: SearchRoute;
  /** Null where nothing is asked for. */
  result: SearchResult | null;
  onChange: (change: Partial<SearchRoute>) => void;
}

/** What narrows a search beside its words: what it was found in, and the filters of the timeline. */
export function SearchConditions({ route, result, onChange }: SearchConditionsProps) {
  const { t } = useTranslation();
  const { filter } = route;
  return (
    <div className={styles['conditions']}>
      <KindChips route={route} result={result} onChange={onChange} />
      <div className={styles['chips']} role="group" aria-label={t('search.filters')}>
        <YearMenu text={route.text} onChange={(text) => onChange({ text })} />
        {FACETS.map((facet) => (
          <FacetMenu
            key={facet}
            facet={facet}
            chosen={filter[facet]}
            counted={{ period: 'all', filter, search: { text: route.text, kinds: route.kinds } }}
            onChange={(values) => onChange({ filter: { ...filter, [facet]: values } })}
          />
        ))}
        {isFiltering(filter) && (
          <Button variant="quiet" onPress={() => onChange({ filter: NO_FILTER })}>
            {t('search.dropFilters')}
          </Button>
        )}
        <span className={styles['end']}>
          <Total result={result} />
          {result && result.total > 0 && canBeSaved(route) && (
            <SaveFilter filter={searchFilter(route)} opens="search" />
          )}
        </span>
      </div>
    </div>
  );
}

/** The years of the journal; the chosen one stands in the field, as its operator. */
function YearMenu({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const years = useJournal((state) => state.overview?.years ?? NO_YEARS);
  if (years.length === 0) return null;
  return (
    <Menu
      label={t('search.year')}
      trigger={<Chip label={t('search.year')} isActive={hasYear(text)} />}
      actions={years.map(({ year }) => ({
        id: String(year),
        label: String(year),
        onAction: () => onChange(withYear(text, year)),
      }))}
    />
  );
}

/** How many events there are; told to a screen reader once it is done with what it says. */
function Total({ result }: { result: SearchResult | null }) {
  const { t } = useTranslation();
  return (
    <output className={styles['total']}>
      {result &&
        (result.total === 0 ? t('search.none') : t('search.total', { count: result.total }))}
    </output>
  );
}

/** The kinds of places with their numbers; several may be chosen. */
function KindChips({ route, result, onChange }: SearchConditionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kinds } = route;
  const hasWords = result?.terms.some(({ isExcluded }) => !isExcluded) ?? false;
  if (!hasWords && kinds.length === 0) return null;
  const shown = SEARCH_KINDS.filter(
    (kind) => kinds.includes(kind) || (result?.counts[kind] ?? 0) > 0,
  );
  if (shown.length === 0) return null;
  return (
    <div className={styles['chips']} role="group" aria-label={t('search.kinds.label')}>
      <Chip
        label={t('search.kinds.all')}
        isActive={kinds.length === 0}
        onPress={() => onChange({ kinds: [] })}
      />
      {shown.map((kind) => (
        <Chip
          key={kind}
          label={`${t(`search.kinds.${kind}`)} ${formatCount(language, result?.counts[kind] ?? 0)}`}
          isActive={kinds.includes(kind)}
          onPress={() =>
            onChange({
              kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
            })
          }
        />
      ))}
    </div>
  );
}
