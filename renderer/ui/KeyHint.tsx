import { cx } from './cx.ts';
import styles from './KeyHint.module.css';

interface KeyHintProps {
  /** The keys as one presses them: `N`, `Ctrl+Z`. */
  keys: string;
  /** Without a frame, for use on a coloured button. */
  plain?: boolean;
  /** Where the keys are the very thing to be read, and no button's side note. */
  isSpoken?: boolean;
  /** Drawn by the style sheet: where the name is given apart, it would count as text that is missing in it. */
  isDrawn?: boolean;
}

/** The key that does what it stands beside; screen readers skip it, lest it become the name. */
export function KeyHint({ keys, plain = false, isSpoken = false, isDrawn = false }: KeyHintProps) {
  const className = cx(styles['key'], plain && styles['plain'], isDrawn && styles['drawn']);
  return (
    <kbd aria-hidden={!isSpoken} className={className} data-keys={isDrawn ? keys : undefined}>
      {isDrawn ? null : keys}
    </kbd>
  );
}
