import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/result.ts';
import { failureSentences } from '../i18n/sentences.ts';
import { cx } from './cx.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  tone: 'error' | 'warn' | 'info';
  /** What happened. */
  title: string;
  /** What was kept, and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** A message in its place on the page. An error interrupts a screen reader, the others wait. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={cx(styles['notice'], styles[tone])}
    >
      <p className={styles['title']}>{title}</p>
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}

interface FailureNoticeProps {
  failure: Pick<Failure, 'code' | 'details'>;
  actions?: ReactNode;
}

/** A failure of the journal: what happened, what was kept, what to do. */
export function FailureNotice({ failure, actions }: FailureNoticeProps) {
  const { t } = useTranslation();
  const { what, kept, next, details } = failureSentences(t, failure);
  return (
    <Notice tone="error" title={what} actions={actions}>
      <p>{kept}</p>
      <p>{next}</p>
      {details.map((detail) => (
        <p key={detail} className={styles['detail']}>
          {detail}
        </p>
      ))}
    </Notice>
  );
}
