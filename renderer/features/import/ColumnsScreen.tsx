import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type TableReading,
} from '#shared/importReading.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { cx } from '../../ui/cx.ts';
import { columnName } from './columnName.ts';
import styles from './columns.module.css';
import type { PiledDocument } from './documentsStore.ts';
import { entriesOf } from './documentsStore.ts';
import { readAs, showStep, useOpened } from './openedStore.ts';
import { RowProblems } from './RowProblems.tsx';

interface ColumnsScreenProps {
  document: PiledDocument;
  table: TableReading;
}

/** Which column of a table holds what. Each change reads the table anew. */
export function ColumnsScreen({ document, table }: ColumnsScreenProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const failure = useOpened((state) => state.failure);
  const isReading = useOpened((state) => state.isReading);
  const { mapping, rowCount } = table;
  const change = (patch: Partial<TableMapping>) =>
    void readAs({ mapping: { ...mapping, ...patch } });
  const close = () => showStep(null);
  useShortcut('Escape', close);
  useShortcut('mod+Enter', close);
  const entries = entriesOf(document);
  const isOfEvents = mapping.rows === 'events';
  const found = isOfEvents ? entries.length : (entries[0]?.sessions ?? 0);
  return (
    <section className={styles['screen']}>
      <header className={styles['head']}>
        <Button
          variant="quiet"
          keyHint="Esc"
          icon={<ArrowLeft aria-hidden size={14} />}
          onPress={close}
        >
          {t(isOfEvents ? 'import.columns.toList' : 'import.columns.toDraft')}
        </Button>
        <h1>{t('import.columns.title')}</h1>
        <p className={styles['about']} role="status">
          {isReading
            ? t('import.readingAnew')
            : t(isOfEvents ? 'import.columns.foundEvents' : 'import.columns.foundSessions', {
                name: document.name,
                count: found,
                number: formatCount(language, found),
                rows: formatCount(language, rowCount),
              })}
        </p>
      </header>
      {failure && <FailureNotice failure={failure} />}
      <TableShape mapping={mapping} onChange={change} />
      <ColumnTable table={table} onChange={(columns) => change({ columns })} />
      <RowProblems table={table} />
    </section>
  );
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

interface TableShapeProps {
  mapping: TableMapping;
  onChange: (patch: Partial<TableMapping>) => void;
}

/** How the table is built: what a row is, whether the first one names the columns, what parts them. */
function TableShape({ mapping, onChange }: TableShapeProps) {
  const { t } = useTranslation();
  const { delimiter, hasHeader, rows } = mapping;
  const known = DELIMITERS.find((one) => one === delimiter);
  return (
    <div className={styles['shape']}>
      <Segmented
        label={t('import.columns.rows')}
        value={rows}
        options={[
          { value: 'events', label: t('import.columns.rowEvents') },
          { value: 'sessions', label: t('import.columns.rowSessions') },
        ]}
        onChange={(chosen) => onChange({ rows: chosen })}
      />
      <Segmented
        label={t('import.columns.header')}
        value={hasHeader ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('import.columns.headerYes') },
          { value: 'no', label: t('import.columns.headerNo') },
        ]}
        onChange={(chosen) => onChange({ hasHeader: chosen === 'yes' })}
      />
      <Segmented
        label={t('import.columns.delimiter')}
        value={known ?? delimiter}
        options={[
          ...DELIMITERS.map((one) => ({
            value: one as string,
            label: t(`import.columns.delimiters.${WORDS[one]}`),
          })),
          ...(known ? [] : [{ value: delimiter, label: delimiter }]),
        ]}
        // Another sign parts other columns: which is which is to be found out anew.
        onChange={(chosen) => onChange({ delimiter: chosen, columns: [] })}
      />
    </div>
  );
}

const LEFT_OUT = '-';

interface ColumnTableProps {
  table: TableReading;
  onChange: (columns: (TableField | null)[]) => void;
}

/** The first rows of the table, with a choice above each column. */
function ColumnTable({ table, onChange }: ColumnTableProps) {
  const { t } = useTranslation();
  const { columns, mapping, rows } = table;
  const options = [
    { value: LEFT_OUT, label: t('import.columns.leaveOut') },
    ...TABLE_FIELDS.map((field) => ({ value: field, label: t(`import.tableFields.${field}`) })),
  ];
  const headerOf = (at: number): string => columnName(t, columns[at], at);
  return (
    <div
      className={styles['scroller']}
      role="region"
      aria-label={t('import.columns.table')}
      // A region that scrolls must be reachable by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((_, at) => (
              <th key={at} scope="col" className={cx(!mapping.columns[at] && styles['unused'])}>
                <Select
                  label={t('import.columns.holds', { column: headerOf(at) })}
                  labelHidden
                  value={mapping.columns[at] ?? LEFT_OUT}
                  options={options}
                  onChange={(chosen) =>
                    onChange(
                      columns.map((__, index) =>
                        index === at
                          ? chosen === LEFT_OUT
                            ? null
                            : (chosen as TableField)
                          : (mapping.columns[index] ?? null),
                      ),
                    )
                  }
                />
                <span className={styles['header']}>{headerOf(at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} className={cx(!mapping.columns[at] && styles['unused'])}>
                  <span className={styles['cell']} title={cell}>
                    {cell}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
