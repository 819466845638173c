import { useTranslation } from 'react-i18next';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { forgetSkipped, useDocuments } from './documentsStore.ts';
import styles from './choice.module.css';

/** The files of a folder that were not taken, by name. */
export function SkippedFiles() {
  const { t } = useTranslation();
  const language = useLanguage();
  const skipped = useDocuments((state) => state.skipped);
  if (skipped.length === 0) return null;
  const count = skipped.length;
  return (
    <details className={styles['skipped']}>
      <summary>
        {t('import.skipped.title', { count, number: formatCount(language, count) })}
      </summary>
      <p className={styles['hint']}>{t('import.skipped.why')}</p>
      <ul className={styles['skippedNames']}>
        {skipped.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <Button variant="quiet" onPress={forgetSkipped}>
        {t('import.dismiss')}
      </Button>
    </details>
  );
}
