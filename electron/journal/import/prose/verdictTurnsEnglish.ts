/**
 * English turns by which people say in passing whether they go again: the place that is taken for the
 * next time, who is sent instead, how seldom is enough. Each stands at the head of a clause, so that
 * it is of the writer and of no one named before.
 */
import type { Worth } from '#shared/worth.ts';
import { isOfOtherThings } from './verdictOtherThings.ts';

const MONTH = String.raw`january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter`;
/** Another time, whatever it is called by. */
const NEXT = String.raw`(?:the )?(?:next (?:year|time|edition|one|round|month|season|instal+ment|run|meeting|${MONTH})(?:'s(?: \w+){0,2})?|20[2-9]\d(?:'s)?(?: (?:edition|one|round))?|(?:coming|following) (?:year|edition|one)|(?:autumn|spring|summer|winter) (?:one|edition|round|meeting)|year after(?: next)?|another year|(?:second|third|fourth) (?:time|round)|round (?:two|three|2|3))`;
const IN_YEARS = String.raw`in (?:a|one|two|three|four|a few|a couple of|some|[1-5]) (?:years?|editions?|years?' time)`;
const LEAD = String.raw`(?:(?:so|and|but|well|yes|no|ok|okay|anyway|honestly|personally|overall|verdict|conclusion|for me|for us|as for me|me|all in all|in short|i think|i guess|i suppose|in any case|either way|still|again|then|meh|nah|tbh)[,:;]? ){0,3}`;
const HEAD = String.raw`(?:^|[,;:.!()–—]\s{0,2}|\s-\s)[\s*_>•-]{0,6}${LEAD}`;
const WE = String.raw`(?:(?:i|we)(?:'ll|'d|'m|'re|'ve)?)`;
const ADVERB = String.raw`(?:will|would|might|should|could|may|can|am|are|have|definitely|certainly|absolutely|surely|probably|likely|perhaps|rather|sooner|just|already|gladly|happily|instead|also|both|all|better|simply|now|be|been|again|very|most|think|then)`;
const END = String.raw`(?=$|[\s.,;:!)–—-]{1,3}$|[,;.!)–—]| - )`;
const HOME = String.raw`(?:before (?:i|we)(?:'d| had)? (?:even |had )?(?:left|leaving|got|reached|unpacked)|before (?:leaving|the (?:train|bus|doors?|end|closing|last))|(?:as soon as|the (?:moment|minute|second)|when) (?:i|we) (?:got|came|was|were|reached) (?:back )?(?:home|back|on the)|on the (?:train|bus|plane|ferry|way) (?:home|back)|there and then|then and there|on the spot|from the (?:car park|train|bus|platform|ferry))`;

