import { useTranslation } from 'react-i18next';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import type { Edition, SeriesTrend } from '#shared/seriesTrend.ts';
import { formatAverage, formatDateRange, formatList, formatSums } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { useAnswer } from '../../../stores/useAnswer.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { WorthLabel } from '../../../ui/WorthLabel.tsx';
import lessonStyles from './lessons.module.css';
import styles from './series.module.css';
import { SeriesChart } from './SeriesChart.tsx';
import yieldStyles from './yield.module.css';

/** A series edition by edition: whether it falls, what it took and gave, who came back. */
export function SeriesTrendView({ seriesId }: { seriesId: number }) {
  const { t } = useTranslation();
  const { value: trend, failure } = useAnswer('review.seriesTrend', { seriesId });
  const back = (
    <p className={lessonStyles['aside']}>
      <a href={formatRoute({ screen: 'review', view: 'series', range: null })}>
        {t('lessons.series.back')}
      </a>
    </p>
  );
  if (failure?.code === 'not-found') {
    return <EmptyState title={t('lessons.series.gone')}>{back}</EmptyState>;
  }
  if (failure) return <FailureNotice failure={failure} />;
  if (trend === null) return null;
  return (
    <div className={lessonStyles['view']}>
      <header>
        {back}
        <h2 className={styles['title']}>{trend.name}</h2>
      </header>
      <Judgement trend={trend} />
      {trend.rated >= ENOUGH_HISTORY && <SeriesChart editions={trend.editions} />}
      <Editions trend={trend} />
      {trend.earlier > 0 && (
        <p className={lessonStyles['aside']}>
          {t('lessons.series.earlier', { count: trend.earlier })}
        </p>
      )}
      <p className={lessonStyles['aside']}>{t('lessons.series.returningNote')}</p>
    </div>
  );
}

/** Whether the series falls, where there are enough editions to say so. */
function Judgement({ trend: { rated, falling } }: { trend: SeriesTrend }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (rated < ENOUGH_HISTORY) {
    return <p className={lessonStyles['aside']}>{t('lessons.series.tooLittle')}</p>;
  }
  if (falling.length === 0) return null;
  const worths = formatList(
    language,
    falling.map((worth) => t(`worth.names.${worth}`)),
  );
  return (
    <Notice
      tone="warn"
      title={t('lessons.series.falling', { count: falling.length - 1, worths })}
    />
  );
}

const COLUMNS = ['edition', 'worth', 'price', 'hours', 'used', 'returning'] as const;

/** The latest on top, and those without a date at the foot. */
const latestFirst = (editions: readonly Edition[]): Edition[] => [
  ...editions.filter(({ dateStart }) => dateStart !== null).toReversed(),
  ...editions.filter(({ dateStart }) => dateStart === null),
];

function Editions({ trend }: { trend: SeriesTrend }) {
  const { t } = useTranslation();
  const label = t('lessons.series.table', { name: trend.name });
  return (
    // A region that scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={yieldStyles['box']} role="region" aria-label={label} tabIndex={0}>
      <table className={yieldStyles['table']}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`lessons.series.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {latestFirst(trend.editions).map((edition) => (
            <EditionRow key={edition.id} edition={edition} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EditionRow({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, dateStart, dateEnd, state, sentence, spend, hours, takeaways, used } = edition;
  const facts = [
    dateStart === null ? t('timeline.undated') : formatDateRange(language, dateStart, dateEnd),
    state === 'attended' ? null : t(`terms.states.${state}`),
  ].filter((fact) => fact !== null);
  return (
    <tr>
      <th scope="row">
        <a className={yieldStyles['name']} href={formatRoute({ screen: 'event', id })}>
          {name}
        </a>
        <span className={yieldStyles['small']}>{facts.join(t('common.separator'))}</span>
        {sentence !== null && <q className={styles['sentence']}>{sentence}</q>}
      </th>
      <td>
        <EditionWorth edition={edition} />
      </td>
      <td>{spend.length === 0 ? t('lessons.dash') : formatSums(language, spend)}</td>
      <td>{hours === null ? t('lessons.dash') : formatAverage(language, hours)}</td>
      <td>
        {takeaways === 0
          ? t('lessons.dash')
          : t('lessons.ofTakeaways', { part: used, whole: takeaways })}
      </td>
      <td>
        <Returning edition={edition} />
      </td>
    </tr>
  );
}

/** The latest worth, and the first one where it was another. */
function EditionWorth({ edition: { worth, firstWorth, hasSecond } }: { edition: Edition }) {
  const { t } = useTranslation();
  return (
    <>
      <WorthLabel worth={worth} glyph="after" size={14} />
      {hasSecond && firstWorth !== null && firstWorth !== worth && (
        <span className={yieldStyles['small']}>
          {t('lessons.series.firstly', { worth: t(`worth.names.${firstWorth}`) })}
        </span>
      )}
    </>
  );
}

/** How many on the stage had been on it before. */
function Returning({ edition: { speakers, returning } }: { edition: Edition }) {
  const { t } = useTranslation();
  if (speakers === 0) {
    return <span className={yieldStyles['small']}>{t('lessons.series.noSpeakers')}</span>;
  }
  if (returning === null) {
    return (
      <span className={yieldStyles['small']}>
        {t('lessons.series.firstStage', { count: speakers })}
      </span>
    );
  }
  return t('lessons.series.returning', { part: returning, whole: speakers });
}
