import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { journalClient } from '../../api/journalClient.ts';
import { ColumnsScreen } from './ColumnsScreen.tsx';
import { type PiledDocument, useDocuments } from './documentsStore.ts';
import { EncodingScreen } from './EncodingScreen.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { flushImport, restoreImport } from './keptImport.ts';
import { ListScreen } from './ListScreen.tsx';
import { closeDocument, closeEntry, useOpened } from './openedStore.ts';
import { PileScreen } from './PileScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { StartImport } from './StartImport.tsx';
import { TurnsScreen } from './TurnsScreen.tsx';

/** Brings documents in: where to drop them, then what was made of each, to be looked at. */
export function ImportScreen() {
  const documents = useDocuments((state) => state.documents);
  const documentId = useOpened((state) => state.documentId);
  useEffect(() => {
    restoreImport();
    void journalClient.call('import.prepare', {});
    window.addEventListener('pagehide', flushImport);
    return () => window.removeEventListener('pagehide', flushImport);
  }, []);
  const open = documents.find(({ id }) => id === documentId);
  if (open) return <OpenDocument document={open} isOfPile={documents.length > 1} />;
  if (documents.length > 1 || documents.some(isShown)) return <PileScreen />;
  return <StartImport progress={<ImportProgress />} />;
}

/** Alone, a document has a row only where something can be done about it. */
const isShown = ({ progress: { state } }: PiledDocument): boolean =>
  ['draft', 'list', 'encoding', 'problem'].includes(state);

interface OpenDocumentProps {
  document: PiledDocument;
  isOfPile: boolean;
}

/** Whatever the open document asks of the user now. */
function OpenDocument({ document, isOfPile }: OpenDocumentProps) {
  const { t } = useTranslation();
  const { list, question, review, step } = useOpened();
  const table = list?.table ?? review?.table;
  if (step === 'columns' && table) return <ColumnsScreen document={document} table={table} />;
  if (step === 'turns' && review) return <TurnsScreen review={review} />;
  if (review) {
    const toList = { label: t('import.list.back'), go: closeEntry };
    const toPile = { label: t('import.pile.back'), go: closeDocument };
    const back = list ? toList : isOfPile ? toPile : null;
    const key = `${review.fileId} ${review.index} ${review.proposed.draft.shape}`;
    return <ReviewScreen key={key} review={review} back={back} />;
  }
  if (list) return <ListScreen document={document} list={list} isOfPile={isOfPile} />;
  if (question) return <EncodingScreen {...{ document, question, isOfPile }} />;
  return <StartImport progress={<ImportProgress />} />;
}
