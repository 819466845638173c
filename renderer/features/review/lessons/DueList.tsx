import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueVerdict } from '#shared/secondVerdict.ts';
import { type Worth, WORTHS } from '#shared/worth.ts';
import { formatDate, formatDateRange } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { change, onChange } from '../../../stores/changes.ts';
import { formatRoute } from '../../../stores/route.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { useShortcut } from '../../../ui/keys.ts';
import { WorthGlyph } from '../../../ui/WorthGlyph.tsx';
import { WorthLabel } from '../../../ui/WorthLabel.tsx';
import lessonStyles from './lessons.module.css';
import styles from './second.module.css';

/** The rows that are not answered yet, which of them the keys are for, and what the keys do. */
function useDue(rows: readonly DueVerdict[]) {
  // What was answered goes at once; the journal's own list comes a moment later.
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState(0);
  // Only what takes changes back brings a row back.
  useEffect(
    () =>
      onChange((made) => {
        if (made === null) setDone(new Set());
      }),
    [],
  );
  const left = rows.filter(({ id }) => !done.has(id));
  const at = Math.max(0, Math.min(current, left.length - 1));
  const settle = async (id: number, write: () => Promise<{ ok: boolean }>) => {
    setDone((before) => new Set([...before, id]));
    setCurrent(at);
    const { ok } = await write();
    if (!ok) setDone((before) => new Set([...before].filter((one) => one !== id)));
  };
  return {
    left,
    at,
    setCurrent,
    move: (by: number) => setCurrent(Math.max(0, Math.min(at + by, left.length - 1))),
    answer: (row: DueVerdict | undefined, worth: Worth) => {
      if (!row) return;
      const verdict = { worth };
      void settle(row.id, () => change('worth.give', { eventId: row.id, verdict, second: true }));
    },
    putOff: (row: DueVerdict | undefined) => {
      if (!row) return;
      const question = 'second-verdict' as const;
      void settle(row.id, () => change('question.postpone', { eventId: row.id, question }));
    },
  };
}

/** The events that a second verdict is due for, answered by a key each. */
export function DueList({ rows }: { rows: readonly DueVerdict[] }) {
  const { t } = useTranslation();
  const due = useDue(rows);
  const row = due.left[due.at];
  useShortcut('1', () => due.answer(row, WORTHS[0]));
  useShortcut('2', () => due.answer(row, WORTHS[1]));
  useShortcut('3', () => due.answer(row, WORTHS[2]));
  useShortcut('4', () => due.answer(row, WORTHS[3]));
  useShortcut('5', () => due.answer(row, WORTHS[4]));
  useShortcut('l', () => due.putOff(row));
  useShortcut('j', () => due.move(1));
  useShortcut('ArrowDown', () => due.move(1));
  useShortcut('k', () => due.move(-1));
  useShortcut('ArrowUp', () => due.move(-1));
  return (
    <>
      <p className={lessonStyles['aside']}>{t('lessons.second.keys')}</p>
      <ol className={styles['rows']} aria-label={t('lessons.second.list')}>
        {due.left.map((one, at) => (
          <DueRow
            key={one.id}
            row={one}
            isCurrent={at === due.at}
            onCurrent={() => due.setCurrent(at)}
            onAnswer={(worth) => due.answer(one, worth)}
            onLater={() => due.putOff(one)}
          />
        ))}
      </ol>
    </>
  );
}

interface DueRowProps {
  row: DueVerdict;
  isCurrent: boolean;
  onCurrent: () => void;
  onAnswer: (worth: Worth) => void;
  onLater: () => void;
}

function DueRow({ row, isCurrent, onCurrent, onAnswer, onLater }: DueRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) takeFocus(link.current);
  }, [isCurrent]);
  const { id, name, dateStart, dateEnd, place, first, takeaways, used } = row;
  const facts = [
    dateStart === null ? null : formatDateRange(language, dateStart, dateEnd),
    place,
    takeaways === 0
      ? t('lessons.second.noTakeaways')
      : t('lessons.second.used', { used, total: takeaways }),
  ].filter((fact) => fact !== null);
  return (
    <li className={cx(styles['row'], isCurrent && styles['current'])}>
      <p className={styles['what']}>
        <a
          ref={link}
          className={styles['name']}
          href={formatRoute({ screen: 'event', id })}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={onCurrent}
        >
          {name}
        </a>
        <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>
      </p>
      <div className={styles['first']}>
        <span className={styles['said']}>
          <WorthLabel worth={first.worth} size={14} />
          <span className={styles['facts']}>{formatDate(language, first.givenOn)}</span>
        </span>
        {first.sentence !== null && <q className={styles['sentence']}>{first.sentence}</q>}
      </div>
      <div
        className={styles['answers']}
        role="group"
        aria-label={t('lessons.second.answer', { name })}
      >
        {WORTHS.map((worth) => (
          <Button
            key={worth}
            variant="quiet"
            keyHint={String(worth)}
            icon={<WorthGlyph worth={worth} size={14} />}
            excludeFromTabOrder={!isCurrent}
            onFocus={onCurrent}
            onPress={() => onAnswer(worth)}
          >
            {t(`worth.names.${worth}`)}
          </Button>
        ))}
        <Button
          variant="quiet"
          keyHint="L"
          excludeFromTabOrder={!isCurrent}
          onFocus={onCurrent}
          onPress={onLater}
        >
          {t('lessons.second.later')}
        </Button>
      </div>
    </li>
  );
}

/** The focus goes with the keyboard's row, unless it is on something else that the user is at. */
function takeFocus(link: HTMLAnchorElement | null): void {
  const active = document.activeElement;
  const isFree = active === null || active === document.body || active.matches('main');
  const row = link?.closest('li');
  if (row?.contains(active) || (!isFree && active?.closest('ol') === null)) return;
  link?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
