import { ArrowLeft } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { modName, useShortcut } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import { isSaveKey, takeSaveKey } from '../../ui/saveKey.ts';
import { focusField } from '../log/FieldFrame.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { putAway } from './handOver.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { changeReview, closeEntry, type Review, useOpened } from './openedStore.ts';
import { ReviewFields } from './ReviewFields.tsx';
import styles from './review.module.css';
import { ReviewNotices } from './ReviewNotices.tsx';
import { personField } from './reviewForm.ts';
import { goToField, resetView, useView } from './reviewView.ts';
import { saveReview } from './saveReview.ts';
import { isWhereField } from './sessionTimes.ts';
import { SourcePane } from './SourcePane.tsx';
import { marksOf } from './sourceMarks.ts';
import {
  countStandings,
  fieldsToCheck,
  type Judged,
  nextToCheck,
  previousToCheck,
} from './standing.ts';
import { judgedNow, useJudged } from './useJudged.ts';

interface ReviewScreenProps {
  review: Review;
  /** The way back to the list or the pile that it was opened from. */
  back: { readonly label: string; readonly go: () => void } | null;
}

/** A document beside the draft that was made of it. */
export function ReviewScreen({ review, back }: ReviewScreenProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  const { draft, source } = review.proposed;
  const marks = useMemo(() => marksOf({ draft, source }), [draft, source]);
  const judged = useJudged(review);
  useEffect(() => resetView, []);
  useFocusOnWish(form);
  useFocusOnIssue();
  // From the source too, or from nowhere in particular.
  useShortcut('mod+Enter', () => void saveReview());
  useShortcut('F8', () => checkNext());
  useShortcut('shift+F8', () => checkPrevious());
  useShortcut('Escape', () => back?.go(), { isEnabled: back !== null });
  return (
    <div className={styles['review']}>
      <SourcePane review={review} marks={marks} />
      <section ref={form} className={styles['draft']} aria-label={t('import.draft')}>
        <DraftHead judged={judged} back={back} />
        <div
          role="presentation"
          data-scroller
          className={styles['draftBody']}
          onKeyDownCapture={pressFormKey}
        >
          <ImportProgress />
          <ReviewNotices review={review} />
          <ReviewFields review={review} judged={judged} />
        </div>
        <ReviewFooter review={review} />
      </section>
    </div>
  );
}

function pressFormKey(event: KeyboardEvent): void {
  if (isSaveKey(event)) {
    takeSaveKey(event);
    void saveReview();
  } else if (event.key === 'F8') {
    takeSaveKey(event);
    if (event.shiftKey) checkPrevious();
    else checkNext();
  }
}

/** Takes the field that the user is at as right, and goes on to the next that is unsure. */
function checkNext(): void {
  const judged = judgedNow();
  const { active } = useView.getState();
  if (!judged) return;
  const next = nextToCheck(judged, active);
  if (active !== null && fieldsToCheck(judged).includes(active)) {
    changeReview(({ checked }) => ({ checked: [...checked, active] }));
  }
  if (next !== null) goToField(next);
}

function checkPrevious(): void {
  const judged = judgedNow();
  const field = judged && previousToCheck(judged, useView.getState().active);
  if (field) goToField(field);
}

interface DraftHeadProps extends Pick<ReviewScreenProps, 'back'> {
  judged: Judged;
}

const LEGEND = ['sure', 'likely', 'unsure', 'missing', 'checked', 'own'] as const;

/** The title, how sure the draft is as a whole, and the way to what should be looked at. */
function DraftHead({ judged, back }: DraftHeadProps) {
  const { t } = useTranslation();
  const counts = useMemo(() => countStandings(judged), [judged]);
  const left = useMemo(() => fieldsToCheck(judged).length, [judged]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed to come here is gone; keys and readers begin at the draft.
    if (!document.activeElement || document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <header className={styles['draftHead']}>
      {back && (
        <Button variant="quiet" icon={<ArrowLeft aria-hidden size={14} />} onPress={back.go}>
          {back.label}
        </Button>
      )}
      <div className={styles['draftLine']}>
        <h1 ref={title} tabIndex={-1} className={styles['draftTitle']}>
          {t('import.draft')}
        </h1>
        {left > 0 ? (
          <Button keyHint="F8" onPress={checkNext}>
            {t('import.check.next', { count: left })}
          </Button>
        ) : (
          <span className={styles['hint']}>{t('import.check.none')}</span>
        )}
      </div>
      <p className={styles['legend']}>
        {LEGEND.map((standing) => {
          const count = counts.get(standing) ?? 0;
          return count > 0 && <ConfidenceMark key={standing} standing={standing} count={count} />;
        })}
      </p>
    </header>
  );
}

function ReviewFooter({ review }: { review: Review }) {
  const { t } = useTranslation();
  const failure = useOpened((state) => state.failure);
  const isSaving = useOpened((state) => state.isSaving);
  const documentId = useOpened((state) => state.documentId);
  const isInvalid = failure?.code === 'invalid';
  const isEntry = review.index !== null;
  const into = review.proposed.similar.find(({ eventId }) => eventId === review.form.into);
  return (
    <footer className={styles['footer']}>
      {failure && !isInvalid && <FailureNotice failure={failure} />}
      <div className={styles['actions']}>
        <FooterWord isInvalid={isInvalid} />
        {!isEntry && (
          <Button variant="quiet" onPress={() => documentId && putAway(documentId)}>
            {t('import.leaveOut')}
          </Button>
        )}
        {isEntry && (
          <Button variant="quiet" onPress={closeEntry}>
            {t('import.list.back')}
          </Button>
        )}
        <Button
          variant="primary"
          keyHint={`${modName()}Enter`}
          isDisabled={isSaving}
          onPress={() => void saveReview()}
        >
          {isSaving
            ? t('import.saving')
            : t(into ? 'import.similar.save' : 'import.save', { name: into?.name ?? '' })}
        </Button>
      </div>
    </footer>
  );
}

function FooterWord({ isInvalid }: { isInvalid: boolean }): ReactNode {
  const { t } = useTranslation();
  return isInvalid ? (
    <span role="alert" className={styles['wrong']}>
      {t('failures.codes.invalid.what')}
    </span>
  ) : (
    <span className={styles['hint']}>{t('import.nothingSaved')}</span>
  );
}

/** How often a frame is waited for until a field far down a long list has been drawn. */
const FRAMES = 20;

/** Puts the focus into the field that is wished for, as soon as it is there. */
function useFocusOnWish(form: { readonly current: HTMLElement | null }): void {
  const wish = useView((state) => state.wish);
  useEffect(() => {
    if (!wish) return;
    let frame = 0;
    let left = FRAMES;
    const look = () => {
      left -= 1;
      if (form.current && focusField(form.current, [wish.field])) return;
      if (left > 0) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [wish, form]);
}

/** Moves the focus to the first field with something wrong, once the form was refused. */
function useFocusOnIssue(): void {
  const issues = useOpened((state) => state.issues);
  useEffect(() => {
    const [path] = Object.keys(issues);
    if (path === undefined) return;
    const [part = '', detail = '', rest] = path.split('.');
    const person = useOpened.getState().review?.form.people[Number(detail)];
    if (part === 'people' && person) goToField(`${personField(person, Number(detail))}.name`);
    else if (part === 'session' && isWhereField(rest)) goToField(`${part}.${detail}.${rest}`);
    else if (part === 'session' || part === 'takeaway') goToField(`${part}.${detail}`);
    else goToField(part === 'verdict' ? detail : part);
  }, [issues]);
}
