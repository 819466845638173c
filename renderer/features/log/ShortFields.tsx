import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, STATES } from '#shared/event.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useEventForm } from './EventFormContext.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { suggest } from './suggest.ts';

interface WhatAndWhenProps {
  /** What stands beneath the name, such as an offer of one. */
  belowName?: ReactNode;
}

/** Name, days and place: what an event is known by. */
export function WhatAndWhen({ belowName }: WhatAndWhenProps) {
  const { t } = useTranslation();
  const { draft, onChange, errorOf } = useEventForm();
  return (
    <>
      <FieldFrame field="name" columns={6}>
        <TextField
          label={t('log.fields.name')}
          value={draft.name}
          error={errorOf('name')}
          look="serif"
          onChange={(name) => onChange({ name })}
        />
      </FieldFrame>
      {belowName}
      <FieldFrame field="dateStart">
        <DateField
          label={t('log.fields.dateStart')}
          value={draft.dateStart}
          error={errorOf('dateStart')}
          onChange={(dateStart) => {
            if (dateStart !== draft.dateStart) onChange({ dateStart });
          }}
        />
      </FieldFrame>
      <FieldFrame field="dateEnd">
        <DateField
          label={t('log.fields.dateEnd')}
          value={draft.dateEnd}
          error={errorOf('dateEnd')}
          placeholder={t('log.hints.sameDay')}
          onChange={(dateEnd) => {
            if (dateEnd !== draft.dateEnd) onChange({ dateEnd });
          }}
        />
      </FieldFrame>
      <FieldFrame field="place">
        <ComboField
          label={t('log.fields.place')}
          value={draft.place}
          error={errorOf('place')}
          placeholder={t('log.hints.placeHint')}
          suggest={suggest.place}
          onChange={(place) => {
            if (place !== draft.place) onChange({ place });
          }}
        />
      </FieldFrame>
    </>
  );
}

const NONE = '-';

/** The user's own part in it, and how it is filed. */
export function RoleStateTags() {
  const { t } = useTranslation();
  const { draft, onChange, errorOf } = useEventForm();
  return (
    <>
      <FieldFrame field="role" columns={1}>
        <Select
          label={t('log.fields.role')}
          value={draft.role ?? NONE}
          options={[
            { value: NONE, label: t('common.notSaid') },
            ...ROLES.map((role) => ({ value: role, label: t(`terms.roles.${role}`) })),
          ]}
          onChange={(role) => onChange({ role: role === NONE ? null : role })}
        />
      </FieldFrame>
      <FieldFrame field="state" columns={1}>
        <Select
          label={t('log.fields.state')}
          value={draft.state}
          options={STATES.map((state) => ({ value: state, label: t(`terms.states.${state}`) }))}
          onChange={(state) => onChange({ state })}
        />
      </FieldFrame>
      <FieldFrame field="tags" columns={4}>
        <TagField
          label={t('log.fields.tags')}
          tags={draft.tags}
          error={errorOf('tags')}
          suggest={suggest.tag}
          onChange={(tags) => {
            if (tags.join(',') !== draft.tags.join(',')) onChange({ tags });
          }}
        />
      </FieldFrame>
    </>
  );
}
