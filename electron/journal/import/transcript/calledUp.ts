/** Who is called up at the end of a turn, and so has the next. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { slotPerson } from '../talks/slotName.ts';
import type { Turn } from './turns.ts';

const LAST_WORDS = 160;
const CHINESE =
  /(?:有请|有請|欢迎|歡迎|请到|請到|下一位(?:是|，)?|接下来(?:是|请)?|接下來(?:是|請)?)(?<who>[^。！!《「“\n]{2,30}?)(?=[，,。！!《「“]|$)/gu;
const ENGLISH =
  /\b(?:please welcome|over to|hand (?:it )?over to|next (?:is|up is|speaker is)|first (?:is|up is|speaker is)|welcome(?: to the stage)?|then|first|and finally|(?<=[.!?:] |^)(?:and|now|also))[,:]? (?<who>(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})/giu;

/** The one person whom the last words of a turn call up, or null. */
export function calledUp(source: string, { span }: Turn): DraftPerson | null {
  const from = Math.max(span.start, span.end - LAST_WORDS);
  const words = source.slice(from, span.end);
  for (const pattern of [CHINESE, ENGLISH]) {
    const found = [...words.matchAll(pattern)].at(-1);
    const who = found?.groups?.['who'];
    if (!found || who === undefined) continue;
    const named = slotPerson(who.trim(), pattern === CHINESE ? 'beside' : 'none');
    if (!named) continue;
    const start = from + Math.max(0, words.indexOf(named.name, found.index));
    return draftPerson({
      ...named,
      part: 'speaker',
      span: { start, end: start + named.name.length },
    });
  }
  return null;
}
