import { cx } from './cx.ts';
import styles from './KeyHint.module.css';

interface KeyHintProps {
  /** The keys as one presses them: `N`, `Ctrl+Z`. */
  keys: string;
  /** Without a frame, for use on a coloured button. */
  plain?: boolean;
}

/** The key that does what it stands beside. Screen readers hear of keys from `aria-keyshortcuts`. */
export function KeyHint({ keys, plain = false }: KeyHintProps) {
  return (
    <kbd aria-hidden="true" className={cx(styles['key'], plain && styles['plain'])}>
      {keys}
    </kbd>
  );
}
