import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../api/files.ts';
import { journalClient } from '../../api/journalClient.ts';
import { ok, type Result } from '#shared/result.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { SettingsAction } from './SettingsSection.tsx';
import { useTask } from './useTask.ts';

type Format = 'json' | 'markdown';

/** Has the journal written out in a format and gives it to the browser to save; answers its name. */
async function exportJournal(format: Format): Promise<Result<{ name: string }>> {
  const opened = await journalClient.call('export.open', { format });
  if (!opened.ok) return opened;
  const saved = await downloadFile(opened.value);
  return saved.ok ? ok({ name: opened.value.name }) : saved;
}

/** Copies of the journal for other places. */
export function Exports() {
  return (
    <>
      <Export format="json" />
      <Export format="markdown" />
    </>
  );
}

function Export({ format }: { format: Format }) {
  const { t } = useTranslation();
  const { isRunning, done, failure, run } = useTask(() => exportJournal(format));
  const name = format === 'json' ? 'exportJson' : 'exportMarkdown';
  return (
    <SettingsAction
      hint={t(`settings.${name}Hint`)}
      action={
        <Button onPress={() => void run()}>
          {t(isRunning ? 'settings.exporting' : `settings.${name}`)}
        </Button>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {done && <Notice tone="info" title={t('settings.exported', { name: done.name })} />}
    </SettingsAction>
  );
}
