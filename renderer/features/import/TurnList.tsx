import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftTranscript } from '#shared/draft.ts';
import { cx } from '../../ui/cx.ts';
import type { Turns } from './turnEdits.ts';
import { pressTurnKey } from './turnKeys.ts';
import styles from './turns.module.css';
import { moveTo, useTurns } from './turnsStore.ts';

interface TurnListProps {
  turns: Turns;
  names: readonly string[];
  source: string;
}

/** The turns one beneath the other. Only those in sight exist; one of them has the keys. */
export function TurnList({ turns, names, source }: TurnListProps) {
  const { t } = useTranslation();
  const { turns: all } = turns.transcript;
  const hasTimes = useMemo(() => all.some(({ at }) => at !== null), [all]);
  const scroller = useRef<HTMLDivElement>(null);
  const current = Math.min(
    useTurns((state) => state.current),
    all.length - 1,
  );
  // Its functions change with every scroll; nothing here is memoized on them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: all.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    // A turn is known by where it begins, so that a split measures only its two halves anew.
    getItemKey: (index) => all[index]?.span.start ?? index,
    overscan: 8,
  });
  const scrollTo = useRef(virtual.scrollToIndex);
  useEffect(() => {
    scrollTo.current = virtual.scrollToIndex;
  });
  useEffect(() => {
    scrollTo.current(current, { align: 'auto' });
    return focusWhenDrawn(scroller, current);
  }, [current, all]);
  return (
    <div ref={scroller} className={styles['scroller']}>
      <div
        role="listbox"
        tabIndex={-1}
        aria-label={t('import.turns.list')}
        className={cx(styles['turns'], !hasTimes && styles['timeless'])}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={(event) => pressTurnKey(event, all.length)}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const turn = all[index] as Turn;
          return (
            <TurnRow
              key={key}
              measure={virtual.measureElement}
              index={index}
              count={all.length}
              top={start}
              turn={turn}
              text={source.slice(turn.span.start, turn.span.end)}
              speaker={turn.speaker === null ? null : (names[turn.speaker] ?? null)}
              isCurrent={index === current}
            />
          );
        })}
      </div>
    </div>
  );
}

type Turn = DraftTranscript['turns'][number];

/** The keys stay where somebody types a name. */
function focusWhenDrawn(scroller: { readonly current: HTMLElement | null }, index: number) {
  const frame = requestAnimationFrame(() => {
    if (document.activeElement?.closest('input, [data-overlay]')) return;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"]`)
      ?.focus({ preventScroll: true });
  });
  return () => cancelAnimationFrame(frame);
}

interface TurnRowProps {
  measure: (element: Element | null) => void;
  index: number;
  count: number;
  top: number;
  turn: Turn;
  text: string;
  speaker: string | null;
  isCurrent: boolean;
}

const TurnRow = memo(function TurnRow(props: TurnRowProps) {
  const { measure, index, count, top, turn, text, speaker, isCurrent } = props;
  const { t } = useTranslation();
  const caret = useTurns((state) => (isCurrent ? state.caret : null));
  const click = (event: MouseEvent<HTMLElement>) => {
    const offset = offsetAt(event);
    const isInside = offset !== null && offset > 0 && offset < text.length;
    moveTo(index, isInside ? turn.span.start + offset : null);
  };
  return (
    // The list hears the keys of its turns.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={measure}
      role="option"
      aria-selected={isCurrent}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      tabIndex={isCurrent ? 0 : -1}
      className={cx(styles['turn'], isCurrent && styles['current'])}
      style={{ transform: `translateY(${top}px)` }}
      onClick={click}
      onFocus={() => {
        if (!isCurrent) moveTo(index);
      }}
    >
      <span className={styles['time']}>{turn.at ?? ''}</span>
      <span className={cx(styles['speaker'], speaker === null && styles['nobody'])}>
        {turn.speaker !== null && turn.speaker < 9 && (
          <span className={styles['digit']}>{turn.speaker + 1}</span>
        )}
        {speaker ?? t('import.turns.nobody')}
      </span>
      <TurnText text={text} caret={caret === null ? null : caret - turn.span.start} />
    </div>
  );
});

interface TurnTextProps {
  text: string;
  /** Where it would be split; null nowhere. */
  caret: number | null;
}

function TurnText({ text, caret }: TurnTextProps) {
  if (caret === null || caret <= 0 || caret >= text.length) {
    return (
      <span className={styles['text']}>
        <span data-offset={0}>{text}</span>
      </span>
    );
  }
  return (
    <span className={styles['text']}>
      <span data-offset={0}>{text.slice(0, caret)}</span>
      <span aria-hidden className={styles['caret']} />
      <span data-offset={caret}>{text.slice(caret)}</span>
    </span>
  );
}

/** The character of the turn that a click fell on. */
function offsetAt({ clientX, clientY }: MouseEvent): number | null {
  const place = document.caretPositionFromPoint(clientX, clientY);
  const part = place?.offsetNode.parentElement?.closest<HTMLElement>('[data-offset]');
  if (!place || !part) return null;
  return Number(part.dataset['offset']) + place.offset;
}
