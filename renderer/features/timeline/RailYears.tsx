import { MoreHorizontal } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Filter,
  LOW_VALUE_FILTER,
  NO_FILTER,
  type Period,
  type SavedFilter,
} from '#shared/filter.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { change } from '../../stores/changes.ts';
import { useJournal } from '../../stores/journal.ts';
import { formatRoute, useRoute } from '../../stores/route.ts';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
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
          <RailLink
            key={saved.id}
            period="all"
            filter={saved.filter}
            label={saved.name}
            count={saved.count}
            options={<SavedFilterOptions saved={saved} />}
          />
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
  options?: ReactNode;
}

function RailLink({ period, filter, label, count, options }: RailLinkProps) {
  const language = useLanguage();
  // The address may leave the year to the timeline, which then knows it.
  const shownPeriod = useTimeline((state) => state.period);
  const isHere = useRoute(
    ({ route }) =>
      route.screen === 'timeline' &&
      (route.period ?? shownPeriod) === period &&
      sameFilter(route.filter, filter),
  );
  return (
    <li className={cx(styles['item'], isHere && styles['here'])}>
      <a
        href={formatRoute({ screen: 'timeline', period, filter })}
        aria-current={isHere ? 'page' : undefined}
      >
        <span className={styles['label']}>{label}</span>
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
  const { id, name } = saved;
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
            label: t('timeline.saved.update'),
            onAction: () => void update({ filter: useTimeline.getState().filter }),
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
