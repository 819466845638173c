import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  INTERVAL,
  type Pattern,
  PATTERN_CERTAINTY,
  PATTERN_ENDS,
  type PatternEnd,
  type PatternsView as Found,
  PRIOR_EVENTS,
} from '#shared/patterns.ts';
import { type DayRange, ENOUGH_HISTORY } from '#shared/review.ts';
import type { Worth } from '#shared/worth.ts';
import { formatShare } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { EvidenceLink } from '../EvidencePanel.tsx';
import type { ViewProps } from '../viewProps.ts';
import lessonStyles from './lessons.module.css';
import { PatternRow } from './PatternRow.tsx';
import styles from './patterns.module.css';
import { RangeLine } from './RangeLine.tsx';
import { useAnswer } from '../../../stores/useAnswer.ts';

/** Groups that are shown at once. */
const PAGE = 50;

const WORTHS_OF: Readonly<Record<PatternEnd, readonly Worth[]>> = { low: [1, 2], high: [4, 5] };

/** What events of little worth (or of much) share, more often than chance would have it. */
export function PatternsView({ range }: ViewProps) {
  const { t } = useTranslation();
  const [end, setEnd] = useState<PatternEnd>('low');
  const { value: found, failure } = useAnswer('review.patterns', { range, end, limit: PAGE });
  if (failure) return <FailureNotice failure={failure} />;
  if (found === null) return null;
  return (
    <div className={lessonStyles['view']}>
      <RangeLine view="patterns" range={range} />
      {found.rated < ENOUGH_HISTORY ? (
        <EmptyState title={t('lessons.patterns.few')}>{t('lessons.patterns.fewText')}</EmptyState>
      ) : (
        <>
          <Segmented<PatternEnd>
            label={t('lessons.patterns.end')}
            value={end}
            options={PATTERN_ENDS.map((one) => ({
              value: one,
              label: t(`lessons.patterns.ends.${one}`),
            }))}
            onChange={setEnd}
          />
          <Base found={found} end={end} range={range} />
          <Patterns found={found} end={end} range={range} />
          <Method compared={found.compared} />
        </>
      )}
    </div>
  );
}

interface PartProps {
  found: Found;
  end: PatternEnd;
  range: DayRange | null;
}

/** How often events are of little worth at all. */
function Base({ found: { hits, rated }, end, range }: PartProps) {
  const { t } = useTranslation();
  return (
    <p className={lessonStyles['lead']}>
      <EvidenceLink
        title={t(`lessons.patterns.ends.${end}`)}
        counted={{ range, states: ['attended'], worths: [...WORTHS_OF[end]], where: [] }}
      >
        {t('lessons.patterns.base', {
          count: rated,
          hits,
          end: t(`lessons.patterns.ends.${end}`),
        })}
      </EvidenceLink>
    </p>
  );
}

function Patterns({ found, end, range }: PartProps) {
  const { t } = useTranslation();
  const [isUnfolded, setUnfolded] = useState(false);
  const { hits, rated, rows, compared, prices } = found;
  if (hits === 0 || hits === rated) {
    return (
      <EmptyState title={t('lessons.patterns.alike')}>{t('lessons.patterns.alikeText')}</EmptyState>
    );
  }
  const others = compared - found.found;
  const shared = { end, range, base: hits / rated, prices };
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t(compared === 0 ? 'lessons.patterns.few' : 'lessons.patterns.none')}>
          {compared === 0
            ? t('lessons.patterns.noGroups')
            : t('lessons.patterns.noneText', { count: compared })}
        </EmptyState>
      ) : (
        <section aria-labelledby="patterns">
          <h2 id="patterns" className={lessonStyles['heading']}>
            {t(`lessons.patterns.list.${end}`)}
          </h2>
          <Groups {...shared} others={false} first={rows} total={found.found} />
        </section>
      )}
      {(rows.length > 0 || isUnfolded) && (
        <p className={lessonStyles['aside']}>{t('lessons.patterns.axis')}</p>
      )}
      {others > 0 && (
        <div>
          <Button
            variant="quiet"
            aria-expanded={isUnfolded}
            onPress={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded
              ? t('lessons.patterns.hideOthers')
              : t('lessons.patterns.showOthers', { count: others })}
          </Button>
        </div>
      )}
      {isUnfolded && others > 0 && (
        <section aria-label={t('lessons.patterns.othersList')}>
          <Groups {...shared} others first={null} total={others} />
        </section>
      )}
    </>
  );
}

interface GroupsProps {
  end: PatternEnd;
  range: DayRange | null;
  base: number;
  prices: Found['prices'];
  /** Whether these are the groups that are no patterns. */
  others: boolean;
  /** The first page, where it is known already. */
  first: readonly Pattern[] | null;
  /** How many there are. */
  total: number;
}

/** Groups a page at a time. */
function Groups({ first, total, ...shared }: GroupsProps) {
  const { t } = useTranslation();
  const [pages, setPages] = useState(1);
  return (
    <ol className={styles['rows']}>
      {first !== null && <PatternRows {...shared} patterns={first} />}
      {Array.from({ length: pages }, (_, page) => page)
        .filter((page) => page > 0 || first === null)
        .map((page) => (
          <GroupPage key={page} {...shared} page={page} />
        ))}
      {total > pages * PAGE && (
        <li>
          <Button variant="quiet" onPress={() => setPages(pages + 1)}>
            {t('common.more')}
          </Button>
        </li>
      )}
    </ol>
  );
}

type RowProps = Omit<GroupsProps, 'first' | 'total'>;

function GroupPage({ page, ...shared }: RowProps & { page: number }) {
  const { end, range, others } = shared;
  const query = { range, end, others, offset: page * PAGE, limit: PAGE };
  const { value, failure } = useAnswer('review.patterns', query);
  if (failure) return <FailureNotice failure={failure} />;
  return <PatternRows {...shared} patterns={value?.rows ?? []} />;
}

const PatternRows = ({
  patterns,
  others: _others,
  ...shared
}: RowProps & { patterns: readonly Pattern[] }) =>
  patterns.map((pattern) => (
    <PatternRow key={`${pattern.dimension} ${pattern.value}`} pattern={pattern} {...shared} />
  ));

/** In words, what is done with the counts, and how far it can be trusted. */
function Method({ compared }: { compared: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className={lessonStyles['method']}>
      <summary>{t('lessons.patterns.method')}</summary>
      <p>{t('lessons.patterns.method1')}</p>
      <p>
        {t('lessons.patterns.method2', {
          prior: PRIOR_EVENTS,
          interval: formatShare(language, INTERVAL),
          certainty: formatShare(language, PATTERN_CERTAINTY),
        })}
      </p>
      <p>{t('lessons.patterns.method3', { count: compared })}</p>
    </details>
  );
}
