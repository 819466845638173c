import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  /** What to do first. */
  children: ReactNode;
  actions?: ReactNode;
  /** 1 where it is all that the page shows. */
  headingLevel?: 1 | 2;
}

/** Where there is nothing yet: says so, and what to do first. */
export function EmptyState({ title, children, actions, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles['empty']}>
      <Heading>{title}</Heading>
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
