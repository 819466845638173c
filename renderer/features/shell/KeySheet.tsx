import { useTranslation } from 'react-i18next';
import type { Translate } from '../../i18n/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { modName } from '../../ui/keys.ts';
import { showKeys, useKeySheet } from './keySheetStore.ts';
import styles from './KeySheet.module.css';

type KeyWord = keyof typeof import('../../i18n/en/shell.ts').shell.keys;

/** The keys of the app by where they act; `mod` is Ctrl or Command. */
const SHEET: readonly { where: KeyWord; keys: readonly [keys: string[], does: KeyWord][] }[] = [
  {
    where: 'everywhere',
    keys: [
      [['N'], 'log'],
      [['/'], 'find'],
      [['mod+K'], 'palette'],
      [['mod+Z'], 'undo'],
      [['mod+Shift+Z'], 'redo'],
      [['Esc'], 'back'],
      [['?'], 'sheet'],
    ],
  },
  {
    where: 'inLists',
    keys: [
      [['J', '↓'], 'next'],
      [['K', '↑'], 'previous'],
      [['Enter'], 'open'],
      [['F'], 'filter'],
      [['1', '–', '5'], 'worth'],
      [['['], 'previousYear'],
      [[']'], 'nextYear'],
      [['Home', 'End'], 'ends'],
      [['X'], 'select'],
      [['Delete'], 'remove'],
    ],
  },
  {
    where: 'onEvents',
    keys: [
      [['1', '–', '5'], 'worth'],
      [['E'], 'edit'],
      [['A'], 'addTakeaway'],
      [['S'], 'addSession'],
      [['R'], 'report'],
    ],
  },
  {
    where: 'onSessions',
    keys: [
      [['1', '–', '5'], 'rateSession'],
      [['R'], 'neededRoom'],
      [['V'], 'recordingDoes'],
      [['X'], 'neededNothing'],
    ],
  },
  {
    where: 'onTakeaways',
    keys: [
      [['U'], 'used'],
      [['C'], 'changedMyMind'],
      [['D'], 'dropped'],
      [['O'], 'reopened'],
      [['L'], 'putOff'],
      [['Shift+L'], 'putOffUntil'],
      [['E'], 'dueBy'],
    ],
  },
  {
    where: 'inReviews',
    keys: [
      [['T'], 'chartOrTable'],
      [['['], 'previousYear'],
      [[']'], 'nextYear'],
      [['1', '–', '5'], 'secondVerdict'],
      [['Y', 'N', 'D'], 'missedAnything'],
      [['L'], 'askLater'],
    ],
  },
  {
    where: 'onDecisions',
    keys: [
      [['G'], 'decideToGo'],
      [['S'], 'decideToSkip'],
    ],
  },
  {
    where: 'inImports',
    keys: [
      [['F8'], 'checkNext'],
      [['Shift+F8'], 'checkPrevious'],
      [['↑', '↓'], 'moveFound'],
      [['X'], 'takeOrLeave'],
      [['Enter'], 'open'],
      [['M'], 'addToKnown'],
      [['mod+Enter'], 'saveDraft'],
    ],
  },
  {
    where: 'inTurns',
    keys: [
      [['↑', '↓'], 'moveTurn'],
      [['1', '–', '9'], 'giveTurn'],
      [['0'], 'giveToNobody'],
      [['F8'], 'nextOfNobody'],
      [['←', '→'], 'splitPlace'],
      [['Enter'], 'splitTurn'],
      [['⌫'], 'joinTurn'],
      [['R'], 'renameSpeaker'],
      [['A'], 'addSpeaker'],
      [['mod+Z'], 'undoTurn'],
      [['mod+Y'], 'redoTurn'],
    ],
  },
];

/** All keys on one sheet, opened by `?`. */
export function KeySheet() {
  const { t } = useTranslation();
  const isOpen = useKeySheet((state) => state.isOpen);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => showKeys(false)}
      title={t('shell.keys.title')}
      width="wide"
    >
      <div
        className={styles['sheet']}
        role="region"
        aria-label={t('shell.keys.title')}
        // A region that scrolls must be reachable by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {SHEET.map(({ where, keys }) => (
          <section key={where}>
            <h3 className={styles['where']}>{t(`shell.keys.${where}`)}</h3>
            <KeyList keys={keys} t={t} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}

interface KeyListProps {
  keys: readonly [keys: string[], does: KeyWord][];
  t: Translate;
}

function KeyList({ keys, t }: KeyListProps) {
  return (
    <dl className={styles['keys']}>
      {keys.map(([names, does]) => (
        <div key={does} className={styles['line']}>
          <dt>
            {names.map((name) =>
              name === '–' ? (
                name
              ) : (
                <KeyHint key={name} isSpoken keys={name.replace('mod+', modName())} />
              ),
            )}
          </dt>
          <dd>{t(`shell.keys.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
