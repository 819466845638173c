import { useTranslation } from 'react-i18next';
import type { VerdictPair } from '#shared/secondVerdict.ts';
import type { VerdictFields } from '#shared/worth.ts';
import { formatDate, formatDateRange, formatList } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { WorthLabel } from '../../../ui/WorthLabel.tsx';
import styles from './second.module.css';

/** First and later verdicts side by side. */
export function PairsTable({ rows }: { rows: readonly VerdictPair[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles['pairs']}>
      <thead>
        <tr>
          {(['event', 'first', 'later'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`lessons.second.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PairRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PairRow({ row }: { row: VerdictPair }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, dateStart, dateEnd, first, later } = row;
  return (
    <tr>
      <th scope="row">
        <a className={styles['name']} href={formatRoute({ screen: 'event', id })}>
          {name}
        </a>
        <span className={styles['facts']}>
          {dateStart === null
            ? t('timeline.undated')
            : formatDateRange(language, dateStart, dateEnd)}
        </span>
      </th>
      <td>
        <Said verdict={first} />
      </td>
      <td>
        <Said verdict={later} />
      </td>
    </tr>
  );
}

/** A verdict with its day, its reasons and the user's own words. */
function Said({ verdict }: { verdict: VerdictFields }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { worth, reasons, condition, sentence, givenOn } = verdict;
  const why = reasons.map((reason) => t(`worth.reasons.${reason}`));
  return (
    <>
      <WorthLabel worth={worth} size={14} />
      <span className={styles['facts']}>
        {formatList(language, [formatDate(language, givenOn), ...why])}
      </span>
      {condition !== null && <span className={styles['facts']}>{condition}</span>}
      {sentence !== null && <q className={styles['sentence']}>{sentence}</q>}
    </>
  );
}
