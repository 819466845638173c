import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract.ts';
import type { Result } from '#shared/result.ts';
import { uploadFile } from '../../api/files.ts';
import { journalClient } from '../../api/journalClient.ts';
import { announceChange } from '../../stores/changes.ts';
import { openJournal } from '../../stores/journal.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { SettingsAction } from './SettingsSection.tsx';
import { useTask } from './useTask.ts';

/** Hands an export over and has it restored; the settings come with it. */
async function restore(
  file: File,
  onPercent: (percent: number) => void,
): Promise<Result<Output<'restore.run'>>> {
  const sent = await uploadFile({ name: file.name, content: file }, 'restore', {
    onProgress: (done, total) => onPercent(Math.floor((100 * done) / total)),
  });
  if (!sent.ok) return sent;
  const restored = await journalClient.call('restore.run', { fileId: sent.value.fileId });
  if (!restored.ok) return restored;
  announceChange(null);
  await openJournal();
  return restored;
}

/** Brings an export back. Only into an empty journal, so that nothing is mixed or replaced. */
export function Restore({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslation();
  const [percent, setPercent] = useState(0);
  const { isRunning, done, failure, run } = useTask(restore);
  const choose = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) void run(file, setPercent);
  };
  return (
    <SettingsAction
      hint={t(isEmpty ? 'settings.restoreHint' : 'settings.notEmpty')}
      action={
        <FileTrigger acceptedFileTypes={['.json']} onSelect={choose}>
          <Button isDisabled={!isEmpty}>
            {isRunning ? t('settings.restoring', { percent }) : t('settings.restore')}
          </Button>
        </FileTrigger>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {done && <Notice tone="info" title={t('settings.restored', { count: done.events })} />}
    </SettingsAction>
  );
}
