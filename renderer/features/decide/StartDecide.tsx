import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { journalClient } from '../../api/journalClient.ts';
import { Button } from '../../ui/Button.tsx';
import { isTyping } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import { isSaveKey, takeSaveKey } from '../../ui/saveKey.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { pastedFrom } from '../import/pastedDocument.ts';
import styles from './decide.module.css';
import {
  decideOnFiles,
  decideOnText,
  goBack,
  type Progress,
  typeInvitation,
  useDecide,
} from './decideStore.ts';
import { OpenEvents } from './OpenEvents.tsx';

/** Where an invitation is pasted, dropped or chosen, and the events that wait for a decision. */
export function StartDecide() {
  const { t } = useTranslation();
  const { progress, failure } = useDecide();
  usePaste();
  // A thread that is ready reads at once.
  useEffect(() => void journalClient.call('import.prepare', {}), []);
  return (
    <div className={styles['start']}>
      <header>
        <h1>{t('decide.title')}</h1>
        <p className={styles['lead']}>{t('decide.intro')}</p>
      </header>
      {progress && <UnderWay progress={progress} />}
      {failure && <FailureNotice failure={failure} />}
      <PasteField isBusy={progress !== null} />
      <OpenEvents />
    </div>
  );
}

function UnderWay({ progress: { name, step, done, total } }: { progress: Progress }) {
  const { t } = useTranslation();
  return (
    <div className={styles['underWay']} role="status">
      <label className={styles['bar']}>
        {t(`decide.${step}`, { name })}
        <progress {...(step === 'sending' ? { value: done, max: total } : {})} />
      </label>
      <Button onPress={goBack}>{t('decide.cancel')}</Button>
    </div>
  );
}

function PasteField({ isBusy }: { isBusy: boolean }) {
  const { t } = useTranslation();
  const text = useDecide((state) => state.pasted);
  const chooser = useRef<HTMLInputElement>(null);
  const isEmpty = text.trim() === '';
  return (
    <div
      data-paste
      className={styles['paste']}
      onKeyDownCapture={(event) => {
        if (!isSaveKey(event) || isEmpty) return;
        takeSaveKey(event);
        decideOnText(text);
      }}
    >
      <TextArea
        label={t('decide.pasteLabel')}
        placeholder={t('decide.pasteHint')}
        value={text}
        onChange={typeInvitation}
      />
      <div className={styles['choose']}>
        <Button variant="primary" isDisabled={isEmpty || isBusy} onPress={() => decideOnText(text)}>
          {t('decide.read')}
        </Button>
        <Button isDisabled={isBusy} onPress={() => chooser.current?.click()}>
          {t('decide.choose')}
        </Button>
        <input
          ref={chooser}
          hidden
          type="file"
          aria-label={t('decide.choose')}
          onChange={({ currentTarget }) => {
            decideOnFiles(currentTarget.files ?? []);
            currentTarget.value = '';
          }}
        />
        <p className={styles['hint']}>{t('decide.dropHint')}</p>
      </div>
    </div>
  );
}

/** Text, a page or a file pasted while no field has the focus is decided on at once. */
function usePaste(): void {
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      if (!clipboardData || isTyping(target)) return;
      const { text, kind } = pastedFrom(clipboardData);
      if (clipboardData.files.length > 0) decideOnFiles(clipboardData.files);
      else decideOnText(text, kind);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
