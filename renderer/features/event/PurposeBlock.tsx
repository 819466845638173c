import { Check, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Aim } from '#shared/decision.ts';
import type { EventRecord } from '#shared/event.ts';
import type { PurposeFigures } from '#shared/purpose.ts';
import { journalClient } from '../../api/journalClient.ts';
import { formatDate, formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { cx } from '../../ui/cx.ts';
import { tickAim } from './actions.ts';
import styles from './PurposeBlock.module.css';

/** Whether there is anything to say of why one went and what came of it. */
export const hasPurpose = (event: EventRecord): boolean =>
  event.purpose !== null ||
  event.purposeKind !== null ||
  event.invitedBy !== null ||
  event.decisionReason !== null ||
  event.decidedOn !== null ||
  event.missed !== null ||
  event.aims.length > 0;

/** Why one went, with which aims, and whether they were met; what was decided, and on whose word. */
export function PurposeBlock({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const { purpose, purposeKind, aims, invitedBy, missed } = event;
  return (
    <div className={styles['purpose']} data-place="purpose">
      {(purposeKind !== null || purpose !== null) && (
        <p>
          {purposeKind !== null && <b>{t(`terms.purposeKinds.${purposeKind}`)}</b>}
          {purposeKind !== null && purpose !== null && ' · '}
          {purpose}
        </p>
      )}
      {aims.length > 0 && <Aims event={event} />}
      {purposeKind !== null && <SamePurpose purposeKind={purposeKind} />}
      {invitedBy !== null && (
        <p className={styles['soft']}>
          {invitedBy === 'myself'
            ? t('terms.inviters.myself')
            : t('event.purpose.invitedBy', { inviter: t(`terms.inviters.${invitedBy}`) })}
        </p>
      )}
      <Decision event={event} />
      {missed !== null && <p className={styles['soft']}>{t(`terms.missed.${missed}`)}</p>}
    </div>
  );
}

function Aims({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const { aims } = event;
  const met = aims.filter((aim) => aim.met === true).length;
  return (
    <>
      <ul className={styles['aims']}>
        {aims.map((aim, at) => (
          <AimLine
            // Two aims may be the same in every word.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            aim={aim}
            onTick={(answer) => void tickAim(event.id, at, answer)}
          />
        ))}
      </ul>
      <p className={styles['soft']}>{t('event.purpose.met', { met, count: aims.length })}</p>
    </>
  );
}

interface AimLineProps {
  aim: Aim;
  onTick: (met: boolean | null) => void;
}

/** An aim with its two answers; pressing the one that stands takes it back. */
function AimLine({ aim, onTick }: AimLineProps) {
  const { t } = useTranslation();
  const answers = [
    { met: true, Sign: Check, label: t('event.purpose.wasMet', { aim: aim.text }) },
    { met: false, Sign: X, label: t('event.purpose.wasNotMet', { aim: aim.text }) },
  ];
  return (
    <li className={styles['aim']}>
      <span>{aim.text}</span>
      <span className={styles['answers']}>
        {answers.map(({ met, Sign, label }) => (
          <button
            key={String(met)}
            type="button"
            className={cx(styles['answer'], aim.met === met && styles['chosen'])}
            aria-label={label}
            title={label}
            aria-pressed={aim.met === met}
            onClick={() => onTick(aim.met === met ? null : met)}
          >
            <Sign aria-hidden size={13} />
          </button>
        ))}
      </span>
    </li>
  );
}

/** What other events of the same purpose came to; they are not compared with those of another. */
function SamePurpose({ purposeKind }: { purposeKind: PurposeFigures['purposeKind'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [figures, setFigures] = useState<PurposeFigures | null>(null);
  useEffect(() => {
    let isShown = true;
    void journalClient.call('review.purposes', {}).then((answer) => {
      if (!isShown || !answer.ok) return;
      setFigures(answer.value.find((each) => each.purposeKind === purposeKind) ?? null);
    });
    return () => {
      isShown = false;
    };
  }, [purposeKind]);
  if (figures === null || figures.medianWorth === null) return null;
  return (
    <p className={styles['soft']}>
      {t('event.purpose.same', {
        count: figures.events,
        rated: formatCount(language, figures.rated),
        median: formatCount(language, figures.medianWorth),
      })}
    </p>
  );
}

function Decision({ event: { state, decisionReason, decidedOn } }: { event: EventRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (decisionReason === null && decidedOn === null) return null;
  const against = state === 'skipped';
  return (
    <p className={styles['soft']}>
      {decidedOn === null
        ? t(against ? 'event.purpose.skipped' : 'event.purpose.went')
        : t(against ? 'event.purpose.skippedOn' : 'event.purpose.wentOn', {
            date: formatDate(language, decidedOn),
          })}
      {decisionReason !== null && <span className={styles['reason']}>{decisionReason}</span>}
    </p>
  );
}
