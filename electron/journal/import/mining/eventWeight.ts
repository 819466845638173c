/** How much the words around a name say that a text is about its event. */
import type { EventMention } from './eventMention.ts';
import type { EventPassage } from './eventName.ts';

const HELD =
  /举行|召开|举办|开幕|揭幕|启幕|闭幕|落幕|拉开[帷序]幕|圆满|登场|开启|亮相|(?<!\p{L})(?:held|took place|takes? place|taking place|kicked off|opened|concluded|wrapped up|convened|gathered|brought together|hosted|returned|organi[sz]ed|ended|packed|filled|is over|is back|was back|happened|finished|closed|begins|began)(?!\p{L})/iu;
const ATTENDED =
  /参加|出席|参会|到场|去了|去听|听了|受邀|应邀|做了|作了|分享|现场|(?<!\p{L})(?:attend(?:ed|ing)?|went to|spoke at|speak(?:ing)? at|talk at|presented at|gave|been to|back from|returned from|visited|joined|moderated|trip|takeaways|spent)(?!\p{L})/iu;
const PASSING =
  /(?:last year(?:['’]s)?|previous(?:ly)?|unlike|compared (?:to|with)|similar to|such as|like|reminded me of|than|earlier|next year(?:['’]s)?|upcoming|see you at|instead of|not|as well as|including|organi[sz]ers? of|founders? of|author of|past|years? ago)(?: (?:at|the|in|a|an|from|of)){0,3} ?$|(?:上一?届|去年|往年|以往|前年|类似|比如|例如|不同于|相比|像|此前|曾在|曾经|下一?届|明年|同样是|以及|还有|接下来的?)[的在]?$/iu;
/** Somebody who speaks tells of another time. */
const RECALLED =
  /(?:(?<!\p{L})I (?:was|spoke|went|heard that|saw that)(?: back)? (?:at|to) (?:the |a )?|我(?:们)?(?:去年|前年|上次|以前|曾经?)?在(?:\p{Script=Han}{2,4}的)?)[“"「]?$/u;
const SUB_EVENT =
  /分论坛|平行论坛|主题论坛|圆桌论坛|专题论坛|分会场|side event|satellite|co-located|track/iu;
/** A day, beside which a name is more likely that of an event. */
const DAY_SAID =
  /\d[ ]?月|[一二三四五六七八九十]月[一二三十]|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?<!\d)\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?!\d)/iu;
/** `Leeds conference` in a headline, which describes it. */
const DESCRIBED = /^\p{Lu}[\p{L}’'-]{2,20} \p{Ll}{4,12}$/u;
const LEAD_IN = 36;

/** How much one mention says that the text is about its event. */
export function weightOf(mention: EventMention, passage: EventPassage, own: boolean): number {
  const at = mention.span.start - passage.span.start;
  const before = passage.text.slice(Math.max(0, at - LEAD_IN), Math.max(0, at));
  if (!passage.isTitle && PASSING.test(before)) return -1;
  if (!own && !passage.isTitle && RECALLED.test(before)) return -1;
  const weakly = mention.weak && !mention.dated;
  let weight = !passage.isTitle ? 0 : weakly ? 2 : 5;
  if (!own && passage.isTitle && DESCRIBED.test(mention.text)) weight -= 2;
  if (HELD.test(passage.folded)) weight += 1.5;
  if (own && ATTENDED.test(passage.folded)) weight += 1.5;
  const after = passage.folded.slice(at + mention.text.length, at + mention.text.length + 4);
  if (
    /^[”」"]?(?:上|期间|现场|中[,，])/u.test(after) ||
    /(?:在|于|(?<!\p{L})at (?:the )?)[“"「]?$/iu.test(before)
  ) {
    weight += 1.5;
  }
  if (
    mention.weak &&
    /^$|[,，。:：|·][ ]?$/u.test(before) &&
    /^(?:[,，。.(|·]|[ ][-–—(|]|$)/u.test(after)
  )
    weight += 1;
  if (mention.dated) weight += 1;
  if (mention.acronym !== null) weight += 1;
  if (mention.weak) weight -= DAY_SAID.test(passage.folded) ? 0.5 : 1.5;
  if (mention.told === true) weight += 1;
  if (mention.generic) weight -= 5;
  if (SUB_EVENT.test(mention.text)) weight -= 4;
  return weight;
}
