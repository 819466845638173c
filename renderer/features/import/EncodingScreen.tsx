import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { isTyping } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import type { PiledDocument } from './documentsStore.ts';
import { encodingName } from './encodingName.ts';
import styles from './encoding.module.css';
import { putAway } from './handOver.ts';
import { closeDocument, type EncodingQuestion, readAs, useOpened } from './openedStore.ts';

interface EncodingScreenProps {
  document: PiledDocument;
  question: EncodingQuestion;
  isOfPile: boolean;
}

/** A text that several encodings could be read as: the user knows it by sight. */
export function EncodingScreen({ document, question, isOfPile }: EncodingScreenProps) {
  const { t } = useTranslation();
  const { candidates } = question;
  const isReading = useOpened((state) => state.isReading);
  const failure = useOpened((state) => state.failure);
  const first = useRef<HTMLButtonElement>(null);
  const take = (at: number) => {
    const candidate = candidates[at];
    if (candidate && !isReading) void readAs({ encoding: candidate.encoding });
  };
  useDigitKeys(candidates.length, take);
  useEffect(() => first.current?.focus(), []);
  return (
    <section className={styles['screen']}>
      <h1>{t('import.encoding.title')}</h1>
      <p className={styles['lead']}>{t('import.encoding.lead', { name: document.name })}</p>
      {failure && <FailureNotice failure={failure} />}
      <ul className={styles['candidates']}>
        {candidates.map(({ encoding, preview }, at) => (
          <li key={encoding}>
            <button
              ref={at === 0 ? first : undefined}
              type="button"
              className={styles['candidate']}
              onClick={() => take(at)}
            >
              <span className={styles['name']}>
                {encodingName(encoding)}
                {at < 9 && <KeyHint keys={String(at + 1)} />}
              </span>
              <span className={styles['preview']}>{preview}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        {isReading && <span role="status">{t('import.readingAnew')}</span>}
        {isOfPile && (
          <Button variant="quiet" onPress={closeDocument}>
            {t('import.pile.back')}
          </Button>
        )}
        <Button variant="quiet" onPress={() => putAway(document.id)}>
          {t('import.leaveOut')}
        </Button>
      </div>
    </section>
  );
}

/** The digits from 1 choose. */
function useDigitKeys(count: number, take: (at: number) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isComposing(event) || isTyping(event.target)) return;
      const digit = /^[1-9]$/u.test(event.key) ? Number(event.key) : 0;
      if (digit < 1 || digit > count) return;
      event.preventDefault();
      latest.current(digit - 1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [count]);
}
