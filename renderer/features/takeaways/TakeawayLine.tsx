import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKEAWAY_OUTCOMES, type TakeawayOutcome, type TakeawayRow } from '#shared/takeaway.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import styles from './takeaways.module.css';
import { markTakeaway, setCurrent } from './takeawaysStore.ts';

interface TakeawayLineProps {
  row: TakeawayRow;
  at: number;
  isCurrent: boolean;
}

const KEYS: Readonly<Record<TakeawayOutcome, string>> = {
  open: 'O',
  used: 'U',
  'changed-my-mind': 'C',
  dropped: 'D',
};

/** One takeaway, the event it came from, and what became of it. */
export const TakeawayLine = memo(function TakeawayLine({ row, at, isCurrent }: TakeawayLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) takeFocus(link.current);
  }, [isCurrent]);
  const { kind, text, outcome, due, eventName, eventDate, sessionTitle } = row;
  const origin = [
    eventDate === null ? t('takeaways.noDate') : formatDate(language, eventDate),
    sessionTitle,
  ].filter((word) => word !== null);
  return (
    <li className={cx(styles['line'], isCurrent && styles['current'])}>
      <KindGlyph kind={kind} />
      <div className={styles['words']}>
        <p className={styles['text']}>
          <span className={styles['kindWord']}>{t(`terms.takeawayKinds.${kind}`)}: </span>
          {text}
        </p>
        <p className={styles['origin']}>
          <a
            ref={link}
            href={formatRoute({ screen: 'event', id: row.eventId })}
            tabIndex={isCurrent ? 0 : -1}
            onFocus={() => setCurrent(at)}
          >
            {eventName}
          </a>
          {` · ${origin.join(' · ')}`}
          {due !== null && (
            <>
              {' · '}
              <span className={styles['due']}>
                {t('takeaways.due', { date: formatDate(language, due) })}
              </span>
            </>
          )}
        </p>
      </div>
      <div className={styles['outcome']}>
        {isCurrent ? (
          TAKEAWAY_OUTCOMES.filter((one) => one !== outcome).map((one) => (
            <Button
              key={one}
              variant="quiet"
              keyHint={KEYS[one]}
              onPress={() => void markTakeaway(row, one)}
            >
              {t(`takeaways.mark.${one}`)}
            </Button>
          ))
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className={styles['outcomeWord']}
            onClick={() => setCurrent(at)}
          >
            {t(`terms.outcomes.${outcome}`)}
          </button>
        )}
      </div>
    </li>
  );
});

/** The focus goes with the keyboard's row, unless it is on something else that the user is at. */
function takeFocus(link: HTMLAnchorElement | null): void {
  const active = document.activeElement;
  const isFree = active === null || active === document.body || active.matches('main');
  if (!isFree && active.closest('ol') === null) return;
  link?.focus({ preventScroll: true });
  link?.closest('li')?.scrollIntoView({ block: 'nearest' });
}
