import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo, useRoute } from '../../stores/route.ts';
import { decideOnFiles } from '../decide/decideStore.ts';
import { droppedEntries, filesOfEntries } from './folder.ts';
import { importFiles, importFolder } from './handOver.ts';
import styles from './import.module.css';

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

const isDeciding = (): boolean => useRoute.getState().route.screen === 'decide';

function take(transfer: DataTransfer): void {
  const entries = droppedEntries(transfer);
  if (entries === null) importFiles(transfer.files);
  else void filesOfEntries(entries).then(importFolder);
}

/** Files may be dropped anywhere in the window, on any screen. The shell renders it once. */
export function DropTarget() {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (!event.dataTransfer) return;
      // Where one decides, what is dropped is an invitation.
      if (isDeciding()) return decideOnFiles(event.dataTransfer.files);
      goTo({ screen: 'import' });
      take(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver ? (
    <div className={styles['dropShade']} aria-hidden="true">
      <p className={styles['dropWord']}>{t(isDeciding() ? 'decide.drop' : 'import.drop')}</p>
    </div>
  ) : null;
}
