import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRecord } from '#shared/event.ts';
import { addDays, dayNumber } from '#shared/partialDate.ts';
import { CORRECTION_DAYS, type Verdict, type Worth, WORTH_REASONS, WORTHS } from '#shared/worth.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { useShortcut } from '../../ui/keys.ts';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import { WorthPicker } from '../../ui/WorthPicker.tsx';
import { localToday } from '../log/today.ts';
import { amendVerdict, giveWorth, removeVerdict, toggleReason } from './actions.ts';
import { BlurField } from './BlurField.tsx';
import { SecondLook } from './SecondLook.tsx';
import styles from './VerdictPanel.module.css';

/** "Worth attending again?": the answer with its reasons, and the answers given before it. */
export function VerdictPanel({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const last = event.verdicts.at(-1) ?? null;
  const earlier = event.verdicts.slice(0, -1);
  const [isSecond, setSecond] = useState(false);
  const rate = (worth: Worth) => {
    void giveWorth(event.id, worth, isSecond);
    setSecond(false);
  };
  useShortcut('1', () => rate(WORTHS[0]));
  useShortcut('2', () => rate(WORTHS[1]));
  useShortcut('3', () => rate(WORTHS[2]));
  useShortcut('4', () => rate(WORTHS[3]));
  useShortcut('5', () => rate(WORTHS[4]));
  return (
    <section className={styles['panel']} aria-label={t('worth.question')}>
      <WorthPicker worth={isSecond ? null : (last?.worth ?? null)} onChange={rate} />
      {last === null && <p className={styles['hint']}>{t('event.verdict.none')}</p>}
      {isSecond && <p className={styles['hint']}>{t('event.verdict.againHint')}</p>}
      <SecondLook eventId={event.id} />
      {last !== null && !isSecond && <Why key={last.id} verdict={last} />}
      {last !== null && (
        <footer className={styles['foot']}>
          <GivenOn verdict={last} />
          <Button variant="quiet" onPress={() => setSecond(!isSecond)}>
            {t(isSecond ? 'common.cancel' : 'event.verdict.again')}
          </Button>
        </footer>
      )}
      {earlier.length > 0 && <EarlierVerdicts verdicts={earlier} />}
    </section>
  );
}

/** Since when the verdict stands, and what a new answer would do to it. */
function GivenOn({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const last = addDays(verdict.givenOn, CORRECTION_DAYS);
  const isOpen = dayNumber(localToday()) < dayNumber(last);
  const date = formatDate(language, verdict.givenOn);
  return (
    <span
      className={styles['given']}
      title={
        isOpen
          ? t('event.verdict.correctable', { date: formatDate(language, last) })
          : t('event.verdict.later')
      }
    >
      {t('worth.givenOn', { date })}
    </span>
  );
}

/** The reasons, the condition of "only if…", and the user's own sentence. */
function Why({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset className={styles['reasons']} aria-label={t('worth.reasonsLabel')}>
        {WORTH_REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            className={cx(styles['reason'], verdict.reasons.includes(reason) && styles['chosen'])}
            aria-pressed={verdict.reasons.includes(reason)}
            onClick={() => void toggleReason(verdict.id, reason)}
          >
            {t(`worth.reasons.${reason}`)}
          </button>
        ))}
      </fieldset>
      {(verdict.worth === 3 || verdict.condition !== null) && (
        <BlurField
          label={t('worth.condition')}
          placeholder={t('worth.conditionHint')}
          value={verdict.condition ?? ''}
          onSave={(condition) => amendVerdict(verdict.id, { condition })}
        />
      )}
      <BlurField
        label={t('worth.sentence')}
        placeholder={t('worth.sentenceHint')}
        value={verdict.sentence ?? ''}
        onSave={(sentence) => amendVerdict(verdict.id, { sentence })}
        look="pen"
        labelHidden
      />
    </>
  );
}

function EarlierVerdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles['earlier']}>
      <h3>{t('event.verdict.earlier')}</h3>
      <ul>
        {verdicts.toReversed().map((verdict) => (
          <li key={verdict.id}>
            <span className={styles['given']}>{formatDate(language, verdict.givenOn)}</span>
            <WorthLabel worth={verdict.worth} size={14} />
            <span className={styles['why']}>
              {formatList(
                language,
                verdict.reasons.map((reason) => t(`worth.reasons.${reason}`)),
              )}
            </span>
            <Button variant="quiet" onPress={() => void removeVerdict(verdict.id)}>
              {t('common.remove')}
            </Button>
            {verdict.condition !== null && (
              <span className={styles['quote']}>{verdict.condition}</span>
            )}
            {verdict.sentence !== null && (
              <span className={cx(styles['quote'], styles['sentence'])}>{verdict.sentence}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
