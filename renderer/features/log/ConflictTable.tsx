import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EventFields } from '#shared/event.ts';
import { formatDate, formatList, formatMoney } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { ShownLanguage } from '../../i18n/index.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Difference, sideOf } from './conflict.ts';
import { chooseSide, type Conflict } from './logStore.ts';
import styles from './log.module.css';

/** The fields that this window and another one changed, and which of the two to keep. */
export function ConflictTable({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation();
  const table = useRef<HTMLDivElement>(null);
  const theirs = EventFields.parse(conflict.theirs);
  useEffect(() => table.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={table} className={styles['conflict']}>
      <Notice tone="warn" title={t('log.conflict.title')}>
        <p>{t('log.conflict.what')}</p>
      </Notice>
      <ul className={styles['differences']}>
        {conflict.differences.map((difference) => (
          <DifferenceRow
            key={difference.fields.join()}
            difference={difference}
            conflict={conflict}
            theirs={theirs}
          />
        ))}
      </ul>
    </div>
  );
}

interface DifferenceRowProps {
  difference: Difference;
  conflict: Conflict;
  theirs: EventFields;
}

function DifferenceRow({ difference, conflict, theirs }: DifferenceRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { fields } = difference;
  const [field = 'name'] = fields;
  const label = t(`log.fields.${fields.length > 1 ? 'dates' : field}`);
  const shown = (event: EventFields) =>
    fields
      .map((one) => inWords(event[one], t, language))
      .filter((text) => text !== '')
      .join(' – ') || t('log.conflict.empty');
  return (
    <li className={styles['difference']}>
      <h3 className={styles['differenceName']}>{label}</h3>
      <Segmented
        label={label}
        labelHidden
        value={sideOf(difference, conflict.chosen)}
        options={[
          { value: 'mine', label: t('log.conflict.keepMine') },
          { value: 'theirs', label: t('log.conflict.takeTheirs') },
        ]}
        onChange={(side) => chooseSide(field, side)}
      />
      <div className={styles['side']}>
        <span className={styles['sideName']}>{t('log.conflict.mine')}</span>
        {shown(conflict.mine)}
      </div>
      <div className={styles['side']}>
        <span className={styles['sideName']}>
          {t('log.conflict.theirs')}
          {!difference.isMine && ` (${t('log.conflict.onlyTheirs')})`}
        </span>
        {shown(theirs)}
      </div>
    </li>
  );
}

/** Long notes are told apart by their beginning and length. */
const SHOWN_CHARACTERS = 400;

function inWords(
  value: EventFields[keyof EventFields],
  t: Translate,
  language: ShownLanguage,
): string {
  if (value === null || value === '') return '';
  if (Array.isArray(value)) {
    return formatList(
      language,
      value.map((item) => {
        if (typeof item === 'string') return item;
        if ('text' in item) return item.text;
        return 'label' in item ? `${item.label} ${formatMoney(language, item)}` : item.name;
      }),
    );
  }
  const text = typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/u.test(value);
  if (text) return formatDate(language, value);
  const written = String(value);
  if (written.length <= SHOWN_CHARACTERS) return written;
  const count = t('log.conflict.characters', { count: written.length });
  return `${written.slice(0, SHOWN_CHARACTERS)}… (${count})`;
}
