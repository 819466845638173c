/**
 * English idioms that say by themselves that one goes again or stays away. Of weight 6 they need
 * nothing beside them; of weight 4 the writer or another time must be named.
 */
import { ENGLISH_CORES } from './verdictCoresEnglish.ts';
import type { Idiom } from './verdictCue.ts';
import { ME, NEXT, idiom } from './verdictIdiomParts.ts';
import { KEEN } from './verdictKeenEnglish.ts';

const ANOTHER = String.raw`(?:another|a second|a single|one more|any more of my)`;
const TIME_OF_MINE = String.raw`(?:day|weekend|week|evening|saturday|sunday|hour|minute|penny|cent|euro|dollar|pound|quid|afternoon|year|working day)s?`;
const RECORDINGS = String.raw`(?:recordings?|videos?|proceedings|slides|slide decks?|transcripts?|streams?|livestream|papers|write-?ups?|youtube|uploads|playlist|summar(?:y|ies)|newsletter|blog posts?)`;

/** What sounds like a refusal and is none. */
const AFFIRMED: readonly Idiom[] = [
  idiom(
    5,
    6,
    String.raw`(?:wild horses|nothing(?: \w+){0,3}|no \w+|neither .{2,30}) (?:could|would|will|can|is going to)(?:n't)? (?:\w+ ){0,2}(?:keep|stop|prevent|hold|drag) ${ME} (?:away|from|back|out)?`,
  ),
  idiom(
    4,
    6,
    String.raw`(?:take|need|have to be|be) (?:something|a lot|quite \w+|an? \w+|more than|at least).{0,40}(?:make|keep|stop|get|for) ${ME} .{0,14}(?:miss|skip|away|not (?:go|come))`,
  ),
  idiom(
    5,
    4,
    String.raw`(?:wouldn't|won't|will not|would not|not going to|never|refuse to|can't|cannot|don't (?:want|intend|plan) to) (?:\w+ ){0,2}?(?:miss(?:ing)?|skip(?:ping)?) (?:it|this|that|one|the (?:next|coming)|another|next|20\d\d|a single)(?! (?:talk|session|point|bus|train))`,
  ),
  idiom(
    5,
    6,
    String.raw`(?:event|one|conference|show|thing|date|meetup|fair|festival)s? (?:that )?i (?:refuse to|never|won't|will never|would never|wouldn't|can't|cannot) (?:\w+ )?(?:miss|skip)|(?:signed up|registered|booked)(?: in)? for [^,;.]{2,30} already|already (?:signed up|registered|booked)(?: in)? for`,
  ),
  idiom(
    4,
    6,
    String.raw`no (?:good |earthly )?(?:reason|excuse) not to .{0,30}(?:again|back|next)`,
  ),
  idiom(
    5,
    4,
    String.raw`(?:it )?(?:won't|wouldn't|will not|isn't|wasn't|not) (?:be )?(?:my|the|our) last(?: (?:one|time|visit|year))?|not for the last time`,
  ),
  idiom(
    5,
    6,
    String.raw`there (?:will|'ll)(?: definitely| certainly| surely)? be (?:a|my|another|an) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\w+teenth|next one|next time|visit)`,
  ),
];

