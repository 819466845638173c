import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where an element begins in the part of the page that scrolls; whatever stands above it may grow. */
export function useTopInScroller(
  element: RefObject<HTMLElement | null>,
  scrollerSelector: string,
): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const scroller = element.current?.closest<HTMLElement>(scrollerSelector);
    if (!element.current || !scroller) return;
    const measured = element.current;
    const measure = () =>
      setTop(
        Math.round(
          measured.getBoundingClientRect().top -
            scroller.getBoundingClientRect().top +
            scroller.scrollTop,
        ),
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    for (const part of scroller.querySelectorAll(':scope > *, :scope > * > *')) {
      observer.observe(part);
    }
    return () => observer.disconnect();
  }, [element, scrollerSelector]);
  return top;
}
