import { log } from '../../i18n/en/log.ts';
import type { Translate } from '../../i18n/index.ts';

type EventField = keyof typeof log.fields;
const isEventField = (field: string): field is EventField => Object.hasOwn(log.fields, field);

/** The name of a field of the review, such as `dateStart`, `session.3` or `takeaway.0`. */
export function fieldLabel(t: Translate, field: string): string {
  const [part = ''] = field.split('.');
  if (part === 'session') return t('import.sessions.title', { count: 1 });
  if (part === 'takeaway') return t('import.takeaways.title', { count: 1 });
  return isEventField(part) ? t(`log.fields.${part}`) : part;
}
