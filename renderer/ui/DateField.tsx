import { type CalendarDate, getLocalTimeZone, parseDate, today } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Popover,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { firstDay } from '#shared/partialDate.ts';
import { cx } from './cx.ts';
import styles from './DateField.module.css';
import { readDateText } from './dateText.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNote } from './FieldParts.tsx';
import { ariaField, type FieldProps } from './fieldProps.ts';
import { IconButton } from './IconButton.tsx';
import { namelessBox } from './namelessBox.tsx';

interface DateFieldProps extends FieldProps {
  /** What stands in the field, a date or not yet one; the form checks it when it saves. */
  value: string;
  onChange: (text: string) => void;
}

/**
 * A date as exact as it is known, typed as a year, a month or a day; a small calendar picks a day.
 * What is understood is rewritten in the form that is kept when the field is left.
 */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      {...ariaField(field)}
      value={value}
      onChange={onChange}
      className={cx(fieldStyles['field'])}
      onBlur={() => onChange(readDateText(value) ?? value)}
    >
      <FieldLabel {...field} />
      <div className={styles['row']}>
        <Input
          className={cx(fieldStyles['input'], styles['input'])}
          placeholder={field.placeholder ?? '2024-12-19'}
          autoComplete="off"
        />
        <DialogTrigger>
          <IconButton label={t('common.date.pickFor', { field: field.label })}>
            <CalendarDays aria-hidden size={16} />
          </IconButton>
          <Popover data-overlay render={namelessBox} className={cx(styles['popover'])}>
            <Dialog aria-label={t('common.date.pickFor', { field: field.label })}>
              {({ close }) => (
                <DayCalendar
                  text={value}
                  onPick={(day) => {
                    onChange(day);
                    close();
                  }}
                />
              )}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      <FieldNote {...field} />
    </TextField>
  );
}

/** A month of days, opened where the typed date is. */
function DayCalendar({ text, onPick }: { text: string; onPick: (day: string) => void }) {
  const { t } = useTranslation();
  const typed = readDateText(text);
  const day: CalendarDate | null = typed?.length === 10 ? parseDate(typed) : null;
  const shown = typed === null ? today(getLocalTimeZone()) : parseDate(firstDay(typed));
  return (
    <Calendar
      aria-label={t('common.date.pick')}
      className={cx(styles['calendar'])}
      value={day}
      defaultFocusedValue={shown}
      autoFocus
      onChange={(picked) => {
        if (picked !== null) onPick(picked.toString());
      }}
    >
      <header className={styles['header']}>
        <Button slot="previous" className={cx(styles['step'])}>
          <ChevronLeft aria-hidden size={16} />
        </Button>
        <Heading className={cx(styles['month'])} />
        <Button slot="next" className={cx(styles['step'])}>
          <ChevronRight aria-hidden size={16} />
        </Button>
      </header>
      <CalendarGrid className={cx(styles['grid'])}>
        {(date) => <CalendarCell date={date} className={cx(styles['cell'])} />}
      </CalendarGrid>
    </Calendar>
  );
}
