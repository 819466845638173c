/** The name of an event at the head of one's own notes, written before its place and its day. */
import { missing } from '#shared/draft.ts';
import type { Proposal } from '#shared/draft.ts';
import { readDates } from '../../text/dates.ts';
import { knownPlaces } from '../../text/places.ts';
import type { EventPassage } from './eventName.ts';
import { isPersonName } from './personNamed.ts';
import { plainHead } from './plainHead.ts';

const places = knownPlaces([]);
const LONGEST_LINE = 140;
const MOST_WORDS = 7;
const HEAD =
  /^(?<lead>[\s>*#•·\-–【[(]{0,6})(?<name>[^,，/|·•()（）;；:：]{4,60}?)[ ]?(?:,|[/|·•(（]|[ ][–—-][ ])/u;
/** Words of a sentence, and of what is no event. */
const NO_NAME =
  /(?<!\p{L})(?:i|i['’]m|we|my|me|you|he|she|they|was|were|is|are|am|had|have|has|did|got|do|went|made|this|that|it|there|when|what|why|how|if|so|but|then|not|no|posted|written|updated|draft|by|agenda|todo|lunch|notes?|minutes|hall|room|day|dear|from|ageing|(?:one|two|three|four|half a|whole) days?)(?!\p{L})|[.!?。！？'"“”「」…=]|[我你他她咱]|^\d/iu;

const SHORT_DAY = /(?<![\d./])(?:1[3-9]|2\d|3[01])[./](?:0?[1-9]|1[0-2])[./]\d{2}(?!\d)/u;

/** The first part of a head line that also states a day, where it may be a name; unsure, or missing. */
export function headName(passages: readonly EventPassage[]): Proposal<string> {
  const [head] = passages.filter(({ isTitle, text }) => !isTitle && text.trim() !== '');
  const title = passages.find(({ isTitle }) => isTitle);
  for (const passage of [title, head]) {
    if (!passage || passage.text.length !== passage.span.end - passage.span.start) continue;
    const { text, span } = passage;
    const plain = plainHead(text)?.name;
    if (plain) {
      const at = { start: span.start + plain.start, end: span.start + plain.end };
      return { value: text.slice(plain.start, plain.end), confidence: 'unsure', span: at };
    }
    const match = text.length > LONGEST_LINE ? null : HEAD.exec(text);
    const name = match?.groups?.['name']?.trim() ?? '';
    const start = match?.groups?.['lead']?.length ?? 0;
    if (!match || !isName(name)) continue;
    const isDated =
      SHORT_DAY.test(text.slice(start + name.length)) ||
      readDates(text, { today: '2100-01-01', lean: 'past' }).some(
        ({ bare, start: at }) => !bare && at >= start + name.length,
      );
    if (!isDated) continue;
    const place = { start: span.start + start, end: span.start + start + name.length };
    return { value: name, confidence: 'unsure', span: place };
  }
  return missing();
}

function isName(name: string): boolean {
  if (name === '' || NO_NAME.test(name) || places.has(name) || isPersonName(name)) return false;
  const words = name.split(' ');
  if (words.length > MOST_WORDS || words.every((word) => places.has(word))) return false;
  return readDates(name, { today: '2100-01-01', lean: 'past' }).length === 0;
}
