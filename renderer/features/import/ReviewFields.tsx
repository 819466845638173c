import { CircleDashed, CircleDotDashed, CircleHelp, PenLine } from 'lucide-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confidence, Proposal } from '#shared/draft.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EventFormProvider, type FieldMark } from '../log/EventFormContext.tsx';
import type { EventDraft } from '../log/eventDraft.ts';
import formStyles from '../log/form.module.css';
import { MoreFields } from '../log/MoreFields.tsx';
import { RoleStateTags, WhatAndWhen } from '../log/ShortFields.tsx';
import { localToday } from '../log/today.ts';
import { VerdictFields } from '../log/VerdictFields.tsx';
import styles from './import.module.css';
import { changeReview, type Review, useImport } from './importStore.ts';
import { ProposedSessions } from './ProposedSessions.tsx';
import { ProposedTakeaways } from './ProposedTakeaways.tsx';
import { reviewOf } from './reviewForm.ts';

interface ReviewFieldsProps {
  review: Review;
  onFocusField: (field: string) => void;
}

const changeDraft = (patch: Partial<EventDraft>) =>
  changeReview(({ draft }) => ({ draft: { ...draft, ...patch } }));

/** The draft as the fields of the log form, each with how sure it is. */
export function ReviewFields({ review, onFocusField }: ReviewFieldsProps) {
  const issues = useImport((state) => state.issues);
  const { draft, sessions, takeaways, added } = review.form;
  const markOf = useConfidence(review);
  const state = useMemo(
    () => ({ draft, issues, onChange: changeDraft, markOf, onFocusField }),
    [draft, issues, markOf, onFocusField],
  );
  return (
    <EventFormProvider value={state}>
      <div className={formStyles['form']}>
        <WhatAndWhen />
        <Hints review={review} />
        <StatedVerdict review={review} onShow={() => onFocusField('worth')} />
        <VerdictFields />
        <RoleStateTags />
        <ProposedSessions sessions={sessions} onFocusField={onFocusField} />
        <ProposedTakeaways {...{ takeaways, added, onFocusField }} />
        <MoreFields />
      </div>
    </EventFormProvider>
  );
}

const GLYPHS: Readonly<Record<Exclude<Confidence, 'sure'>, ReactNode>> = {
  likely: <CircleDotDashed aria-hidden size={11} />,
  unsure: <CircleHelp aria-hidden size={11} />,
  missing: <CircleDashed aria-hidden size={11} />,
};

/** How sure a field is, as long as the user has left it as it was proposed. */
function useConfidence({ proposed, form }: Review): (field: string) => FieldMark | null {
  const { t } = useTranslation();
  const before = useMemo(() => reviewOf(proposed, localToday()).draft, [proposed]);
  const { draft } = form;
  return useCallback(
    (field) => {
      const proposal = (proposed.draft as Record<string, unknown>)[field];
      if (!isProposal(proposal)) return null;
      if (draft[field as keyof EventDraft] !== before[field as keyof EventDraft]) {
        const glyph = <PenLine aria-hidden size={11} />;
        return { text: t('import.confidence.own'), glyph, tone: 'quiet' };
      }
      const { confidence } = proposal;
      if (confidence === 'sure') return null;
      return {
        text: t(`import.confidence.${confidence}`),
        glyph: GLYPHS[confidence],
        tone: confidence === 'unsure' ? 'strong' : 'quiet',
      };
    },
    [t, proposed, before, draft],
  );
}

const isProposal = (value: unknown): value is Proposal<unknown> =>
  typeof value === 'object' && value !== null && 'confidence' in value;

/** Dates of the document itself, which are never taken for the event's. */
function Hints({ review }: { review: Review }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return review.proposed.draft.hints.map(({ kind, date }) => (
    <p key={`${kind} ${date}`} className={styles['wideHint']}>
      {t(`import.hints.${kind}`, { date: formatDate(language, date) })}
    </p>
  ));
}

/** An answer to "worth attending again?" that the text seems to give. It is the user's to take. */
function StatedVerdict({ review, onShow }: { review: Review; onShow: () => void }) {
  const { t } = useTranslation();
  const stated = review.proposed.draft.verdict;
  if (!stated || review.form.draft.verdict.worth !== null) return null;
  const { worth, reasons, sentence } = stated;
  const take = () =>
    changeDraft({ verdict: { worth, reasons: [...reasons], condition: '', sentence } });
  return (
    <div className={formStyles['columns6']}>
      <Notice
        tone="info"
        title={t('import.verdict.title', { worth: t(`worth.names.${worth}`) })}
        actions={
          <>
            <Button onPress={take}>{t('import.verdict.use')}</Button>
            <Button variant="quiet" onPress={onShow}>
              {t('import.verdict.show')}
            </Button>
          </>
        }
      >
        <p>{sentence}</p>
      </Notice>
    </div>
  );
}
