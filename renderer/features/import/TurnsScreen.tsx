import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { modName, useShortcut } from '../../ui/keys.ts';
import { type Review, showStep } from './openedStore.ts';
import { SpeakerPanel } from './SpeakerPanel.tsx';
import { namesOf, turnCounts } from './turnEdits.ts';
import { goToNobodys, joinCurrent, splitCurrent } from './turnKeys.ts';
import { TurnList } from './TurnList.tsx';
import styles from './turns.module.css';
import { contextOf, openTurns, redoTurns, turnsOf, undoTurns, useTurns } from './turnsStore.ts';
import { useCounted } from './useCounted.ts';

/** Who says what in a transcript: its turns beside its speakers, given to each other by key. */
export function TurnsScreen({ review }: { review: Review }) {
  const { t } = useTranslation();
  const counted = useCounted();
  const turns = useMemo(() => turnsOf(review), [review]);
  const context = useMemo(() => contextOf(review), [review]);
  useEffect(() => openTurns(), []);
  const close = () => showStep(null);
  useShortcut('Escape', close);
  useShortcut('mod+z', undoTurns);
  useShortcut('mod+shift+z', redoTurns);
  useShortcut('mod+y', redoTurns);
  useShortcut('F8', goToNobodys);
  if (!turns) return null;
  const names = namesOf(turns, context);
  const counts = turnCounts(turns);
  const ofNobody = counts.at(-1) ?? 0;
  return (
    <section className={styles['screen']}>
      <header className={styles['head']}>
        <Button
          variant="quiet"
          keyHint="Esc"
          icon={<ArrowLeft aria-hidden size={14} />}
          onPress={close}
        >
          {t('import.turns.back')}
        </Button>
        <h1>{t('import.turns.title')}</h1>
        <p className={styles['about']} role="status">
          {t('import.turns.count', counted(turns.transcript.turns.length))}
          {t('common.separator')}
          {ofNobody > 0
            ? t('import.turns.ofNobody', { count: ofNobody })
            : t('import.turns.allGiven')}
        </p>
        <Tools hasGaps={ofNobody > 0} />
      </header>
      <div className={styles['body']}>
        <SpeakerPanel names={names} counts={counts} />
        <TurnList turns={turns} names={names} source={context.source} />
      </div>
      <CaretWords source={context.source} />
      <Keys />
    </section>
  );
}

function Tools({ hasGaps }: { hasGaps: boolean }) {
  const { t } = useTranslation();
  const canUndo = useTurns(({ past }) => past.length > 0);
  const canRedo = useTurns(({ future }) => future.length > 0);
  const hasCaret = useTurns(({ caret }) => caret !== null);
  const isFirst = useTurns(({ current }) => current === 0);
  return (
    <div className={styles['tools']}>
      <Button isDisabled={!hasCaret} onPress={splitCurrent}>
        {t('import.turns.split')}
      </Button>
      <Button isDisabled={isFirst} onPress={joinCurrent}>
        {t('import.turns.join')}
      </Button>
      {hasGaps && (
        <Button keyHint="F8" onPress={goToNobodys}>
          {t('import.turns.nextGap')}
        </Button>
      )}
      <Button
        variant="quiet"
        isDisabled={!canUndo}
        icon={<Undo2 aria-hidden size={15} />}
        onPress={undoTurns}
      >
        {t('common.undo')}
      </Button>
      <Button
        variant="quiet"
        isDisabled={!canRedo}
        icon={<Redo2 aria-hidden size={15} />}
        onPress={redoTurns}
      >
        {t('common.redo')}
      </Button>
    </div>
  );
}

/** Characters after the caret that tell where it is. */
const WORDS_SPOKEN = 40;

/** Where the turn would be split, for those who hear it. */
function CaretWords({ source }: { source: string }) {
  const { t } = useTranslation();
  const caret = useTurns((state) => state.caret);
  return (
    <p role="status" className={styles['unseen']}>
      {caret === null
        ? ''
        : t('import.turns.caretAt', { words: source.slice(caret, caret + WORDS_SPOKEN).trim() })}
    </p>
  );
}

const KEYS = [
  [['↑', '↓'], 'move'],
  [['1', '–', '9'], 'assign'],
  [['0'], 'nobody'],
  [['←', '→'], 'caret'],
  [['Enter'], 'splitHere'],
  [['⌫'], 'joinHere'],
  [['R'], 'rename'],
  [['A'], 'add'],
  [['mod+Z'], 'undo'],
] as const;

/** What each key does, where it can be seen. */
function Keys() {
  const { t } = useTranslation();
  return (
    <dl className={styles['keys']} aria-label={t('shell.keys.title')}>
      {KEYS.map(([names, does]) => (
        <div key={does} className={styles['key']}>
          <dt>
            {names.map((name) =>
              name === '–' ? (
                name
              ) : (
                <KeyHint key={name} isSpoken keys={name.replace('mod+', modName())} />
              ),
            )}
          </dt>
          <dd>{t(`import.turns.keys.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
