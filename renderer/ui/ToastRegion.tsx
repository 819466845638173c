import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './ToastRegion.module.css';
import { dismissToast, type Toast, useToasts } from './toasts.ts';

const SHOWN_FOR_MS = { plain: 8_000, problem: 20_000 };

/** Where messages appear. They wait while the pointer or the focus is on them; Escape ends them. */
export function ToastRegion() {
  const { t } = useTranslation();
  const toast = useToasts((state) => state.toast);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (toast === null || isHeld) return;
    const timer = setTimeout(dismissToast, SHOWN_FOR_MS[toast.tone ?? 'plain']);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  useEffect(() => {
    // A message that goes away under the pointer sends no event of the pointer leaving it.
    if (toast === null) setHeld(false);
  }, [toast]);

  return (
    <section
      className={styles['region']}
      aria-label={t('shell.notifications')}
      aria-live="polite"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dismissToast();
      }}
    >
      {toast !== null && <ToastMessage key={toast.id} toast={toast} />}
    </section>
  );
}

function ToastMessage({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const { text, action, tone } = toast;
  const isProblem = tone === 'problem';
  return (
    <div className={cx(styles['toast'], isProblem && styles['problem'])}>
      <p role={isProblem ? 'alert' : undefined} className={styles['text']}>
        {text}
      </p>
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
      <IconButton label={t('shell.dismiss')} size="small" onPress={dismissToast}>
        <X aria-hidden size={14} />
      </IconButton>
    </div>
  );
}
