import { Ellipsis, Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { Menu } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOpened } from './openedStore.ts';
import { add, merge, rename } from './turnEdits.ts';
import { assignCurrent } from './turnKeys.ts';
import styles from './turns.module.css';
import { edit, moveTo, turnsOf, useTurns } from './turnsStore.ts';
import { useCounted } from './useCounted.ts';

interface SpeakerPanelProps {
  names: readonly string[];
  /** Turns of each speaker, then those of nobody. */
  counts: readonly number[];
}

/** Puts the keys back to the turns, from a field in which a name was typed. */
function backToTurns(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const { current, caret } = useTurns.getState();
  document.querySelector<HTMLElement>(`[role="option"][data-index="${current}"]`)?.focus();
  moveTo(current, caret);
}

/** Who speaks: each by the digit that gives a turn to them, with a name that all turns follow. */
export function SpeakerPanel({ names, counts }: SpeakerPanelProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useShortcut('a', () => setAdding(true));
  useShortcut('r', () => {
    const { review } = useOpened.getState();
    const turn = review && turnsOf(review)?.transcript.turns[useTurns.getState().current];
    const field = panel.current?.querySelectorAll('input')[turn?.speaker ?? -1];
    field?.focus();
    field?.select();
  });
  return (
    <aside ref={panel} className={styles['panel']} aria-label={t('import.turns.speakers')}>
      <h2 className={styles['panelTitle']}>{t('import.turns.speakers')}</h2>
      {names.length === 0 && <p className={styles['hint']}>{t('import.turns.noSpeakers')}</p>}
      <ol className={styles['speakers']}>
        {names.map((name, speaker) => (
          <SpeakerRow
            // A speaker has no name of its own that would last; the place is what the keys mean.
            key={speaker}
            {...{ name, names, speaker }}
            count={counts[speaker] ?? 0}
          />
        ))}
      </ol>
      {isAdding ? (
        <NewSpeaker onDone={() => setAdding(false)} />
      ) : (
        <Button
          variant="quiet"
          keyHint="A"
          icon={<Plus aria-hidden size={14} />}
          onPress={() => setAdding(true)}
        >
          {t('import.turns.addSpeaker')}
        </Button>
      )}
    </aside>
  );
}

interface SpeakerRowProps {
  name: string;
  names: readonly string[];
  speaker: number;
  count: number;
}

function SpeakerRow({ name, names, speaker, count }: SpeakerRowProps) {
  const { t } = useTranslation();
  const counted = useCounted();
  const others = names.flatMap((other, index) => (index === speaker ? [] : [{ other, index }]));
  return (
    <li className={styles['speakerRow']}>
      <button
        type="button"
        className={styles['digitButton']}
        aria-label={t('import.turns.giveTo', { name })}
        title={t('import.turns.giveTo', { name })}
        onClick={() => {
          assignCurrent(speaker);
          backToTurns();
        }}
      >
        {speaker < 9 ? speaker + 1 : '·'}
      </button>
      <SpeakerName key={name} name={name} speaker={speaker} />
      <span className={styles['turnCount']} title={t('import.turns.count', counted(count))}>
        {count}
      </span>
      <Menu
        label={t('import.turns.more', { name })}
        trigger={
          <IconButton size="small" label={t('import.turns.more', { name })}>
            <Ellipsis aria-hidden size={15} />
          </IconButton>
        }
        actions={others.map(({ other, index }) => ({
          id: String(index),
          label: t('import.turns.sameAs', { name: other }),
          onAction: () => void edit((turns, context) => merge(turns, context, speaker, index)),
        }))}
      />
    </li>
  );
}

/** A name that is typed to its end before all turns follow it: one step to take back. */
function SpeakerName({ name, speaker }: Pick<SpeakerRowProps, 'name' | 'speaker'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const isGivenUp = useRef(false);
  const take = () => {
    const taken = isGivenUp.current ? '' : typed.trim();
    isGivenUp.current = false;
    if (taken === '') setTyped(name);
    else edit((turns, context) => rename(turns, context, speaker, taken));
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    isGivenUp.current = event.key === 'Escape';
    event.preventDefault();
    event.stopPropagation();
    backToTurns();
  };
  return (
    <TextField
      label={t('import.turns.nameOf', { number: speaker + 1 })}
      labelHidden
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={press}
    />
  );
}

/** Somebody who speaks and is not among the speakers yet. */
function NewSpeaker({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const isLeaving = useRef(false);
  const leave = (isTaken: boolean) => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    if (isTaken) edit((turns, context) => add(turns, context, name));
    onDone();
    backToTurns();
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    leave(event.key === 'Enter');
  };
  return (
    <TextField
      autoFocus
      label={t('import.turns.newName')}
      value={name}
      onChange={setName}
      onBlur={() => leave(true)}
      onKeyDown={press}
    />
  );
}
