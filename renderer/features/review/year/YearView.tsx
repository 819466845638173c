import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearReview } from '#shared/yearReview.ts';
import { onChange } from '../../../stores/changes.ts';
import { goTo } from '../../../stores/route.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { openLog } from '../../log/logStore.ts';
import { ReportDialog } from '../../report/ReportDialog.tsx';
import type { ViewProps } from '../viewProps.ts';
import { AllYears } from './AllYears.tsx';
import { Breakdowns } from './Breakdowns.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { HeatMap } from './HeatMap.tsx';
import { OpenTakeaways, PeopleMet, TopicsSection } from './KeptAndMet.tsx';
import { NotableEvents } from './NotableEvents.tsx';
import { PlansSection } from './PlansSection.tsx';
import { RangeBar } from './RangeBar.tsx';
import { RatesNote } from './RatesForm.tsx';
import { SpendAgainstWorth } from './SpendAgainstWorth.tsx';
import { WorthOverTime } from './WorthOverTime.tsx';
import styles from './year.module.css';
import { readYear, useYear } from './yearStore.ts';
import { YearSummary } from './YearSummary.tsx';

/** A year read back: in words first, then in figures and lists, then in pictures. */
export function YearView({ range }: ViewProps) {
  const { review, failure } = useYear();
  useEffect(() => {
    void readYear(range);
    return onChange(() => void readYear(range));
  }, [range]);
  if (failure) return <FailureNotice failure={failure} />;
  if (review === null) return null;
  return review.attendedEver === 0 ? (
    <NothingYet />
  ) : (
    <ReadBack review={review} onRates={() => void readYear(range)} />
  );
}

interface ReadBackProps {
  review: YearReview;
  /** Called when the user gave other rates. */
  onRates: () => void;
}

function ReadBack({ review, onRates }: ReadBackProps) {
  const { t } = useTranslation();
  const { figures, figuresBefore, withoutRate } = review;
  const hasEvents = figures.states.attended > 0;
  const currencies = [...figures.spend, ...figuresBefore.spend].map(({ currency }) => currency);
  return (
    <article className={styles['review']}>
      <RangeBar review={review} />
      <ReportDialog />
      <YearSummary review={review} />
      <section className={styles['counted']} aria-labelledby="year-figures">
        <h3 id="year-figures">{t('year.figures.title')}</h3>
        <div>
          <FiguresTable review={review} />
          <Unknown review={review} />
          <RatesNote
            together={figures.together}
            currencies={[...new Set([...currencies, ...withoutRate])]}
            onKept={onRates}
          />
        </div>
        <Breakdowns review={review} />
      </section>
      {hasEvents && <NotableEvents review={review} />}
      <PlansSection review={review} />
      {hasEvents && (
        <>
          <div className={styles['pair']}>
            <OpenTakeaways review={review} />
            <PeopleMet review={review} />
          </div>
          <TopicsSection review={review} />
        </>
      )}
      <section className={styles['charts']} aria-labelledby="year-charts">
        <h3 id="year-charts">{t('year.charts.title')}</h3>
        {hasEvents && (
          <>
            <HeatMap review={review} />
            <WorthOverTime review={review} />
            <SpendAgainstWorth review={review} />
          </>
        )}
        <AllYears review={review} />
      </section>
    </article>
  );
}

/** What sums of days and hours leave out. */
function Unknown({ review: { figures } }: { review: YearReview }) {
  const { t } = useTranslation();
  const { withoutDays, withoutHours } = figures;
  return (
    <p className={styles['aside']}>
      {withoutDays > 0 && t('year.figures.withoutDays', { count: withoutDays })}{' '}
      {withoutHours > 0 && t('year.figures.withoutHours', { count: withoutHours })}
    </p>
  );
}

/** A journal without attended events: what to do first. */
function NothingYet() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('year.empty.title')}
      actions={
        <>
          <Button variant="primary" keyHint="N" onPress={() => openLog()}>
            {t('year.empty.log')}
          </Button>
          <Button onPress={() => goTo({ screen: 'import' })}>{t('year.empty.importAction')}</Button>
        </>
      }
    >
      <p>{t('year.empty.text')}</p>
      <p>{t('year.empty.import')}</p>
    </EmptyState>
  );
}
