import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayRange } from '#shared/review.ts';
import type { YieldGroup, YieldRow, YieldSort } from '#shared/yield.ts';
import {
  formatDateRange,
  formatMoney,
  formatAverage,
  formatShare,
  formatSums,
} from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { aboutMoney } from './aboutMoney.ts';
import styles from './yield.module.css';

interface YieldTableProps {
  rows: readonly YieldRow[];
  by: YieldGroup;
  range: DayRange | null;
  sort: YieldSort;
  descending: boolean;
  onSort: (sort: YieldSort) => void;
}

/** The columns in their order; those that cannot be sorted by say what the others are made of. */
const COLUMNS = [
  'name',
  'events',
  'used',
  'share',
  'perEvent',
  'hours',
  'perHour',
  'spend',
  'costPerUsed',
] as const;
type Column = (typeof COLUMNS)[number];

const isSortable = (column: Column): column is Column & YieldSort =>
  column !== 'hours' && column !== 'spend';

/** Of single events, what is counted for each event is said already. */
const columnsFor = (by: YieldGroup): Column[] =>
  COLUMNS.filter((column) => by !== 'event' || !['events', 'perEvent'].includes(column));

/** What each event, series or organiser gave; a heading sorts by its column. */
export function YieldTable({ rows, by, range, sort, descending, onSort }: YieldTableProps) {
  const { t } = useTranslation();
  const columns = columnsFor(by);
  const label = t('lessons.yield.table', { group: t(`lessons.yield.outsideGroups.${by}`) });
  return (
    // A region that scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['box']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === sort ? (descending ? 'descending' : 'ascending') : undefined}
              >
                {isSortable(column) ? (
                  <button type="button" className={styles['sort']} onClick={() => onSort(column)}>
                    {t(`lessons.yield.columns.${column}`)}
                    <span aria-hidden className={styles['arrow']}>
                      {column === sort ? (descending ? '↓' : '↑') : ''}
                    </span>
                  </button>
                ) : (
                  t(`lessons.yield.columns.${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.value} row={row} columns={columns} by={by} range={range} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: YieldRow;
  columns: readonly Column[];
  by: YieldGroup;
  range: DayRange | null;
}

function Row({ row, columns, by, range }: RowProps) {
  const cells = useCells(row, by, range);
  const [, ...others] = columns;
  return (
    <tr>
      <th scope="row">{cells.name}</th>
      {others.map((column) => (
        <td key={column}>{cells[column]}</td>
      ))}
    </tr>
  );
}

/** What stands in each column of a row. */
function useCells(
  row: YieldRow,
  by: YieldGroup,
  range: DayRange | null,
): Record<Column, ReactNode> {
  const { t } = useTranslation();
  const language = useLanguage();
  const { takeaways, used, enough, together } = row;
  const rate = (value: number | null): string =>
    value === null ? t('lessons.dash') : formatAverage(language, value);
  const where = by === 'event' ? null : ({ dimension: by, value: row.value } as const);
  return {
    name: <Name row={row} by={by} />,
    events: where && (
      <EvidenceLink
        title={row.label}
        counted={{ range, states: ['attended'], worths: [], where: [where] }}
      >
        {row.events}
      </EvidenceLink>
    ),
    used: t('lessons.ofTakeaways', { part: used, whole: takeaways }),
    share: takeaways === 0 ? t('lessons.dash') : formatShare(language, used / takeaways),
    perEvent: enough ? rate(row.perEvent) : <Small>{t('lessons.tooLittle')}</Small>,
    hours: <Hours row={row} by={by} />,
    perHour: rate(row.perHour),
    spend: <Spend row={row} by={by} />,
    costPerUsed:
      row.costPerUsed === null
        ? t('lessons.dash')
        : formatMoney(
            language,
            aboutMoney({ amount: row.costPerUsed, currency: together.currency }),
          ),
  };
}

const Small = ({ children }: { children: ReactNode }) => (
  <span className={styles['small']}>{children}</span>
);

function Name({ row, by }: { row: YieldRow; by: YieldGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, label, dateStart, dateEnd } = row;
  if (by === 'organiser' || id === null) return <span className={styles['name']}>{label}</span>;
  if (by === 'series') {
    const route = { screen: 'review', view: 'series', range: null, seriesId: id } as const;
    return (
      <a className={styles['name']} href={formatRoute(route)}>
        {label}
      </a>
    );
  }
  return (
    <>
      <a className={styles['name']} href={formatRoute({ screen: 'event', id })}>
        {label}
      </a>{' '}
      <Small>
        {dateStart === null ? t('timeline.undated') : formatDateRange(language, dateStart, dateEnd)}
      </Small>
    </>
  );
}

/** The hours that are known, and of how many events they are where that is not all of them. */
function Hours({ row: { hours, hoursKnown, events }, by }: { row: YieldRow; by: YieldGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (hoursKnown === 0) return t('lessons.dash');
  return (
    <>
      {formatAverage(language, hours)}
      {by !== 'event' && hoursKnown < events && (
        <Small>{t('lessons.yield.knownOf', { part: hoursKnown, whole: events })}</Small>
      )}
    </>
  );
}

/** What was paid in the user's own currency, and what could not be added to it. */
function Spend({ row, by }: { row: YieldRow; by: YieldGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { spend, spendKnown, together, without, events } = row;
  if (spend.length === 0) return t('lessons.dash');
  return (
    <>
      {spendKnown > 0 && formatMoney(language, together)}
      {by !== 'event' && spendKnown < events && spendKnown > 0 && (
        <Small>{t('lessons.yield.knownOf', { part: spendKnown, whole: events })}</Small>
      )}
      {without.length > 0 && (
        <Small>{t('lessons.yield.without', { sums: formatSums(language, without) })}</Small>
      )}
    </>
  );
}