/** In lower case; the first that fits counts. */
const TURNS: readonly (readonly [Worth, string])[] = [
  // Who holds something open.
  [
    3,
    String.raw`(?:going |going back |coming back )?(?:every (?:other|second|third|few)|once (?:every|in) (?:two|three|four|five|a few|[2-5])) (?:years?|editions?)?,? ?(?:is|would be|will be|seems|feels|would|will|does|should)? ?(?:plenty|enough|quite enough|often enough|about right|fine|do|suffice|it|be enough)(?: (?:for|with) (?:me|us|a \w+|our|my)\b.{0,40})?${END}`,
  ],
  [3, String.raw`(?:maybe|perhaps|possibly),? (?:again |back |another (?:one|go) )?${IN_YEARS}`],
  [
    3,
    String.raw`${NEXT},? (?:but |and |probably |definitely |maybe |again ){0,2}(?:only (?:if|when|with|for)|not unless|depends|depending|if at all)\b`,
  ],
  [
    3,
    String.raw`(?:not|skip|skipping) (?:it )?${NEXT},? (?:but|though|perhaps|maybe|yet)(?: maybe| perhaps| probably| again)? (?:the (?:year|one|edition|time) after|${IN_YEARS}|the next)`,
  ],
  [
    3,
    String.raw`if (?:work|the (?:firm|company|office|boss|lab|school|department|union|clinic|ward|college)|my (?:firm|company|boss|employer|lab|school|department|union|clinic|college)|they|somebody|someone) (?:sends?|pays?(?: for)?|asks?|wants?)(?: for)? (?:me|us|it)?(?: to go| again)?,? ?(?:then )?(?:fine|ok|okay|sure|yes|good|i'll go|i'd go|i'm in|why not)\b`,
  ],
  [
    3,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,2}(?:happy|glad|willing|fine) (?:to (?:go|come|attend)(?: again| back)?|with going(?: again| back)?) (?:again )?(?:if|when|as long as|provided) (?!i can|possible)`,
  ],
  [
    3,
    String.raw`(?:i )?(?:can't|cannot|couldn't|wouldn't) (?:imagine|see myself|picture myself|go|come) (?:going |coming |attending )?(?:again|back) without\b`,
  ],
  // Who is not to come again.
  [
    2,
    String.raw`(?:${NEXT},? )?${WE},? (?:${ADVERB} ){0,4}(?:send|sending|let|nominate|put forward)(?: in)? (?!me\b|us\b|you\b|my (?:whole )?(?:team|family)|the (?:slides|whole|results?|samples?|data|forms?|list|report|dog|dough|children)|an? (?:e-?mail|mail|message|note|question|letter|list|report|sample|link|copy|card|proposal|abstract|reply|thank|photo|postcard|invoice|bill|complaint|text|talk|paper|poster)|more\b|two\b|three\b|everyone|it\b|in\b|out\b|off\b|them (?:an?|the|my|know)|him (?:an?|the|my|know)|her (?:an?|the|my|know)|my (?:slides|talk|poster|abstract|paper))(?:[\p{L}'-]+ ?){1,6}(?=$|[,;.!)]| instead| next| to | go)`,
  ],
  [
    2,
    String.raw`(?:${NEXT},? )?(?:somebody|someone|one of (?:the|us|my|our) ?[\p{L}'-]*|a (?:colleague|junior)|the (?:juniors?|interns?|others|younger ones)|[\p{L}'-]{2,14})(?: \w+)? (?:can|could|should|may) (?:have|take|go|do|get)(?: (?:it|my (?:place|seat|ticket|turn)|the (?:ticket|trip|place)|instead|in my place)){0,2} (?:${NEXT}|instead|in my (?:place|stead))`,
  ],
  [
    2,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,3}(?:give|giving) (?:it|this(?: one)?) (?:a rest|a break|a miss|a pass|a year off)\b`,
  ],
  [
    2,
    String.raw`(?:enough|plenty) (?:of (?:this|that|these|it)|${'conferences?'}|for me)(?: (?:kind|sort|one))? for (?:a (?:few|couple of|good few)|some|several|the next|two|three|five|ten|many|a good while|a while|now)(?: \w+)?${END}`,
  ],
  [
    2,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,2}(?:not|wouldn't|won't|'m not|in no|no)(?: be)? (?:rush|rushing|hurry|hurrying|racing)(?: to (?:go|come|get|sign up|return|be)| back| to)(?: \w+){0,2}${END}`,
  ],
  [
    2,
    String.raw`${NEXT},? ${WE} (?:${ADVERB} ){0,2}(?:stay(?:ing)?|spend(?:ing)? (?:the|that|those) (?:days?|weekend|week|time|money)) (?:with|at|in|on|home)\b`,
  ],
  [
    1,
    String.raw`(?:there will be )?no (?:second|next|further|more) (?:time|visit|round|year|edition)s?(?: of this)?(?: for (?:me|us)| from me)${END}`,
  ],
  [
    1,
    String.raw`(?:it's |that's |a |it's a |definitely a |a firm |a clear ){0,2}no from (?:me|us)(?: (?:for|on|about) ${NEXT})?${END}`,
  ],
  [
    1,
    String.raw`(?:i |we )?(?:wouldn't|would not|won't|will not) (?:go|come|attend|be) (?:there )?(?:again|back|there),? (?:even |not even )?if (?:you|they|somebody|someone) (?:paid|pay|begged|gave|carried|dragged)\b`,
  ],
  [
    3,
    String.raw`(?:just |only |perhaps |maybe )?(?:an?|the) (?:day|half[- ]day|one-day|single[- ]day|afternoon|evening|weekend) ?(?:pass|ticket|visit)? (?:at most|at best|only)(?: ${NEXT})?${END}`,
  ],
  [
    3,
    String.raw`(?:possibly|maybe|perhaps|might (?:go|come)|could (?:go|come)) again,? (?:if|when|depending|provided|as long as|but only)\b`,
  ],
  [
    3,
    String.raw`(?:it |that |all )?depends (?:on |whether |if |who |what |where |how ){1,2}.{0,24}(?:they|the organi[sz]ers|program(?:me)?|agenda|speakers?|speaks|sponsors?|talks|venue|city|date|ticket|fee|price|line-?up|hold it|held)\b`,
  ],
  [
    3,
    String.raw`${WE} (?:${ADVERB} ){0,2}(?:go|come|join|sign up)(?: again| back)?,? (?:only )?(?:if|when|as long as) (?:[\p{L}'-]+ ){1,3}(?:goes|comes|joins|does|speaks|is going|is there|drives)${END}`,
  ],
  [
    2,
    String.raw`(?:online|remotely|virtually|from (?:home|the sofa|my desk)|by stream|on video|just the (?:recordings|videos|slides)|the recordings) ${NEXT}(?:,? if at all)?${END}`,
  ],
  [2, String.raw`not (?:again )?next (?:year|time)${END}`],
  [
    2,
    String.raw`(?:there (?:are|must be) )?better (?:places?|ways?|things|uses?|conferences|events|courses) (?:to (?:spend|use|put|do with|go to)|for) .{0,40}\b(?:leave|days?|time|money|weekend|holidays?|budget|fee|evenings?)\b`,
  ],
  [
    2,
    String.raw`(?:i'll|i will|i'd|we'll|we will|we'd|better|will) (?:${ADVERB} ){0,2}(?:stay|keep|steer) (?:well )?(?:away|clear)(?! from (?:the (?:bar|buffet|coffee|dessert|raffle)|that)\b)`,
  ],
  [
    2,
    String.raw`(?:my|our|the|a) (?:[\p{L}'-]+ )?(?:junior|apprentice|colleague|deputy|assistant|trainee|student|successor|intern|foreman|boss)s? .{0,60}?\b(?:goes|go|can go|should go|is going|may go|can have it|gets to go)(?: instead| there| along)? ${NEXT}`,
  ],
  [
    1,
    String.raw`(?:the |my |our )?last (?:time|one|visit|year|edition|outing) for (?:me|us)${END}`,
  ],
  [
    1,
    String.raw`(?:i |we )?(?:wouldn't|would not|won't|will not) (?:go|come|attend|be there)(?: again| back| there)?,? (?:not )?(?:even )?if (?:it|they|you|the (?:ticket|entry|fee)) (?:was|were|is|paid|pay|gave|give)\b`,
  ],
  [
    1,
    String.raw`(?:i've |i have |we've |we have |have |i |we )?(?:cancel+ed|cancel+ing|ended|quit|given up|resigned) (?:my|our) (?:membership|subscription|season ticket|standing order|place for ${NEXT})`,
  ],
  [
    5,
    String.raw`(?:my|our) (?:place|seat|spot|stand|room|ticket|bed|table|chair) (?:for|at|in) ${NEXT}(?: \w+)?,? (?:is|are|was|has been) (?:already )?(?:reserved|booked|paid|taken|secured|confirmed|safe|waiting|bought)`,
  ],
  [
    5,
    String.raw`(?:my|our) (?:place|seat|spot|room|ticket) for the (?:spring|summer|autumn|fall|winter|next) (?:\w+ )?(?:is|has been) (?:already )?(?:reserved|booked|paid|secured|confirmed|bought)`,
  ],
  [
    5,
    String.raw`(?:the )?same (?:stand|seat|chair|place|room|hotel|time|table|row|corner|again)[^.;!?]{0,25} ${NEXT},? ?(?:please|again|for me|for us|then)?${END}`,
  ],
  [
    5,
    String.raw`(?:i'd|i would|we'd|we would|would) (?:sign|go|book|register|enrol|pay|buy|come|do it)(?: up| back)? again (?:today|tomorrow|now|right away|on the spot|this minute|next week|at once)`,
  ],
  [
    5,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,2}(?:making|make|made|keep|keeping) (?:it|this|this one|the day) (?:an?|our|my) (?:fixed|regular|annual|yearly|standing|permanent) (?:date|point|fixture|thing|trip|habit|item|outing)`,
  ],
  [
    4,
    String.raw`(?:if (?:i|we) (?:had|have) to (?:decide|choose|say) (?:now|today),? )?(?:i'd|i would|we'd) say (?:yes to ${NEXT}|(?:go|come) (?:again|back)|yes,? again)`,
  ],
  // Who has a place already, or would not be without.
  [
    5,
    String.raw`no way (?:am i|i'm|i'd|i would|i'll|i will|we're|we'd) (?:be )?(?:ever )?(?:miss|skip)(?:p?ing)?\b`,
  ],
  [
    5,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,2}(?:keep|keeping|kept|holding|held|leaving|left) [^,;.]{3,40} free for (?:it|this|this one|${NEXT})${END}`,
  ],
  [
    1,
    String.raw`(?:nothing|no one|nobody|no money|wild horses) (?:on earth |in the world )?(?:would|will|could|can)(?:n't)? (?:get|bring|drag|lure|tempt|make) (?:me|us) (?:back|(?:to )?(?:go|come)|there again|again)\b`,
  ],
  [
    3,
    String.raw`(?:fine|good|ok|okay|worth it|nice|alright) (?:as|for) (?:a|one) (?:day|half day|single day|afternoon|evening)(?: trip| out| visit)?,? (?:but )?not (?:again|for|worth)\b`,
  ],
  [
    5,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,3}(?:down|in|signed up|registered|booked(?: in)?|enrol+ed|confirmed|put down|on the list) (?:again )?for ${NEXT}`,
  ],
  [
    5,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,2}(?:re-?booked|re-?registered|renewed|booked again|signed up again|registered again)(?: [^,;.]{1,30})? ${HOME}`,
  ],
  [
    5,
    String.raw`(?:${WE} )?(?:${ADVERB} ){0,2}(?:booked|signed up|registered|paid|bought (?:a |my |the )?(?:ticket|pass)s?) for (?:the|another|its|their) (?:\w+ ){1,3}?${HOME}`,
  ],
  [
    5,
    String.raw`(?:this|it)(?: one| event| day| fair| conference)?(?:'s| is)? (?:stays?|staying|remains?|keeps its place|goes|going|belongs)(?: firmly| right| straight| definitely| always){0,2} (?:on|in|into) (?:my|our) (?:calendar|diary|agenda|planner|year|list(?: every| each| again| for (?:next|20)))`,
  ],
  [
    5,
    String.raw`(?:back |again |there |here |back there |see you ){0,2}(?:${NEXT}|${IN_YEARS}),? (?:for sure|for certain|definitely|absolutely|certainly|of course|without fail|no question|yes(?: please)?|with pleasure|you bet|obviously)(?=$|[.,;!)])`,
  ],
  [
    5,
    String.raw`(?:definitely|certainly|absolutely|yes,?|of course) (?:back |again )?${NEXT}${END}`,
  ],
  [
    5,
    String.raw`(?:a |a clear |a definite |a firm |big ){0,2}yes from (?:me|us) (?:for|on|to) ${NEXT}`,
  ],
  [
    5,
    String.raw`(?:i'd|i would|we'd) be (?:mad|crazy|stupid|a fool|daft|an idiot) (?:not to (?:go|come|return|be there|sign up)|to (?:miss|skip))\b`,
  ],
  [
    5,
    String.raw`(?:it|this|that)(?:'s| is|'ll be| will be| has become| becomes)? (?:now |going to be )?(?:my|our) (?:new )?(?:yearly|annual|regular|standing) (?:treat|thing|trip|outing|date|habit|fixture|holiday|pilgrimage|ritual|tradition)`,
  ],
  [
    5,
    String.raw`${NEXT},? we(?:'re|'ll| are| will)(?: all| definitely)? (?:go|going|come|coming|be there)(?: again| back| there)? (?:as|with) (?:a|the|our|all)\b`,
  ],
  [
    5,
    String.raw`(?:i|we) know (?:exactly )?where (?:i'll|we'll|i will|we will|i'm going to) be ${NEXT}`,
  ],
  [
    4,
    String.raw`${WE} (?:${ADVERB} ){0,2}pencil+ed (?:it |this |me |us )?(?:in )?(?:for )?(?:in )?${NEXT}`,
  ],
  [
    4,
    String.raw`(?:one|a day|an? (?:event|evening|trip|conference)|something) (?:that )?(?:i'd|i would|we'd|i'll|we'll) (?:gladly |happily |definitely )?(?:repeat|do again|go to again|come back to)${END}`,
  ],
];

const PATTERNS = TURNS.map(([worth, body]) => [worth, new RegExp(`${HEAD}${body}`, 'u')] as const);

/** Of what is grown, tried and treated. */
const VETO =
  /\b(?:samples?|seeds?|cuttings?|plants?|soil|trials?|plots?|vaccines?|drug|dose|crop|variety|breed|herbicide|chimney)\b/u;

/** The worth that a sentence, written out, states in one of these turns, or null. */
export function worthOfEnglishTurns(plain: string): Worth | null {
  const lower = plain.toLowerCase();
  if (lower.length > 260 || VETO.test(lower) || /[?]["')\]*_ ]{0,4}$/u.test(lower)) return null;
  for (const [worth, pattern] of PATTERNS) {
    const said = pattern.exec(lower)?.[0];
    // What it says besides, of hotels and trains, is no matter.
    if (said !== undefined && !isOfOtherThings(said, '')) return worth;
  }
  return null;
}
