import { useTranslation } from 'react-i18next';
import { type WorthReason, WORTH_REASONS } from '#shared/worth.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WorthPicker } from '../../ui/WorthPicker.tsx';
import { useEventForm } from './EventFormContext.tsx';
import type { VerdictDraft } from './eventDraft.ts';
import { FieldFrame } from './FieldFrame.tsx';
import styles from './form.module.css';

/** Worth, its reasons, a condition for 3 and the user's own sentence. */
export function VerdictFields() {
  const { draft, onChange } = useEventForm();
  const { verdict } = draft;
  const give = (patch: Partial<VerdictDraft>) => onChange({ verdict: { ...verdict, ...patch } });
  return (
    <div className={styles['columns6']}>
      <div className={styles['verdict']}>
        <FieldFrame field="worth" columns={6}>
          <WorthPicker worth={verdict.worth} onChange={(worth) => give({ worth })} />
        </FieldFrame>
        {verdict.worth !== null && <Why verdict={verdict} onGive={give} />}
      </div>
    </div>
  );
}

interface WhyProps {
  verdict: VerdictDraft;
  onGive: (patch: Partial<VerdictDraft>) => void;
}

function Why({ verdict, onGive }: WhyProps) {
  const { t } = useTranslation();
  const { errorOf } = useEventForm();
  const toggle = (reason: WorthReason) => {
    const { reasons } = verdict;
    const has = reasons.includes(reason);
    onGive({ reasons: has ? reasons.filter((one) => one !== reason) : [...reasons, reason] });
  };
  return (
    <>
      <FieldFrame field="reasons" columns={6}>
        <fieldset className={styles['reasons']}>
          <legend className={styles['label']}>{t('worth.reasonsLabel')}</legend>
          {WORTH_REASONS.map((reason) => (
            <Chip
              key={reason}
              label={t(`worth.reasons.${reason}`)}
              isActive={verdict.reasons.includes(reason)}
              onPress={() => toggle(reason)}
            />
          ))}
          <Button variant="quiet" onPress={() => onGive({ worth: null })}>
            {t('log.clearWorth')}
          </Button>
        </fieldset>
      </FieldFrame>
      <div className={styles['words']}>
        {verdict.worth === 3 && (
          <FieldFrame field="condition" columns={6}>
            <TextField
              label={t('worth.condition')}
              placeholder={t('worth.conditionHint')}
              value={verdict.condition}
              error={errorOf('verdict.condition')}
              onChange={(condition) => onGive({ condition })}
            />
          </FieldFrame>
        )}
        <FieldFrame field="sentence" columns={6}>
          <TextField
            label={t('worth.sentence')}
            placeholder={t('worth.sentenceHint')}
            value={verdict.sentence}
            error={errorOf('verdict.sentence')}
            onChange={(sentence) => onGive({ sentence })}
          />
        </FieldFrame>
      </div>
    </>
  );
}
