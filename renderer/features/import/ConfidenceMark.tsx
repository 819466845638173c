import {
  Check,
  CircleCheck,
  CircleDashed,
  CircleDotDashed,
  CircleHelp,
  PenLine,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../i18n/index.ts';
import { cx } from '../../ui/cx.ts';
import type { FieldMark } from '../log/EventFormContext.tsx';
import styles from './review.module.css';
import type { Standing } from './standing.ts';

const SIZE = 12;
/** A shape for each, so that no colour has to be told from another. */
const GLYPHS: Readonly<Record<Standing, ReactNode>> = {
  sure: <CircleCheck aria-hidden size={SIZE} />,
  likely: <CircleDotDashed aria-hidden size={SIZE} />,
  unsure: <CircleHelp aria-hidden size={SIZE} />,
  missing: <CircleDashed aria-hidden size={SIZE} />,
  own: <PenLine aria-hidden size={SIZE} />,
  checked: <Check aria-hidden size={SIZE} />,
};

/** How a field stands, as the form shows it beside the field's label. */
export const fieldMark = (t: Translate, standing: Standing): FieldMark => ({
  text: t(`import.confidence.${standing}`),
  glyph: GLYPHS[standing],
  tone: standing === 'unsure' ? 'strong' : 'quiet',
});

interface ConfidenceMarkProps {
  standing: Standing;
  /** How many stand so; for the legend. */
  count?: number;
}

/** How an item of a list stands: a shape and its word. */
export function ConfidenceMark({ standing, count }: ConfidenceMarkProps) {
  const { t } = useTranslation();
  const word = t(`import.confidence.${standing}`);
  return (
    <span className={cx(styles['standing'], standing === 'unsure' && styles['unsure'])}>
      {GLYPHS[standing]}
      <span>{count === undefined ? word : `${count} ${word}`}</span>
    </span>
  );
}
