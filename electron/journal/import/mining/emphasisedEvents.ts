/** Names of events that stand in bold after a word that leads to one: `to Leeds for the **Kite Days**`. */
import { foldText } from '../../../text/fold.ts';
import { mentionOf } from './eventMention.ts';
import type { EventMention } from './eventMention.ts';
import { isPersonName } from './personNamed.ts';

const BOLD =
  /(?:(?<!\p{L})(?:at|to|of|for|from|the|our|this year['’]s|attended|visited|called|organi[sz]ed|ran|hosted|joined)[ ]|(?:去了?|参加了?|出席|办了?|主办|赴|在|逛了?|第[一二三四五六七八九十\d]{1,3}[届次]))[“「『"《]?\*\*(?<name>[^*\n]{4,70})\*\*/giu;
const NO_NAME = /[.!?。！？:：]|^\p{Ll}|^\d+$/u;

/** The names in bold of a stretch of text, each weak. */
export function emphasisedEvents(text: string, from: number): EventMention[] {
  if (!text.includes('**')) return [];
  return [...foldText(text).matchAll(BOLD)].flatMap(({ groups, index, 0: whole }) => {
    const length = groups?.['name']?.length ?? 0;
    const end = index + whole.length - 2;
    const name = text.slice(end - length, end);
    if (NO_NAME.test(name) || isPersonName(name) || !/ |\p{Script=Han}/u.test(name)) return [];
    const span = { start: from + end - length, end: from + end };
    return [mentionOf(name, span, { generic: false, weak: true })];
  });
}
