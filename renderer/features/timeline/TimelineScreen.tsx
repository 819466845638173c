import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filter, isFiltering, type Period } from '#shared/filter.ts';
import { useJournal } from '../../stores/journal.ts';
import { firstPeriod, showTimeline } from './navigate.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { CommonValues } from './CommonValues.tsx';
import { DueLine } from './DueLine.tsx';
import { EventList } from './EventList.tsx';
import { followFilter } from './facetsStore.ts';
import { FiguresLine } from './FiguresLine.tsx';
import { FilterBar } from './FilterBar.tsx';
import { NothingShown, StartHere } from './NothingShown.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { openTimeline, useTimeline } from './timelineStore.ts';
import { nextYear, useTimelineKeys } from './useTimelineKeys.ts';
import { YearStrip } from './YearStrip.tsx';
import styles from './TimelineScreen.module.css';

interface TimelineScreenProps {
  /** Null stands for the year to begin with. */
  period: Period | null;
  filter: Filter;
}

/** The year at the top, its figures, and the events by month beneath. */
export function TimelineScreen({ period, filter }: TimelineScreenProps) {
  const overview = useJournal((state) => state.overview);
  const [today] = useState(() => new Date());
  if (overview === null) return null;
  if (overview.total === 0) return <StartHere />;
  return <PeriodPage period={period ?? firstPeriod(overview, today)} filter={filter} />;
}

function PeriodPage({ period, filter }: { period: Period; filter: Filter }) {
  const page = useRef<HTMLDivElement>(null);
  const view = useTimeline((state) => state.view);
  const failure = useTimeline((state) => state.failure);
  useTimelineKeys();
  const shownPeriod = useRef(period);
  useEffect(() => {
    if (shownPeriod.current !== period) page.current?.closest('main')?.scrollTo({ top: 0 });
    shownPeriod.current = period;
    void openTimeline(period, filter).then(followFilter);
  }, [period, filter]);

  if (failure) return <FailureNotice failure={failure} />;
  if (view === null) return null;
  const shown = view.ids.length;
  return (
    <div ref={page} className={styles['page']}>
      <header className={styles['header']}>
        <PeriodTitle period={period} filter={filter} />
        <FiguresLine figures={view.figures} />
        <DueLine />
      </header>
      {typeof period === 'number' && <YearStrip year={period} columns={view.marks} />}
      <FilterBar period={period} filter={filter} shown={shown} hidden={view.hidden} />
      {isFiltering(filter) && (
        <CommonValues
          filter={filter}
          shown={shown}
          onChange={(next) => showTimeline(period, next)}
        />
      )}
      <SelectionBar />
      {shown === 0 ? (
        <NothingShown period={period} hidden={view.hidden} />
      ) : (
        <EventList view={view} />
      )}
    </div>
  );
}

function PeriodTitle({ period, filter }: { period: Period; filter: Filter }) {
  const { t } = useTranslation();
  const overview = useJournal((state) => state.overview);
  const years = overview?.years.map(({ year }) => year) ?? [];
  if (typeof period !== 'number') {
    return (
      <h1 className={styles['words']}>
        {t(period === 'all' ? 'timeline.allYears' : 'timeline.undated')}
      </h1>
    );
  }
  const before = nextYear(years, period, -1);
  const after = nextYear(years, period, 1);
  return (
    <div className={styles['years']}>
      <h1 className={styles['year']}>{period}</h1>
      <span className={styles['turn']}>
        <IconButton
          label={t('timeline.previousYear')}
          keyHint="["
          size="small"
          isDisabled={before === null}
          onPress={() => before !== null && showTimeline(before, filter)}
        >
          <ChevronLeft aria-hidden size={16} />
        </IconButton>
        <IconButton
          label={t('timeline.nextYear')}
          keyHint="]"
          size="small"
          isDisabled={after === null}
          onPress={() => after !== null && showTimeline(after, filter)}
        >
          <ChevronRight aria-hidden size={16} />
        </IconButton>
      </span>
    </div>
  );
}
