import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKEAWAY_KINDS } from '#shared/takeaway.ts';
import { isComposing } from '../../ui/composing.ts';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TakeawayRows } from '../log/TakeawayRows.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { FoundHead } from './FoundHead.tsx';
import { changeReview, type Review } from './openedStore.ts';
import styles from './review.module.css';
import type { ReviewTakeaway } from './reviewForm.ts';
import { setActive, useWishedItem } from './reviewView.ts';
import type { Standing } from './standing.ts';
import { WindowedList } from './WindowedList.tsx';
import { useCounted } from './useCounted.ts';

interface ProposedTakeawaysProps {
  review: Review;
  standingOf: (field: string) => Standing | null;
}

/** The sentences that were found worth keeping, and those that the user adds. */
export function ProposedTakeaways({ review, standingOf }: ProposedTakeawaysProps) {
  const { t } = useTranslation();
  const counted = useCounted();
  const { takeaways, added } = review.form;
  const fields = takeaways.map(({ origin }) => `takeaway.${origin}`);
  const reveal = useWishedItem(fields);
  const includeAll = (isIncluded: boolean) =>
    changeReview((form) => ({
      takeaways: form.takeaways.map((takeaway) => ({ ...takeaway, isIncluded })),
    }));
  return (
    <section className={styles['found']}>
      {takeaways.length > 0 && (
        <>
          <FoundHead
            title={t('import.takeaways.title', counted(takeaways.length))}
            total={takeaways.length}
            included={takeaways.filter(({ isIncluded }) => isIncluded).length}
            onIncludeAll={includeAll}
            keys={t('import.takeawayKeys')}
          />
          <WindowedList
            label={t('import.takeaways.list')}
            count={takeaways.length}
            estimate={60}
            keyOf={(at) => fields[at] ?? at}
            reveal={reveal}
          >
            {(at) => (
              <TakeawayItem
                takeaway={takeaways[at] as ReviewTakeaway}
                at={at}
                standing={standingOf(fields[at] ?? '')}
              />
            )}
          </WindowedList>
        </>
      )}
      <TakeawayRows
        takeaways={added}
        onChange={(changed) => changeReview(() => ({ added: changed }))}
      />
    </section>
  );
}

const changeTakeaway = (at: number, patch: Partial<ReviewTakeaway>): void =>
  changeReview(({ takeaways }) => {
    const takeaway = takeaways[at];
    return takeaway ? { takeaways: takeaways.with(at, { ...takeaway, ...patch }) } : {};
  });

interface TakeawayItemProps {
  takeaway: ReviewTakeaway;
  at: number;
  standing: Standing | null;
}

const TakeawayItem = memo(function TakeawayItem({ takeaway, at, standing }: TakeawayItemProps) {
  const { t } = useTranslation();
  const { origin, kind, text, isIncluded } = takeaway;
  const field = `takeaway.${origin}`;
  return (
    <div
      role="presentation"
      data-row
      data-field={field}
      className={cx(styles['row'], styles['takeaway'], !isIncluded && styles['leftOut'])}
      onFocus={() => setActive(field)}
    >
      <input
        type="checkbox"
        className={styles['include']}
        aria-label={t('import.takeaways.include', { text })}
        checked={isIncluded}
        onChange={({ currentTarget }) => changeTakeaway(at, { isIncluded: currentTarget.checked })}
      />
      <TextArea
        label={t('import.takeaways.text')}
        labelHidden
        value={text}
        onKeyDown={stayOnOneLine}
        onChange={(changed) => changeTakeaway(at, { text: changed.replaceAll('\n', ' ') })}
      />
      <div className={styles['takeawayFacts']}>
        <Select
          label={t('import.takeaways.kind')}
          labelHidden
          value={kind}
          options={TAKEAWAY_KINDS.map((one) => ({
            value: one,
            label: t(`terms.takeawayKinds.${one}`),
          }))}
          onChange={(chosen) => changeTakeaway(at, { kind: chosen })}
        />
        {standing && standing !== 'sure' && <ConfidenceMark standing={standing} />}
      </div>
    </div>
  );
});

/** A takeaway is one sentence, though a long one takes several lines. */
function stayOnOneLine(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Enter' && !isComposing(event)) event.preventDefault();
}
