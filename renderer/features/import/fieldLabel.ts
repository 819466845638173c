import { log } from '../../i18n/en/log.ts';
import type { Translate } from '../../i18n/index.ts';

type EventField = keyof typeof log.fields;
const isEventField = (field: string): field is EventField => Object.hasOwn(log.fields, field);

/** The name of a field of the review, such as `dateStart`, `session.3` or `session.3.opinion`. */
export function fieldLabel(t: Translate, field: string): string {
  const [part = '', , rest = ''] = field.split('.');
  if (part === 'hints') return t('import.offers.label');
  if (rest === 'opinion') return t('import.sessions.opinion');
  if (part === 'person' || rest === 'people') return t('import.people.one');
  if (part === 'session') return t('import.sessions.one');
  if (part === 'takeaway') return t('import.takeaways.text');
  return isEventField(part) ? t(`log.fields.${part}`) : part;
}
