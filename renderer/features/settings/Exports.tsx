import { useTranslation } from 'react-i18next';
import { exportFile } from '../../api/exportFile.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { SettingsAction } from './SettingsSection.tsx';
import { useTask } from './useTask.ts';

type Format = 'json' | 'markdown';

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
  const { isRunning, done, failure, run } = useTask(() => exportFile(format));
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
