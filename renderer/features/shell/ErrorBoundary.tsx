import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo, HOME } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** Keeps a mistake on one screen from taking the rest of the page along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  readonly reopen = (): void => this.setState({ hasFailed: false });

  override render(): ReactNode {
    return this.state.hasFailed ? <Crashed onReopen={this.reopen} /> : this.props.children;
  }
}

function Crashed({ onReopen }: { onReopen: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('shell.crash.title')}</h1>
      <Notice
        tone="error"
        title={t('shell.crash.what')}
        actions={
          <>
            <Button onPress={onReopen}>{t('shell.crash.reopen')}</Button>
            <Button
              variant="quiet"
              onPress={() => {
                goTo(HOME);
                onReopen();
              }}
            >
              {t('shell.crash.timeline')}
            </Button>
          </>
        }
      >
        <p>{t('shell.crash.kept')}</p>
        <p>{t('shell.crash.next')}</p>
      </Notice>
    </>
  );
}
