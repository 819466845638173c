import type { Translate } from '../../i18n/index.ts';

/** A size as people say it: 900 B, 12 KB, 1.5 MB. */
export function byteText(t: Translate, bytes: number): string {
  if (bytes < 1024) return t('import.bytes', { count: bytes });
  if (bytes < 1024 * 1024) return t('import.kilobytes', { count: Math.round(bytes / 1024) });
  return t('import.megabytes', { count: Math.round((bytes / 1024 / 1024) * 10) / 10 });
}
