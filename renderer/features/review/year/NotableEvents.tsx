import { useTranslation } from 'react-i18next';
import type { NotableEvent, YearReview } from '#shared/yearReview.ts';
import { formatDateRange, formatList } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { WorthLabel } from '../../../ui/WorthLabel.tsx';
import styles from './year.module.css';

/** The best and the worst side by side, in the user's own words. */
export function NotableEvents({ review: { best, worst } }: { review: YearReview }) {
  const { t } = useTranslation();
  return (
    <div className={styles['pair']}>
      <section aria-labelledby="year-best">
        <h3 id="year-best">{t('year.notable.best')}</h3>
        <NotableList events={best} none={t('year.notable.noBest')} />
      </section>
      <section aria-labelledby="year-worst">
        <h3 id="year-worst">{t('year.notable.worst')}</h3>
        <NotableList events={worst} none={t('year.notable.noWorst')} />
      </section>
    </div>
  );
}

function NotableList({ events, none }: { events: readonly NotableEvent[]; none: string }) {
  if (events.length === 0) return <p className={styles['aside']}>{none}</p>;
  return (
    <ol className={styles['notable']}>
      {events.map((event) => (
        <Notable key={event.id} event={event} />
      ))}
    </ol>
  );
}

function Notable({ event }: { event: NotableEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, dateStart, dateEnd, worth, reasons, condition, sentence } = event;
  const because = formatList(
    language,
    reasons.map((reason) => t(`worth.reasons.${reason}`)),
  );
  const facts = [
    dateStart === null ? null : formatDateRange(language, dateStart, dateEnd),
    worth === 3 && condition !== null ? t('year.notable.onlyIf', { condition }) : null,
    because === '' ? null : because,
  ].filter((fact) => fact !== null);
  return (
    <li>
      <div className={styles['notableHead']}>
        <a className={styles['eventName']} href={formatRoute({ screen: 'event', id })}>
          {name}
        </a>
        <WorthLabel worth={worth} glyph="after" size={14} />
      </div>
      <Sentence event={event} />
      <p className={styles['aside']}>
        {facts.join(t('common.separator'))}
        {sentence === null && facts.length === 0 && t('year.notable.noSentence')}
      </p>
    </li>
  );
}

/** The user's own sentence; with the worth that it went with, where that is another one now. */
function Sentence({ event: { worth, sentence, sentenceWorth } }: { event: NotableEvent }) {
  const { t } = useTranslation();
  if (sentence === null) return null;
  return (
    <blockquote className={styles['sentence']}>
      {sentence}
      {sentenceWorth !== null && sentenceWorth !== worth && (
        <span className={styles['aside']}>
          {' '}
          ({t('year.notable.saidWhen', { worth: t(`worth.names.${sentenceWorth}`) })})
        </span>
      )}
    </blockquote>
  );
}
