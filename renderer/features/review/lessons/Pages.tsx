import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import lessonStyles from './lessons.module.css';

interface PagesProps {
  total: number;
  /** Rows of a page. */
  size: number;
  offset: number;
  onTurn: (offset: number) => void;
}

/** Turns the pages of a long table, so that sorting never has thousands of rows to draw. */
export function Pages({ total, size, offset, onTurn }: PagesProps) {
  const { t } = useTranslation();
  if (total <= size) return null;
  return (
    <nav className={lessonStyles['pages']} aria-label={t('lessons.pages.label')}>
      <Button variant="quiet" isDisabled={offset === 0} onPress={() => onTurn(offset - size)}>
        {t('lessons.pages.previous')}
      </Button>
      <span role="status">
        {t('lessons.pages.shown', {
          from: offset + 1,
          to: Math.min(offset + size, total),
          total,
        })}
      </span>
      <Button
        variant="quiet"
        isDisabled={offset + size >= total}
        onPress={() => onTurn(offset + size)}
      >
        {t('lessons.pages.next')}
      </Button>
    </nav>
  );
}
