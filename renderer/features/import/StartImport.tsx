import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#shared/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { isTyping } from '../../ui/keys.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { byteText } from './byteText.ts';
import { typePasted, useDocuments } from './documentsStore.ts';
import { filesOfInput } from './folder.ts';
import { importFiles, importFolder, importPasted } from './handOver.ts';
import { pastedFrom } from './pastedDocument.ts';
import { SkippedFiles } from './SkippedFiles.tsx';
import styles from './start.module.css';

/** Where documents come in: dropped, chosen or pasted. */
export function StartImport({ progress }: { progress: ReactNode }) {
  const { t } = useTranslation();
  usePaste();
  return (
    <section className={styles['start']}>
      <h1>{t('import.title')}</h1>
      <p className={styles['lead']}>{t('import.lead')}</p>
      {progress}
      <SkippedFiles />
      <div className={styles['choose']}>
        <FileChooser />
        <FolderChooser />
        <p className={styles['hint']}>
          {t('import.types', { size: byteText(t, LIMITS.documentBytes) })}
        </p>
      </div>
      <PasteField />
    </section>
  );
}

function FileChooser() {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="primary" onPress={() => chooser.current?.click()}>
        {t('import.choose')}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        multiple
        aria-label={t('import.choose')}
        onChange={({ currentTarget }) => {
          importFiles(currentTarget.files ?? []);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function FolderChooser() {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React knows no attribute of that name.
    if (chooser.current) chooser.current.webkitdirectory = true;
  }, []);
  return (
    <>
      <Button onPress={() => chooser.current?.click()}>{t('import.chooseFolder')}</Button>
      <input
        ref={chooser}
        hidden
        type="file"
        multiple
        aria-label={t('import.chooseFolder')}
        onChange={({ currentTarget }) => {
          importFolder(filesOfInput(currentTarget.files ?? []));
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function PasteField() {
  const { t } = useTranslation();
  const text = useDocuments((state) => state.pasted);
  return (
    <div data-paste className={styles['paste']}>
      <TextArea label={t('import.pasteLabel')} value={text} onChange={typePasted} />
      <div>
        <Button
          isDisabled={text.trim() === ''}
          onPress={() => {
            importPasted({ kind: 'text', text });
            typePasted('');
          }}
        >
          {t('import.readPasted')}
        </Button>
      </div>
    </div>
  );
}

const isEmptyPasteField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement &&
  target.value === '' &&
  target.closest('[data-paste]') !== null;

/** Text, pages or files pasted while no other field has the focus come in at once. */
function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData) return;
      const { files } = event.clipboardData;
      const pasted = pastedFrom(event.clipboardData);
      if (isTyping(event.target)) {
        // The empty field for pasting would lose what makes a page of it.
        if (pasted.kind !== 'page' || !isEmptyPasteField(event.target)) return;
        event.preventDefault();
      }
      if (files.length > 0) importFiles(files);
      else importPasted(pasted);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
