import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKEAWAY_KINDS, TAKEAWAY_OUTCOMES, type TakeawayOutcome } from '#shared/takeaway.ts';
import { exportFile } from '../../api/exportFile.ts';
import { goTo } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { showToast } from '../../ui/toasts.ts';
import { Returning } from './Returning.tsx';
import { TakeawayLine } from './TakeawayLine.tsx';
import styles from './takeaways.module.css';
import {
  askForDay,
  chooseOutcomes,
  followTakeaways,
  markTakeaway,
  moveCurrent,
  putOff,
  readTakeawayList,
  showTakeaways,
  toggleKind,
  toggleLater,
  useTakeaways,
} from './takeawaysStore.ts';

/** Every takeaway with where it came from, to be worked through a key each. */
export function TakeawaysScreen() {
  const { t } = useTranslation();
  const failure = useTakeaways((state) => state.failure);
  const total = useTakeaways((state) => state.total);
  useEffect(() => {
    void readTakeawayList();
    return followTakeaways();
  }, []);
  useTakeawayKeys();
  return (
    <section className={styles['screen']}>
      <Returning />
      <header className={styles['head']}>
        <h1>{t('takeaways.title')}</h1>
        {total !== null && (
          <p className={styles['count']} aria-live="polite">
            {t('takeaways.count', { count: total })}
          </p>
        )}
        <PutOff />
        <HandOver />
      </header>
      <Choice />
      {failure && <FailureNotice failure={failure} />}
      {total === 0 ? <NoTakeaways /> : <TakeawayLines />}
    </section>
  );
}

const EVERY = 'all';

function Choice() {
  const { t } = useTranslation();
  const outcomes = useTakeaways((state) => state.outcomes);
  const kinds = useTakeaways((state) => state.kinds);
  return (
    <div className={styles['choice']}>
      <Segmented<TakeawayOutcome | typeof EVERY>
        label={t('takeaways.outcome')}
        labelHidden
        value={outcomes[0] ?? EVERY}
        options={[
          ...TAKEAWAY_OUTCOMES.map((outcome) => ({
            value: outcome,
            label: t(`terms.outcomes.${outcome}`),
          })),
          { value: EVERY, label: t('takeaways.everyOutcome') },
        ]}
        onChange={(outcome) => chooseOutcomes(outcome === EVERY ? [] : [outcome])}
      />
      <fieldset className={styles['kinds']}>
        <legend className={styles['legend']}>{t('takeaways.kinds')}</legend>
        {TAKEAWAY_KINDS.map((kind) => (
          <Chip
            key={kind}
            label={t(`terms.takeawayKinds.${kind}`)}
            icon={<KindGlyph kind={kind} />}
            isActive={kinds.includes(kind)}
            onPress={() => toggleKind(kind)}
          />
        ))}
      </fieldset>
    </div>
  );
}

/** How many wait for later; pressed, they are shown. */
function PutOff() {
  const { t } = useTranslation();
  const count = useTakeaways((state) => state.putOff);
  const isLater = useTakeaways((state) => state.isLater);
  if (count === 0 && !isLater) return null;
  return <Chip label={t('takeaways.putOff', { count })} isActive={isLater} onPress={toggleLater} />;
}

/** Open actions for the list of things to do that somebody uses already. */
function HandOver() {
  const { t } = useTranslation();
  const save = async (format: 'actions-markdown' | 'actions-ics') => {
    const saved = await exportFile(format);
    showToast(
      saved.ok
        ? { text: t('settings.exported', { name: saved.value.name }) }
        : { text: t(`failures.codes.${saved.failure.code}.what`), tone: 'problem' },
    );
  };
  return (
    <span className={styles['handOver']}>
      <Menu
        label={t('takeaways.handOver.label')}
        trigger={<Button variant="quiet">{t('takeaways.handOver.label')}</Button>}
        actions={[
          {
            id: 'markdown',
            label: t('takeaways.handOver.markdown'),
            onAction: () => void save('actions-markdown'),
          },
          {
            id: 'ics',
            label: t('takeaways.handOver.ics'),
            onAction: () => void save('actions-ics'),
          },
        ]}
      />
    </span>
  );
}

/** Pixels of a row of one line of text. */
const ROW = 64;

function TakeawayLines() {
  const { t } = useTranslation();
  const rows = useTakeaways((state) => state.rows);
  const current = useTakeaways((state) => state.current);
  return (
    <>
      <p className={styles['keys']}>{t('takeaways.keys')}</p>
      <PagedList
        label={t('takeaways.list')}
        className={styles['lines']}
        rows={rows}
        current={current}
        estimate={ROW}
        onShow={showTakeaways}
      >
        {(row, at) => <TakeawayLine row={row} at={at} isCurrent={at === current} />}
      </PagedList>
    </>
  );
}

function NoTakeaways() {
  const { t } = useTranslation();
  const isOpenAlone = useTakeaways(
    ({ outcomes, kinds }) => outcomes[0] === 'open' && kinds.length === 0,
  );
  return isOpenAlone ? (
    <EmptyState title={t('takeaways.empty.title')}>{t('takeaways.empty.text')}</EmptyState>
  ) : (
    <EmptyState title={t('takeaways.empty.none')}>{t('takeaways.empty.noneText')}</EmptyState>
  );
}

const currentRow = () => {
  const { rows, current } = useTakeaways.getState();
  return rows[current];
};

function mark(outcome: TakeawayOutcome): void {
  const row = currentRow();
  if (row) void markTakeaway(row, outcome);
}

function openOrigin(): void {
  const active = document.activeElement;
  // Enter on a button is that button's own.
  if (active instanceof HTMLElement && active.matches('button, a[href]')) return active.click();
  const row = currentRow();
  if (row) goTo({ screen: 'event', id: row.eventId });
}

function useTakeawayKeys(): void {
  useShortcut('j', () => moveCurrent(1));
  useShortcut('ArrowDown', () => moveCurrent(1));
  useShortcut('k', () => moveCurrent(-1));
  useShortcut('ArrowUp', () => moveCurrent(-1));
  useShortcut('Home', () => moveCurrent(-Infinity));
  useShortcut('End', () => moveCurrent(Infinity));
  useShortcut('u', () => mark('used'));
  useShortcut('c', () => mark('changed-my-mind'));
  useShortcut('d', () => mark('dropped'));
  useShortcut('o', () => mark('open'));
  useShortcut('l', () => {
    const row = currentRow();
    if (row) void putOff(row);
  });
  useShortcut('shift+l', () => askForDay('laterUntil'));
  useShortcut('e', () => askForDay('due'));
  useShortcut('Enter', openOrigin);
}
