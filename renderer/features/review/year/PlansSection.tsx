import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { Aim } from '#shared/decision.ts';
import type { PlannedEvent, YearReview } from '#shared/yearReview.ts';
import { formatDateRange, formatList } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { WorthLabel } from '../../../ui/WorthLabel.tsx';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { ANYTHING, type Counted } from '../evidenceStore.ts';
import { rangeWords } from './rangeWords.ts';
import styles from './year.module.css';

/** What was planned, decided and skipped, and what came of it. */
export function PlansSection({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const { plans, figures } = review;
  const { cancelled, skipped } = figures.states;
  const isEmpty =
    plans.total + cancelled + skipped + plans.overdue.length + plans.toCome.length === 0;
  return (
    <section aria-labelledby="year-plans">
      <h3 id="year-plans">{t('year.plans.title')}</h3>
      {isEmpty ? (
        <p className={styles['aside']}>{t('year.plans.none')}</p>
      ) : (
        <PlanSentences review={review} />
      )}
      {plans.rows.length > 0 && (
        <ul className={styles['plans']} aria-label={t('year.plans.list')}>
          {plans.rows.map((event) => (
            <Planned key={event.id} event={event} />
          ))}
        </ul>
      )}
      {plans.total > plans.rows.length && (
        <p className={styles['aside']}>
          {t('year.plans.more', { count: plans.total - plans.rows.length })}
        </p>
      )}
    </section>
  );
}

function PlanSentences({ review: { plans, figures, range } }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { decided, decidedAttended, aims, met, notMet, overdue, toCome, missed } = plans;
  const { cancelled, skipped } = figures.states;
  const days = rangeWords(t, language, range);
  const answers = (['yes', 'no', 'unknown', 'unasked'] as const)
    .filter((answer) => missed[answer] > 0)
    .map((answer) => t(`year.plans.missed.${answer}`, { count: missed[answer] }));
  const open = aims - met - notMet;
  return (
    <ul className={styles['sentences']}>
      {decided > 0 && <li>{t('year.plans.decided', { count: decided, went: decidedAttended })}</li>}
      {aims > 0 && (
        <li>
          {t('year.plans.aims', { count: aims, met, notMet })}{' '}
          {open > 0 && t('year.plans.aimsOpen', { count: open })}
        </li>
      )}
      <Linked
        of="skipped"
        count={skipped}
        title={t('year.plans.skippedTitle', { range: days })}
        counted={{ ...ANYTHING, range, states: ['skipped'] }}
        values={{ answers: formatList(language, answers) }}
      />
      <Linked
        of="cancelled"
        count={cancelled}
        title={t('year.plans.cancelledTitle', { range: days })}
        counted={{ ...ANYTHING, range, states: ['cancelled'] }}
      />
      <Linked
        of="overdue"
        count={overdue.length}
        title={t('year.plans.overdueTitle')}
        counted={{ ids: overdue }}
      />
      <Linked
        of="toCome"
        count={toCome.length}
        title={t('year.plans.toComeTitle')}
        counted={{ ids: toCome }}
      />
    </ul>
  );
}

interface LinkedProps {
  of: 'skipped' | 'cancelled' | 'overdue' | 'toCome';
  count: number;
  title: string;
  counted: Counted;
  values?: Readonly<Record<string, string>>;
}

/** A sentence whose number opens its events; nothing where it counts none. */
function Linked({ of, count, title, counted, values = {} }: LinkedProps) {
  if (count === 0) return null;
  return (
    <li>
      <Trans
        i18nKey={`year.plans.${of}`}
        count={count}
        values={values}
        components={{
          l: (
            <EvidenceLink title={title} counted={counted}>
              {' '}
            </EvidenceLink>
          ),
        }}
      />
    </li>
  );
}

function Planned({ event }: { event: PlannedEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, dateStart, dateEnd, state, worth, purposeKind, aims, decisionReason } = event;
  const facts = [
    dateStart === null ? null : formatDateRange(language, dateStart, dateEnd),
    state === 'attended' ? null : t(`terms.states.${state}`),
    purposeKind === null ? null : t(`terms.purposeKinds.${purposeKind}`),
    decisionReason === null ? null : t('year.plans.reason', { reason: decisionReason }),
    state !== 'skipped' || event.missed === null ? null : t(`terms.missed.${event.missed}`),
  ].filter((fact) => fact !== null);
  return (
    <li>
      <div className={styles['notableHead']}>
        <a className={styles['eventName']} href={formatRoute({ screen: 'event', id })}>
          {name}
        </a>
        {state === 'attended' && <WorthLabel worth={worth} glyph="after" size={14} />}
      </div>
      <p className={styles['aside']}>{facts.join(t('common.separator'))}</p>
      {aims.length > 0 && (
        <ul className={styles['aims']}>
          {aims.map((aim) => (
            <li key={aim.text}>
              <AimMark met={aim.met} />
              {aim.text}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Whether an aim was met, as a sign and in words. */
function AimMark({ met }: Pick<Aim, 'met'>): ReactNode {
  const { t } = useTranslation();
  const name = met === null ? 'openAim' : met ? 'met' : 'notMet';
  return (
    <>
      <span aria-hidden className={styles['aimMark']}>
        {met === null ? '○' : met ? '✓' : '✗'}
      </span>
      <span className={styles['spoken']}>{t(`year.plans.${name}`, { aim: '' })}</span>
    </>
  );
}
