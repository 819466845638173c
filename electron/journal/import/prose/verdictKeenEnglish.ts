/** English idioms that say by themselves that one goes again. */
import type { Idiom } from './verdictCue.ts';
import { ME, NEXT, idiom } from './verdictIdiomParts.ts';

const LEAVE = String.raw`(?:leave|annual leave|holiday|holidays|time off|days off|pto|vacation|day off|week off|leave request|train|hotel|flight|babysitter|childcare|room)`;

/** Of weight 6 they need nothing beside them; of weight 4 the writer or another time must be named. */
export const KEEN: readonly Idiom[] = [
  idiom(
    5,
    6,
    String.raw`(?:shut up and )?take my money|(?:book|booked|sign|signed|shut) (?:up )?.{0,10}before (?:the applause|i left|leaving|i even|the closing|we left|i had left)`,
  ),
  idiom(
    5,
    6,
    String.raw`(?:i'd|i would|i'll|i will|would|we'd|i'd happily|happily) (?:gladly |happily |even )?(?:crawl|walk|swim|hitch(?:hike)?|cycle|row|paddle|sell|sleep on|sleep in|camp|fight|queue|cross|drive|fly|limp|hop)\b.{0,60}(?:there|to (?:be|get|go|attend)|for (?:this|it|that|another|the next|a ticket)|gravel|glass|naked|barefoot|overnight|kidney|all night)`,
  ),
  idiom(
    5,
    6,
    String.raw`(?:fixture|fixed (?:date|point|star)|tradition|ritual|staple|standing (?:date|appointment|entry|order)|pilgrimage|regular(?! expression)|annual habit|addict\w*|hooked|lifer|part of my year|highlight of my year|non-?negotiable) .{0,20}(?:for (?:me|us)|in my|on my|now|from now|of mine)|(?:i'm|am|i am|count me|consider me|colou?r me|call me) (?:\w+ ){0,2}(?:hooked|converted|a convert|a regular|sold|a lifer|addicted|one of the regulars|a believer)`,
  ),
  idiom(
    5,
    4,
    String.raw`(?:${LEAVE}) (?:request |form )?(?:(?:is|was|are|has been|already|for \w+|in|all) ){0,3}(?:in(?=$|[.,;!]| (?:already|for|since|before)\b)|booked|approved|submitted|filed|requested|sorted|arranged|reserved|blocked|granted)|(?:booked|requested|filed|submitted|put in|handed in|sent|arranged|reserved|asked for) (?:for |in )?(?:my |the |a |our )?(?:${LEAVE})(?! (?:ages|last))`,
  ),
  idiom(
    5,
    4,
    String.raw`(?:block(?:ed|ing)?|mark(?:ed|ing)?|circl(?:ed|ing)|ink(?:ed|ing)?|book(?:ed|ing)?|reserv(?:ed|ing)|sav(?:ed|ing)|cleared|clearing|clear|held|set aside|put|noted|wrote|written|entered|taped|hung|ring(?:ed)?|pinned|kept|keeping|keep) .{0,60}(?:calendar|diary|planner|agenda|wall chart|in red|in ink|free|the dates?|those (?:dates|days)|three days|in permanent)`,
  ),
  idiom(
    5,
    4,
    String.raw`(?:bought|booked|got|grabbed|secured|ordered|reserved|paid (?:for|the deposit)|purchased|snapped up|have|own|deposit|registered|signed up|enrol+ed|rebooked|renewed|re-?registered)(?: \w+){0,6} (?:ticket|tickets|pass|early bird|${NEXT}|blind bird|seat|room)|(?:ticket|pass|early bird|seat|deposit|registration)s? .{0,35}(?:bought|booked|paid|secured|ordered|in my (?:inbox|pocket|wallet|bag)|confirmed|sorted|in hand)`,
  ),
  idiom(
    5,
    6,
    String.raw`(?:renew(?:ed|ing)?|extend(?:ed|ing)?|upgraded) (?:my|our) (?:membership|pass|subscription|season ticket|annual pass|ticket).{0,60}|(?:alarm|reminder|timer)(?: is| was)? (?:is )?set for (?:the )?(?:ticket|early|sale|registration|launch|when)|set (?:an?|the|my) (?:alarm|reminder) for .{0,25}(?:ticket|early bird|sale|registration)`,
  ),
  idiom(
    5,
    6,
    String.raw`(?:put|add|write|sign|count|mark|stick|have|call|keep|book|save|reserve|hold|get|shove|slot|pop) ${ME} (?:\w+ ){0,2}(?:down|in|up|on the list|a (?:seat|place|spot|chair|badge|ticket))(?: (?:for|already|again|now|twice|please|next|as)\b| .{0,20}20\d\d|$|[.!])|(?:put|put down|added|entered) (?:my|our) names? (?:down|in|forward|on)`,
  ),
  idiom(4, 6, String.raw`pencil(?:l?ed)? (?:me|it|this|us|that|them|myself)? ?in`),
  idiom(
    5,
    6,
    String.raw`(?:count(?:ing)?|tick(?:ing)?) (?:down )?(?:off )?(?:the )?(?:days|weeks|sleeps|months)|(?:countdown|count-down) (?:has )?(?:started|begins?|is on|running|to)|\d{2,3} (?:days|sleeps) to go|(?:bring|roll) on (?:the )?(?:next|20\d\d|october|spring|autumn|november|may|june)|(?:can't|cannot|cant) wait (?:for|to|until|till)(?! (?:see|hear|read|try|use|eat|get home|sleep|leave|share) )|same (?:time|again|place|seat|hotel)(?:,? same \w+)? next (?:year|time)|(?:already|now) (?:miss(?:ing)? it|planning|looking forward|plotting)`,
  ),
  idiom(
    5,
    6,
    String.raw`(?:going|coming|being|go|come|be|be there|attend(?:ing)?|returning) (?:again|back|there)? ?(?:is|was|it's)(?: \w+){0,3} (?:not even a question|no question|a no-?brainer|a given|a certainty|a must|not in doubt|beyond (?:doubt|question)|non-?negotiable|automatic)|(?:as long as|so long as|while|until) (?:i (?:live|breathe|can (?:walk|stand|travel|afford))|my (?:legs|knees|eyes)|they'll have me|i draw breath)|rain or shine|come hell or high water|whatever (?:it (?:costs|takes)|the (?:weather|price|date|cost))|no matter (?:what|where|how)`,
  ),
  idiom(
    5,
    4,
    String.raw`(?:want|wants|wish(?:es)?|asked|ask|apply|applied|request|requests|beg|volunteer|hereby) (?:strongly )?(?:to be|at least|being|for|my) .{0,30}(?:delegat\w+|delegation|sent|in that room|on the list|nominated|included|in the front row|there)|(?:bring(?:ing)?|drag(?:ging)?|tak(?:e|ing)|rop(?:e|ing) in) (?:the |my |our |a |two |three |half |some |along )?(?:\w+ ){0,2}(?:team|colleagues?|friends?|department|group|others|people|wife|husband|partner|sister|brother|whole|kids?)(?: \w+){0,3} (?:next|along|again|too|with)`,
  ),
  idiom(
    5,
    4,
    String.raw`(?:boss|manager|employer|company|team lead|finance|husband|wife|partner) (?:has |have |is )?(?:already )?(?:signed off|approved|agreed|okayed|paying|promised|cleared|nodded)(?: \w+){0,6} (?:next|20\d\d|budget|all)|budget(?:ed)? (?:for )?(?:it|this|me|us|two|three)(?: \w+){0,3} (?:next|20\d\d|again)`,
  ),
  idiom(
    4,
    4,
    String.raw`(?:(?:that's|it's|this is|that is) the one|worth|i'd give|would give|give it|deserves|earns|earned|merits|gets|has earned) .{0,30}(?:another|a second|one more|a return|a repeat|my|a place|a spot) (?:\w+ ){0,2}(?:days?|weekend|visit|trip|year|ticket|round|time|week|money|in my|go|journey|look)`,
  ),
  idiom(
    4,
    4,
    String.raw`(?:expect|expecting) to (?:need|be|see|use|go|find myself)(?: \w+){0,4} (?:again|back|next|there)|(?:odds|chances) are|(?:more likely|likelier) than not|inclined to (?:go|come|return|repeat|attend|book)|(?:leaning|erring) (?:towards?|on the side of) (?:yes|going|a yes|coming|return\w*|attend\w*)|(?:cautious|qualified|provisional|tentative|soft|firm|solid|definite|big|clear|resounding) yes|(?:continued|further|repeat|renewed|future) (?:participation|attendance)(?: \w+){0,4} (?:recommended|advised|worthwhile|justified|desirable|supported)|(?:won|win|wins) me (?:over|back|round)|changed my mind`,
  ),
  idiom(
    4,
    6,
    String.raw`(?:will|'ll|would|'d|going to|plan to|intend to|i) (?:just |only )?(?:take|buy|get|book|go for|do|stay for) (?:a|the|just the|only the|one) (?:one-?day|single-?day|day|online|stream(?:ing)?|virtual|remote|\w+day) (?:ticket|pass)s?`,
  ),
];
