import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Settings, THEMES } from '#shared/settings.ts';
import { changeSettings, useJournal } from '../../stores/journal.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { showKeys } from '../shell/keySheetStore.ts';
import { CheckJournal } from './CheckJournal.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { Exports } from './Exports.tsx';
import { FillWithSample } from './FillWithSample.tsx';
import { JournalFolder } from './JournalFolder.tsx';
import { RatesField } from './RatesField.tsx';
import { Restore } from './Restore.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import styles from './SettingsScreen.module.css';

/** Language and look, the journal on the disk, and its copies. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const settings = useJournal((state) => state.settings);
  const status = useJournal((state) => state.status);
  const total = useJournal((state) => state.overview?.total);
  if (!status) return null;
  const isEmpty = total === 0;
  return (
    <div className={styles['settings']}>
      <h1>{t('settings.title')}</h1>
      <Appearance settings={settings} />
      <SettingsSection title={t('settings.journal')}>
        <JournalFolder folder={status.folder} />
        <CheckJournal />
        {isEmpty && <FillWithSample />}
      </SettingsSection>
      <SettingsSection title={t('settings.copies')}>
        <Exports />
        <Restore isEmpty={isEmpty} />
      </SettingsSection>
      <SettingsSection title={t('settings.about')}>
        <p>
          {t('settings.version', { version: status.version })}
          {t('common.separator')}
          {t(`settings.hosts.${status.host}`)}
        </p>
        <div>
          <Button keyHint="?" onPress={() => showKeys()}>
            {t('settings.keys')}
          </Button>
        </div>
      </SettingsSection>
    </div>
  );
}

function Appearance({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('settings.appearance')}>
      <Segmented
        label={t('settings.language')}
        value={settings.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        onChange={(language) => void changeSettings({ language })}
      />
      <Segmented
        label={t('settings.theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChange={(theme) => void changeSettings({ theme })}
      />
      <CurrencyField currency={settings.currency} />
      <RatesField settings={settings} />
    </SettingsSection>
  );
}
