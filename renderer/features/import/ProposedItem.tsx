import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './review.module.css';

interface ProposedItemProps {
  /** Its name in the form, by which it is found and marked. */
  field: string;
  isIncluded: boolean;
  /** What its checkbox says. */
  includeLabel: string;
  onInclude: (isIncluded: boolean) => void;
  onFocus: () => void;
  /** What is read of it at one glance. */
  line: ReactNode;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** The fields to change it with, while it is open. */
  children: ReactNode;
}

/** Something that was found: taken or left by its box, changed once it is opened. */
export function ProposedItem(props: ProposedItemProps) {
  const { field, isIncluded, includeLabel, onInclude, onFocus, line, isOpen, onOpen } = props;
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was opened at the foot of the page would lie beneath it.
    if (isOpen) editor.current?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <div
      role="presentation"
      data-row
      data-field={field}
      className={cx(styles['row'], !isIncluded && styles['leftOut'])}
      onFocus={onFocus}
    >
      <input
        type="checkbox"
        className={styles['include']}
        aria-label={includeLabel}
        checked={isIncluded}
        onChange={({ currentTarget }) => onInclude(currentTarget.checked)}
      />
      <div className={styles['rowBody']}>
        <button
          type="button"
          data-row-line
          className={styles['rowLine']}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {line}
        </button>
        {isOpen && (
          <div ref={editor} className={styles['rowEditor']}>
            {props.children}
          </div>
        )}
      </div>
    </div>
  );
}
