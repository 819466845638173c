import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter, OpensIn } from '#shared/filter.ts';
import { change } from '../../stores/changes.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { sameFilter } from './conditions.ts';
import { useSavedFilters } from './savedFiltersStore.ts';
import styles from './FilterBar.module.css';

interface SaveFilterProps {
  filter: Filter;
  opens?: OpensIn;
}

/** Keeps the present filter under a name, at the left. A filter that is kept already is not offered. */
export function SaveFilter({ filter, opens = 'timeline' }: SaveFilterProps) {
  const { t } = useTranslation();
  const isSaved = useSavedFilters(({ filters }) =>
    filters.some((one) => one.opens === opens && sameFilter(one.filter, filter)),
  );
  const label = t(opens === 'search' ? 'search.save' : 'timeline.filter.save');
  if (isSaved) return null;
  return (
    <Popover label={label} trigger={<Button variant="quiet">{label}</Button>}>
      {(close) => (
        <NameForm
          onSave={(name) => void change('filter.save', { name, filter, opens }).then(close)}
        />
      )}
    </Popover>
  );
}

interface NameFormProps {
  name?: string;
  onSave: (name: string) => void;
}

/** Asks for a filter's name. */
export function NameForm({ name = '', onSave }: NameFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(name);
  const save = () => {
    if (text.trim() !== '') onSave(text);
  };
  return (
    <div className={styles['nameForm']}>
      <TextField
        label={t('timeline.filter.saveName')}
        value={text}
        onChange={setText}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) save();
        }}
      />
      <Button variant="primary" isDisabled={text.trim() === ''} onPress={save}>
        {t('common.save')}
      </Button>
    </div>
  );
}
