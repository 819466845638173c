import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../../ui/cx.ts';
import { useTopInScroller } from '../../ui/useTopInScroller.ts';
import { pressRowKey } from './rowKeys.ts';
import styles from './review.module.css';

interface WindowedListProps {
  label: string;
  count: number;
  /** Height of an item in pixels, as long as it has not been drawn. */
  estimate: number;
  keyOf: (index: number) => string | number;
  children: (index: number) => ReactNode;
  /** The item to bring into sight. */
  reveal: number | null;
}

/** As many as a page draws without anybody noticing. */
const FEW = 40;

/** A list inside a part of the page that scrolls; of a long one, only what is in sight is drawn. */
export function WindowedList(props: WindowedListProps) {
  const { label, count, keyOf, children } = props;
  if (count > FEW) return <LongList {...props} />;
  return (
    <div role="presentation" onKeyDown={pressRowKey}>
      <ol aria-label={label} className={styles['items']}>
        {Array.from({ length: count }, (_, index) => (
          <li key={keyOf(index)} className={styles['item']}>
            {children(index)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function LongList({ label, count, estimate, keyOf, children, reveal }: WindowedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const top = useTopInScroller(list, '[data-scroller]');
  // Its functions change with every scroll; nothing here is memoized on them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    scrollMargin: top,
    overscan: 8,
  });
  useEffect(() => {
    if (reveal !== null && reveal >= 0) virtual.scrollToIndex(reveal, { align: 'center' });
    // Only a wish to see an item scrolls; a changed list leaves the reader where they are.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [reveal]);
  return (
    <div role="presentation" onKeyDown={pressRowKey}>
      <ol
        ref={list}
        aria-label={label}
        className={styles['items']}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={cx(styles['item'], styles['placed'])}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {children(index)}
          </li>
        ))}
      </ol>
    </div>
  );
}
