import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './field.module.css';
import type { FieldProps } from './fieldProps.ts';

/** The label above a field; react-aria ties it to the field around it. */
export function FieldLabel({ label, labelHidden }: Pick<FieldProps, 'label' | 'labelHidden'>) {
  return labelHidden ? null : <Label className={cx(styles['label'])}>{label}</Label>;
}

/** The line beneath a field: what is wrong, or else the hint. */
export function FieldNote({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  if (typeof error === 'string') {
    return <FieldError className={cx(styles['error'])}>{error}</FieldError>;
  }
  if (hint === undefined) return null;
  return (
    <Text slot="description" className={cx(styles['hint'])}>
      {hint}
    </Text>
  );
}
