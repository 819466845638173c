import { useTranslation } from 'react-i18next';
import { INVITERS, MOST_AIMS, PURPOSE_KINDS } from '#shared/decision.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useEventForm } from './EventFormContext.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import styles from './form.module.css';

const NONE = '-';

/** Why one goes, on whose word, with which aims, and what was decided. */
export function PurposeFields() {
  const { t } = useTranslation();
  const { draft, onChange, errorOf } = useEventForm();
  return (
    <>
      <FieldFrame field="purposeKind">
        <Select
          label={t('log.fields.purposeKind')}
          value={draft.purposeKind ?? NONE}
          options={[
            { value: NONE, label: t('common.notSaid') },
            ...PURPOSE_KINDS.map((kind) => ({
              value: kind,
              label: t(`terms.purposeKinds.${kind}`),
            })),
          ]}
          onChange={(kind) => onChange({ purposeKind: kind === NONE ? null : kind })}
        />
      </FieldFrame>
      <FieldFrame field="purpose" columns={4}>
        <TextField
          label={t('log.fields.purpose')}
          value={draft.purpose}
          error={errorOf('purpose')}
          onChange={(purpose) => onChange({ purpose })}
        />
      </FieldFrame>
      <FieldFrame field="aims" columns={6}>
        <AimFields />
      </FieldFrame>
      <FieldFrame field="invitedBy">
        <Select
          label={t('log.fields.invitedBy')}
          value={draft.invitedBy ?? NONE}
          options={[
            { value: NONE, label: t('common.notSaid') },
            ...INVITERS.map((inviter) => ({
              value: inviter,
              label: t(`terms.inviters.${inviter}`),
            })),
          ]}
          onChange={(inviter) => onChange({ invitedBy: inviter === NONE ? null : inviter })}
        />
      </FieldFrame>
      <FieldFrame field="decisionReason" columns={4}>
        <TextField
          label={t('log.fields.decisionReason')}
          value={draft.decisionReason}
          error={errorOf('decisionReason')}
          onChange={(decisionReason) => onChange({ decisionReason })}
        />
      </FieldFrame>
    </>
  );
}

/** Up to three aims, a line each; an emptied line is no aim. */
function AimFields() {
  const { t } = useTranslation();
  const { draft, onChange, errorOf } = useEventForm();
  const { aims } = draft;
  const rows = aims.length < MOST_AIMS ? [...aims, { text: '', met: null }] : aims;
  const write = (at: number, text: string) => {
    const aim = { met: aims[at]?.met ?? null, text };
    onChange({ aims: at < aims.length ? aims.with(at, aim) : [...aims, aim] });
  };
  return (
    <fieldset className={styles['rows']}>
      <legend className={styles['label']}>{t('log.fields.aims')}</legend>
      {rows.map((aim, at) => (
        <TextField
          // The line being written in keeps its place, whatever stands in it.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          label={t('log.aims.number', { number: at + 1 })}
          labelHidden
          placeholder={at === aims.length ? t('log.aims.add') : undefined}
          value={aim.text}
          error={errorOf(`aims.${at}.text`)}
          onChange={(text) => write(at, text)}
        />
      ))}
    </fieldset>
  );
}
