import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';

interface ScreenOnDemand<Props> {
  readonly Screen: LazyExoticComponent<ComponentType<Props>>;
  /** Fetches it without showing it. A host that does not answer is only a matter for who asks. */
  readonly fetchAhead: () => void;
}

/**
 * A screen whose code is fetched when it is first shown. Where the host has gone in the meantime the
 * screen says so; React keeps what it was given, so another try is a new start of the page.
 */
export function screenOnDemand<Props>(
  load: () => Promise<ComponentType<Props>>,
): ScreenOnDemand<Props> {
  const loadOrExplain = async () => ({
    default: await load().catch((): ComponentType<Props> => HostGone),
  });
  return {
    Screen: lazy(loadOrExplain),
    fetchAhead: () => void load().catch(() => undefined),
  };
}

function HostGone() {
  const { t } = useTranslation();
  return (
    <FailureNotice
      failure={{ code: 'unreachable' }}
      actions={<Button onPress={() => window.location.reload()}>{t('common.retry')}</Button>}
    />
  );
}
