import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSource } from '#shared/draft.ts';
import { cx } from '../../ui/cx.ts';
import { byteText } from './byteText.ts';
import { fieldLabel } from './fieldLabel.ts';
import styles from './import.module.css';
import {
  blockAt,
  blocksOf,
  segmentsOf,
  type SourceBlock,
  type SourceMark,
} from './sourceBlocks.ts';

interface SourcePaneProps {
  source: DraftSource;
  marks: readonly SourceMark[];
  /** The field that the user is at. */
  active: string | null;
  onGoTo: (field: string) => void;
}

const LINE_HEIGHT = 24;

/** The text of a document as it is, a few lines at a time, with what was understood marked. */
export function SourcePane({ source, marks, active, onGoTo }: SourcePaneProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(source.text), [source.text]);
  // Its functions change with every scroll; nothing here is memoized on them.
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 20,
  });
  useEffect(() => {
    const mark = marks.find(({ fields }) => active !== null && fields.includes(active));
    if (mark) lines.scrollToIndex(blockAt(blocks, mark.start), { align: 'auto' });
  }, [active, marks, blocks, lines]);
  const size = byteText(t, source.size);
  return (
    <section className={styles['source']} aria-label={t('import.sourceOf', { name: source.name })}>
      <header className={styles['paneHead']}>
        <h2 className={styles['fileName']}>{source.name}</h2>
        <p className={styles['hint']}>
          {t('import.sourceKept', { size, encoding: source.encoding })}
        </p>
      </header>
      <div
        ref={scroller}
        className={styles['sourceText']}
        // A region that scrolls must be reachable by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className={styles['lines']} style={{ height: lines.getTotalSize() }}>
          {lines.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              ref={lines.measureElement}
              data-index={index}
              className={styles['lineAt']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <SourceLine
                text={source.text}
                block={blocks[index] as SourceBlock}
                marks={marks}
                active={active}
                onGoTo={onGoTo}
              />
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

interface SourceLineProps extends Pick<SourcePaneProps, 'marks' | 'active' | 'onGoTo'> {
  text: string;
  block: SourceBlock;
}

const SourceLine = memo(function SourceLine({
  text,
  block,
  marks,
  active,
  onGoTo,
}: SourceLineProps) {
  return segmentsOf(text, block, marks).map((segment, at) =>
    segment.mark ? (
      <MarkedText
        key={at}
        text={segment.text}
        mark={segment.mark}
        isActive={active !== null && segment.mark.fields.includes(active)}
        onGoTo={onGoTo}
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
  onGoTo: (field: string) => void;
}

/** Words that a value was read from. They run on over lines, as a button's cannot. */
function MarkedText({ text, mark, isActive, onGoTo }: MarkedTextProps) {
  const { t } = useTranslation();
  const field = fieldLabel(t, mark.field);
  const pressKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onGoTo(mark.field);
  };
  return (
    <span
      role="link"
      tabIndex={0}
      className={cx(styles['sourceMark'], isActive && styles['activeMark'])}
      aria-label={t('import.goToValue', { field, text })}
      onClick={() => onGoTo(mark.field)}
      onKeyDown={pressKey}
    >
      {text}
    </span>
  );
}
