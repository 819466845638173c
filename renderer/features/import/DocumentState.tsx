import {
  CheckCheck,
  CircleAlert,
  CircleHelp,
  FileCheck,
  Hourglass,
  List,
  LoaderCircle,
  Split,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import styles from './choice.module.css';
import type { PiledDocument, Progress } from './documentsStore.ts';

type ShownState = Exclude<Progress['state'], 'handed-over'> | 'known' | 'like';

const SIZE = 13;
const GLYPHS: Readonly<Record<ShownState, ReactNode>> = {
  waiting: <Hourglass aria-hidden size={SIZE} />,
  sending: <LoaderCircle aria-hidden size={SIZE} />,
  reading: <LoaderCircle aria-hidden size={SIZE} />,
  draft: <FileCheck aria-hidden size={SIZE} />,
  list: <List aria-hidden size={SIZE} />,
  encoding: <CircleHelp aria-hidden size={SIZE} />,
  problem: <CircleAlert aria-hidden size={SIZE} />,
  saved: <CheckCheck aria-hidden size={SIZE} />,
  known: <CheckCheck aria-hidden size={SIZE} />,
  like: <Split aria-hidden size={SIZE} />,
};

/** A draft of something known says so; what waits to be read waits. */
function shownState({ progress }: PiledDocument): ShownState {
  if (progress.state === 'handed-over') return 'waiting';
  if (progress.state !== 'draft') return progress.state;
  const [known] = progress.entry.similar;
  if (!known) return 'draft';
  return known.reason === 'same-document' ? 'known' : 'like';
}

/** How far a document has got: a shape and a word. */
export function DocumentState({ document }: { document: PiledDocument }) {
  const { t } = useTranslation();
  const state = shownState(document);
  const { progress } = document;
  const name = progress.state === 'draft' ? (progress.entry.similar[0]?.name ?? '') : '';
  return (
    <span className={cx(styles['word'], state === 'problem' && styles['problem'])} title={name}>
      {GLYPHS[state]}
      {t(`import.pile.states.${state}`, { name })}
    </span>
  );
}
