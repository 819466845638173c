/** A subtitle such as `Leeds, 2–4 February 2024`, which says where and when and nothing else. */
import { missing } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { citiesIn } from '../../text/places.ts';
import type { FieldsNamed } from '../frontMatterDraft.ts';
import type { EventFacts } from '../mining/event.ts';

const LONGEST = 80;

/** The facts with the day and the place that the subtitle states, where the text says neither. */
export function withSubtitle(
  facts: EventFacts,
  field: FieldsNamed,
  today: PartialDate,
): EventFacts {
  const stated = field('subtitle', 'subhead', 'description');
  const words = stated?.values[0] ?? '';
  if (!stated || words.length > LONGEST) return facts;
  const [day, ...others] = readDates(words, { today, lean: 'past' });
  const [city] = citiesIn(words);
  if (!day?.certain || day.dateStart.length !== 10 || others.length > 0) return facts;
  const rest = `${words.slice(0, day.start)} ${words.slice(day.end)}`;
  const place = rest.replace(/^[\s,，·|｜–—-]+|[\s,，·|｜–—-]+$/gu, '');
  if (place !== '' && (!city || place.split(/\s/u).length > 4)) return facts;
  const { span } = stated;
  const dateEnd: EventFacts['dateEnd'] =
    day.dateEnd === null ? missing() : { value: day.dateEnd, confidence: 'likely', span };
  const isTold = facts.dateStart.value?.length === 10;
  const isPlaced = facts.place.value !== null || place === '';
  return {
    ...facts,
    ...(isTold ? {} : { dateStart: { value: day.dateStart, confidence: 'likely', span }, dateEnd }),
    place: isPlaced ? facts.place : { value: place, confidence: 'likely', span },
  };
}
