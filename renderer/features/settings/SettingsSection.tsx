import { type ReactNode, useId } from 'react';
import styles from './SettingsScreen.module.css';

/** A part of the settings under its heading. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{title}</h2>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}

interface SettingsActionProps {
  /** The button. */
  action: ReactNode;
  hint: string;
  /** What came of it. */
  children?: ReactNode;
}

/** Something to do, what it is good for, and what came of it. */
export function SettingsAction({ action, hint, children }: SettingsActionProps) {
  return (
    <div className={styles['action']}>
      <div className={styles['line']}>
        <div className={styles['button']}>{action}</div>
        <p className={styles['hint']}>{hint}</p>
      </div>
      {children}
    </div>
  );
}
