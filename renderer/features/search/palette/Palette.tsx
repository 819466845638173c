import { useEffect } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../ui/composing.ts';
import { cx } from '../../../ui/cx.ts';
import { matchesKey } from '../../../ui/keys.ts';
import { PaletteBox } from './PaletteBox.tsx';
import { showPalette, usePalette } from './paletteStore.ts';
import styles from './palette.module.css';

/** Opens and closes by its key even while somebody types, but never over another dialog. */
function pressKey(event: KeyboardEvent): void {
  if (isComposing(event) || !matchesKey(event, 'mod+k')) return;
  const { isOpen } = usePalette.getState();
  const isCovered = document.querySelector('[data-overlay]') !== null;
  event.preventDefault();
  if (isOpen || !isCovered) showPalette(!isOpen);
}

/** One field for whatever one wants to go to, do or find. */
export function Palette() {
  const { t } = useTranslation();
  const isOpen = usePalette((state) => state.isOpen);
  useEffect(() => {
    window.addEventListener('keydown', pressKey);
    return () => window.removeEventListener('keydown', pressKey);
  }, []);
  return (
    <ModalOverlay
      data-overlay="palette"
      className={cx(styles['shade'])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={showPalette}
    >
      <Modal className={cx(styles['modal'])}>
        <Dialog className={cx(styles['dialog'])} aria-label={t('search.palette.title')}>
          <PaletteBox />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
