import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button, ComboBox, Input, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isComposing } from './composing.ts';
import { cx } from './cx.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNote } from './FieldParts.tsx';
import { ariaField, type FieldProps } from './fieldProps.ts';
import { SuggestionList } from './SuggestionList.tsx';
import styles from './TagField.module.css';
import { addTags, splitTags } from './tagText.ts';
import { type Suggest, useSuggestions } from './useSuggestions.ts';

interface TagFieldProps extends FieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  /** Known tags for a text; keep the function the same between renders. */
  suggest: Suggest;
}

/** Tags as chips. Enter or a comma adds what is typed; Backspace in the empty field removes. */
export function TagField({ tags, onChange, suggest, ...field }: TagFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isActive, setActive] = useState(false);
  const found = useSuggestions(suggest, text, isActive);
  const suggestions = found.filter(({ value }) => !tags.includes(value));

  const add = (added: readonly string[]) => {
    if (added.length > 0) onChange(addTags(tags, added));
  };
  const type = (typed: string) => {
    const split = splitTags(typed);
    add(split.tags);
    setText(split.rest);
  };
  const takeTyped = () => {
    add([text]);
    setText('');
  };
  const pressKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return event.stopPropagation();
    const choosing = input.current?.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !choosing && text.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      takeTyped();
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <div className={fieldStyles['field']}>
      <ComboBox
        {...ariaField(field)}
        className={cx(fieldStyles['field'])}
        allowsCustomValue
        menuTrigger="input"
        defaultFilter={() => true}
        items={suggestions}
        value={null}
        inputValue={text}
        onInputChange={type}
        onChange={(chosen) => {
          if (typeof chosen !== 'string') return;
          add([chosen]);
          setText('');
        }}
        onFocusChange={(isFocused) => {
          setActive(isFocused);
          if (!isFocused) takeTyped();
        }}
      >
        <FieldLabel {...field} />
        <Input
          ref={input}
          className={cx(fieldStyles['input'])}
          placeholder={field.placeholder ?? ''}
          autoComplete="off"
          onKeyDownCapture={pressKey}
        />
        <FieldNote {...field} hint={field.hint ?? t('common.tags.hint')} />
        <SuggestionList />
      </ComboBox>
      <TagChips tags={tags} label={field.label} onChange={onChange} />
    </div>
  );
}

interface TagChipsProps {
  tags: readonly string[];
  label: string;
  onChange: (tags: string[]) => void;
}

/** The chosen tags; arrow keys move between them, Delete removes one. */
function TagChips({ tags, label, onChange }: TagChipsProps) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <TagGroup
      aria-label={label}
      onRemove={(removed) => onChange(tags.filter((tag) => !removed.has(tag)))}
    >
      <TagList className={cx(styles['tags'])}>
        {tags.map((tag) => (
          <Tag key={tag} id={tag} textValue={tag} className={cx(styles['tag'])}>
            {tag}
            <Button
              slot="remove"
              aria-label={t('common.removeItem', { item: tag })}
              className={cx(styles['remove'])}
            >
              <X aria-hidden size={12} />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
