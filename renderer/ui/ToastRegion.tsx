import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import {
  type QueuedToast,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './ToastRegion.module.css';
import { dismissToast, type Toast, toastQueue } from './toasts.ts';

/**
 * Where messages appear, reached by F6. They wait while the pointer or the focus is on them;
 * Escape ends them.
 */
export function ToastRegion() {
  const { t } = useTranslation();
  // Mounted with its first message: react-aria makes a landmark only of what is there at the start.
  const isShown = useSyncExternalStore(followToasts, () => toastQueue.visibleToasts.length > 0);
  if (!isShown) return null;
  return (
    <AriaToastRegion
      ref={dismissOnEscape}
      queue={toastQueue}
      aria-label={t('shell.notifications')}
      className={cx(styles['region'])}
    >
      {({ toast }) => <ToastMessage toast={toast} />}
    </AriaToastRegion>
  );
}

const followToasts = (listener: () => void): (() => void) => toastQueue.subscribe(listener);

function dismissOnEscape(region: HTMLElement | null): (() => void) | undefined {
  if (!region) return undefined;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    dismissToast();
  };
  region.addEventListener('keydown', press);
  return () => region.removeEventListener('keydown', press);
}

function ToastMessage({ toast }: { toast: QueuedToast<Toast> }) {
  const { t } = useTranslation();
  const { text, action, tone } = toast.content;
  return (
    <AriaToast
      toast={toast}
      className={cx(styles['toast'], tone === 'problem' && styles['problem'])}
    >
      <ToastContent className={styles['text']}>
        <Text slot="title">{text}</Text>
      </ToastContent>
      {action !== undefined && (
        <Button
          variant="quiet"
          keyHint={action.keyHint}
          onPress={() => {
            dismissToast();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t('shell.dismiss')} size="small" onPress={() => dismissToast()}>
        <X aria-hidden size={14} />
      </IconButton>
    </AriaToast>
  );
}
