import type { KeyboardEventHandler, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { FieldLabel, FieldNote } from './FieldParts.tsx';
import { ariaField, type FieldProps } from './fieldProps.ts';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined;
  inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  type?: 'text' | 'search' | 'url';
  /** `serif` is for names of events and sessions. */
  look?: 'plain' | 'serif';
  ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  onBlur,
  onKeyDown,
  inputMode = 'text',
  type = 'text',
  look = 'plain',
  ref,
  ...field
}: TextFieldProps) {
  return (
    <AriaTextField
      {...ariaField(field)}
      value={value}
      onChange={onChange}
      type={type}
      className={cx(styles['field'])}
    >
      <FieldLabel {...field} />
      <Input
        ref={ref}
        className={cx(styles['input'], look === 'serif' && styles['serif'])}
        placeholder={field.placeholder ?? ''}
        inputMode={inputMode}
        autoComplete="off"
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      <FieldNote {...field} />
    </AriaTextField>
  );
}
