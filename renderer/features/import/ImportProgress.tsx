import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { byteText } from './byteText.ts';
import styles from './import.module.css';
import {
  cancelSending,
  dismissProblem,
  type ImportProblem,
  leaveOut,
  useImport,
} from './importStore.ts';

/** What is under way, how far it has got, how to stop it, and what could not be brought in. */
export function ImportProgress() {
  const problems = useImport((state) => state.problems);
  return (
    <div className={styles['progress']}>
      <Sending />
      <Reading />
      {problems.map((problem) => (
        <Problem key={problem.id} problem={problem} />
      ))}
    </div>
  );
}

function Sending() {
  const { t } = useTranslation();
  const sending = useImport((state) => state.sending);
  if (!sending) return null;
  const { name, done, total } = sending;
  const words = t('import.sending', { name, done: byteText(t, done), total: byteText(t, total) });
  return (
    <div className={styles['underWay']}>
      <label className={styles['bar']}>
        {words}
        <progress value={done} max={total} />
      </label>
      <Button onPress={cancelSending}>{t('import.cancel')}</Button>
    </div>
  );
}

function Reading() {
  const { t } = useTranslation();
  const reading = useImport((state) => state.reading);
  if (!reading) return null;
  return (
    <div className={styles['underWay']}>
      <label className={styles['bar']}>
        {t('import.reading', { name: reading.name })}
        <progress />
      </label>
      <Button onPress={leaveOut}>{t('import.cancel')}</Button>
    </div>
  );
}

function Problem({ problem: { id, name, failure } }: { problem: ImportProblem }) {
  const { t } = useTranslation();
  const actions = <Button onPress={() => dismissProblem(id)}>{t('import.dismiss')}</Button>;
  const { size, limit } = failure.details ?? {};
  if (failure.code === 'too-large' && typeof size === 'number' && typeof limit === 'number') {
    const sizes = { size: byteText(t, size), limit: byteText(t, limit) };
    return (
      <Notice tone="error" title={t('import.tooLarge', { name, ...sizes })} actions={actions}>
        <p>{t('failures.codes.too-large.next')}</p>
      </Notice>
    );
  }
  return (
    <FailureNotice
      failure={{ code: failure.code, details: { ...failure.details, name } }}
      actions={actions}
    />
  );
}
