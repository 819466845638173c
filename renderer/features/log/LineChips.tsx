import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineReading } from '#shared/logLine.ts';
import { formatDateRange, formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { ShownLanguage } from '../../i18n/index.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Chip } from '../../ui/Chip.tsx';
import { WorthGlyph } from '../../ui/WorthGlyph.tsx';
import styles from './log.module.css';
import { useLog } from './logStore.ts';

interface LineChipsProps {
  onGoTo: (field: string) => void;
  /** Of the hint that stands there as long as nothing is understood. */
  hintId: string;
}

/** What was understood of the line, a chip each; pressing one goes to its field. */
export function LineChips({ onGoTo, hintId }: LineChipsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reading = useLog((state) => state.reading?.value ?? null);
  const chips = reading === null ? [] : chipsOf(reading, t, language);
  return (
    <div className={styles['chips']} aria-live="polite" aria-label={t('log.line.understood')}>
      {chips.map(({ field, part, value, icon }) => (
        <Chip
          key={field}
          label={t('log.line.chip', { part, value })}
          icon={icon}
          onPress={() => onGoTo(field)}
        />
      ))}
      <span id={hintId} className={styles['lineHint']} hidden={chips.length > 0}>
        {t('log.line.hint')}
      </span>
    </div>
  );
}

interface UnderstoodChip {
  field: string;
  part: string;
  value: string;
  icon?: ReactNode;
}

function chipsOf(reading: LineReading, t: Translate, language: ShownLanguage): UnderstoodChip[] {
  const { name, dateStart, dateEnd, place, worth, reasons, tags, role, state, series } = reading;
  const list = (words: readonly string[]) => formatList(language, words);
  const reasonWords = reasons.map((reason) => t(`worth.reasons.${reason}`));
  const edition =
    series?.edition != null
      ? t('log.line.edition', { series: series.name, edition: series.edition })
      : series?.name;
  const values: Record<string, string | null | undefined> = {
    name,
    dateStart: dateStart && formatDateRange(language, dateStart, dateEnd, { weekdays: true }),
    place,
    worth: worth && t(`worth.names.${worth}`),
    reasons: list(reasonWords),
    role: role && t(`terms.roles.${role}`),
    state: state && t(`terms.states.${state}`),
    tags: list(tags),
    series: edition,
  };
  return CHIP_FIELDS.flatMap((field) => {
    const value = values[field];
    const part = t(`log.fields.${field === 'dateStart' ? 'dates' : field}`);
    const icon = field === 'worth' ? <WorthGlyph worth={worth} size={14} /> : undefined;
    return value ? [{ field, part, value, icon }] : [];
  });
}

const CHIP_FIELDS = [
  'name',
  'dateStart',
  'place',
  'worth',
  'reasons',
  'role',
  'state',
  'tags',
  'series',
] as const;
