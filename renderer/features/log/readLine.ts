/** Reads the line of the log form while it is typed; the last answer wins. */
import { LIMITS } from '#shared/fields.ts';
import type { LineReading } from '#shared/logLine.ts';
import { ok, type Result } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { mergeReading } from './lineMerge.ts';
import { changeForm, useLog } from './logStore.ts';

const DELAY_MS = 50;

const NOTHING: LineReading = {
  name: '',
  dateStart: null,
  dateEnd: null,
  place: null,
  worth: null,
  reasons: [],
  tags: [],
  role: null,
  state: null,
  spans: [],
  series: null,
};

let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

/** Takes in what stands in the line. While an input method composes, nothing is read yet. */
export function typeLine(text: string, isComposing: boolean): void {
  changeForm(() => ({ line: text.slice(0, LIMITS.sentence) }));
  clearTimeout(timer);
  if (!isComposing) timer = setTimeout(() => void settleLine(), DELAY_MS);
}

/** Reads the line at once, unless it has been read as it stands. */
export async function settleLine(): Promise<Result<null>> {
  clearTimeout(timer);
  const { form, reading } = useLog.getState();
  if (!form || form.target || (reading?.line ?? '') === form.line) return ok(null);
  const { line } = form;
  asked += 1;
  const mine = asked;
  const result: Result<LineReading> =
    line.trim() === '' ? ok(NOTHING) : await journalClient.call('log.readLine', { line });
  const isLate = mine !== asked || useLog.getState().form?.id !== form.id;
  if (isLate) return ok(null);
  if (!result.ok) return result;
  applyReading(line, result.value);
  return ok(null);
}

function applyReading(line: string, value: LineReading): void {
  useLog.setState({ reading: { line, value } });
  changeForm(({ draft, initial, touched }) => ({
    draft: mergeReading(draft, initial, touched, value),
  }));
}
