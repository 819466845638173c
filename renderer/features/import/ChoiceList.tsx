import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { isComposing } from '../../ui/composing.ts';
import { cx } from '../../ui/cx.ts';
import styles from './choice.module.css';

export interface ChoiceRow {
  readonly key: string;
  /** Null where there is nothing to tick. */
  readonly isTicked: boolean | null;
  /** What its box says. */
  readonly label: string;
  readonly content: ReactNode;
}

interface ChoiceListProps {
  label: string;
  count: number;
  /** Of the row at an index; the Tab key stops at what is in only one of them. */
  rowOf: (index: number, isTabStop: boolean) => ChoiceRow;
  onTick: (index: number, isTicked: boolean) => void;
  onOpen: (index: number) => void;
  /** The row that has the keys at first. */
  startAt?: number;
  /** Keys of the list's own; answers whether it took the key. */
  onKey?: (key: string, index: number) => boolean;
}

const ROW_HEIGHT = 60;
const PAGE = 10;

/** Rows to tick and to open. Only those in sight exist, and one of them is a stop of the Tab key. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, count, rowOf, onTick, onOpen, onKey, startAt = 0 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(startAt);
  const stop = Math.min(current, count - 1);
  // Its functions change with every scroll; nothing here is memoized on them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const moveTo = (index: number) => {
    const to = Math.max(0, Math.min(count - 1, index));
    setCurrent(to);
    virtual.scrollToIndex(to, { align: 'auto' });
    focusWhenDrawn(scroller.current, to);
  };
  useFocusAtFirst(() => moveTo(startAt));
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const index = indexOf(event);
    if (index === null) return;
    if (!takesKey(event, index)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const takesKey = (event: KeyboardEvent<HTMLElement>, index: number): boolean => {
    const to = targetOf(event.key, index, count);
    if (to !== null) moveTo(to);
    else if (event.key === 'Enter' && isBox(event.target)) onOpen(index);
    else if (event.key.toLowerCase() === 'x') onTick(index, rowOf(index, false).isTicked === false);
    else return onKey?.(event.key.toLowerCase(), index) ?? false;
    return true;
  };
  return (
    <div
      ref={scroller}
      role="presentation"
      className={styles['scroller']}
      onKeyDown={press}
      onFocus={({ target }) => {
        const index = rowAt(target);
        if (index !== null) setCurrent(index);
      }}
    >
      <ul aria-label={label} className={styles['list']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rowOf(index, index === stop);
          return (
            <li
              key={row.key}
              data-choice={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              className={cx(styles['row'], index === stop && styles['current'])}
              style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
            >
              <Box row={row} isTabStop={index === stop} onTick={(is) => onTick(index, is)} />
              {row.content}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What was pressed to come here is gone; the keys begin in the list. */
function useFocusAtFirst(focus: () => void): void {
  const first = useRef(focus);
  useEffect(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement.matches('body, main')) first.current();
  }, []);
}

interface BoxProps {
  row: ChoiceRow;
  isTabStop: boolean;
  onTick: (isTicked: boolean) => void;
}

function Box({ row: { isTicked, label }, isTabStop, onTick }: BoxProps) {
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={label}
        aria-disabled={isTicked === null}
        checked={isTicked ?? false}
        onChange={({ currentTarget }) => {
          if (isTicked !== null) onTick(currentTarget.checked);
        }}
      />
    </label>
  );
}

const isBox = (target: EventTarget): boolean => target instanceof HTMLInputElement;

/** The row that a key is pressed in; fields inside a row keep their keys. */
function indexOf(event: KeyboardEvent<HTMLElement>): number | null {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return null;
  return rowAt(event.target);
}

function rowAt(target: EventTarget): number | null {
  if (!(target instanceof HTMLElement)) return null;
  const index = target.closest<HTMLElement>('[data-choice]')?.dataset['choice'];
  return index === undefined ? null : Number(index);
}

/** Where a key goes to; null where it does not move. */
function targetOf(key: string, index: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    j: index + 1,
    ArrowUp: index - 1,
    k: index - 1,
    PageDown: index + PAGE,
    PageUp: index - PAGE,
    Home: 0,
    End: count - 1,
  };
  return targets[key] ?? null;
}

/** The row may only exist after the scroll has been painted. */
function focusWhenDrawn(scroller: HTMLElement | null, index: number, tries = 3): void {
  requestAnimationFrame(() => {
    const box = scroller?.querySelector<HTMLElement>(`[data-choice="${index}"] input`);
    if (box) box.focus({ preventScroll: true });
    else if (tries > 0) focusWhenDrawn(scroller, index, tries - 1);
  });
}
