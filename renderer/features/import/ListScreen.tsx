import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListEntry } from '#shared/importReading.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { modName, useShortcut } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import { isSaveKey, takeSaveKey } from '../../ui/saveKey.ts';
import { byteText } from './byteText.ts';
import { ChoiceBar } from './ChoiceBar.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { choiceOf, intoOf, keepApart, tick, useChoices } from './choiceStore.ts';
import styles from './choice.module.css';
import type { PiledDocument } from './documentsStore.ts';
import { EntryRow, entryLabel } from './EntryRow.tsx';
import { entriesWith } from './entryFilter.ts';
import { putAway } from './handOver.ts';
import { changedEntries } from './keptForms.ts';
import { closeDocument, type ListReading, openEntry, showStep, useOpened } from './openedStore.ts';
import { OfferedVerdicts } from './OfferedVerdicts.tsx';
import { NoticeList } from './ReviewNotices.tsx';
import { saveChosen, useSaving } from './saveChosen.ts';
import { shapeName } from './shapeName.ts';
import { useCounted } from './useCounted.ts';

interface ListScreenProps {
  document: PiledDocument;
  list: ListReading;
  /** Whether there is a pile to go back to. */
  isOfPile: boolean;
}

/** The events of a calendar, table or backup, to choose from. */
export function ListScreen({ document, list, isOfPile }: ListScreenProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [filter, setFilter] = useState('');
  const choices = useChoices((state) => state.choices);
  const choice = useMemo(() => choiceOf(choices, document), [choices, document]);
  const { entries } = list;
  const shown = useMemo(() => entriesWith(entries, filter), [entries, filter]);
  const lastEntry = useOpened((state) => state.lastEntry);
  const startAt = Math.max(
    0,
    shown.findIndex(({ index }) => index === lastEntry),
  );
  const changed = new Set(document.fileId === null ? [] : changedEntries(document.fileId));
  const save = () => void saveChosen([document.id]);
  useShortcut('mod+Enter', save);
  useShortcut('Escape', closeDocument, { isEnabled: isOfPile });
  const rowOf = (at: number, isTabStop: boolean) => {
    const entry = shown[at] as ListEntry;
    return {
      key: String(entry.index),
      isTicked: choice.ticked.has(entry.index),
      label: entryLabel(t, language, entry),
      content: (
        <EntryRow
          entry={entry}
          isTabStop={isTabStop}
          isChanged={changed.has(entry.index)}
          isInto={choice.ticked.has(entry.index) && intoOf(choice, entry) !== null}
          onOpen={() => void openEntry(entry.index)}
          onApart={(isApart) => keepApart(document, entry.index, isApart)}
        />
      ),
    };
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
      <ListHead document={document} list={list} isOfPile={isOfPile} />
      <ChoiceBar
        filter={filter}
        onFilter={setFilter}
        shown={shown}
        total={entries.length}
        ticked={choice.ticked}
        onTick={(indexes, isTicked) => tick(document, indexes, isTicked)}
      />
      <ChoiceList
        label={t('import.list.label', { name: document.name })}
        count={shown.length}
        startAt={startAt}
        rowOf={rowOf}
        onTick={(at, isTicked) => tick(document, [shown[at]?.index ?? -1], isTicked)}
        onOpen={(at) => void openEntry(shown[at]?.index ?? 0)}
        onKey={(key, at) => {
          const entry = shown[at];
          if (key !== 'm' || entry?.similar[0]?.reason === undefined) return false;
          if (entry.similar[0].reason === 'same-document') return false;
          keepApart(document, entry.index, !choice.apart.has(entry.index));
          return true;
        }}
      />
      {shown.length === 0 && <p className={styles['nothing']}>{t('import.list.nothing')}</p>}
      <ListFooter
        count={choice.ticked.size}
        words={formatCount(language, choice.ticked.size)}
        onSave={save}
        onPutAway={() => putAway(document.id)}
      />
    </div>
  );
}

function ListHead({ document, list, isOfPile }: ListScreenProps) {
  const { t } = useTranslation();
  const counted = useCounted();
  const isReading = useOpened((state) => state.isReading);
  return (
    <header className={styles['head']}>
      {isOfPile && (
        <Button
          variant="quiet"
          keyHint="Esc"
          icon={<ArrowLeft aria-hidden size={14} />}
          onPress={closeDocument}
        >
          {t('import.pile.back')}
        </Button>
      )}
      <h1>{t('import.list.title', counted(list.entries.length))}</h1>
      <p className={styles['about']}>
        {[document.name, shapeName(t, list.shape), byteText(t, document.size)].join(
          t('common.separator'),
        )}
        {list.table && (
          <Button variant="quiet" onPress={() => showStep('columns')}>
            {t('import.columns.open')}
          </Button>
        )}
        {isReading && <span role="status">{t('import.readingAnew')}</span>}
      </p>
      <NoticeList notices={list.notices} />
      {list.table && <OfferedVerdicts document={document} table={list.table} />}
      {list.table && list.table.problemCount > 0 && (
        <Button variant="quiet" onPress={() => showStep('columns')}>
          {t('import.columns.problems', { count: list.table.problemCount })}
        </Button>
      )}
    </header>
  );
}

interface ListFooterProps {
  count: number;
  words: string;
  onSave: () => void;
  onPutAway: () => void;
  isPile?: boolean;
}

/** How many would be saved, and the one press that does it. */
export function ListFooter({ count, words, onSave, onPutAway, isPile }: ListFooterProps) {
  const { t } = useTranslation();
  const { isSaving, failure } = useSaving();
  const openFailure = useOpened((state) => state.failure);
  const shownFailure = failure ?? openFailure;
  return (
    <footer className={styles['footer']}>
      {shownFailure && <FailureNotice failure={shownFailure} />}
      {isSaving && (
        <label className={styles['saving']}>
          {t('import.list.saving', { count, number: words })}
          <progress />
        </label>
      )}
      <div className={styles['actions']}>
        <span className={styles['hint']}>
          {t(isPile ? 'import.pile.keys' : 'import.list.keys')}
        </span>
        <Button variant="quiet" onPress={onPutAway}>
          {t(isPile ? 'import.pile.putAllAway' : 'import.leaveOut')}
        </Button>
        <Button
          variant="primary"
          keyHint={`${modName()}Enter`}
          isDisabled={isSaving || count === 0}
          onPress={onSave}
        >
          {t('import.list.save', { count, number: words })}
        </Button>
      </div>
    </footer>
  );
}
