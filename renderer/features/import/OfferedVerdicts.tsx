import { useTranslation } from 'react-i18next';
import type { TableReading } from '#shared/importReading.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './choice.module.css';
import { columnName } from './columnName.ts';
import type { PiledDocument } from './documentsStore.ts';
import { confirmMapping } from './openedStore.ts';

interface OfferedVerdictsProps {
  document: PiledDocument;
  table: TableReading;
}

/** A column that seems to hold verdicts: they are given only where the user says that it does. */
export function OfferedVerdicts({ document, table }: OfferedVerdictsProps) {
  const { t } = useTranslation();
  const { mapping, columns } = table;
  const at = mapping.columns.indexOf('worth');
  if (at < 0) return null;
  const column = columnName(t, columns[at], at);
  return (
    <p className={styles['offer']}>
      {document.options.mapping === null ? (
        <>
          {t('import.columns.worthOffered', { column })}
          <Button onPress={() => void confirmMapping(mapping)}>
            {t('import.columns.takeWorth')}
          </Button>
        </>
      ) : (
        t('import.columns.worthTaken', { column })
      )}
    </p>
  );
}
