import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeawayRow } from '#shared/takeaway.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/dateText.ts';
import styles from './takeaways.module.css';
import { askForDay, putOff, setDue } from './takeawaysStore.ts';

interface DayAskedProps {
  row: TakeawayRow;
  dating: 'due' | 'laterUntil';
}

/** Asks by when something is to be done, or from when it is to come back. */
export function DayAsked({ row, dating }: DayAskedProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(row[dating] ?? '');
  const day = readDateText(text);
  const isDay = day?.length === 10;
  const save = (date: string | null) =>
    void (dating === 'due' ? setDue(row, date) : putOff(row, date));
  return (
    // Enter and Escape in the field are those of a form of one line.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className={styles['day']}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Escape') askForDay(null);
        else if (event.key === 'Enter' && isDay && event.target instanceof HTMLInputElement) {
          save(day);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <DateField
        label={t(`takeaways.day.${dating}`)}
        value={text}
        onChange={setText}
        autoFocus
        error={text.trim() !== '' && !isDay ? t('failures.fields.not-a-date') : null}
      />
      <Button isDisabled={!isDay} onPress={() => save(isDay ? day : null)}>
        {t('takeaways.day.save')}
      </Button>
      {row[dating] !== null && (
        <Button variant="quiet" onPress={() => save(null)}>
          {t('takeaways.day.none')}
        </Button>
      )}
    </fieldset>
  );
}
