import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  YIELD_GROUPS,
  type YieldFigures,
  type YieldGroup,
  type YieldSort,
  type YieldView as Yields,
} from '#shared/yield.ts';
import { formatList, formatMoney, formatAverage } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import type { ViewProps } from '../viewProps.ts';
import { RatesNote } from '../year/RatesForm.tsx';
import { aboutMoney } from './aboutMoney.ts';
import lessonStyles from './lessons.module.css';
import { Pages } from './Pages.tsx';
import { RangeLine } from './RangeLine.tsx';
import { announceChange } from '../../../stores/changes.ts';
import { useAnswer } from '../../../stores/useAnswer.ts';
import { YieldTable } from './YieldTable.tsx';

/** Rows of a page. */
const PAGE = 50;

/** What events gave for the time and money they took, in any order. */
export function YieldView({ range }: ViewProps) {
  const { t } = useTranslation();
  const [by, setBy] = useState<YieldGroup>('event');
  const [order, setOrder] = useState({ sort: 'used' as YieldSort, descending: true });
  const [offset, setOffset] = useState(0);
  const query = { range, by, ...order, offset, limit: PAGE };
  const { value: yields, failure } = useAnswer('review.yield', query);
  if (failure) return <FailureNotice failure={failure} />;
  if (yields === null) return null;
  if (yields.all.events === 0) {
    return (
      <div className={lessonStyles['view']}>
        <RangeLine view="yield" range={range} />
        <EmptyState title={t('lessons.yield.none')}>{t('lessons.yield.noneText')}</EmptyState>
      </div>
    );
  }
  const choose = (sort: YieldSort) => {
    setOffset(0);
    // A name is first looked for from its beginning, a figure from its largest.
    setOrder({ sort, descending: order.sort === sort ? !order.descending : sort !== 'name' });
  };
  return (
    <div className={lessonStyles['view']}>
      <RangeLine view="yield" range={range} />
      <Summary figures={yields.all} />
      <Segmented<YieldGroup>
        label={t('lessons.yield.by')}
        value={by}
        options={YIELD_GROUPS.map((group) => ({
          value: group,
          label: t(`lessons.yield.groups.${group}`),
        }))}
        onChange={(group) => {
          setBy(group);
          setOffset(0);
        }}
      />
      <YieldTable rows={yields.rows} by={by} range={range} {...order} onSort={choose} />
      <Pages total={yields.total} size={PAGE} offset={offset} onTurn={setOffset} />
      <Outside yields={yields} by={by} />
      <RatesNote
        together={{ ...yields.all.together, without: yields.all.without }}
        currencies={yields.all.spend.map(({ currency }) => currency)}
        onKept={() => announceChange(null)}
      />
      <p className={lessonStyles['method']}>{t('lessons.yield.method')}</p>
    </div>
  );
}

/** What all of the events gave, as one sentence. */
function Summary({ figures }: { figures: YieldFigures }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { events, used, perEvent, perHour, costPerUsed, together, hoursKnown, spendKnown } =
    figures;
  /** A rate, and of how many events it is where that is not all of them. */
  const rateOf = (rate: string, known: number): string =>
    known === events
      ? rate
      : t('lessons.yield.rateKnownOf', {
          rate,
          known: t('lessons.yield.knownOf', { part: known, whole: events }),
        });
  const perHourWords = (rate: number) =>
    t('lessons.yield.summaryPerHour', { rate: formatAverage(language, rate) });
  const costWords = (amount: number) =>
    t('lessons.yield.summaryCost', {
      money: formatMoney(language, aboutMoney({ amount, currency: together.currency })),
    });
  const rates = [
    perEvent === null
      ? t('lessons.tooLittle')
      : t('lessons.yield.summaryPerEvent', { rate: formatAverage(language, perEvent) }),
    perHour === null ? null : rateOf(perHourWords(perHour), hoursKnown),
    costPerUsed === null ? null : rateOf(costWords(costPerUsed), spendKnown),
  ].filter((rate) => rate !== null);
  return (
    <p className={lessonStyles['lead']}>
      {t('lessons.yield.summary', {
        count: used,
        events: t('lessons.yield.events', { count: events }),
        rates: formatList(language, rates),
      })}
    </p>
  );
}

function Outside({ yields: { outside }, by }: { yields: Yields; by: YieldGroup }) {
  const { t } = useTranslation();
  if (outside === 0) return null;
  const group = t(`lessons.yield.outsideGroups.${by}`);
  return (
    <p className={lessonStyles['aside']}>{t('lessons.yield.outside', { count: outside, group })}</p>
  );
}
