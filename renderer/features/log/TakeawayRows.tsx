import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKEAWAY_KINDS } from '#shared/takeaway.ts';
import { isComposing } from '../../ui/composing.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './form.module.css';
import { readTakeaway, type TakeawayDraft } from './takeawayText.ts';

interface TakeawayRowsProps {
  takeaways: readonly TakeawayDraft[];
  onChange: (takeaways: TakeawayDraft[]) => void;
}

/**
 * Takeaways, one a line: Enter goes to the next, Backspace in an empty one takes it away. There is
 * always an empty line at the end to write in.
 */
export function TakeawayRows({ takeaways, onChange }: TakeawayRowsProps) {
  const { t } = useTranslation();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const rows = [...takeaways, { kind: null, text: '' }];
  const replace = (at: number, takeaway: TakeawayDraft) =>
    onChange(at < takeaways.length ? takeaways.with(at, takeaway) : [...takeaways, takeaway]);
  const pressKey = (event: KeyboardEvent, at: number) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      fields.current[at + 1]?.focus();
    } else if (event.key === 'Backspace' && at < takeaways.length && takeaways[at]?.text === '') {
      event.preventDefault();
      onChange(takeaways.toSpliced(at, 1));
      fields.current[Math.max(0, at - 1)]?.focus();
    }
  };
  return (
    <fieldset className={styles['rows']}>
      <legend className={styles['label']}>{t('log.fields.takeaways')}</legend>
      {rows.map((takeaway, at) => (
        // The line being written in keeps its place, whatever stands in it.
        <div key={at} className={styles['takeawayRow']}>
          <Select
            label={t('log.takeaways.kindNumber', { number: at + 1 })}
            labelHidden
            value={readTakeaway(takeaway).kind}
            options={TAKEAWAY_KINDS.map((kind) => ({
              value: kind,
              label: t(`terms.takeawayKinds.${kind}`),
            }))}
            onChange={(kind) => replace(at, { kind, text: readTakeaway(takeaway).text })}
          />
          <TextField
            ref={(input) => {
              fields.current[at] = input;
            }}
            label={t('log.takeaways.number', { number: at + 1 })}
            labelHidden
            placeholder={at === takeaways.length ? t('log.takeaways.add') : undefined}
            value={takeaway.text}
            onChange={(text) => replace(at, { ...takeaway, text })}
            onKeyDown={(event) => pressKey(event, at)}
          />
        </div>
      ))}
      <p className={styles['hint']}>{t('log.takeaways.hint')}</p>
    </fieldset>
  );
}
