import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { PagedRows } from '../stores/pagedRows.ts';
import { cx } from './cx.ts';
import styles from './PagedList.module.css';
import { useTopInScroller } from './useTopInScroller.ts';

interface PagedListProps<Row> {
  label: string;
  className?: string | undefined;
  rows: PagedRows<Row>;
  /** Place of the keyboard's row. */
  current: number;
  /** Height of a row in pixels, as long as it has not been drawn. */
  estimate: number;
  /** Told which rows are in sight, so that they are read. */
  onShow: (first: number, last: number) => void;
  /** A row; what takes the focus in it has `data-row-focus`. */
  children: (row: Row, place: number) => ReactNode;
}

/**
 * A list of any length that scrolls with the page. Only the rows in sight are drawn, and read; each
 * says which of how many it is.
 */
export function PagedList<Row extends { readonly id: number }>({
  label,
  className,
  rows,
  current,
  estimate,
  onShow,
  children,
}: PagedListProps<Row>) {
  const list = useRef<HTMLOListElement>(null);
  const top = useTopInScroller(list, 'main');
  // Its functions change with every scroll; nothing here is memoized on them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    // The page's main area scrolls, with all that stands above the list.
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: () => estimate,
    getItemKey: (place) => rows[place]?.id ?? `place ${place}`,
    scrollMargin: top,
    scrollPaddingStart: 16,
    // Clear of the message at the foot.
    scrollPaddingEnd: 84,
    overscan: 8,
  });
  const lines = virtual.getVirtualItems();
  const first = lines[0]?.index ?? 0;
  const last = lines.at(-1)?.index ?? 0;
  useEffect(() => onShow(first, last), [onShow, rows, first, last]);
  const line = lines.find(({ index }) => index === current);
  useFollowCurrent(list, {
    current,
    id: rows[current]?.id ?? null,
    isDrawn: line !== undefined,
    layout: `${virtual.getTotalSize()} ${line?.start} ${line?.size}`,
    scrollTo: (place) => virtual.scrollToIndex(place, { align: 'auto' }),
  });
  return (
    <ol
      ref={list}
      aria-label={label}
      className={cx(styles['list'], className)}
      style={{ height: virtual.getTotalSize() }}
    >
      {lines.map(({ index, key, start }) => {
        const row = rows[index] ?? null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles['line']}
            style={{
              transform: `translateY(${start - top}px)`,
              // A row that is still to be read keeps its place.
              minHeight: row === null ? estimate : undefined,
            }}
          >
            {row !== null && children(row, index)}
          </li>
        );
      })}
    </ol>
  );
}

/** Milliseconds without a change after which rows have their heights. */
const SETTLED_MS = 80;

interface Followed {
  current: number;
  /** Null as long as the row was not read. */
  id: number | null;
  isDrawn: boolean;
  /** Another one whenever it may have moved. */
  layout: string;
  scrollTo: (place: number) => void;
}

/**
 * Keeps the keyboard's row in sight, and the focus on it while nothing else has it. Rows that were
 * never drawn turn out higher than was thought, and move it, until one scrolls by hand.
 */
function useFollowCurrent(
  list: RefObject<HTMLOListElement | null>,
  { current, id, isDrawn, layout, scrollTo }: Followed,
): void {
  const scroll = useRef(scrollTo);
  const isShown = useRef(false);
  const isFollowing = useRef(false);
  useEffect(() => {
    scroll.current = scrollTo;
  });
  useEffect(() => {
    // A list that was just opened begins where the page does, or where one left it.
    isFollowing.current = isShown.current || current > 0;
    if (!isFollowing.current) return;
    if (isShown.current) return scroll.current(current);
    // A new screen is put at its top first.
    const frame = requestAnimationFrame(() => scroll.current(current));
    return () => cancelAnimationFrame(frame);
  }, [current]);
  useEffect(() => {
    isShown.current = true;
  }, []);
  useEffect(() => {
    const letGo = () => {
      isFollowing.current = false;
    };
    const scroller = list.current?.closest('main');
    scroller?.addEventListener('wheel', letGo, { passive: true });
    scroller?.addEventListener('pointerdown', letGo);
    return () => {
      scroller?.removeEventListener('wheel', letGo);
      scroller?.removeEventListener('pointerdown', letGo);
    };
  }, [list]);
  useEffect(() => {
    if (!isFollowing.current || layout === '') return;
    scroll.current(current);
    // The virtual list goes by the last scroll that it heard of; what is on the page has the last word.
    const timer = setTimeout(() => {
      const line = list.current?.querySelector(`[data-index="${current}"]`);
      if (isFollowing.current) line?.scrollIntoView({ block: 'nearest' });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [list, current, layout]);
  useEffect(() => {
    if (id === null || !isDrawn || !isFree(list.current)) return;
    const line = list.current?.querySelector(`[data-index="${current}"]`);
    line?.querySelector<HTMLElement>('[data-row-focus]')?.focus({ preventScroll: true });
  }, [list, current, id, isDrawn]);
}

/** Whether the focus is in the list, or nowhere: somebody who is at something else keeps it. */
function isFree(list: HTMLElement | null): boolean {
  if (document.querySelector('[data-overlay]')) return false;
  const active = document.activeElement;
  if (active === null || active === document.body || active.matches('main')) return true;
  return list?.contains(active) ?? false;
}
