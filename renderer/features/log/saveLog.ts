/** Saves the log form: a new event with its verdict and takeaways, or the changes to an event. */
import { EventFields, type EventRow } from '#shared/event.ts';
import { NO_FILTER } from '#shared/filter.ts';
import { yearOf } from '#shared/partialDate.ts';
import { type Failure, FAILURE_CODES, type FieldIssue, type Result } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { change } from '../../stores/changes.ts';
import { goTo } from '../../stores/route.ts';
import { awaitEvent } from '../timeline/timelineStore.ts';
import { differences, settled } from './conflict.ts';
import { eventPatch, type FieldIssues, readEventDraft, readVerdictDraft } from './eventDraft.ts';
import type { LogForm } from './logForm.ts';
import { finishLog, useLog } from './logStore.ts';
import { settleLine } from './readLine.ts';
import { readTakeaways } from './takeawayText.ts';
import { localToday } from './today.ts';

/** Every failure is shown in the form, beside what was typed. */
const SHOWN_HERE = { handles: FAILURE_CODES };

/** Saves what stands in the form and closes it; says in it what is wrong otherwise. */
export async function saveLog(): Promise<void> {
  if (useLog.getState().isSaving) return;
  useLog.setState({ isSaving: true, failure: null });
  const line = await settleLine();
  const { form } = useLog.getState();
  if (!line.ok) useLog.setState({ failure: line.failure });
  else if (form?.target) await saveEdited(form, form.target);
  else if (form) await saveNew(form);
  useLog.setState({ isSaving: false });
}

async function saveNew(form: LogForm): Promise<void> {
  const event = readEventDraft(form.draft);
  const verdict = readVerdictDraft(form.draft.verdict, localToday());
  if (!event.ok || !verdict.ok) return showIssues(event, verdict);
  const takeaways = readTakeaways(form.takeaways).map((takeaway) => ({
    ...takeaway,
    sessionIndex: null,
  }));
  const input = { event: event.value, verdict: verdict.value, sessions: [], takeaways };
  const result = await change('event.log', input, SHOWN_HERE);
  if (!result.ok) return refuse(result.failure);
  finishLog();
  showLogged(result.value.row);
}

/** The new event is shown in its place, so that it is seen to be there. */
function showLogged({ id, dateStart }: EventRow): void {
  const period = dateStart === null ? 'undated' : yearOf(dateStart);
  awaitEvent(id);
  goTo({ screen: 'timeline', period, filter: NO_FILTER });
}

async function saveEdited(form: LogForm, target: NonNullable<LogForm['target']>): Promise<void> {
  const { conflict } = useLog.getState();
  if (conflict) {
    const theirs = EventFields.parse(conflict.theirs);
    const wanted = settled(conflict.mine, theirs, conflict.differences, conflict.chosen);
    return update({ ...target, revision: conflict.theirs.revision }, theirs, wanted);
  }
  const event = readEventDraft(form.draft);
  if (!event.ok) return showIssues(event);
  return update(target, target.base, event.value);
}

/** Sends what differs between an event as it was seen and as it is wanted. */
async function update(
  { id, revision }: { id: number; revision: number },
  seen: EventFields,
  wanted: EventFields,
): Promise<void> {
  const patch = eventPatch(seen, wanted);
  if (patch === null) return finishLog();
  const result = await change('event.update', { id, revision, patch }, SHOWN_HERE);
  if (result.ok) return finishLog();
  if (result.failure.code === 'conflict') return compare(id, seen, wanted);
  refuse(result.failure);
}

/** Fetches the newer version and asks about what differs. */
async function compare(id: number, base: EventFields, mine: EventFields): Promise<void> {
  const newer = await journalClient.call('event.get', { id });
  if (!newer.ok) return refuse(newer.failure);
  const found = differences(base, mine, EventFields.parse(newer.value));
  useLog.setState({
    conflict: { mine, theirs: newer.value, differences: found, chosen: {} },
  });
}

function showIssues(...results: Result<unknown>[]): void {
  const issues = results.map((result) => (result.ok ? {} : (result.failure.fields ?? {})));
  refuse({ code: 'invalid', message: '', fields: Object.assign({}, ...issues) as FieldIssues });
}

function refuse(failure: Failure): void {
  const issues = Object.entries(failure.fields ?? {}).map(([path, issue]): [string, FieldIssue] => [
    path.replace(/^(?:event|patch)\./u, ''),
    issue,
  ]);
  useLog.setState({ failure, issues: Object.fromEntries(issues) });
}
