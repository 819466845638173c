import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './SettingsScreen.module.css';

/** Where the journal is on the disk. */
export function JournalFolder({ folder }: { folder: string }) {
  const { t } = useTranslation();
  const copy = async () => {
    await navigator.clipboard.writeText(folder);
    showToast({ text: t('common.copied') });
  };
  return (
    <div>
      <p className={styles['label']}>{t('settings.folder')}</p>
      <div className={styles['folder']}>
        <code className={styles['path']}>{folder}</code>
        <IconButton label={t('settings.copyFolder')} size="small" onPress={() => void copy()}>
          <Copy aria-hidden size={14} />
        </IconButton>
      </div>
      <p className={styles['hint']}>{t('settings.folderHint')}</p>
    </div>
  );
}
