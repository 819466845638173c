import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftedEvent } from '#shared/draftEvent.ts';
import { formatRoute } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { modName, useShortcut } from '../../ui/keys.ts';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { isSaveKey, takeSaveKey } from '../../ui/saveKey.ts';
import { focusField } from '../log/FieldFrame.tsx';
import { localToday } from '../log/today.ts';
import { ImportProgress } from './ImportProgress.tsx';
import styles from './import.module.css';
import { leaveOut, type Review, useImport } from './importStore.ts';
import { ReviewFields } from './ReviewFields.tsx';
import { saveReview } from './saveReview.ts';
import { marksOf } from './sourceBlocks.ts';
import { SourcePane } from './SourcePane.tsx';

/** A document beside the draft that was made of it. */
export function ReviewScreen({ review }: { review: Review }) {
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const { draft, source } = review.proposed;
  const marks = useMemo(
    () => marksOf(draft, draftedEvent(draft, source, localToday()).spans),
    [draft, source],
  );
  const goTo = useCallback((field: string) => {
    setActive(field);
    if (form.current) focusField(form.current, [field]);
  }, []);
  useFocusOnIssue(form);
  // From the source too, or from nowhere in particular.
  useShortcut('mod+Enter', () => void saveReview());
  return (
    <div className={styles['review']}>
      <SourcePane source={source} marks={marks} active={active} onGoTo={goTo} />
      <section ref={form} className={styles['draft']} aria-label={t('import.draft')}>
        <h1 className={styles['draftTitle']}>{t('import.draft')}</h1>
        <div role="presentation" className={styles['draftBody']} onKeyDownCapture={saveByKey}>
          <Waiting />
          <ImportProgress />
          {review.known && <KnownDocument known={review.known} />}
          <ReviewFields review={review} onFocusField={setActive} />
        </div>
        <ReviewFooter />
      </section>
    </div>
  );
}

function saveByKey(event: KeyboardEvent): void {
  if (!isSaveKey(event)) return;
  takeSaveKey(event);
  void saveReview();
}

function Waiting() {
  const { t } = useTranslation();
  const count = useImport(({ ready, toSend }) => ready.length + toSend.length);
  return count > 0 && <p className={styles['hint']}>{t('import.waiting', { count })}</p>;
}

function KnownDocument({ known }: { known: NonNullable<Review['known']> }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" title={t('import.known', { name: known.name })}>
      <p>
        <a href={formatRoute({ screen: 'event', id: known.eventId })}>{t('import.openKnown')}</a>
        {t('common.separator')}
        {t('import.saveAnyway')}
      </p>
    </Notice>
  );
}

function ReviewFooter() {
  const { t } = useTranslation();
  const failure = useImport((state) => state.failure);
  const isSaving = useImport((state) => state.isSaving);
  const isInvalid = failure?.code === 'invalid';
  return (
    <footer className={styles['footer']}>
      {failure && !isInvalid && <FailureNotice failure={failure} />}
      <div className={styles['actions']}>
        {isInvalid ? (
          <span role="alert" className={styles['wrong']}>
            {t('failures.codes.invalid.what')}
          </span>
        ) : (
          <span className={styles['hint']}>{t('import.nothingSaved')}</span>
        )}
        <Button variant="quiet" onPress={leaveOut}>
          {t('import.leaveOut')}
        </Button>
        <Button
          variant="primary"
          keyHint={`${modName()}Enter`}
          isDisabled={isSaving}
          onPress={() => void saveReview()}
        >
          {isSaving ? t('import.saving') : t('import.save')}
        </Button>
      </div>
    </footer>
  );
}

/** Moves the focus to the first field with something wrong, once the form was refused. */
function useFocusOnIssue(form: { readonly current: HTMLElement | null }): void {
  const issues = useImport((state) => state.issues);
  useEffect(() => {
    const fields = Object.keys(issues).flatMap((path) => {
      const [part = '', detail = ''] = path.split('.');
      return [part === 'verdict' ? detail : part, `${part}.${detail}`];
    });
    if (fields.length > 0 && form.current) focusField(form.current, fields);
  }, [issues, form]);
}
