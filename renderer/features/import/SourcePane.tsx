import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#shared/draft.ts';
import { cx } from '../../ui/cx.ts';
import { fieldLabel } from './fieldLabel.ts';
import type { Review } from './openedStore.ts';
import styles from './review.module.css';
import { goToField, useView } from './reviewView.ts';
import { blockAt, blocksOf, segmentsOf, type SourceBlock } from './sourceBlocks.ts';
import { SourceHead } from './SourceHead.tsx';
import { regionOf, type SourceMark } from './sourceMarks.ts';

interface SourcePaneProps {
  review: Review;
  marks: readonly SourceMark[];
}

const LINE_HEIGHT = 24;

/** The text of a document as it is, a few lines at a time, with what was understood marked. */
export function SourcePane({ review, marks }: SourcePaneProps) {
  const { t } = useTranslation();
  const { source } = review.proposed;
  return (
    <section className={styles['source']} aria-label={t('import.sourceOf', { name: source.name })}>
      <SourceHead review={review} />
      <SourceText review={review} marks={marks} />
    </section>
  );
}

function SourceText({ review, marks }: SourcePaneProps) {
  const { text } = review.proposed.source;
  const { entry } = review.proposed.draft;
  const active = useView((state) => state.active);
  const scroller = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text), [text]);
  // Its functions change with every scroll; nothing here is memoized on them.
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 20,
  });
  const region = regionOf(review.proposed, active) ?? entry?.span ?? null;
  const mark = marks.find(({ fields }) => active !== null && fields.includes(active));
  const place = mark?.start ?? region?.start;
  useEffect(() => {
    if (place !== undefined) lines.scrollToIndex(blockAt(blocks, place), { align: 'auto' });
  }, [place, blocks, lines]);
  return (
    <div
      ref={scroller}
      className={styles['sourceText']}
      // A region that scrolls must be reachable by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className={styles['lines']} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, start }) => {
          const block = blocks[index] as SourceBlock;
          return (
            <div
              key={index}
              ref={lines.measureElement}
              data-index={index}
              className={cx(styles['lineAt'], meets(block, region) && styles['inRegion'])}
              style={{ transform: `translateY(${start}px)` }}
            >
              <SourceLine text={text} block={block} marks={marks} active={active} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const meets = (block: SourceBlock, region: Span | null): boolean =>
  region !== null && block.start < region.end && block.end >= region.start;

interface SourceLineProps {
  text: string;
  block: SourceBlock;
  marks: readonly SourceMark[];
  active: string | null;
}

const SourceLine = memo(function SourceLine({ text, block, marks, active }: SourceLineProps) {
  return segmentsOf(text, block, marks).map((segment, at) =>
    segment.mark ? (
      <MarkedText
        key={at}
        text={segment.text}
        mark={segment.mark}
        isActive={active !== null && segment.mark.fields.includes(active)}
      />
    ) : (
      segment.text
    ),
  );
});

interface MarkedTextProps {
  text: string;
  mark: SourceMark;
  isActive: boolean;
}

/** Words that a value was read from. They run on over lines, as a button's cannot. */
function MarkedText({ text, mark, isActive }: MarkedTextProps) {
  const { t } = useTranslation();
  const field = fieldLabel(t, mark.field);
  const pressKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    goToField(mark.field);
  };
  return (
    <span
      role="link"
      tabIndex={0}
      className={cx(
        styles['sourceMark'],
        styles[`${mark.kind}Mark`],
        isActive && styles['activeMark'],
      )}
      aria-label={t('import.goToValue', { field, text })}
      onClick={() => goToField(mark.field)}
      onKeyDown={pressKey}
    >
      {text}
    </span>
  );
}
