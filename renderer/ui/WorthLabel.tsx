import { useTranslation } from 'react-i18next';
import type { Worth } from '#shared/worth.ts';
import { cx } from './cx.ts';
import { WorthGlyph } from './WorthGlyph.tsx';
import styles from './worth.module.css';

interface WorthLabelProps {
  worth: Worth | null;
  /** Where the glyph stands. */
  glyph?: 'before' | 'after';
  size?: number;
}

/** A worth by its glyph and its word. */
export function WorthLabel({ worth, glyph = 'before', size = 16 }: WorthLabelProps) {
  const { t } = useTranslation();
  const shape = <WorthGlyph worth={worth} size={size} />;
  return (
    <span className={cx(styles['label'], styles[`text${worth ?? 0}`])}>
      {glyph === 'before' && shape}
      {t(`worth.names.${worth ?? 'unrated'}`)}
      {glyph === 'after' && shape}
    </span>
  );
}
