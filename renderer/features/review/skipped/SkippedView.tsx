import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MISSED } from '#shared/decision.ts';
import type { SkipLog, SkippedEvent } from '#shared/skipLog.ts';
import { formatDate, formatDateRange } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useShortcut } from '../../../ui/keys.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { useAnswer } from '../../../stores/useAnswer.ts';
import { answerMissed, askLater } from './answers.ts';
import styles from './skipped.module.css';

/** Rows of a page. */
const PAGE = 50;

/** What was skipped and why, and whether anything was missed: it keeps the decisions honest. */
export function SkippedView() {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const { value: log, failure } = useAnswer('review.skipped', { offset, limit: PAGE });
  if (failure) return <FailureNotice failure={failure} />;
  if (log === null) return null;
  if (log.total === 0) {
    return <EmptyState title={t('skipped.none')}>{t('skipped.noneText')}</EmptyState>;
  }
  return (
    <div className={styles['view']}>
      <Summary log={log} />
      {log.due.rows.length > 0 && <Due rows={log.due.rows} total={log.due.total} />}
      <section aria-labelledby="skip-log">
        <h2 id="skip-log" className={styles['heading']}>
          {t('skipped.log')}
        </h2>
        <ol className={styles['rows']}>
          {log.rows.map((event) => (
            <SkippedRow key={event.id} event={event} />
          ))}
        </ol>
        {log.total > PAGE && (
          <p className={styles['pages']}>
            <Button isDisabled={offset === 0} onPress={() => setOffset(offset - PAGE)}>
              {t('skipped.newer')}
            </Button>
            <Button
              isDisabled={offset + PAGE >= log.total}
              onPress={() => setOffset(offset + PAGE)}
            >
              {t('skipped.older')}
            </Button>
          </p>
        )}
      </section>
    </div>
  );
}

/** "Skipped 14, missed something in 2 of the 9 answered." */
function Summary({ log: { total, answers } }: { log: SkipLog }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answered = answers.yes + answers.no;
  const sentences = [
    t('skipped.total', { count: total }),
    answered === 0
      ? t('skipped.noAnswer')
      : t('skipped.missed', { missed: answers.yes, count: answered }),
    ...(answers.unknown > 0 ? [t('skipped.unknown', { count: answers.unknown })] : []),
  ];
  // Chinese sentences stand without a space between them.
  return <p className={styles['lead']}>{sentences.join(language === 'en' ? ' ' : '')}</p>;
}

const KEYS = { yes: 'Y', no: 'N', unknown: 'D' } as const;

/** The events that the question is due for; the keys answer for the chosen one, and go on. */
function Due({ rows, total }: { rows: readonly SkippedEvent[]; total: number }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, rows.length - 1);
  const event = rows[at];
  const answer = (missed: keyof typeof KEYS) => event && void answerMissed(event, missed);
  useShortcut('j', () => setChosen(Math.min(at + 1, rows.length - 1)));
  useShortcut('k', () => setChosen(Math.max(at - 1, 0)));
  useShortcut('y', () => answer('yes'));
  useShortcut('n', () => answer('no'));
  useShortcut('d', () => answer('unknown'));
  useShortcut('l', () => event && void askLater(event));
  return (
    <section aria-labelledby="missed" className={styles['due']}>
      <h2 id="missed" className={styles['heading']}>
        {t('skipped.question')}
      </h2>
      <p className={styles['soft']}>{t('skipped.dueCount', { count: total })}</p>
      <ol className={styles['rows']} aria-label={t('skipped.question')}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            className={cx(styles['row'], index === at && styles['current'])}
            aria-current={index === at ? 'true' : undefined}
          >
            <What event={row} />
            <span className={styles['answers']}>
              {MISSED.map((missed) => (
                <Button
                  key={missed}
                  variant="quiet"
                  keyHint={index === at ? KEYS[missed] : undefined}
                  aria-label={t('skipped.answerOf', {
                    answer: t(`skipped.answers.${missed}`),
                    name: row.name,
                  })}
                  onPress={() => void answerMissed(row, missed)}
                >
                  {t(`skipped.answers.${missed}`)}
                </Button>
              ))}
              <Button
                variant="quiet"
                keyHint={index === at ? 'L' : undefined}
                aria-label={t('skipped.answerOf', { answer: t('skipped.later'), name: row.name })}
                onPress={() => void askLater(row)}
              >
                {t('skipped.later')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SkippedRow({ event }: { event: SkippedEvent }) {
  const { t } = useTranslation();
  return (
    <li className={styles['row']}>
      <What event={event} />
      <span className={styles['soft']}>
        {event.missed !== null && t(`terms.missed.${event.missed}`)}
      </span>
    </li>
  );
}

/** The event, when it was, and why it was skipped. */
function What({ event }: { event: SkippedEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, dateStart, dateEnd, place, decisionReason, decidedOn } = event;
  const facts = [
    dateStart === null ? t('event.facts.undated') : formatDateRange(language, dateStart, dateEnd),
    place,
    decidedOn === null ? null : t('skipped.decidedOn', { date: formatDate(language, decidedOn) }),
  ].filter((fact) => fact !== null);
  return (
    <span className={styles['what']}>
      <a className={styles['name']} href={formatRoute({ screen: 'event', id })}>
        {name}
      </a>
      <span className={styles['soft']}>{facts.join(' · ')}</span>
      {decisionReason !== null && <q className={styles['reason']}>{decisionReason}</q>}
    </span>
  );
}
