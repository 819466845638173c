import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineView } from '#shared/timeline.ts';
import { monthOf, yearOf } from '#shared/partialDate.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useTopInScroller } from '../../ui/useTopInScroller.ts';
import { EventRowView, RowPlaceholder } from './EventRowView.tsx';
import { itemIndexOf, listItems } from './listItems.ts';
import { showRows, useTimeline } from './timelineStore.ts';
import styles from './EventList.module.css';

const ROW = 86;
const HEADING = 34;

/** The events by month. Only the lines in sight exist, so that 10,000 are as quick as ten. */
export function EventList({ view }: { view: TimelineView }) {
  const { t } = useTranslation();
  const items = useMemo(() => listItems(view.ids, view.groups), [view.ids, view.groups]);
  const list = useRef<HTMLUListElement>(null);
  const top = useTopInScroller(list, 'main');
  // Its functions change with every scroll; nothing here is memoized on them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    // The page's main area scrolls, with all that stands above the list.
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: (index) => (items[index]?.kind === 'heading' ? HEADING : ROW),
    getItemKey: (index) => {
      const item = items[index];
      return item?.kind === 'event' ? item.id : `heading ${item?.month ?? ''}`;
    },
    scrollMargin: top,
    scrollPaddingStart: 16,
    // Clear of the message at the foot.
    scrollPaddingEnd: 84,
    overscan: 4,
  });
  const lines = virtual.getVirtualItems();
  const shown = lines.flatMap(({ index }) => {
    const item = items[index];
    return item?.kind === 'event' ? [item.id] : [];
  });
  const shownKey = shown.join(' ');
  useEffect(() => {
    void showRows(shownKey === '' ? [] : shownKey.split(' ').map(Number));
  }, [shownKey]);
  useFollowCurrent(items, (index) => virtual.scrollToIndex(index, { align: 'auto' }));

  return (
    <ul
      ref={list}
      aria-label={t('timeline.list')}
      className={styles['list']}
      style={{ height: virtual.getTotalSize() }}
    >
      {lines.map(({ index, key, start, size }) => (
        <Line
          key={key}
          item={items[index]}
          total={view.ids.length}
          style={{ height: size, transform: `translateY(${start - top}px)` }}
        />
      ))}
    </ul>
  );
}

/** Keeps the keyboard's row in sight, and the focus on it while the list has it. */
function useFollowCurrent(
  items: ReturnType<typeof listItems>,
  scrollTo: (index: number) => void,
): void {
  const current = useTimeline((state) => state.current);
  const isRead = useTimeline((state) => current !== null && state.rows.has(current));
  const scroll = useRef(scrollTo);
  useEffect(() => {
    scroll.current = scrollTo;
  });
  useEffect(() => {
    if (current === null) return;
    const index = itemIndexOf(items, current);
    if (index === -1) return;
    const isFirst = index === 1;
    scroll.current(isFirst ? 0 : index);
    // Only a move of the row scrolls; a changed list leaves the reader where they are.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [current]);
  useEffect(() => {
    if (!isRead || isFocusElsewhere()) return;
    // The row may only exist after the scroll has been painted; far away it has to be read first.
    requestAnimationFrame(() => {
      document
        .querySelector<HTMLElement>(`[data-event="${current}"]`)
        ?.focus({ preventScroll: true });
    });
  }, [current, isRead]);
}

/** Somebody who types in the filter bar, or has a menu open, keeps the focus there. */
function isFocusElsewhere(): boolean {
  const active = document.activeElement;
  if (document.querySelector('[data-overlay]')) return true;
  if (active === null || active === document.body || active.matches('main')) return false;
  return active.closest('[data-line]') === null;
}

interface LineProps {
  item: ReturnType<typeof listItems>[number] | undefined;
  total: number;
  style: { height: number; transform: string };
}

function Line({ item, total, style }: LineProps) {
  if (!item) return null;
  if (item.kind === 'heading') {
    return (
      <li className={styles['line']} style={style}>
        <MonthHeading month={item.month} />
      </li>
    );
  }
  return (
    <li
      data-line
      className={styles['line']}
      style={style}
      aria-setsize={total}
      aria-posinset={item.position + 1}
    >
      <RowOf id={item.id} />
    </li>
  );
}

function RowOf({ id }: { id: number }) {
  const row = useTimeline((state) => state.rows.get(id));
  const isCurrent = useTimeline((state) => state.current === id);
  const isTabStop = useTimeline((state) => (state.current ?? state.view?.ids[0]) === id);
  const isSelected = useTimeline((state) => state.selected.has(id));
  const isSelecting = useTimeline((state) => state.selected.size > 0);
  if (!row) return <RowPlaceholder />;
  return <EventRowView {...{ row, isCurrent, isTabStop, isSelected, isSelecting }} />;
}

function MonthHeading({ month }: { month: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isYear = typeof useTimeline((state) => state.period) === 'number';
  const words = (): string => {
    if (month === null) return t('timeline.undated');
    const number = monthOf(month);
    if (number === null) return t('timeline.monthUnknown', { year: yearOf(month) });
    return isYear ? formatMonth(language, number) : formatDate(language, month);
  };
  return (
    <h2 className={styles['heading']}>
      <span>{words()}</span>
    </h2>
  );
}
