import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { EventFormProvider } from '../log/EventFormContext.tsx';
import type { EventDraft } from '../log/eventDraft.ts';
import formStyles from '../log/form.module.css';
import { MoreFields } from '../log/MoreFields.tsx';
import { RoleStateTags, WhatAndWhen } from '../log/ShortFields.tsx';
import { VerdictFields } from '../log/VerdictFields.tsx';
import { fieldMark } from './ConfidenceMark.tsx';
import { OfferedDates, OfferedName } from './Offers.tsx';
import { changeReview, type Review, useOpened } from './openedStore.ts';
import { ProposedPeople } from './ProposedPeople.tsx';
import { ProposedSessions } from './ProposedSessions.tsx';
import { ProposedTakeaways } from './ProposedTakeaways.tsx';
import { setActive } from './reviewView.ts';
import { type Judged, standingOf } from './standing.ts';
import { StatedVerdict } from './StatedVerdict.tsx';

interface ReviewFieldsProps {
  review: Review;
  judged: Judged;
}

const changeDraft = (patch: Partial<EventDraft>) =>
  changeReview(({ draft }) => ({ draft: { ...draft, ...patch } }));

/** The draft as the fields of the log form and lists to choose from, each with how sure it is. */
export function ReviewFields({ review, judged }: ReviewFieldsProps) {
  const { t } = useTranslation();
  const issues = useOpened((state) => state.issues);
  const { draft } = review.form;
  const markOf = useCallback(
    (field: string) => {
      const standing = standingOf(judged, field);
      return standing === null ? null : fieldMark(t, standing);
    },
    [t, judged],
  );
  const itemStanding = (field: string) => standingOf(judged, field);
  const state = useMemo(
    () => ({ draft, issues, onChange: changeDraft, markOf, onFocusField: setActive }),
    [draft, issues, markOf],
  );
  return (
    <EventFormProvider value={state}>
      <div className={formStyles['form']}>
        <WhatAndWhen belowName={<OfferedName review={review} />} />
        <OfferedDates review={review} />
        <StatedVerdict review={review} />
        <VerdictFields />
        <RoleStateTags />
        <div className={cx(formStyles['columns6'])}>
          <ProposedSessions review={review} standingOf={itemStanding} />
        </div>
        <div className={cx(formStyles['columns6'])}>
          <ProposedTakeaways review={review} standingOf={itemStanding} />
        </div>
        <div className={cx(formStyles['columns6'])}>
          <ProposedPeople review={review} standingOf={itemStanding} />
        </div>
        <MoreFields withPeople={false} />
      </div>
    </EventFormProvider>
  );
}
