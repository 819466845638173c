import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode;
  /** `full` takes what the window gives. */
  width?: 'narrow' | 'wide' | 'full';
}

/** A window over the page. The page behind it is out of reach until it is closed. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  width = 'narrow',
}: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      data-overlay="dialog"
      className={cx(styles['shade'])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={cx(styles['modal'], styles[width])}>
        <AriaDialog className={cx(styles['dialog'])}>
          <header className={styles['header']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={t('common.close')} onPress={onClose}>
              <X aria-hidden size={18} />
            </IconButton>
          </header>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
