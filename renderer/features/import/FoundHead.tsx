import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import styles from './review.module.css';

interface FoundHeadProps {
  title: string;
  total: number;
  included: number;
  onIncludeAll: (isIncluded: boolean) => void;
  /** What the keys do in its rows. */
  keys?: string;
}

/** Above a list of what was found: how much of it is taken, all or none at once, the keys. */
export function FoundHead({ title, total, included, onIncludeAll, keys }: FoundHeadProps) {
  const { t } = useTranslation();
  return (
    <header className={styles['foundHead']}>
      <h2 className={styles['foundTitle']}>{title}</h2>
      {total > 1 && (
        <>
          <span className={styles['hint']}>{t('import.included', { included, total })}</span>
          <Button variant="quiet" onPress={() => onIncludeAll(included < total)}>
            {t(included < total ? 'import.takeAll' : 'import.takeNone')}
          </Button>
        </>
      )}
      {total > 0 && <span className={styles['keys']}>{keys ?? t('import.itemKeys')}</span>}
    </header>
  );
}
