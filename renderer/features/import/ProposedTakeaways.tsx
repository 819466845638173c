import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKEAWAY_KINDS } from '#shared/takeaway.ts';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import formStyles from '../log/form.module.css';
import { TakeawayRows } from '../log/TakeawayRows.tsx';
import type { TakeawayDraft } from '../log/takeawayText.ts';
import styles from './import.module.css';
import { changeReview } from './importStore.ts';
import type { ReviewTakeaway } from './reviewForm.ts';

interface ProposedTakeawaysProps {
  takeaways: readonly ReviewTakeaway[];
  /** Those that the user adds. */
  added: readonly TakeawayDraft[];
  onFocusField: (field: string) => void;
}

/** The takeaways that were found, and those that the user adds. */
export const ProposedTakeaways = memo(function ProposedTakeaways({
  takeaways,
  added,
  onFocusField,
}: ProposedTakeawaysProps) {
  const { t } = useTranslation();
  return (
    <section className={cx(formStyles['columns6'], styles['found'])}>
      {takeaways.length > 0 && (
        <>
          <header className={styles['foundHead']}>
            <h2 className={styles['foundTitle']}>
              {t('import.takeaways.title', { count: takeaways.length })}
            </h2>
          </header>
          <ul className={styles['sessions']}>
            {takeaways.map((takeaway, at) => (
              <TakeawayItem
                key={takeaway.origin}
                takeaway={takeaway}
                onFocus={() => onFocusField(`takeaway.${takeaway.origin}`)}
                onChange={(patch) =>
                  changeReview(({ takeaways: before }) => ({
                    takeaways: before.with(at, { ...takeaway, ...patch }),
                  }))
                }
              />
            ))}
          </ul>
        </>
      )}
      <TakeawayRows
        takeaways={added}
        onChange={(changed) => changeReview(() => ({ added: changed }))}
      />
    </section>
  );
});

interface TakeawayItemProps {
  takeaway: ReviewTakeaway;
  onFocus: () => void;
  onChange: (patch: Partial<ReviewTakeaway>) => void;
}

function TakeawayItem({ takeaway, onFocus, onChange }: TakeawayItemProps) {
  const { t } = useTranslation();
  const { origin, kind, text, isIncluded } = takeaway;
  return (
    <li className={cx(styles['takeaway'], !isIncluded && styles['leftOut'])}>
      <input
        type="checkbox"
        className={styles['include']}
        aria-label={t('import.takeaways.include', { text })}
        checked={isIncluded}
        onChange={({ currentTarget }) => onChange({ isIncluded: currentTarget.checked })}
      />
      <Select
        label={t('import.takeaways.kind')}
        labelHidden
        value={kind}
        options={TAKEAWAY_KINDS.map((one) => ({
          value: one,
          label: t(`terms.takeawayKinds.${one}`),
        }))}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
      <div role="presentation" data-field={`takeaway.${origin}`} onFocus={onFocus}>
        <TextField
          label={t('import.takeaways.text')}
          labelHidden
          value={text}
          onChange={(changed) => onChange({ text: changed })}
        />
      </div>
    </li>
  );
}
