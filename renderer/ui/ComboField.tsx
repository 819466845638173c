import { type Ref, useState } from 'react';
import { ComboBox, Input } from 'react-aria-components';
import { isComposing } from './composing.ts';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { FieldLabel, FieldNote } from './FieldParts.tsx';
import { ariaField, type FieldProps } from './fieldProps.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { type Suggest, useSuggestions } from './useSuggestions.ts';

interface ComboFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Known values for a text; keep the function the same between renders. */
  suggest: Suggest;
  /** A suggestion was chosen, not merely typed. */
  onChoose?: ((value: string) => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Free text with suggestions. Nothing has to be chosen; what is typed is what counts. */
export function ComboField({ value, onChange, suggest, onChoose, ref, ...field }: ComboFieldProps) {
  const [isActive, setActive] = useState(false);
  const suggestions = useSuggestions(suggest, value, isActive);
  return (
    <ComboBox
      {...ariaField(field)}
      className={cx(styles['field'])}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
      items={suggestions}
      inputValue={value}
      onInputChange={onChange}
      onChange={(chosen) => {
        if (typeof chosen === 'string') onChoose?.(chosen);
      }}
      onFocusChange={setActive}
    >
      <FieldLabel {...field} />
      <Input
        ref={ref}
        className={cx(styles['input'])}
        placeholder={field.placeholder ?? ''}
        autoComplete="off"
        onKeyDownCapture={(event) => {
          if (isComposing(event)) event.stopPropagation();
        }}
      />
      <FieldNote {...field} />
      <SuggestionList />
    </ComboBox>
  );
}
