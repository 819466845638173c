import { useTranslation } from 'react-i18next';
import { change } from '../../stores/changes.ts';
import { Button } from '../../ui/Button.tsx';
import { SettingsAction } from './SettingsSection.tsx';
import { useTask } from './useTask.ts';

/** Puts invented events into an empty journal, to look around in. */
export function FillWithSample() {
  const { t } = useTranslation();
  const { run } = useTask(() => change('journal.fillWithSample', {}));
  return (
    <SettingsAction
      hint={t('settings.sampleHint')}
      action={<Button onPress={() => void run()}>{t('settings.sample')}</Button>}
    />
  );
}
