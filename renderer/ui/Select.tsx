import { ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { cx } from './cx.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNote } from './FieldParts.tsx';
import { ariaField, type FieldProps } from './fieldProps.ts';
import listStyles from './list.module.css';
import styles from './Select.module.css';

export interface Option<T extends string> {
  value: T;
  label: string;
  note?: string;
}

interface SelectProps<T extends string> extends FieldProps {
  value: T | null;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}

/** One of a closed list. For "none", offer an option that says so. */
export function Select<T extends string>({ value, options, onChange, ...field }: SelectProps<T>) {
  return (
    <AriaSelect
      {...ariaField(field)}
      className={cx(fieldStyles['field'])}
      placeholder={field.placeholder ?? '—'}
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <FieldLabel {...field} />
      <Button className={cx(fieldStyles['input'], styles['button'])}>
        <SelectValue className={cx(styles['value'])} />
        <ChevronDown aria-hidden size={14} />
      </Button>
      <FieldNote {...field} />
      <Popover data-overlay className={cx(listStyles['popover'], listStyles['asWide'])}>
        <ListBox className={cx(listStyles['list'])} items={options}>
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className={cx(listStyles['item'])}
            >
              <Text slot="label">{option.label}</Text>
              {option.note !== undefined && (
                <Text slot="description" className={cx(listStyles['note'])}>
                  {option.note}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
