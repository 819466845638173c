import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PRIVATE_PARTS,
  REPORT_FORMATS,
  type ReportFormat,
  type ReportPart,
  type ReportPreview,
  SHARED_PARTS,
} from '#shared/report.ts';
import { formatList } from '../../i18n/format.ts';
import type { ShownLanguage } from '../../i18n/index.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useTask } from '../settings/useTask.ts';
import {
  chooseReportLanguage,
  closeReport,
  includePart,
  saveReport,
  useReport,
} from './reportStore.ts';
import styles from './report.module.css';

/** A report for others: what goes into it at the left, how it reads at the right. */
export function ReportDialog() {
  const { t } = useTranslation();
  const { of, preview, failure } = useReport();
  // Whoever leaves the screen leaves the report.
  useEffect(() => closeReport, []);
  return (
    <Dialog
      isOpen={of !== null}
      onClose={closeReport}
      title={t('report.title')}
      width="full"
      footer={preview && <SaveBar />}
    >
      {failure && <FailureNotice failure={failure} />}
      {preview && (
        <div className={styles['columns']}>
          <div className={styles['choices']}>
            <Parts parts={SHARED_PARTS} preview={preview} title={t('report.shared')} />
            <Parts
              parts={PRIVATE_PARTS}
              preview={preview}
              title={t('report.private')}
              hint={t('report.privateHint')}
            />
            <LanguageChoice />
          </div>
          <section className={styles['sheet']} aria-label={t('report.preview')}>
            <LeftOut preview={preview} />
            <div
              className={styles['paper']}
              role="region"
              aria-label={preview.title}
              // A region that scrolls must be reachable by the keyboard.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={0}
            >
              <Markdown text={preview.markdown} headings="own" />
              {preview.isCut && <p className={styles['cut']}>{t('report.cut')}</p>}
            </div>
          </section>
        </div>
      )}
    </Dialog>
  );
}

interface PartsProps {
  parts: readonly ReportPart[];
  preview: ReportPreview;
  title: string;
  hint?: string;
}

/** Kinds of content with a box each; a kind that there is nothing of is not asked about. */
function Parts({ parts, preview, title, hint }: PartsProps) {
  const { t } = useTranslation();
  const include = useReport((state) => state.include);
  const present = parts.filter((part) => preview.counts[part] > 0);
  return (
    <fieldset className={styles['parts']}>
      <legend>{title}</legend>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {present.length === 0 && <p className={styles['hint']}>{t('report.noneOfThese')}</p>}
      {present.map((part) => (
        <label key={part} className={styles['part']}>
          <input
            type="checkbox"
            checked={include.includes(part)}
            onChange={({ currentTarget }) => includePart(part, currentTarget.checked)}
          />
          <span>{t(`report.parts.${part}`)}</span>
          <span className={styles['count']}>{preview.counts[part]}</span>
        </label>
      ))}
    </fieldset>
  );
}

const LANGUAGES: readonly { value: ShownLanguage; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'zh-CN', label: '中文' },
];

function LanguageChoice() {
  const { t } = useTranslation();
  const language = useReport((state) => state.language);
  return (
    <Segmented
      label={t('report.language')}
      value={language}
      options={LANGUAGES}
      onChange={chooseReportLanguage}
    />
  );
}

/** What the reader of the report does not get to see, counted. */
function LeftOut({ preview }: { preview: ReportPreview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const include = useReport((state) => state.include);
  const { counts, repeats, sources, notAttended } = preview;
  const left = [
    ...[...PRIVATE_PARTS, ...SHARED_PARTS]
      .filter((part) => counts[part] > 0 && !include.includes(part))
      .map((part) => t(`report.left.${part}`, { count: counts[part] })),
    repeats > 0 && t('report.repeats', { count: repeats }),
    sources > 0 && t('report.sources', { count: sources }),
    notAttended > 0 && t('report.notAttended', { count: notAttended }),
  ].filter((each) => each !== false);
  return (
    <p role="status" className={styles['left']}>
      {left.length === 0
        ? t('report.nothingLeftOut')
        : t('report.leftOut', { list: formatList(language, left) })}
    </p>
  );
}

const FORMAT_NAMES: Readonly<Record<ReportFormat, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
};

function SaveBar() {
  const { t } = useTranslation();
  const { isRunning, done, failure, run } = useTask(saveReport);
  return (
    <div className={styles['save']}>
      <div className={styles['outcome']}>
        {failure && <FailureNotice failure={failure} />}
        {done && <Notice tone="info" title={t('report.saved', { name: done.name })} />}
        {isRunning && <p role="status">{t('report.writing')}</p>}
      </div>
      <div className={styles['formats']} role="group" aria-label={t('report.saveAs')}>
        <span aria-hidden>{t('report.saveAs')}</span>
        {REPORT_FORMATS.map((format) => (
          // Not disabled while a file is written: the focus would be lost, and Escape with it.
          <Button key={format} onPress={() => void run(format)}>
            {FORMAT_NAMES[format]}
          </Button>
        ))}
      </div>
    </div>
  );
}
