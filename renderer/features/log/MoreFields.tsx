import { useTranslation } from 'react-i18next';
import { FORMATS } from '#shared/event.ts';
import { languageName } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useJournal } from '../../stores/journal.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { MoneyFields } from '../../ui/MoneyFields.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useEventForm } from './EventFormContext.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { PurposeFields } from './PurposeFields.tsx';
import { lastEdition, suggest } from './suggest.ts';

interface MoreFieldsProps {
  /** False where the people stand elsewhere. */
  withPeople?: boolean;
}

/** Every other field of an event. */
export function MoreFields({ withPeople = true }: MoreFieldsProps) {
  return (
    <>
      <SeriesFields />
      <KindFields />
      <PurposeFields />
      <TextFields />
      <SpentFields />
      {withPeople && (
        <FieldFrame field="people" columns={6}>
          <PeopleFields />
        </FieldFrame>
      )}
    </>
  );
}

function SeriesFields() {
  const { t } = useTranslation();
  const { draft, onChange, errorOf } = useEventForm();
  const choose = async (series: string) => {
    const last = await lastEdition(series);
    onChange({
      series,
      ...(draft.organiser === '' && last?.organiser ? { organiser: last.organiser } : {}),
      ...(draft.place === '' && last?.place ? { place: last.place } : {}),
    });
  };
  return (
    <>
      <FieldFrame field="series" columns={3}>
        <ComboField
          label={t('log.fields.series')}
          value={draft.series}
          error={errorOf('series')}
          placeholder={t('log.hints.seriesHint')}
          suggest={suggest.series}
          onChange={(series) => {
            if (series !== draft.series) onChange({ series });
          }}
          onChoose={(series) => void choose(series)}
        />
      </FieldFrame>
      <FieldFrame field="edition" columns={1}>
        <TextField
          label={t('log.fields.edition')}
          value={draft.edition}
          error={errorOf('edition')}
          placeholder={t('log.hints.editionHint')}
          onChange={(edition) => onChange({ edition })}
        />
      </FieldFrame>
      <FieldFrame field="organiser">
        <ComboField
          label={t('log.fields.organiser')}
          value={draft.organiser}
          error={errorOf('organiser')}
          suggest={suggest.organiser}
          onChange={(organiser) => {
            if (organiser !== draft.organiser) onChange({ organiser });
          }}
        />
      </FieldFrame>
    </>
  );
}

const NONE = '-';
const LANGUAGES = ['en', 'zh', 'mul', 'de', 'es', 'fr', 'ja', 'ko', 'pt', 'ru'];

function KindFields() {
  const { t } = useTranslation();
  const shown = useLanguage();
  const { draft, onChange, errorOf } = useEventForm();
  const known = LANGUAGES.includes(draft.language ?? 'en') ? [] : [draft.language ?? ''];
  const named = (tag: string) =>
    tag === 'mul' ? t('terms.severalLanguages') : languageName(shown, tag);
  return (
    <>
      <FieldFrame field="format" columns={1}>
        <Select
          label={t('log.fields.format')}
          value={draft.format ?? NONE}
          options={[
            { value: NONE, label: t('common.notSaid') },
            ...FORMATS.map((format) => ({ value: format, label: t(`terms.formats.${format}`) })),
          ]}
          onChange={(format) => onChange({ format: format === NONE ? null : format })}
        />
      </FieldFrame>
      <FieldFrame field="language" columns={1}>
        <Select
          label={t('log.fields.language')}
          value={draft.language ?? NONE}
          error={errorOf('language')}
          options={[
            { value: NONE, label: t('common.notSaid') },
            ...[...known, ...LANGUAGES].map((tag) => ({ value: tag, label: named(tag) })),
          ]}
          onChange={(language) => onChange({ language: language === NONE ? null : language })}
        />
      </FieldFrame>
      <FieldFrame field="link" columns={4}>
        <TextField
          label={t('log.fields.link')}
          value={draft.link}
          error={errorOf('link')}
          placeholder={t('log.hints.linkHint')}
          inputMode="url"
          onChange={(link) => onChange({ link })}
        />
      </FieldFrame>
    </>
  );
}

function TextFields() {
  const { t } = useTranslation();
  const { draft, onChange, errorOf } = useEventForm();
  return (
    <>
      <FieldFrame field="summary" columns={6}>
        <TextArea
          label={t('log.fields.summary')}
          value={draft.summary}
          error={errorOf('summary')}
          onChange={(summary) => onChange({ summary })}
        />
      </FieldFrame>
      <FieldFrame field="notes" columns={6}>
        <TextArea
          label={t('log.fields.notes')}
          value={draft.notes}
          error={errorOf('notes')}
          hint={t('log.hints.notesHint')}
          onChange={(notes) => onChange({ notes })}
        />
      </FieldFrame>
      <FieldFrame field="opinion" columns={6}>
        <TextArea
          label={t('log.fields.opinion')}
          value={draft.opinion}
          error={errorOf('opinion')}
          hint={t('log.hints.opinionHint')}
          look="pen"
          onChange={(opinion) => onChange({ opinion })}
        />
      </FieldFrame>
    </>
  );
}

function SpentFields() {
  const { t } = useTranslation();
  const { draft, issues, onChange, errorOf } = useEventForm();
  const currency = useJournal(({ settings }) => settings.currency);
  return (
    <>
      <FieldFrame field="hours">
        <TextField
          label={t('log.fields.hours')}
          value={draft.hours}
          error={errorOf('hours')}
          hint={t('log.hints.hoursHint')}
          inputMode="decimal"
          onChange={(hours) => onChange({ hours })}
        />
      </FieldFrame>
      <FieldFrame field="costs" columns={4}>
        <MoneyFields
          costs={draft.costs}
          currency={currency}
          suggest={suggest.cost}
          showIssues={Object.keys(issues).some((path) => path.startsWith('costs'))}
          onChange={(costs) => onChange({ costs })}
        />
      </FieldFrame>
    </>
  );
}
