import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { byteText } from './byteText.ts';
import {
  dismissProblem,
  type ImportProblem,
  type PiledDocument,
  useDocuments,
} from './documentsStore.ts';
import { putAway } from './handOver.ts';
import { useOpened } from './openedStore.ts';
import styles from './start.module.css';

/** What is under way, how far it has got, how to stop it, and what could not be brought in. */
export function ImportProgress() {
  const problems = useDocuments((state) => state.problems);
  const documents = useDocuments((state) => state.documents);
  const documentId = useOpened((state) => state.documentId);
  const isOpening = useOpened(({ review, list, question }) => !review && !list && !question);
  const alone = documents.length === 1 ? documents[0] : undefined;
  const opening = isOpening ? documents.find(({ id }) => id === documentId) : undefined;
  const shown = opening ?? (documentId === null ? alone : undefined);
  return (
    <div className={styles['progress']}>
      {shown && <UnderWay document={shown} />}
      {problems.map((problem) => (
        <Problem key={problem.id} problem={problem} />
      ))}
    </div>
  );
}

function UnderWay({ document: { id, name, size, progress } }: { document: PiledDocument }) {
  const { t } = useTranslation();
  const isSending = progress.state === 'sending' || progress.state === 'waiting';
  const done = progress.state === 'sending' ? progress.done : 0;
  const sizes = { done: byteText(t, done), total: byteText(t, size) };
  return (
    <div className={styles['underWay']}>
      <label className={styles['bar']}>
        {isSending ? t('import.sending', { name, ...sizes }) : t('import.reading', { name })}
        <progress {...(isSending ? { value: done, max: size } : {})} />
      </label>
      <Button onPress={() => putAway(id)}>{t('import.cancel')}</Button>
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
