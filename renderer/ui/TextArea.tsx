import type { KeyboardEventHandler, Ref } from 'react';
import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { FieldLabel, FieldNote } from './FieldParts.tsx';
import { ariaField, type FieldProps } from './fieldProps.ts';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement> | undefined;
  /** `pen` is for opinions: what the user thought, in the colour of their pen. */
  look?: 'plain' | 'pen';
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Text of several lines; it grows with what is written. */
export function TextArea({
  value,
  onChange,
  onBlur,
  onKeyDown,
  look = 'plain',
  ref,
  ...field
}: TextAreaProps) {
  return (
    <TextField
      {...ariaField(field)}
      value={value}
      onChange={onChange}
      className={cx(styles['field'])}
    >
      <FieldLabel {...field} />
      <AriaTextArea
        ref={ref}
        className={cx(styles['input'], styles['area'], look === 'pen' && styles['pen'])}
        placeholder={field.placeholder ?? ''}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      <FieldNote {...field} />
    </TextField>
  );
}
