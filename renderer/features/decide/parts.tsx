/** Small pieces that the sections of a card are made of. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedEvents, EventRef } from '#shared/decide.ts';
import type { Span } from '#shared/draft.ts';
import { WORTHS } from '#shared/worth.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { WorthGlyph } from '../../ui/WorthGlyph.tsx';
import { EvidenceLink } from '../review/EvidencePanel.tsx';
import { ANYTHING } from '../review/evidenceStore.ts';
import styles from './decide.module.css';
import { showSentence } from './decideStore.ts';

interface SectionProps {
  title: string;
  /** The figure that stands beside the title. */
  figure?: ReactNode;
  children: ReactNode;
  /** Takes both columns. */
  isWide?: boolean;
}

/** A part of the evidence under its heading. */
export function Section({ title, figure, children, isWide = false }: SectionProps) {
  return (
    <section className={styles[isWide ? 'wide' : 'section']} aria-label={title}>
      <h2 className={styles['heading']}>
        {title}
        {figure !== undefined && <span className={styles['figure']}>{figure}</span>}
      </h2>
      {children}
    </section>
  );
}

/** Words that were read from a document, and lead to where it says them. */
export function SaidAt({ span, children }: { span: Span | null; children: ReactNode }) {
  const { t } = useTranslation();
  if (span === null) return children;
  return (
    <button
      type="button"
      className={styles['saidAt']}
      title={t('decide.card.saidHere')}
      onClick={() => showSentence(span)}
    >
      {children}
    </button>
  );
}

interface EventLinkProps {
  event: EventRef;
  /** The place on its page. */
  at?: string | undefined;
}

/** An event by its name, which leads to it, with its date and worth. */
export function EventLink({ event, at }: EventLinkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { eventId, name, dateStart, dateEnd, worth } = event;
  const route = { screen: 'event', id: eventId, ...(at === undefined ? {} : { at }) } as const;
  return (
    <span className={styles['event']}>
      <WorthGlyph worth={worth} size={13} />
      <a href={formatRoute(route)}>{name}</a>
      <span className={styles['soft']}>
        {[
          dateStart && formatDateRange(language, dateStart, dateEnd),
          t(`worth.names.${worth ?? 'unrated'}`),
        ]
          .filter(Boolean)
          .join(t('common.separator'))}
      </span>
    </span>
  );
}

interface CountedProps {
  counted: CountedEvents;
  title: string;
  /** Of the events of a value, only those with a worth. */
  isRated?: boolean;
  children: ReactNode;
}

/** A figure that opens the events it counts; plain where they are too many to be named. */
export function Counted({ counted: { ids, where }, title, isRated, children }: CountedProps) {
  if (ids !== null) {
    return (
      <EvidenceLink title={title} counted={{ ids }}>
        {children}
      </EvidenceLink>
    );
  }
  if (where === null) return children;
  const worths = isRated ? [...WORTHS] : [];
  return (
    <EvidenceLink
      title={title}
      counted={{ ...ANYTHING, states: ['attended'], worths, where: [where] }}
    >
      {children}
    </EvidenceLink>
  );
}

/** How many events have each worth, by its shape; those that none has are left out. */
export function WorthCounts({ worths }: { worths: readonly number[] }) {
  const { t } = useTranslation();
  const shown = WORTHS.map((worth) => ({ worth, count: worths[worth - 1] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  return (
    <ul className={styles['worths']}>
      {shown.map(({ worth, count }) => (
        <li key={worth} title={t(`worth.names.${worth}`)}>
          <WorthGlyph worth={worth} size={12} />
          <span className={styles['hidden']}>{t(`worth.names.${worth}`)}</span>
          {count}
        </li>
      ))}
    </ul>
  );
}
