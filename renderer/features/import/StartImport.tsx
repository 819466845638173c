import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#shared/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { isTyping } from '../../ui/keys.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { byteText } from './byteText.ts';
import { importFiles } from './DropTarget.tsx';
import styles from './import.module.css';
import { importText, typePasted, useImport } from './importStore.ts';

/** Where documents come in: dropped, chosen or pasted. */
export function StartImport({ progress }: { progress: ReactNode }) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const text = useImport((state) => state.pasted);
  usePaste();
  return (
    <section className={styles['start']}>
      <h1>{t('import.title')}</h1>
      <p className={styles['lead']}>{t('import.lead')}</p>
      {progress}
      <div className={styles['choose']}>
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
        <p className={styles['hint']}>
          {t('import.types', { size: byteText(t, LIMITS.documentBytes) })}
        </p>
      </div>
      <TextArea label={t('import.pasteLabel')} value={text} onChange={typePasted} />
      <div>
        <Button
          isDisabled={text.trim() === ''}
          onPress={() => {
            importText(text);
            typePasted('');
          }}
        >
          {t('import.readPasted')}
        </Button>
      </div>
    </section>
  );
}

/** Text or files pasted while no field has the focus come in at once. */
function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !event.clipboardData) return;
      const { files } = event.clipboardData;
      if (files.length > 0) importFiles(files);
      else importText(event.clipboardData.getData('text/plain'));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
