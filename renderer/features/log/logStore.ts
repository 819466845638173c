/** The log form: what is open, what is typed, and what was left unfinished. */
import { create } from 'zustand';
import { t } from 'i18next';
import type { EventFields, EventRecord } from '#shared/event.ts';
import type { LineReading } from '#shared/logLine.ts';
import type { Failure } from '#shared/result.ts';
import { showToast } from '../../ui/toasts.ts';
import type { Difference, Side } from './conflict.ts';
import type { EventDraft, FieldIssues } from './eventDraft.ts';
import { createKeeper } from './keeper.ts';
import { touchedBy } from './lineMerge.ts';
import { formOf, hasWork, LogForm, newForm } from './logForm.ts';
import type { TakeawayDraft } from './takeawayText.ts';

/** The event was changed elsewhere while it was edited here. */
export interface Conflict {
  readonly mine: EventFields;
  readonly theirs: EventRecord;
  readonly differences: readonly Difference[];
  readonly chosen: Readonly<Record<string, Side>>;
}

interface LogState {
  /** Null while the sheet is closed. */
  form: LogForm | null;
  /** What was understood of the line, and of which text it was read. */
  reading: { line: string; value: LineReading } | null;
  /** Forms that were closed before they were saved, the latest first. */
  unfinished: LogForm[];
  issues: FieldIssues;
  failure: Failure | null;
  conflict: Conflict | null;
  isSaving: boolean;
  isMoreOpen: boolean;
}

const CLOSED: LogState = {
  form: null,
  reading: null,
  unfinished: [],
  issues: {},
  failure: null,
  conflict: null,
  isSaving: false,
  isMoreOpen: false,
};

export const useLog = create<LogState>(() => CLOSED);

const forms = createKeeper('plenary.log.form.', LogForm, {
  storage: () => localStorage,
  onFull: () => showToast({ text: t('log.storageFull') }),
});

/** Which form this window has open. Unlike the forms themselves, that is no other window's. */
const OPEN_KEY = 'plenary.log.open';

const unfinishedFor = ({ id, target }: LogForm): LogForm[] =>
  forms
    .all()
    .filter((other) => other.id !== id && other.target?.id === target?.id)
    .toSorted((a, b) => b.changedAt - a.changedAt);

function show(form: LogForm): void {
  sessionStorage.setItem(OPEN_KEY, form.id);
  useLog.setState({
    ...CLOSED,
    form,
    unfinished: unfinishedFor(form),
    isMoreOpen: form.target !== null,
  });
}

/** Opens the form for a new event. */
export const openLog = (prefill: Partial<EventDraft> = {}): void => show(newForm(prefill));

/** Opens the form on an event that is in the journal. */
export const editEvent = (record: EventRecord): void => show(formOf(record));

/** Opens the form again that was open when the page was left or loaded anew. */
export function reopenLog(): void {
  const id = sessionStorage.getItem(OPEN_KEY);
  const form = forms.all().find((kept) => kept.id === id);
  if (form) show(form);
  else sessionStorage.removeItem(OPEN_KEY);
}

/** Closes the sheet. What was not saved is kept and offered the next time. */
export function closeLog(): void {
  const { form } = useLog.getState();
  if (form && !hasWork(form)) forms.forget(form.id);
  forms.flush();
  sessionStorage.removeItem(OPEN_KEY);
  useLog.setState(CLOSED);
}

/** Closes the sheet after its work was saved. */
export function finishLog(): void {
  const { form } = useLog.getState();
  if (form) forms.forget(form.id);
  sessionStorage.removeItem(OPEN_KEY);
  useLog.setState(CLOSED);
}

/** Writes what waits to be kept; for a page that is about to go. */
export const flushLog = (): void => forms.flush();

/** Goes on with a form that was left unfinished; the present one is kept if it holds anything. */
export function continueUnfinished(form: LogForm): void {
  closeLog();
  show(form);
}

export function discardUnfinished({ id }: LogForm): void {
  forms.forget(id);
  useLog.setState(({ unfinished }) => ({
    unfinished: unfinished.filter((form) => form.id !== id),
  }));
}

/** Changes the open form and keeps it. */
export function changeForm(change: (form: LogForm) => Partial<LogForm>): void {
  const { form } = useLog.getState();
  if (!form) return;
  const changed = { ...form, ...change(form), changedAt: Date.now() };
  forms.keep(form.id, changed);
  useLog.setState({ form: changed });
}

/** A change by hand to fields of the draft: the line will leave them alone from now on. */
export function patchDraft(patch: Partial<EventDraft>): void {
  changeForm(({ draft, touched }) => ({
    draft: { ...draft, ...patch },
    touched: [...new Set([...touched, ...touchedBy(patch, draft)])],
  }));
  forgive(Object.keys(patch));
}

export const setTakeaways = (takeaways: TakeawayDraft[]): void => changeForm(() => ({ takeaways }));

/** Takes the message away from fields that are being corrected. */
function forgive(fields: readonly string[]): void {
  const { issues } = useLog.getState();
  const left = Object.entries(issues).filter(
    ([path]) => !fields.includes(path.split('.')[0] ?? ''),
  );
  if (left.length < Object.keys(issues).length) {
    useLog.setState({ issues: Object.fromEntries(left) });
  }
}

export const toggleMore = (): void =>
  useLog.setState(({ isMoreOpen }) => ({ isMoreOpen: !isMoreOpen }));

/** Decides one difference of a conflict. */
export function chooseSide(field: string, side: Side): void {
  const { conflict } = useLog.getState();
  if (!conflict) return;
  useLog.setState({ conflict: { ...conflict, chosen: { ...conflict.chosen, [field]: side } } });
}
