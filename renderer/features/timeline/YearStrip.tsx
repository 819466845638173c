import { type KeyboardEvent, type SyntheticEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { marksIn, type Marks as MarkColumns } from '#shared/timeline.ts';
import { formatDateRange, formatMonth } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { goTo } from '../../stores/route.ts';
import { worthOfKey } from '../../ui/worthKeys.ts';
import { giveWorth } from './actions.ts';
import { lanesOf, monthStarts, type PlacedMark, stripLayout } from './stripLayout.ts';
import { StripMark } from './StripMark.tsx';
import { useTimeline } from './timelineStore.ts';
import { type MarkNames, useMarkNames } from './useMarkNames.ts';
import styles from './YearStrip.module.css';

/** Height of the month names, and of a lane, in pixels. */
const NAMES = 30;
const LANE = 17;
const LEAST_LANES = 3;

/** The year on one strip: twelve months, every event a bar by its days, shaded by worth. */
export function YearStrip({ year, columns }: { year: number; columns: MarkColumns }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const placed = useMemo(() => stripLayout(marksIn(columns), year), [columns, year]);
  const names = useMarkNames(columns);
  const starts = useMemo(() => monthStarts(year), [year]);
  const lanes = Math.max(lanesOf(placed), LEAST_LANES);
  return (
    <section
      className={styles['strip']}
      style={{ height: NAMES + lanes * LANE + 10 }}
      aria-label={t('timeline.strip', { year })}
    >
      {starts.map((left, index) => (
        <span key={left} className={styles['month']} style={{ left: `${left}%` }} aria-hidden>
          {formatMonth(language, index + 1, 'short')}
        </span>
      ))}
      <Marks placed={placed} names={names} />
    </section>
  );
}

const markOf = ({ target }: SyntheticEvent): number | null => {
  const mark = (target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark'];
  return mark === undefined ? null : Number(mark);
};

/**
 * The bars. Pointing at one or focusing it shows what it stands for; a click or Enter opens it, 1 to
 * 5 rate it, left and right walk along. All of it is heard here, once for all bars.
 */
function Marks({ placed, names }: { placed: readonly PlacedMark[]; names: MarkNames }) {
  const [shown, setShown] = useState<number | null>(null);
  const current = useTimeline((state) => state.current);
  const labels = useLabels(placed, names);
  const tabStop = shown ?? placed[0]?.mark.id;
  return (
    // The pointer does only what the buttons within do by key as well.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <ol
      className={styles['marks']}
      style={{ top: NAMES }}
      onPointerOver={(event) => setShown(markOf(event))}
      onPointerLeave={() => setShown(null)}
      onFocus={(event) => setShown(markOf(event))}
      onBlur={() => setShown(null)}
      onKeyDown={press}
      onClick={(event) => {
        const id = markOf(event);
        const isBar =
          event.target instanceof Element && event.target.matches('[data-mark] > button');
        if (isBar && id !== null) goTo({ screen: 'event', id });
      }}
    >
      {placed.map((one, index) => (
        <StripMark
          key={one.mark.id}
          placed={one}
          name={names.get(one.mark.id) ?? ''}
          label={labels[index] ?? ''}
          top={one.lane * LANE}
          isCurrent={one.mark.id === current}
          isTabStop={one.mark.id === tabStop}
          isShown={one.mark.id === shown}
        />
      ))}
    </ol>
  );
}

function useLabels(placed: readonly PlacedMark[], names: MarkNames): readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () =>
      placed.map(({ mark: { id, dateStart, dateEnd, worth } }) => {
        const name = names.get(id);
        const date = formatDateRange(language, dateStart, dateEnd);
        if (name === undefined) return date;
        return t('timeline.markName', {
          name,
          date,
          worth: t(`worth.names.${worth ?? 'unrated'}`),
        });
      }),
    [placed, names, t, language],
  );
}

function press(event: KeyboardEvent): void {
  const id = markOf(event);
  const worth = worthOfKey(event);
  const place = (event.target as Element).closest('[data-mark]');
  const next =
    event.key === 'ArrowRight'
      ? place?.nextElementSibling
      : event.key === 'ArrowLeft'
        ? place?.previousElementSibling
        : null;
  if (worth !== null && id !== null) void giveWorth([id], worth);
  else if (next) next.querySelector('button')?.focus();
  else return;
  event.preventDefault();
}
