import { useTranslation } from 'react-i18next';
import type { JournalStatus } from '#shared/contract.ts';
import { openJournal } from '../../stores/journal.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import styles from './App.module.css';

/**
 * Shown in place of everything else while the journal cannot be opened. It never offers to delete
 * the journal or to begin an empty one: that file may be the only copy.
 */
export function BlockedScreen({ status }: { status: JournalStatus }) {
  const { t } = useTranslation();
  const problem = status.problem ?? { code: 'journal-closed' as const, message: '', details: {} };
  return (
    <main className={styles['alone']}>
      <h1>{t('shell.blocked.title')}</h1>
      <FailureNotice
        failure={problem}
        actions={<Button onPress={() => void openJournal()}>{t('common.retry')}</Button>}
      />
      <dl className={styles['facts']}>
        <dt>{t('shell.blocked.folder')}</dt>
        <dd>{status.folder}</dd>
        {problem.message !== '' && (
          <>
            <dt>{t('shell.blocked.technical')}</dt>
            <dd lang="en">{problem.message}</dd>
          </>
        )}
      </dl>
    </main>
  );
}