const REFUSED: readonly Idiom[] = [
  idiom(
    1,
    6,
    String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|one)(?: time)?,? (?:and|and also|and probably|but also) (?:my |the |definitely |our )?(?:last|final|only)(?! (?:day|talk|session|slide|speaker|byte|keynote|question|chapter|item|track))`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:my|our) (?:last|final) (?:ever |and only )?(?:one|time|visit|edition|year|trip|appearance|attendance|ticket|conference|summit|forum|meetup)(?! (?:was|with|at my|in))`,
  ),
  idiom(1, 6, String.raw`no more (?:of (?:it|this|these|those) )?for (?:me|us)`),
  idiom(1, 6, String.raw`once (?:bitten|burned)|fool ${ME} (?:once|twice)`),
  idiom(
    1,
    6,
    String.raw`(?:couldn't|can't|wouldn't|won't|not if you|not even if (?:you|they)) (?:pay|paid|bribe|drag|force) ${ME}|couldn't (?:be paid|pay me) (?:enough )?to|(?:you|they)'d have to (?:pay|drag|bribe|force|sedate|kidnap|tie) ${ME}|not for (?:all|any|love)|for love n?or money|no (?:amount|sum) of .{2,25}(?:would|could|will)|wild horses (?:couldn't|wouldn't) drag|if you paid me|over my dead body|when hell freezes|hell (?:will|would|has to) freeze|rather (?:eat|chew|lick|swallow|have (?:a |my )?(?:root|teeth|tooth)|watch paint|gouge|stick|scrub|clean|do my taxes)`,
  ),
  idiom(
    1,
    4,
    String.raw`(?:set(?:ting)? foot|darken(?:ing)? (?:their|that|its|those))|(?:not|never|won't|n't|refuse to) (?:\w+ ){0,3}(?:burn|waste|spend|lose|give|sacrifice|throw away|blow|part with|hand over|shell out)(?:ing)? ${ANOTHER} ${TIME_OF_MINE}`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:out of|from) ${ME} (?:a second time|again|twice|any ?more)|(?:not|never|n't) (?:\w+ ){0,2}(?:see|get|have|getting|seeing) (?:another|a (?:single|second|further)|one more|any more of my|a) (?:penny|cent|euro|dollar|pound|quid|minute|hour|day|weekend|money)|(?:last|final) (?:penny|cent|euro|dollar|pound|quid|money|time) (?:they|you|it) (?:\w+ )?(?:get|gets|see|sees|have|take)`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:unsubscribed|unsubscribing|unfollowed|muted|blocked) .{0,40}(?:mailing list|newsletter|them|organi[sz]ers?|their (?:list|emails?|mails?|domain)|invit\w+|spam|tempt\w+)|(?:marked|filter|filtered|flagged) .{0,40}(?:invit\w+|mails?|newsletter) .{0,20}(?:as spam|trash|bin|junk)|straight (?:in|into|to) (?:the|my) (?:bin|trash|spam)`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:strike|struck|striking|cross|crossed|crossing|delete|deleted|remove|removed|wiped?|scratch|scratched|scrub|drop|dropped|took|taken|taking|take|axe|axed) (?:it|this|this one|that one|them|the \w+)? ?(?:off|from|out of) (?:my|our|the|next year's) (?:\w+ )?(?:calendar|list|diary|plan|schedule|rota|planner|budget|bucket list|year|bookmarks)`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:won't|not|never|n't) (?:be )?(?:put|putting|includ(?:e|ing)|budget(?:ing)?|writ(?:e|ing)) (?:for )?(?:it|this|this one|that one|them|the \w+) (?:in|into|on|down in) (?:my|our|the|next year's) (?:\w+ )?(?:budget|plan|calendar|diary|list)`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:do-not-(?:attend|go|return)|never-again|no-go|avoid|black|naughty|shit) ?-?list|blacklist(?:ed|ing)? (?:it|this|them|by|for|from)|(?:goes|gone|going|went|filed|straight|put it) (?:straight )?(?:on(?:to)?|in(?:to)?|under) (?:my|our|the) (?:\w+ )?(?:blacklist|black list|never list|avoid list|bin|'never again')`,
  ),
  idiom(
    1,
    4,
    String.raw`(?:be held|happen|take place|manage|do|go ahead|carry on|get by|have to go on|proceed|survive) without ${ME}|without ${ME} (?:in it|in the room|there|from now on|in future|next|please|thanks)|(?:count|leave|deal|include|rule|cross) ${ME} out|(?:i'm|we're|am) (?:so |officially |well and truly )?(?:done|through|finished|out)(?: with (?:this|it|that|them|these|the \w+|vendor \w+))?(?:$|[.,;!])`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:i'm|i am|we're|we are|am|officially) (?:so |officially |well and truly )?(?:done|through|finished) with (?:this|it|that|them|these|such|conferences|the|summits|expos)(?! (?:talk|session|report|book|slides|notes|coffee|demo))`,
  ),
  idiom(
    1,
    6,
    String.raw`(?:whoever is reading this|future me|dear (?:future )?(?:me|self)|note to (?:self|future self)|memo to (?:self|me)|self|future self|if i ever|reminder to self|me in 20\d\d|past-?me)\b.{0,60}(?:don't|do not|never|stay (?:home|away)|resist|say no|decline|slap|stop me|shoot me)(?! (?:forget|sit|eat|park|book))`,
  ),
  idiom(
    1,
    6,
    String.raw`there (?:is|'s|will|won't) (?:not |never )?(?:going to )?be (?:no |a )?(?:second|third|fourth|fifth) (?:attempt|time|visit|try|round)|need not (?:see|do|go|repeat) .{0,12}(?:second|again|twice)|declin(?:e|es|ing) (?:every|any|all) (?:further|future|more)|(?:don't|do not|never) (?:sign up|register|book|buy a ticket|fall) (?:for )?(?:this|it|that)(?: \w+){0,2} again|(?:don't|do not) let me .{0,30}again`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:i've|we've|have|i|had)(?: now| finally| well and truly)? (?:had|seen|heard|got|done|reached|served) (?:my|our) (?:fill|share|quota|bit|limit|time)|(?:had|seen|heard|got) (?:quite |more than )?enough(?: of (?:it|this|these|them|those|that))?|outgrown|grown out of|aged out|moved on from|lost (?:interest|the appetite|my appetite|patience)|gone off (?:it|this)|fallen out of love|run its course|(?:i|me|we|conference and i|event and i) part(?:ed|ing)? (?:ways|company)|parting of the ways|our ways part|call(?:ing)? it (?:quits|a day)|bow(?:ing)? out|hang(?:ing)? up (?:my|the) (?:lanyard|badge)|retir(?:e|ing|ed) (?:from|my|this|it)|let(?:ting)? (?:my (?:ticket|membership|subscription)|it) lapse|swan ?song|farewell (?:tour|visit)`,
  ),
  idiom(
    2,
    4,
    String.raw`once (?:was|is|will do|feels|felt)(?: \w+){0,2} (?:enough|plenty|sufficient|fine)|once (?:will|would) do|one (?:visit|time|go|dose|round|edition)(?: \w+){0,3} (?:enough|plenty|sufficient|will do)|been there,? done that|seen it,? done it|tick(?:ed)? (?:it|that) off(?: the list)?|box ticked`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:wait for|watch|catch|read|stream|follow|skim|make do with|stick (?:to|with)|settle for|get by with|binge|download)(?:ing)? (?:it |them |this |the |their |those |everything |most )?(?:(?:\w+ ){0,2}(?:${RECORDINGS})|(?:it |this )?(?:from|on) (?:the|my) (?:sofa|couch|bed|desk|kitchen table|armchair)|from home|at home|online|remotely)|(?:${RECORDINGS}) (?:will|would|'ll|are|is) (?:do|enough|fine|plenty)(?: for me| nicely)?`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:pass|hand|give|offer|leave|forward) (?:it|this|the (?:invite|invitation|ticket|pass|slot|seat)|my (?:ticket|pass|place|slot|seat|spot)|that)(?: on)? to (?:one of|a|an|the|my|our|some(?:one|body)|whoever)|(?:send|sending|let) (?:a |an |the |one of (?:the|our|my) |some(?:one|body) )(?:\w+ ){0,2}(?:junior|juniors|intern|interns|colleague|else|trainee|younger|newer|new hire|in my (?:place|stead)|instead|go)`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:sooner|rather) (?:save|stay|spend|go|keep|watch|read|do|put|use|have|buy|sleep|garden)(?!.{0,60} (?:than|before) )|save (?:the|my|myself the) (?:train |air ?)?(?:fare|money|ticket|trip|bother|journey)|(?:better|other|cheaper) (?:ways?|places?|things?|uses?) (?:to|of|for) (?:spend|use|fill|put|invest|do|my)|(?:spend|put|invest|go|use|budget|money|days?|time)(?:ing|s)? .{0,30}(?:elsewhere|somewhere else|on something else|into something else|on something better)|(?:invitation|invite)s? .{0,25}(?:declin|politely|unanswered|ignor)|(?:politely |respectfully )?declin(?:e|ing) (?:the |any |their )?(?:next|future|further)`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:won't|not|wouldn't|n't) (?:be )?(?:exactly )?(?:rush(?:ing)?|hurry(?:ing)?|queu(?:e|ing)|racing|running|begging) (?:back|to (?:go|come|return|be|book|sign|register|repeat))|(?:in )?no (?:great |particular )?(?:hurry|rush) (?:to|for)|not in (?:a|any) (?:hurry|rush)|not holding my breath for ${NEXT}|(?:won't|wouldn't|not going to) (?:shed a tear|lose (?:any )?sleep|cry|mind|be heartbroken) if .{0,25}(?:miss|don't go|skip)`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:no|not (?:much|a lot of|any)|little|hard to (?:see|find)|can't (?:see|find|think of)|couldn't (?:see|find)|struggle to (?:see|find)|fail to see|don't see|see)(?: \w+){0,2} (?:no |any |a |the |much )?(?:\w+ )?(?:reason|point|need|value|case|justification|desire|appetite|wish|urge|incentive|benefit|business case|sense)(?: \w+){0,8} (?:again|back|return\w*|repeat\w*|next|attend\w*|going|renew\w*|twice|second|another|future|represented)`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:can't|cannot|couldn't|don't|hard to|struggle to|difficult to|not able to|no way to) (?:really |honestly |quite |possibly )?(?:see|imagine|picture|justify|defend)(?:ing)?(?: (?:myself|${ME}|the|it|this|that|a|another|paying|spending|making|doing|going))(?: .{0,40})?(?:again|back|second|another|next|twice|expense|cost|price|fee|trip|day|ticket|return\w*)`,
  ),
  idiom(
    2,
    4,
    String.raw`(?:one more|another|the next|next year's|next time|${NEXT}) .{0,30}(?:is|would be|feels|sounds|seems) (?:\w+ ){0,2}(?:too much|a stretch|one too many|a waste|unlikely|doubtful|off the table|out of the question|not on)|(?:doubt|unlikely|doubtful)(?: very much)? (?:that )?(?:there(?:'ll| will) be|i(?:'ll| will)|we(?:'ll| will))|(?:give|giving) (?:it|this|this one|${NEXT}|them) a (?:miss|rest|break|wide berth)|let(?:ting)? (?:it|this|that)(?: one)? go|stick(?:ing)? (?:to|with) the (?:\w+ )?(?:regional|local|online|smaller|other|free) (?:one|event|meetup)s?|(?:sit|sitting) (?:(?:it|this|that|${NEXT}|the next) (?:one )?out|out (?:the )?${NEXT})`,
  ),
];

