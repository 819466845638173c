import { type KeyboardEvent, memo, useState } from 'react';
import { type Counted, showEvidence } from '../evidenceStore.ts';
import styles from './charts.module.css';

/** A part of a picture that can be pressed; where it lies, in the units of the picture. */
export interface ChartMark {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What it stands for, in full: its name, and what pointing at it shows. */
  readonly label: string;
  /** Where it leads, or which events it counts. */
  readonly goes: { readonly href: string } | { readonly counted: Counted };
}

interface ChartMarksProps {
  marks: readonly ChartMark[];
  width: number;
  height: number;
  label: string;
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The marks over a picture: one stop of the Tab key, the arrows walk along. */
export const ChartMarks = memo(function ChartMarks(props: ChartMarksProps) {
  const { marks, width, height, label } = props;
  const [current, setCurrent] = useState(0);
  const tabStop = Math.min(current, marks.length - 1);
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    const by = MOVES[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(Math.max(tabStop + by, 0), marks.length - 1);
    setCurrent(next);
    event.currentTarget.querySelectorAll<HTMLElement>('a, button')[next]?.focus();
  };
  return (
    // The arrow keys only move between the links and buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className={styles['marks']} aria-label={label} onKeyDown={press}>
      {marks.map((mark, index) => (
        <li
          key={mark.key}
          style={{
            left: `${(100 * mark.left) / width}%`,
            top: `${(100 * mark.top) / height}%`,
            width: `${(100 * mark.width) / width}%`,
            height: `${(100 * mark.height) / height}%`,
          }}
        >
          <Mark mark={mark} isTabStop={index === tabStop} onFocus={() => setCurrent(index)} />
        </li>
      ))}
    </ul>
  );
});

interface MarkProps {
  mark: ChartMark;
  isTabStop: boolean;
  onFocus: () => void;
}

function Mark({ mark: { label, goes }, isTabStop, onFocus }: MarkProps) {
  const shared = { title: label, tabIndex: isTabStop ? 0 : -1, onFocus };
  const name = <span className={styles['spoken']}>{label}</span>;
  if ('href' in goes) {
    return (
      <a {...shared} href={goes.href}>
        {name}
      </a>
    );
  }
  return (
    <button
      {...shared}
      type="button"
      aria-haspopup="dialog"
      onClick={() => void showEvidence(label, goes.counted)}
    >
      {name}
    </button>
  );
}
