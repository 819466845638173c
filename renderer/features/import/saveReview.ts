/** Saves what the user made of an imported document. */
import { t } from 'i18next';
import { FAILURE_CODES, type Failure } from '#shared/result.ts';
import { change } from '../../stores/changes.ts';
import { goTo } from '../../stores/route.ts';
import { showToast } from '../../ui/toasts.ts';
import { localToday } from '../log/today.ts';
import { leaveOut, useImport } from './importStore.ts';
import { readReview } from './reviewForm.ts';

const { getState: get, setState: set } = useImport;

/** Saves the event with its document, then opens it, or the next document where one waits. */
export async function saveReview(): Promise<void> {
  const { review, isSaving } = get();
  if (!review || isSaving) return;
  const event = readReview(review.form, review.proposed, localToday());
  if (!event.ok) return refuse(event.failure);
  set({ isSaving: true });
  const { fileId } = review;
  const result = await change(
    'import.save',
    { fileId, ...event.value },
    { handles: FAILURE_CODES },
  );
  set({ isSaving: false });
  if (!result.ok) return refuse(result.failure);
  const isLast = get().ready.length === 0 && get().toSend.length === 0 && !get().sending;
  leaveOut();
  if (isLast) goTo({ screen: 'event', id: result.value.event.id });
  else showToast({ text: t('import.next') });
}

/** The names that the core gives to fields begin with where they stand in its input. */
function refuse(failure: Failure): void {
  const issues = Object.entries(failure.fields ?? {}).map(([path, issue]) => [
    path.replace(/^event\.(?:event\.)?/u, ''),
    issue,
  ]);
  set({ failure, issues: Object.fromEntries(issues) as typeof failure.fields & object });
}
