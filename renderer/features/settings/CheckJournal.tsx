import { useTranslation } from 'react-i18next';
import { journalClient } from '../../api/journalClient.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { SettingsAction } from './SettingsSection.tsx';
import styles from './SettingsScreen.module.css';
import { useTask } from './useTask.ts';

/** Looks for damage in the journal, without changing anything. */
export function CheckJournal() {
  const { t } = useTranslation();
  const { isRunning, done, failure, run } = useTask(() => journalClient.call('journal.check', {}));
  return (
    <SettingsAction
      hint={t('settings.checkHint')}
      action={
        <Button onPress={() => void run()}>
          {t(isRunning ? 'settings.checking' : 'settings.check')}
        </Button>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {done?.ok && <Notice tone="info" title={t('settings.sound', { count: done.events })} />}
      {done && !done.ok && (
        <Notice tone="error" title={t('settings.problems', { count: done.problems.length })}>
          <p>{t('settings.problemsNext')}</p>
          <ul className={styles['problems']}>
            {done.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </SettingsAction>
  );
}
