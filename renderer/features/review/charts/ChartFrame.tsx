import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../../../ui/keys.ts';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import styles from './charts.module.css';
import { ChartMarks, type ChartMark } from './ChartMarks.tsx';

interface ChartFrameProps {
  title: string;
  /** What the picture shows, in one sentence, for those who do not see it. */
  sentence: string;
  /** Size of the picture in its own units, which are CSS pixels where there is room. */
  width: number;
  height: number;
  /** What is drawn: parts of an SVG. */
  children: ReactNode;
  /** What can be pressed in the picture. */
  marks: readonly ChartMark[];
  /** The same as a table. */
  table: ReactNode;
  /** What the picture leaves out, and what its shapes mean. */
  notes?: ReactNode;
  headingLevel?: 3 | 4;
}

/**
 * A chart and its table, one at a time: a button or the key T on anything within turns to the other.
 * The picture is one image with a sentence; its marks lie over it as links and buttons.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { title, sentence, width, height, children, marks, table, notes, headingLevel = 4 } = props;
  const Heading = `h${headingLevel}` as const;
  const { t } = useTranslation();
  const [isTable, setTable] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const turn = () => {
    setTable(!isTable);
    // What had the focus may be gone with the picture.
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    turn();
  };
  return (
    // The key does what the button within does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <figure className={styles['figure']} aria-labelledby={heading} onKeyDown={press}>
      <figcaption className={styles['caption']}>
        <Heading id={heading}>{title}</Heading>
        <button
          ref={button}
          type="button"
          className={styles['toggle']}
          aria-keyshortcuts="T"
          onClick={turn}
        >
          <span className={styles['spoken']}>{`${title}: `}</span>
          {t(isTable ? 'year.charts.showChart' : 'year.charts.showTable')}
          <KeyHint keys="T" />
        </button>
      </figcaption>
      {isTable ? (
        <div
          className={styles['tableBox']}
          role="region"
          aria-labelledby={heading}
          // A region that scrolls must be reachable by the keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {table}
        </div>
      ) : (
        <div className={styles['picture']} style={{ maxWidth: width }}>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
            {children}
          </svg>
          <ChartMarks marks={marks} width={width} height={height} label={title} />
        </div>
      )}
      {notes !== undefined && <div className={styles['notes']}>{notes}</div>}
    </figure>
  );
}

interface ChartTableProps {
  /** Names of the columns; the first names the rows. */
  head: readonly string[];
  rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[];
  label: string;
}

/** What a chart shows, as a table. */
export function ChartTable({ head, rows, label }: ChartTableProps) {
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              // Cells have no identity but their column.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
