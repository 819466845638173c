/** What a report calls an event in its headline, which is no name of it. */
import { citiesIn } from '../../text/places.ts';
import type { EventPassage } from './eventName.ts';

const KIND =
  /^ (?:forum|summit|conference|meeting|congress|symposium|seminar|gathering|convention|workshop|festival|expo|fair)$/u;

/** The passages of a report, with `Leeds forum` as a name that says nothing: the town and what it was. */
export const withDescribed = (passages: readonly EventPassage[]): EventPassage[] =>
  passages.map((passage) => ({
    ...passage,
    mentions: passage.mentions.map((mention) =>
      isDescription(mention.text) ? { ...mention, generic: true, weak: true } : mention,
    ),
  }));

function isDescription(name: string): boolean {
  const [city] = citiesIn(name);
  return city?.start === 0 && KIND.test(name.slice(city.end));
}