const UNDECIDED: readonly Idiom[] = [
  idiom(
    3,
    6,
    String.raw`every (?:few|couple of|two or three|two|three|four|five|\d) years?(?: or so)?(?: is| will| would)?(?: \w+){0,2} (?:enough|plenty|fine|do|often)|next (?:year|time|one) is (?:a |still |very much ){0,2}(?:maybe|open|undecided|question mark)|(?:a|one) (?:definite |firm |strong |soft |big )?maybe (?:for|on|about) next`,
  ),
  idiom(
    3,
    6,
    String.raw`if .{2,40}?,? (?:then )?i(?:'d|'ll| might| may| would| will)?(?: \w+){0,4}[,;]? (?:but |and )?(?:if|otherwise|else) .{0,40}?(?:won't|wouldn't|not|no|pass|skip)`,
  ),
  idiom(
    3,
    6,
    String.raw`jury(?:'s| is)? (?:still )?out|(?:on the fence|in two minds|undecided|torn|of two minds|not decided|haven't decided|haven't made up my mind|can't decide|no idea|don't know|unsure|not sure) (?:yet )?(?:about|on|whether|if|as to) (?:\w+ ){0,3}(?:next|again|going|coming|return\w*|renew\w*|back|attend\w*|another|i'll|i'd|i go)`,
  ),
  idiom(
    3,
    6,
    String.raw`neither in nor out|ask me (?:again )?(?:when the (?:programme|program|line-?up|agenda|prices?|schedule|dates?)|next (?:year|spring)|nearer|closer)|(?:whether|if) i (?:\w+ )?(?:go|come|attend|return|renew|register|book|sign up|am back)(?: \w+){0,3} (?:comes down|depends|hinges|is (?:up|down)|rests|will depend|turns|remains)`,
  ),
  idiom(
    3,
    6,
    String.raw`(?:let me|i'd like to|want to|i'll|i'd|need to|have to|will|i'm going to|going to|let's) (?:\w+ ){0,2}(?:see|know|look at|check|wait|hear|read) .{2,60}before (?:i |we )?(?:commit|decid|book|sign|say|buy|promis|regist|pay|spend|think)\w*`,
  ),
  idiom(
    3,
    6,
    String.raw`(?:one more|a last|one last|a second|another) (?:chance|try|go|shot)\b.{0,12}(?:and|but|then|if|before)|(?:coin[- ]?(?:flip|toss)|toss-?up|50[-/ ]50|fifty[- ]fifty|could go either way|flip a coin)`,
  ),
  idiom(
    3,
    6,
    String.raw`(?:sort|fix|change|move|drop|cut|shorten|halve|lower|ditch|bring back|lose|give ${ME}|hold it|put it) .{2,50}(?:and|then) (?:i'm|i'll be|i am|count me|we're|i'd be|i'll) (?:in|yours|there|back|game|come|go|sold)|(?:if|when) they .{2,60}(?:i'm|i'll be|i'd be|count me|sign me|i am) (?:in|there|back|game|up)|(?:=|means) i'm (?:in|out)`,
  ),
  idiom(
    3,
    6,
    String.raw`(?:revisit|review|reconsider|rethink|decide (?:on|about)?) (?:attend\w*|going|participation|this|it|the question|our attendance)?.{0,30}(?:once|when|after|until|next)|could be (?:talked|persuaded|tempted|bribed) (?:into|to|back)`,
  ),
];

/** The first that fits counts: what only sounds like a refusal stands before refusals. */
export const ENGLISH_IDIOMS: readonly Idiom[] = [
  ...AFFIRMED,
  ...UNDECIDED,
  ...REFUSED,
  ...KEEN,
  ...ENGLISH_CORES,
];
