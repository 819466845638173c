import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTakeaways } from '../log/takeawayText.ts';
import { isComposing } from '../../ui/composing.ts';
import { TextField } from '../../ui/TextField.tsx';
import { addTakeaway } from './actions.ts';
import { keepText, keptText } from './unsavedText.ts';
import styles from './TakeawayList.module.css';

/** A line that adds a takeaway at each Enter and stays for the next one. */
export function AddTakeaway({ eventId, ref }: { eventId: number; ref: Ref<HTMLInputElement> }) {
  const { t } = useTranslation();
  const key = `takeaway.${eventId}`;
  const [text, setText] = useState(() => keptText(key));
  const [isActive, setActive] = useState(false);
  const type = (next: string) => {
    setText(next);
    keepText(key, next);
  };
  const add = async () => {
    const [takeaway] = readTakeaways([{ kind: null, text }]);
    if (!takeaway) return;
    type('');
    const added = await addTakeaway(eventId, takeaway);
    if (!added.ok) type(text);
  };
  return (
    // How to write one is told while one is being written.
    <div className={styles['add']} onFocus={() => setActive(true)} onBlur={() => setActive(false)}>
      <TextField
        ref={ref}
        label={t('event.takeaways.add')}
        labelHidden
        placeholder={t('event.takeaways.placeholder')}
        hint={isActive ? t('event.takeaways.hint') : undefined}
        value={text}
        onChange={type}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) void add();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
