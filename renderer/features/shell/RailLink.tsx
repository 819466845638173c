import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './RailLink.module.css';

interface RailLinkProps {
  href: string;
  children: ReactNode;
  count?: string | undefined;
  /** What the count is of, for those who cannot see where it stands. */
  countLabel?: string | undefined;
  isCurrent?: boolean;
}

/** A line of the rail: where it leads, and how many are there. */
export function RailLink({ href, children, count, countLabel, isCurrent = false }: RailLinkProps) {
  return (
    <a
      href={href}
      className={cx(styles['link'], isCurrent && styles['current'])}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <span className={styles['name']}>{children}</span>
      {count !== undefined && (
        <span className={styles['count']} aria-label={countLabel} role={countLabel && 'img'}>
          {count}
        </span>
      )}
    </a>
  );
}
