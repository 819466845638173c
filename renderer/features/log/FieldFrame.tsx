import { type ReactNode, useId } from 'react';
import { cx } from '../../ui/cx.ts';
import { useEventForm } from './EventFormContext.tsx';
import styles from './form.module.css';

interface FieldFrameProps {
  /** Its name in the draft, by which it is found and marked. */
  field: string;
  /** Columns of the form's six. */
  columns?: 1 | 2 | 3 | 4 | 6;
  children: ReactNode;
}

/** The place of a field in the form, with the quiet word about where its value comes from. */
export function FieldFrame({ field, columns = 2, children }: FieldFrameProps) {
  const { markOf, onFocusField } = useEventForm();
  const markId = useId();
  const mark = markOf?.(field) ?? null;
  return (
    <div
      data-field={field}
      className={cx(styles['frame'], styles[`columns${columns}`])}
      onFocus={() => onFocusField?.(field)}
      {...(mark ? { role: 'group', 'aria-labelledby': markId } : {})}
    >
      {children}
      {mark && (
        <span id={markId} className={cx(styles['mark'], styles[mark.tone])}>
          {mark.glyph}
          <span className={styles['markText']}>{mark.text}</span>
        </span>
      )}
    </div>
  );
}

/** Puts the focus into the first of these fields that the form shows; answers whether one did. */
export function focusField(root: ParentNode, fields: readonly string[]): boolean {
  for (const frame of root.querySelectorAll<HTMLElement>('[data-field]')) {
    if (!fields.includes(frame.dataset['field'] ?? '')) continue;
    const invalid = frame.querySelector<HTMLElement>('[aria-invalid="true"]');
    const first = frame.querySelector<HTMLElement>('input, textarea, button');
    (invalid ?? first)?.focus();
    frame.scrollIntoView({ block: 'nearest' });
    return true;
  }
  return false;
}
