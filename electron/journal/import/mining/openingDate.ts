/** Dates in the first words of a text: when it was written, and when that was of which it tells. */
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import type { DatePhrase } from '../../text/dates.ts';
import type { EventPassage } from './eventName.ts';

const HEAD_PASSAGES = 8;
const WRITTEN =
  /^(?:posted|published|written|updated|last updated|first published)(?: on| by|:)?(?!\p{L})|(?:发布|发表|写|撰|记|刊|更新)[于在]|\d日?[记讯][)】]|\d[^\d]{0,6}(?:综合)?报[导道][】)]/iu;

/** The day on which a text says in its first lines that it was written or published, or null. */
export function writtenOn(
  passages: readonly EventPassage[],
  today: PartialDate,
): PartialDate | null {
  for (const { text, folded, isTitle } of passages.slice(0, HEAD_PASSAGES)) {
    const found = isTitle ? null : WRITTEN.exec(folded.slice(0, 200));
    if (!found) continue;
    const near = folded.slice(Math.max(0, found.index - 24), found.index + found[0].length + 24);
    const stamp = readDates(text.slice(0, 240), { today, lean: 'past' }).find(
      ({ certain, dateStart, start, end }) =>
        certain && dateStart.length === 10 && near.includes(folded.slice(start, end)),
    );
    if (stamp) return stamp.dateStart;
  }
  return null;
}

const DATELINE_PASSAGES = 4;
const DATELINE_BEFORE = /^\p{Lu}[\p{L}\p{M} .,'’/-]{2,40}[,(（]\s?$/u;
const DATELINE_AFTER = /^\)?\s?(?:[/(][^/()]{2,30}[/)])?\s?(?:--?|–|—)\s/u;

/** The day in `LEEDS, 11 May 2025 – …` at the head of a report, or null. */
export function dayOfDateline(
  passages: readonly EventPassage[],
  today: PartialDate,
): PartialDate | null {
  for (const { text } of passages.filter(({ isTitle }) => !isTitle).slice(0, DATELINE_PASSAGES)) {
    const [phrase] = readDates(text.slice(0, 90), { today, lean: 'past' });
    if (phrase?.certain !== true || phrase.dateStart.length !== 10) continue;
    const isHead =
      DATELINE_BEFORE.test(text.slice(0, phrase.start)) &&
      DATELINE_AFTER.test(text.slice(phrase.end, phrase.end + 40));
    if (isHead) return phrase.dateStart;
  }
  return null;
}

const OPENING_PASSAGES = 10;
/** Of something else than the day that is told of. */
const ASIDE =
  /生日|交报销|交|还书|更新|有效|失效|作废|前后|(?<!\p{L})(?:by|before|after|until|till|due|birthday|return|expires?|valid|back in|next|since|updated|version|invoice|flight)(?!\p{L})/iu;

/** How much it says of a day that it stands in the opening of one's own text; at most 3. */
export function openingScore(
  { text, folded }: EventPassage,
  index: number,
  phrase: DatePhrase,
): number {
  const isDay = phrase.dateStart.length === 10;
  if (!isDay || phrase.bare || index > OPENING_PASSAGES) return 0;
  const before = folded.slice(Math.max(0, phrase.start - 16), phrase.start);
  const after = folded.slice(phrase.end, phrase.end + 8);
  if (ASIDE.test(before) || /^[ ]?(?:前|以前|之前|生日|截止|到期)/u.test(after)) return 0;
  const rest = `${text.slice(0, phrase.start)} ${text.slice(phrase.end)}`;
  if (rest.replace(/[\p{P}\p{S}\s]/gu, '').length <= 24) return 3;
  return index < 6 ? 2.4 : 2.1;
}
