import type { TableReading } from '#shared/importReading.ts';
import type { Translate } from '../../i18n/index.ts';

/** What a column of a table is called: its header, else its place. */
export function columnName(
  t: Translate,
  column: TableReading['columns'][number] | undefined,
  at: number,
): string {
  const header = column?.header ?? '';
  return header === '' ? t('import.columns.number', { number: at + 1 }) : header;
}
