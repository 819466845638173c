import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDateRange } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { isSaveKey, takeSaveKey } from '../../ui/saveKey.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { choiceOf, firstChoice, tick, useChoices } from './choiceStore.ts';
import styles from './choice.module.css';
import { entriesOf, type PiledDocument, useDocuments } from './documentsStore.ts';
import { putAllAway, putAway, stopAll, tryAgain } from './handOver.ts';
import { ListFooter } from './ListScreen.tsx';
import { openDocument } from './openedStore.ts';
import { nameOfFile } from './reviewForm.ts';
import { DocumentState } from './DocumentState.tsx';
import { saveChosen } from './saveChosen.ts';
import { SkippedFiles } from './SkippedFiles.tsx';
import { useCounted } from './useCounted.ts';

/** Several documents at once: how far each has got, what was made of it, what to save. */
export function PileScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const documents = useDocuments((state) => state.documents);
  const choices = useChoices((state) => state.choices);
  const unsaved = documents.filter(({ progress }) => progress.state !== 'saved');
  const chosen = unsaved.reduce((sum, one) => sum + tickedOf(one, choices), 0);
  const save = () => void saveChosen(unsaved.map(({ id }) => id));
  useShortcut('mod+Enter', save);
  const open = (at: number) => {
    const document = documents[at];
    if (document && isReady(document)) void openDocument(document.id);
  };
  const toggle = (at: number, isTicked: boolean) => {
    const document = documents[at];
    if (!document) return;
    const indexes = entriesOf(document).map(({ index }) => index);
    const fresh = firstChoice(entriesOf(document)).ticked;
    tick(document, isTicked && fresh.size > 0 ? fresh : indexes, isTicked);
  };
  return (
    <div
      role="presentation"
      className={styles['screen']}
      onKeyDownCapture={(event) => {
        if (!isSaveKey(event)) return;
        takeSaveKey(event);
        save();
      }}
    >
      <PileHead documents={documents} />
      <SkippedFiles />
      <ChoiceList
        label={t('import.pile.label')}
        count={documents.length}
        rowOf={(at, isTabStop) => {
          const document = documents[at] as PiledDocument;
          return {
            key: document.id,
            isTicked: isTickable(document) ? tickedOf(document, choices) > 0 : null,
            label: t('import.pile.take', { name: document.name }),
            content: (
              <DocumentRow
                document={document}
                ticked={tickedOf(document, choices)}
                isTabStop={isTabStop}
                onOpen={() => open(at)}
              />
            ),
          };
        }}
        onTick={toggle}
        onOpen={open}
      />
      <ListFooter
        count={chosen}
        words={formatCount(language, chosen)}
        onSave={save}
        onPutAway={putAllAway}
        isPile
      />
    </div>
  );
}

const isReady = ({ progress: { state } }: PiledDocument): boolean =>
  state === 'draft' || state === 'list' || state === 'encoding';
const isTickable = ({ progress: { state } }: PiledDocument): boolean =>
  state === 'draft' || state === 'list';

const tickedOf = (
  document: PiledDocument,
  choices: ReturnType<typeof useChoices.getState>['choices'],
): number => (isTickable(document) ? choiceOf(choices, document).ticked.size : 0);

const UNDER_WAY = ['waiting', 'sending', 'handed-over', 'reading'];

/** How many have been read, and how to stop the rest. */
function PileHead({ documents }: { documents: readonly PiledDocument[] }) {
  const { t } = useTranslation();
  const counted = useCounted();
  const total = documents.length;
  const left = documents.filter(({ progress }) => UNDER_WAY.includes(progress.state)).length;
  return (
    <header className={styles['head']}>
      <h1>{t('import.pile.title', counted(total))}</h1>
      {left > 0 ? (
        <div className={styles['underWay']}>
          <label className={styles['saving']}>
            {t('import.pile.reading', { done: total - left, total })}
            <progress value={total - left} max={total} />
          </label>
          <Button onPress={stopAll}>{t('import.pile.stop')}</Button>
        </div>
      ) : (
        <p className={styles['about']}>{t('import.pile.lead')}</p>
      )}
    </header>
  );
}

interface DocumentRowProps {
  document: PiledDocument;
  /** How many of its drafts are to be saved. */
  ticked: number;
  isTabStop: boolean;
  onOpen: () => void;
}

function DocumentRow({ document, ticked, isTabStop, onOpen }: DocumentRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, progress } = document;
  const entry = progress.state === 'draft' ? progress.entry : null;
  const canRetry = progress.state === 'problem' && (document.content ?? document.fileId) !== null;
  return (
    <>
      <span className={styles['when']}>
        {entry?.dateStart ? formatDateRange(language, entry.dateStart, entry.dateEnd) : null}
      </span>
      <span className={styles['what']}>
        {isReady(document) ? (
          <button
            type="button"
            tabIndex={isTabStop ? 0 : -1}
            className={styles['name']}
            onClick={onOpen}
          >
            {entry ? (entry.name ?? nameOfFile({ name })) : name}
          </button>
        ) : (
          <span className={styles['plainName']}>{name}</span>
        )}
        <span className={styles['facts']}>{entry ? name : factsOf(t, document, ticked)}</span>
      </span>
      <span className={styles['state']}>
        <DocumentState document={document} />
        {canRetry && (
          <Button variant="quiet" excludeFromTabOrder={!isTabStop} onPress={() => tryAgain(id)}>
            {t('common.retry')}
          </Button>
        )}
        <IconButton
          label={t('import.pile.putAway', { name })}
          excludeFromTabOrder={!isTabStop}
          onPress={() => putAway(id)}
        >
          <X aria-hidden size={15} />
        </IconButton>
      </span>
    </>
  );
}

function factsOf(t: Translate, { progress }: PiledDocument, ticked: number): string {
  if (progress.state === 'problem') return t(`failures.codes.${progress.failure.code}.what`);
  if (progress.state !== 'list') return '';
  return t('import.pile.ofList', { count: progress.entries.length, ticked });
}
