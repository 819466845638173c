import { X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Chip.module.css';
import { cx } from './cx.ts';
import { KeyHint } from './KeyHint.tsx';

interface ChipProps {
  /** What it says, which also names it. */
  label: string;
  /** Something in front, such as a worth glyph. */
  icon?: ReactNode;
  keyHint?: string;
  /** Set where the chip is a condition that is on or off. */
  isActive?: boolean;
  onPress?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A condition of the filter bar, or a value that was understood; with `onRemove` it can go. */
export function Chip({ label, icon, keyHint, isActive, onPress, onRemove, ref }: ChipProps) {
  const { t } = useTranslation();
  return (
    <span className={cx(styles['chip'], isActive && styles['active'])}>
      <Button
        ref={ref}
        className={cx(styles['body'])}
        {...(onPress ? { onPress } : {})}
        {...(isActive === undefined ? {} : { 'aria-pressed': isActive })}
      >
        {icon}
        {label}
        {keyHint !== undefined && <KeyHint keys={keyHint} plain />}
      </Button>
      {onRemove !== undefined && (
        <Button
          className={cx(styles['remove'])}
          aria-label={t('common.removeItem', { item: label })}
          onPress={onRemove}
        >
          <X aria-hidden size={12} />
        </Button>
      )}
    </span>
  );
}
