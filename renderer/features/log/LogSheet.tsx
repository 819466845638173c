import { CornerDownLeft, PenLine } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { modName } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import { isSaveKey, takeSaveKey } from '../../ui/saveKey.ts';
import { ConflictTable } from './ConflictTable.tsx';
import { EventFormProvider, type FieldMark } from './EventFormContext.tsx';
import { focusField } from './FieldFrame.tsx';
import { LineField } from './LineField.tsx';
import { isLineField, valuesOf } from './lineMerge.ts';
import styles from './log.module.css';
import type { LogForm } from './logForm.ts';
import {
  closeLog,
  flushLog,
  patchDraft,
  reopenLog,
  setTakeaways,
  toggleMore,
  useLog,
} from './logStore.ts';
import { MoreFields } from './MoreFields.tsx';
import { saveLog } from './saveLog.ts';
import { RoleStateTags, WhatAndWhen } from './ShortFields.tsx';
import { TakeawayRows } from './TakeawayRows.tsx';
import { UnfinishedNotice } from './UnfinishedNotice.tsx';
import { VerdictFields } from './VerdictFields.tsx';
import formStyles from './form.module.css';

/** The log form over whatever page is shown. The shell renders it once. */
export function LogSheet() {
  const { t } = useTranslation();
  const form = useLog((state) => state.form);
  const isInConflict = useLog((state) => state.conflict !== null);
  useEffect(() => {
    reopenLog();
    window.addEventListener('pagehide', flushLog);
    return () => window.removeEventListener('pagehide', flushLog);
  }, []);
  if (!form) return null;
  const { target } = form;
  return (
    <Dialog
      isOpen
      width="wide"
      title={target ? t('log.editTitle', { name: target.base.name }) : t('log.title')}
      onClose={closeLog}
      footer={<SheetFooter saveLabel={t(isInConflict ? 'log.conflict.save' : 'log.save')} />}
    >
      <SheetBody form={form} />
    </Dialog>
  );
}

function SheetFooter({ saveLabel }: { saveLabel: string }) {
  const { t } = useTranslation();
  const isSaving = useLog((state) => state.isSaving);
  return (
    <>
      <FooterWord />
      <Button
        variant="primary"
        keyHint={`${modName()}Enter`}
        isDisabled={isSaving}
        onPress={() => void saveLog()}
      >
        {isSaving ? t('log.saving') : saveLabel}
      </Button>
    </>
  );
}

/** What is wrong, where the fields themselves say it in full; else what Escape does. */
function FooterWord() {
  const { t } = useTranslation();
  const isInvalid = useLog((state) => Object.keys(state.issues).length > 0);
  return isInvalid ? (
    <span role="alert" className={cx(styles['kept'], styles['wrong'])}>
      {t('failures.codes.invalid.what')}
    </span>
  ) : (
    <span className={styles['kept']}>{t('log.kept')}</span>
  );
}

function SheetBody({ form }: { form: LogForm }) {
  const body = useRef<HTMLDivElement>(null);
  const failure = useLog((state) => state.failure);
  const conflict = useLog((state) => state.conflict);
  useFocusOnIssue(body);
  const goTo = useCallback((field: string) => {
    if (body.current) showField(body.current, [field]);
  }, []);
  return (
    <div
      ref={body}
      role="presentation"
      className={styles['body']}
      onKeyDown={saveByEnter}
      onKeyDownCapture={saveByKey}
      key={form.id}
    >
      {failure && failure.code !== 'invalid' && <FailureNotice failure={failure} />}
      {conflict ? (
        <ConflictTable conflict={conflict} />
      ) : (
        <>
          <UnfinishedNotice />
          {form.target === null && <LineField onGoTo={goTo} />}
          <Fields form={form} />
        </>
      )}
    </div>
  );
}

/** Ctrl or Command with Enter saves from any field. */
function saveByKey(event: KeyboardEvent): void {
  if (!isSaveKey(event)) return;
  takeSaveKey(event);
  void saveLog();
}

/** Enter alone saves from the line and the name. */
function saveByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || isComposing(event) || event.defaultPrevented) return;
  const { target } = event;
  const isFirst =
    target instanceof HTMLInputElement &&
    target.closest('[data-field="line"], [data-field="name"]') !== null;
  if (!isFirst) return;
  event.preventDefault();
  void saveLog();
}

function Fields({ form }: { form: LogForm }) {
  const { t } = useTranslation();
  const issues = useLog((state) => state.issues);
  const isMoreOpen = useLog((state) => state.isMoreOpen);
  const markOf = useMarks(form);
  const state = useMemo(
    () => ({ draft: form.draft, issues, onChange: patchDraft, markOf }),
    [form.draft, issues, markOf],
  );
  return (
    <EventFormProvider value={state}>
      <div className={formStyles['form']}>
        <WhatAndWhen />
        {form.target === null && <VerdictFields />}
        <RoleStateTags />
        {form.target === null && (
          <div className={formStyles['columns6']}>
            <TakeawayRows takeaways={form.takeaways} onChange={setTakeaways} />
          </div>
        )}
        <div className={formStyles['columns6']}>
          <Button variant="quiet" aria-expanded={isMoreOpen} onPress={toggleMore}>
            {t(isMoreOpen ? 'log.fewerFields' : 'log.moreFields')}
          </Button>
          {!isMoreOpen && <span className={styles['moreHint']}>{t('log.moreHint')}</span>}
        </div>
        {isMoreOpen && <MoreFields />}
      </div>
    </EventFormProvider>
  );
}

/** Which fields the line has filled, and which the user has corrected after it. */
function useMarks({ line, touched }: LogForm): (field: string) => FieldMark | null {
  const { t } = useTranslation();
  const reading = useLog((state) => state.reading?.value ?? null);
  return useCallback(
    (field) => {
      if (line === '' || reading === null || !isLineField(field)) return null;
      if (touched.includes(field)) {
        return {
          text: t('log.marks.own'),
          glyph: <PenLine aria-hidden size={11} />,
          tone: 'quiet',
        };
      }
      if (valuesOf(reading)[field] === undefined) return null;
      const glyph = <CornerDownLeft aria-hidden size={11} />;
      return { text: t('log.marks.line'), glyph, tone: 'quiet' };
    },
    [t, line, touched, reading],
  );
}

/** Moves the focus to the first field with something wrong, once the form was refused. */
function useFocusOnIssue(body: { readonly current: HTMLElement | null }): void {
  const issues = useLog((state) => state.issues);
  useEffect(() => {
    const paths = Object.keys(issues);
    if (paths.length === 0 || !body.current) return;
    const ofVerdict = (path: string) => path.startsWith('verdict.');
    const fields = paths.map((path) => path.split('.')[ofVerdict(path) ? 1 : 0] ?? '');
    showField(body.current, fields);
  }, [issues, body]);
}

function showField(root: HTMLElement, fields: readonly string[]): void {
  if (focusField(root, fields) || useLog.getState().isMoreOpen) return;
  toggleMore();
  // The fields beneath are there after React has shown them.
  requestAnimationFrame(() => focusField(root, fields));
}
