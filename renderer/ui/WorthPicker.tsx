import type { KeyboardEvent } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
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
  const choose = (text: string) => {
    const chosen = WORTHS.find((candidate) => String(candidate) === text);
    if (chosen !== undefined) onChange(chosen);
    return chosen !== undefined;
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (choose(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
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
          <Radio
            key={candidate}
            value={String(candidate)}
            className={cx(styles['cell'], styles[`cell${candidate}`])}
          >
            <WorthGlyph worth={candidate} size={18} />
            {t(`worth.names.${candidate}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
