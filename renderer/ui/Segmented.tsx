import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNote } from './FieldParts.tsx';
import { ariaField, type FieldProps } from './fieldProps.ts';
import styles from './Segmented.module.css';
import type { Option } from './Select.tsx';

interface SegmentedProps<T extends string> extends FieldProps {
  value: T | null;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}

/** One of a few, all of them seen at once. */
export function Segmented<T extends string>({
  value,
  options,
  onChange,
  ...field
}: SegmentedProps<T>) {
  return (
    <RadioGroup
      {...ariaField(field)}
      className={cx(fieldStyles['field'])}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <FieldLabel {...field} />
      <div className={styles['cells']}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className={cx(styles['option'])}>
            <RadioButton className={cx(styles['cell'])}>{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNote {...field} />
    </RadioGroup>
  );
}
