import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/result.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { openJournal, useJournal } from '../../stores/journal.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { ToastRegion } from '../../ui/ToastRegion.tsx';
import styles from './App.module.css';
import { BlockedScreen } from './BlockedScreen.tsx';
import { Frame } from './Frame.tsx';

/** The whole page: the frame around the screens, or why there is no journal to show. */
export function App() {
  const language = useLanguage();
  return (
    <I18nProvider locale={language}>
      <Journal />
      <ToastRegion />
    </I18nProvider>
  );
}

function Journal() {
  const status = useJournal((state) => state.status);
  const failure = useJournal((state) => state.failure);
  if (status?.open) return <Frame status={status} />;
  if (status) return <BlockedScreen status={status} />;
  return failure ? <NoAnswer failure={failure} /> : null;
}

function NoAnswer({ failure }: { failure: Failure }) {
  const { t } = useTranslation();
  return (
    <main className={styles['alone']}>
      <h1>{t('shell.appName')}</h1>
      <FailureNotice
        failure={failure}
        actions={<Button onPress={() => void openJournal()}>{t('common.retry')}</Button>}
      />
    </main>
  );
}
