import { MoreHorizontal, Search } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Filter,
  LOW_VALUE_FILTER,
  NO_FILTER,
  type OpensIn,
  type Period,
  type SavedFilter,
} from '#shared/filter.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { change } from '../../stores/changes.ts';
import { useJournal } from '../../stores/journal.ts';
import { formatRoute, type Route, useRoute } from '../../stores/route.ts';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { searchFilter, searchRoute } from '../search/savedSearch.ts';
import { sameFilter } from './conditions.ts';
import { NameForm } from './SaveFilter.tsx';
import { loadSavedFilters, useSavedFilters } from './savedFiltersStore.ts';
import { useTimeline } from './timelineStore.ts';
import styles from './RailYears.module.css';

/** The years and the saved filters at the left, each with its number of events. */
export function RailYears() {
  const { t } = useTranslation();
  const overview = useJournal((state) => state.overview);
  const filters = useSavedFilters((state) => state.filters);
  // Turning to another year keeps the filter, as its keys do; the hidden count always stands there.
  const filter = useRoute(({ route }) => (route.screen === 'timeline' ? route.filter : NO_FILTER));
  useEffect(() => void loadSavedFilters(), []);
  if (overview === null || overview.total === 0) return null;
  return (
    <>
      <RailList title={t('shell.years')}>
        {overview.years.map(({ year, count }) => (
          <RailLink key={year} period={year} filter={filter} label={String(year)} count={count} />
        ))}
        {overview.undated > 0 && (
          <RailLink
            period="undated"
            filter={filter}
            label={t('timeline.undated')}
            count={overview.undated}
          />
        )}
        <RailLink
          period="all"
          filter={filter}
          label={t('timeline.allYears')}
          count={overview.total}
        />
      </RailList>
      <RailList title={t('shell.savedFilters')}>
        <RailLink
          period="all"
          filter={LOW_VALUE_FILTER}
          label={t('timeline.saved.lowValue')}
          count={overview.lowValue}
        />
        {filters.map((saved) => (
          <SavedLink key={saved.id} saved={saved} />
        ))}
      </RailList>
    </>
  );
}

function RailList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['section']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface RailLinkProps {
  period: Period;
  filter: Filter;
  label: string;
  count: number;
}

function RailLink({ period, filter, label, count }: RailLinkProps) {
  // The address may leave the year to the timeline, which then knows it.
  const shownPeriod = useTimeline((state) => state.period);
  const isHere = useRoute(
    ({ route }) =>
      route.screen === 'timeline' &&
      (route.period ?? shownPeriod) === period &&
      sameFilter(route.filter, filter),
  );
  const route = { screen: 'timeline', period, filter } as const;
  return <RailItem {...{ route, label, count, isHere }} />;
}

/** A saved filter over all years, or a saved search. */
function SavedLink({ saved }: { saved: SavedFilter }) {
  const { name, filter, opens, count } = saved;
  const isHere = useRoute(({ route }) => {
    const shown = filterShown(route, opens);
    return shown !== null && sameFilter(shown, filter);
  });
  return (
    <RailItem
      route={
        opens === 'search' ? searchRoute(filter) : { screen: 'timeline', period: 'all', filter }
      }
      label={name}
      count={count}
      isHere={isHere}
      isSearch={opens === 'search'}
      options={<SavedFilterOptions saved={saved} />}
    />
  );
}

/** What a screen would be saved as: over all years, or as a search; null for another screen. */
function filterShown(route: Route, opens: OpensIn): Filter | null {
  if (opens === 'search') return route.screen === 'search' ? searchFilter(route) : null;
  return route.screen === 'timeline' && route.period === 'all' ? route.filter : null;
}

interface RailItemProps {
  route: Route;
  label: string;
  count: number;
  isHere: boolean;
  isSearch?: boolean;
  options?: ReactNode;
}

function RailItem({ route, label, count, isHere, isSearch = false, options }: RailItemProps) {
  const language = useLanguage();
  return (
    <li className={cx(styles['item'], isHere && styles['here'])}>
      <a href={formatRoute(route)} aria-current={isHere ? 'page' : undefined}>
        <span className={styles['label']}>
          {isSearch && <Search aria-hidden size={12} className={styles['search']} />}
          {label}
        </span>
        <span className={styles['count']}>{formatCount(language, count)}</span>
      </a>
      {options}
    </li>
  );
}

/** Rename a saved filter, give it the conditions on the screen, or delete it. */
function SavedFilterOptions({ saved }: { saved: SavedFilter }) {
  const { t } = useTranslation();
  const [isRenaming, setRenaming] = useState(false);
  const { id, name, opens } = saved;
  // A search is given another search, a filter the conditions of the timeline.
  const isSearching = useRoute(({ route }) => route.screen === 'search');
  const present = () => {
    const { route } = useRoute.getState();
    return route.screen === 'search' ? searchFilter(route) : useTimeline.getState().filter;
  };
  const update = (patch: { name: string } | { filter: Filter }) =>
    change('filter.update', { id, patch });
  return (
    <span className={styles['options']}>
      <Menu
        label={t('timeline.saved.options', { name })}
        trigger={
          <IconButton label={t('timeline.saved.options', { name })} size="small">
            <MoreHorizontal aria-hidden size={14} />
          </IconButton>
        }
        actions={[
          { id: 'rename', label: t('timeline.saved.rename'), onAction: () => setRenaming(true) },
          {
            id: 'update',
            label: t(opens === 'search' ? 'search.update' : 'timeline.saved.update'),
            isDisabled: isSearching !== (opens === 'search'),
            onAction: () => void update({ filter: present() }),
          },
          {
            id: 'remove',
            label: t('timeline.saved.remove'),
            isDanger: true,
            onAction: () => void change('filter.remove', { id }),
          },
        ]}
      />
      <Dialog
        isOpen={isRenaming}
        onClose={() => setRenaming(false)}
        title={t('timeline.saved.rename')}
      >
        <NameForm
          name={name}
          onSave={(next) => {
            setRenaming(false);
            void update({ name: next });
          }}
        />
      </Dialog>
    </span>
  );
}
