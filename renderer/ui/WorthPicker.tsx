import type { KeyboardEvent } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Worth, WORTHS } from '#shared/worth.ts';
import { cx } from './cx.ts';
import { WorthGlyph } from './WorthGlyph.tsx';
import styles from './worth.module.css';

interface WorthPickerProps {
  worth: Worth | null;
  onChange: (worth: Worth) => void;
  /** The question is for screen readers only; the place asks it. */
  labelHidden?: boolean;
}

/** "Worth attending again?": five answers at once, each by its glyph and word, keys 1 to 5. */
export function WorthPicker({ worth, onChange, labelHidden = false }: WorthPickerProps) {
  const { t } = useTranslation();
  const choose = (text: string): Worth | undefined => {
    const chosen = WORTHS.find((candidate) => String(candidate) === text);
    if (chosen !== undefined) onChange(chosen);
    return chosen;
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = choose(event.key);
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    // The arrow keys go on from what was chosen.
    event.currentTarget.querySelectorAll('input')[chosen - 1]?.focus();
  };
  return (
    <RadioGroup
      className={cx(styles['picker'])}
      orientation="horizontal"
      value={worth === null ? null : String(worth)}
      onChange={choose}
      {...(labelHidden ? { 'aria-label': t('worth.question') } : {})}
    >
      {!labelHidden && <Label className={cx(styles['question'])}>{t('worth.question')}</Label>}
      <div className={styles['cells']} role="presentation" onKeyDownCapture={pressKey}>
        {WORTHS.map((candidate) => (
          <RadioField
            key={candidate}
            value={String(candidate)}
            className={cx(styles['option'], styles[`cell${candidate}`])}
          >
            <RadioButton className={cx(styles['cell'])}>
              <WorthGlyph worth={candidate} size={18} />
              {t(`worth.names.${candidate}`)}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
