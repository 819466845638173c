import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayRange } from '#shared/review.ts';
import type { YearReview } from '#shared/yearReview.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { goTo, REVIEW } from '../../../stores/route.ts';
import { readDateText } from '../../../ui/dateText.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useShortcut } from '../../../ui/keys.ts';
import { openReport } from '../../report/reportStore.ts';
import { rangeWords, yearBeside } from './rangeWords.ts';
import styles from './year.module.css';

const show = (range: DayRange): void => goTo({ ...REVIEW, range });

/** Which days are read back: the year, the ones beside it, or any others. */
export function RangeBar({ review: { range, before } }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isChoosing, setChoosing] = useState(false);
  const turn = (by: -1 | 1) => show(yearBeside(range, by));
  useShortcut('ArrowLeft', () => turn(-1));
  useShortcut('ArrowRight', () => turn(1));
  const report = () => openReport({ kind: 'period', range });
  useShortcut('r', report);
  useShortcut('[', () => turn(-1));
  useShortcut(']', () => turn(1));
  return (
    <div className={styles['range']} role="group" aria-label={t('year.range.label')}>
      <div className={styles['turning']}>
        <IconButton label={t('year.range.previous')} keyHint="←" onPress={() => turn(-1)}>
          <ChevronLeft aria-hidden size={20} />
        </IconButton>
        <h2 className={styles['year']} aria-live="polite">
          {rangeWords(t, language, range)}
        </h2>
        <IconButton label={t('year.range.next')} keyHint="→" onPress={() => turn(1)}>
          <ChevronRight aria-hidden size={20} />
        </IconButton>
        <span className={styles['compared']}>
          {t('year.range.comparedWith', { range: rangeWords(t, language, before) })}
        </span>
        <Button variant="quiet" aria-expanded={isChoosing} onPress={() => setChoosing(!isChoosing)}>
          {t('year.range.other')}
        </Button>
        <Button variant="quiet" keyHint="R" onPress={report}>
          {t('report.open')}
        </Button>
      </div>
      {isChoosing && <OtherDays key={`${range.from} ${range.to}`} range={range} />}
    </div>
  );
}

/** Any first and last day. */
function OtherDays({ range }: { range: DayRange }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(range.from);
  const [to, setTo] = useState(range.to);
  const [isWrong, setWrong] = useState(false);
  const showTyped = () => {
    const typed = DayRange.safeParse({
      from: readDateText(from) ?? from,
      to: readDateText(to) ?? to,
    });
    setWrong(!typed.success);
    if (typed.success) show(typed.data);
  };
  return (
    <form
      className={styles['days']}
      onSubmit={(event) => {
        event.preventDefault();
        showTyped();
      }}
    >
      <DateField label={t('year.range.from')} value={from} onChange={setFrom} />
      <DateField label={t('year.range.to')} value={to} onChange={setTo} />
      <Button type="submit" variant="primary">
        {t('year.range.show')}
      </Button>
      {isWrong && (
        <p role="alert" className={styles['wrong']}>
          {t('year.range.notDays')}
        </p>
      )}
    </form>
  );
}
