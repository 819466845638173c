import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '#shared/event.ts';
import { formatDateRange, formatList, formatSums } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import styles from './evidence.module.css';
import {
  closeEvidence,
  type Counted,
  readMoreEvidence,
  showEvidence,
  useEvidence,
} from './evidenceStore.ts';

interface EvidenceLinkProps {
  /** The figure, which is what is pressed. */
  children: ReactNode;
  /** What the figure counts, in words: the heading of the events. */
  title: string;
  counted: Counted;
  className?: string | undefined;
}

/** A figure that opens the events that it counts. */
export function EvidenceLink({ children, title, counted, className }: EvidenceLinkProps) {
  return (
    <button
      type="button"
      className={cx(styles['link'], className)}
      aria-haspopup="dialog"
      title={title}
      onClick={() => void showEvidence(title, counted)}
    >
      {children}
    </button>
  );
}

/** The events behind a figure, over the page. A screen with figures shows it once. */
export function EvidencePanel() {
  const { t } = useTranslation();
  const { title, ids, rows, failure } = useEvidence();
  // Whoever follows one of the events leaves the figures behind.
  useEffect(() => closeEvidence, []);
  return (
    <Dialog isOpen={title !== null} onClose={closeEvidence} title={title ?? ''} width="wide">
      {failure && <FailureNotice failure={failure} />}
      {ids && (
        <p className={styles['count']} role="status">
          {t('evidence.events', { count: ids.length })}
        </p>
      )}
      <ul className={styles['rows']} aria-label={title ?? ''}>
        {rows.map((row) => (
          <EvidenceRow key={row.id} row={row} />
        ))}
      </ul>
      {ids !== null && rows.length > 0 && rows.length < ids.length && (
        <LoadMore key={rows.length} onLoad={() => void readMoreEvidence()} />
      )}
    </Dialog>
  );
}

function EvidenceRow({ row }: { row: EventRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    row.dateStart === null
      ? t('timeline.undated')
      : formatDateRange(language, row.dateStart, row.dateEnd),
    row.state === 'attended' ? null : t(`terms.states.${row.state}`),
    row.organiser,
    row.place,
    row.spend.length === 0 ? null : formatSums(language, row.spend),
  ].filter((fact) => fact !== null);
  return (
    <li className={styles['row']}>
      <a
        href={formatRoute({ screen: 'event', id: row.id })}
        className={styles['name']}
        onClick={closeEvidence}
      >
        {row.name}
      </a>
      <span className={styles['worth']}>
        <WorthLabel worth={row.worth} glyph="after" />
      </span>
      <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>
      <span className={styles['reasons']}>
        {formatList(
          language,
          row.reasons.map((reason) => t(`worth.reasons.${reason}`)),
        )}
      </span>
    </li>
  );
}
