/** Names of events that no word of theirs marks, but what is said of them. */
import { knownPlaces } from '../../text/places.ts';
import { BREAKS, MONTHS } from './englishEventWords.ts';
import { mentionOf } from './eventMention.ts';
import type { EventMention } from './eventMention.ts';

const places = knownPlaces([]);
const APPOSED =
  /(?<![\p{L}\d])(?<name>(?:\p{Lu}|\d{4}[ ])[\p{L}\d'’&+-]{1,24}(?:[ ](?:(?:of|for|the|and|&|\+)[ ])?[\p{Lu}\d][\p{L}\d'’&+-]{0,24}){0,4})[*_]{0,3},[ ](?:a|an|the|our|this year['’]s|its)[ ](?:[\p{L}-]{1,16}[ ]){0,4}?(?:conference|meetup|summit|forum|festival|unconference|symposium|workshop|gathering|hackathon|congress|convention|event)(?!\p{L})/gu;

/** Names that a text explains: `Kite Days, our regional conference`. */
export function apposedEvents(text: string, from: number): EventMention[] {
  return [...text.matchAll(APPOSED)].flatMap(({ groups, index }) => {
    const written = groups?.['name'] ?? '';
    // `I was in Leeds for Kite & Loom, a conference …`
    const city = /^(?<place>\S{2,24}) (?:for|of) (?=\p{Lu})/u.exec(written);
    const name = places.has(city?.groups?.['place'] ?? '')
      ? written.slice(city?.[0].length)
      : written;
    const at = index + written.length - name.length;
    if (BREAKS.test(name) || MONTHS.test(name) || places.has(name)) return [];
    const span = { start: from + at, end: from + at + name.length };
    return [mentionOf(name, span, { generic: false, weak: true })];
  });
}
