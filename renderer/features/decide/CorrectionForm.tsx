import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionSubject } from '#shared/decide.ts';
import { endsAfterStart, isPartialDate } from '#shared/partialDate.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/dateText.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './decide.module.css';
import { correctInvitation } from './decideStore.ts';

interface CorrectionFormProps {
  subject: DecisionSubject;
  onDone: () => void;
}

const date = (text: string): string => readDateText(text) ?? text;
const isDate = (text: string): boolean => text === '' || isPartialDate(text);

/** What was read of an invitation, to be put right; the card is made anew of it. */
export function CorrectionForm({ subject, onDone }: CorrectionFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(subject.name.value ?? '');
  const [series, setSeries] = useState(subject.series.value ?? '');
  const [organiser, setOrganiser] = useState(subject.organiser.value ?? '');
  const [from, setFrom] = useState(subject.dateStart.value ?? '');
  const [to, setTo] = useState(subject.dateEnd.value ?? '');
  const [isWrong, setWrong] = useState(false);
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    const [start, end] = [date(from), date(to)];
    const isOrdered = end === '' || (start !== '' && endsAfterStart(start, end));
    if (!isDate(start) || !isDate(end) || !isOrdered) return setWrong(true);
    const given = { name, series, organiser, dateStart: start || null, dateEnd: end || null };
    onDone();
    void correctInvitation(given);
  };
  const leaveByEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isComposing(event)) onDone();
  };
  return (
    <form
      className={styles['correction']}
      aria-label={t('decide.correction.title')}
      onSubmit={apply}
    >
      <TextField
        autoFocus
        look="serif"
        label={t('decide.correction.name')}
        value={name}
        onChange={setName}
        onKeyDown={leaveByEscape}
      />
      <TextField
        label={t('decide.correction.series')}
        value={series}
        onChange={setSeries}
        onKeyDown={leaveByEscape}
      />
      <TextField
        label={t('decide.correction.organiser')}
        value={organiser}
        onChange={setOrganiser}
        onKeyDown={leaveByEscape}
      />
      <DateField
        label={t('decide.correction.from')}
        value={from}
        error={isWrong ? t('decide.correction.wrongDate') : null}
        onChange={setFrom}
      />
      <DateField label={t('decide.correction.to')} value={to} onChange={setTo} />
      <Button type="submit" variant="primary">
        {t('decide.correction.apply')}
      </Button>
    </form>
  );
}
