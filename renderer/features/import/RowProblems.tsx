import { useTranslation } from 'react-i18next';
import type { TableReading } from '#shared/importReading.ts';
import { formatCount } from '../../i18n/format.ts';
import { columnName } from './columnName.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import styles from './columns.module.css';

/** The rows that could not be read as they stand, counted as a spreadsheet counts them. */
export function RowProblems({ table }: { table: TableReading }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { problems, problemCount, columns } = table;
  if (problemCount === 0) return <p className={styles['fine']}>{t('import.columns.noProblems')}</p>;
  const rest = problemCount - problems.length;
  const columnOf = (column: number | null): string =>
    column === null ? '' : columnName(t, columns[column], column);
  return (
    <section className={styles['problems']}>
      <h2>{t('import.columns.problems', { count: problemCount })}</h2>
      <ul aria-label={t('import.columns.problems', { count: problemCount })}>
        {problems.map(({ row, column, code, text }) => (
          <li key={`${row} ${column} ${code}`} className={styles['rowProblem']}>
            <span className={styles['rowNumber']}>
              {t('import.columns.row', { row: formatCount(language, row) })}
            </span>
            <span>{columnOf(column)}</span>
            <span>{t(`import.rowProblems.${code}`)}</span>
            {text !== '' && <q className={styles['badText']}>{text}</q>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('import.columns.moreProblems', { count: rest })}</p>}
    </section>
  );
}
