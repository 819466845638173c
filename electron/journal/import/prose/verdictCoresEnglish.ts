/**
 * Short English turns of phrase that refuse, promise or leave open, whatever stands around them. They
 * count where the writer speaks and nothing else than the event is spoken of.
 */
import type { Worth } from '#shared/worth.ts';
import type { Idiom } from './verdictCue.ts';

/** The turns of a worth, one a line; a space may be any white space. */
const cores = (worth: Worth, weight: number, list: string): Idiom => ({
  worth,
  weight,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(?:${list
      .trim()
      .split('\n')
      .map((line) => line.trim())
      .join('|')})(?![\p{L}\d])`,
    'u',
  ),
});

/** Said of oneself they are a verdict by themselves. */
export const ENGLISH_CORES: readonly Idiom[] = [
  cores(
    3,
    6,
    String.raw`
    on probation
    (?:still |very much )?(?:on the fence|in two minds|of two minds|undecided)(?:,| about (?:20\d\d|next|it|going|coming|this one)| for (?:20\d\d|next)|: ask| - ask|$)
    (?:would|might|could|i'd|i'll|may|only) (?:\w+ )?(?:re)?consider (?:it|this|this one|going|returning|coming|another|a return|next \w+|the next one|attending)(?: \w+){0,3} (?:if|when|once|provided|as long as|should)
    not (?:until|before|unless) (?:they|it|the|there|prices?|someone|somebody) .{3,60}(?:then|after that|afterwards)
    (?:for|as) (?:a|one) (?:single |half )?(?:day|afternoon|morning|evening)\b.{0,60}(?:fine|sure|yes|ok|okay|gladly|maybe|happy|i'd).{0,30}(?:whole|full|entire|all|both|three|four|five|week).{0,14}(?:no|not|never|nope)
    (?:i'd|i would|would|might) (?:go|come|be|return|attend)(?: \w+){0,2} (?:for|as) (?:a|one|the) (?:single |first |last |second |half )?(?:day|afternoon|morning)(?: \w+){0,2},? (?:but )?not (?:for )?(?:the|all|both)
    if .{2,40},? (?:i'm|i am|count me|we're) (?:in|out|game)
    (?:it |that |this )?(?:all )?depends (?:\w+ )?(?:on|who|what|how|whether|if) .{0,40}(?:line-?up|programme|speaking|speakers|tickets?|venue|next (?:year|edition))
    (?:would need|i'd need|needs?|it would take|it'd take) (?:a |some )?(?:very |really )?(?:good|strong|better) (?:reason|line-?up|programme|argument)
    (?:hold|reserve|withhold|suspend)(?:ing)? judg(?:e)?ment (?:on|until|about)
    (?:my |our |the )?(?:return|next visit|ticket|attendance|renewal)(?: \w+){0,3} (?:depends|hinges|is conditional|is contingent|is up in the air|remains open)
    (?:is|still|it's|it is|that's) up in the air
    (?:every other|every second|every third|alternate) (?:year|edition|time)
    not every (?:single )?year
    (?:skip|leave|miss) (?:a|one|the odd) (?:year|edition)(?: or two)?
    (?:the )?(?:minute|moment|day|second|year) (?:they|it|the (?:organi[sz]ers|price|venue|programme)) .{2,60}(?:i'm|i'll|i'd|count me|sign me)
    (?:free|cheaper|discounted|speaker|sponsored|paid[- ]for) (?:ticket|pass|entry)(?: \w+){0,2} (?:and|or) (?:i'm|i'll|i stay|not|nothing)
    (?:someone|somebody|anyone|work|the company|my employer|the firm|my boss|they) (?:else )?(?:pays?|paid|is paying|foots?|covers?|picks up|buys?)
    on (?:someone|somebody) else's (?:money|dime|budget|card|tab|expense)
    could (?:still )?(?:go|swing|be) (?:either|both) (?:way|ways)
    (?:50|fifty)\W{1,3}(?:50|fifty)
    (?:no|not) (?:strong )?(?:opinion|decision|verdict) yet
    (?:decision|verdict|judgement|answer) (?:on|about|regarding) .{0,40}(?:deferred|postponed|pending|open|until|later|after|once|when)
    so who knows|half of me .{0,80}half|not (?:yet )?made up my mind|one year's grace|ask me (?:about|again) (?:about )?next|next year\? (?:let's|ask|depends|we'll|maybe|hm+)
    haven't (?:decided|made up my mind|settled)
    can't (?:say|tell) yet
    too (?:early|soon) to (?:say|tell|commit)
    wait(?:ing)? (?:for|until|till|to see) .{2,60}(?:before|first|then|to decide|commit|book)
    (?:decide|make up my mind|make the call|commit)(?: \w+){0,3} (?:when|once|after|nearer|closer|in (?:january|spring|autumn|summer)|next|later)`,
  ),
  cores(
    1,
    6,
    String.raw`
    (?:i|we) (?:won't|will not|don't|refuse to|am not going to|shall not|shan't) (?:\w+ )?(?:need|have|want|do|go through|put myself through|endure|suffer|sit through|repeat) (?:to (?:do|go through|see|repeat|have) )?(?:this|that|it|the whole thing)(?: \w+){0,2} (?:again|a second time|twice)
    there (?:won't|will not|will never) be a (?:next|second|third) (?:time|one|visit)
    (?:won't|not|never|n't) (?:\w+ )?(?:make|making|repeat(?:ing)?|commit) (?:that|this|the same) mistake
    (?:a )?mistake (?:i|we) (?:won't|will not|shan't|don't intend to|am not going to) (?:repeat|make)
    learn(?:ed|t) (?:my|our) lesson
    (?:i|we|i've|that's me|consider me|i'm) (?:officially )?(?:banned|boycott\w*|blacklist\w*|cured)
    (?:life|time) is too short|life's too short
    (?:want|wanted|like|give me|need) (?:my|those|the) (?:\w+ ){0,2}(?:back|refunded)$
    (?:i'll|i will|we'll|will|i'd) (?:never|not) get (?:that|those|them|it|these) .{0,16}back
    (?:streak|run|tradition|story|journey|relationship|love affair|chapter|era) (?:\w+ ){0,3}(?:ends?|ended|is over|stops?|closes|finishes|closed|finished)
    (?:ends?|stops?|finishes) here
    (?:end|closing) of (?:the|that|a|my) (?:road|line|chapter|era|story|streak|run)
    (?:closed|closing) (?:that|this|the) chapter
    (?:burn(?:ed|t)?|burning) (?:my|that|the) bridges?
    bridges? (?:is |are )?burn(?:ed|t)
    (?:when|if) (?:pigs fly|hell freezes.{0,8})
    with a (?:barge|ten-foot|10-foot) ?pole
    (?:for )?all the (?:tea in china|money in)
    (?:not )?(?:even )?(?:if|were) (?:it|they|the ticket|you)(?: \w+){0,3} (?:free|paid me|pay me|begged|gave it away|gave me)
    (?:not )?even for (?:free|nothing|money)
    (?:absolutely |definitely |certainly )?(?:no|zero) (?:chance|way|hope) (?:i|of me|i'm|i'll|that i|you'll)
    not (?:a|one) (?:snowball's )?chance
    not (?:going to happen|happening)(?: again)?
    no thank(?:s| you)$
    thanks,? but no(?: thanks)?
    (?:that's|this is|it's|that is) the end of (?:it|that|us|the road)
    (?:my|this) (?:formal |official )?resignation|(?:i )?(?:hereby )?resign (?:as|from)
    hard (?:pass|no|nope)
    (?:a )?(?:firm|flat|clear|definite|resounding|emphatic|big|fat|hell) no
    (?:that's|that is|that was|and that's|this is|this was) (?:it|me|enough|us)(?: \w+)? (?:for me|done|from me|out|finished|then)
    (?:good|bye)-?bye|good riddance|adios|sayonara|so long|farewell|rest in peace
    (?:delet|remov|bin|chuck)\w* (?:the )?(?:bookmark|reminder|recurring|entry|lanyard|invite)\w*
    (?:lost|losing) (?:me|us)(?: \w+)? (?:for good|forever|as (?:a|an) \w+|completely)
    (?:have|has|had) (?:seen|had) the (?:last|back) of (?:me|us|my)
    (?:seen|had) the last of (?:me|us)
    (?:find|get|recruit|fill|give) (?:themselves |someone |somebody |another |my )(?:\w+ )?(?:mug|sucker|victim|idiot|fool|seat|chair|badge|body) .{0,20}(?:next|else|instead|in future|without)?
    (?:no|not one|not another) (?:more )?(?:penny|cent|euro|dollar|pound|quid|minute|hour) (?:of mine|more|from me)
    under (?:any|no) circumstances
    (?:i'd|i would|we'd) (?:rather|sooner) .{2,40} than .{0,40}(?:again|back|another|through|that|there|this|it)
    (?:fall|falling|fell) for (?:it|that|this)(?: \w+){0,2} (?:again|twice)`,
  ),
  cores(
    2,
    6,
    String.raw`
    (?:leav(?:e|ing)|left) (?:it|this|this one|that one|these|the next (?:one|edition)) to (?!me\b|chance\b|us\b|you\b)(?:\w+ ){0,3}\w+
    (?:appetite|enthusiasm|motivation|interest|desire|inclination|energy|urge) (?:for|in|to) .{2,40} (?:is|are|was|feels|remains|has become|stands at) (?:\w+ )?(?:low|small|limited|gone|nil|zero|slim|modest|minimal|lukewarm|faint|lacking|not there)
    (?:not (?:convinced|persuaded)|don't (?:think|feel|believe)|no longer (?:think|feel|see)|fail to see)(?: \w+){0,7} (?:second time|another (?:one|time|round|go|edition|year)|twice|again next)
    (?:not|nothing) (?:something|anything|one) (?:i|i'd|we|we'd)(?: would| will|'ll)? (?:repeat|do (?:again|twice)|need (?:again|twice)|come back for|sit through)
    (?:odds|chances?|likelihood|probability) .{0,30}(?:low|slim|poor|small|remote|minimal|zero|nil|(?<!\d)[0-3]?\d ?(?:%|per ?cent|percent))
    (?:not|no longer|isn't|wasn't|never|hardly) (?:really |quite )?worth (?:my|our|the|another|a second|a return|more of my) (?:\w+ )?(?:time|money|while|effort|trouble|days?|leave|trip|ticket|evening|weekend)
    (?:i'm|we're|i am|we are) (?:not|no longer) (?:renewing|continuing|rebooking|re-registering|repeating|returning)
    (?:this|that) (?:is|was|will be) (?:probably |likely |perhaps )?my last (?:\w+ )?(?:for (?:a|some) (?:while|time|years))
    next (?:year|time|edition),? (?:i'm|i'll be|we're|we'll be|i'll|we'll) (?:send(?:ing)?) (?!me|us|two|three|the whole|more|everyone|my (?:whole )?team|a proposal|them)\w+(?: \w+)?$
    (?:not|no longer|isn't|wasn't|really not) (?:really |quite |the (?:event|conference|place|crowd) )?(?:for|aimed at|made for|meant for|pitched at) (?:me|us|people like me|someone like me|my (?:level|job|kind))(?: any ?more)?
    (?:i'm|i am|we're) (?:not|no longer) (?:the|their|its|really the|really their|quite the) (?:target|audience|intended|right|crowd|demographic|public)\w*
    (?:diminishing|dwindling) returns
    (?:i'll|i'd|will|we'll|i think i'll|think i'll|gonna|going to|happy to|safe to|can|could|might as well|intend to|plan to) (?:\w+ )?(?:pass|skip|sit|stay (?:home|away|put|in bed)|opt out|abstain|drop out|leave it|bow out|step back|take a (?:break|year off|year out|rest|pause)|give (?:it|this) (?:a|one) (?:miss|rest)|let (?:it|this one|the next one) (?:go|pass|slide|slip)|be (?:busy|washing my hair|elsewhere|otherwise engaged|on a beach|fishing))
    (?:next year|next time|next edition|20\d\d) (?:\w+ ){0,2}(?:pass|skip|no|off|elsewhere|instead)
    someone else(?:'s turn| can (?:have|go|take|do|sit|represent)| should (?:have|go|take)| next)
    (?:time|turn) for (?:someone|somebody|fresh blood|others|the juniors?|a change|something (?:else|new|different))
    let (?:someone|somebody|others|the (?:others|juniors?|young)) .{0,20}(?:go|have|take|next|instead|place|turn|suffer)
    (?:give|gave|giving|pass|hand|donate|sell|offer) (?:away |on )?(?:my|the) (?:ticket|seat|spot|place|slot|pass)(?! (?:at|in) )
    nothing (?:left|more|new|much) (?:there |here |in it )?(?:for me|for us|to (?:learn|gain|take away|get|see))
    (?:got|have|had) (?:what|all|everything) (?:i|we) (?:came for|needed|wanted|was ever going to)
    seen (?:it|them) all(?: before)?
    (?:bottom|end) of (?:my|the) list
    (?:low|lower|slipped|dropped|not (?:very )?high|far) (?:on|down|off) (?:on )?(?:my|the|our) (?:list|priorities)
    (?:not|no longer|hardly) (?:a|my|our|top) priority
    (?:doesn't|didn't|won't|does not|did not|will not) (?:quite )?make (?:the|my|our) (?:cut|list|shortlist|grade|calendar)
    (?:can't|cannot|couldn't|hard to|difficult to|struggle to|struggling to|impossible to) (?:\w+ )?justif(?:y|ied)
    (?:not|n't|without|cannot) (?:\w+ ){0,2}(?:justified|justifiable|justify|warranted|warrant|cost-effective)
    (?:spend|put|use|save|keep|invest|budget) (?:the|my|that|our) (?:\w+ ){0,2}(?:money|budget|days?|time|fee|cash|leave|weekend|travel) (?:\w+ ){0,2}(?:on(?! (?:this|it|the next))|for(?! (?:this|it|the next))|elsewhere|instead|better|differently)
    (?:books?|a good book|an online course|the videos|my sofa|my garden|a long walk|a day off|fishing|sleep) instead
    instead of (?:going|coming|attending|this|another|the next|sitting|paying|queuing)
    (?:enough|plenty) (?:for|to last) (?:me|us|a lifetime|one lifetime|this lifetime|a while|a few years|some years|the next (?:few|five|ten) years)
    (?:one|once|two|twice|three times|a single time|one time)(?! of (?:us|them)|.{0,12} hours?\b)(?: \w+){0,5} (?:enough|plenty|suffices|will do|did it)(?: for me)?
    (?:not|won't|don't|wouldn't|didn't) (?:\w+ ){0,3}(?:worth|warrant|deserve|merit|earn)\w* (?:a|another|the|my|our|any|going|coming|doing|repeating) ?(?:second|return|repeat|repeating|trip|third|visit|journey|day off|leave|annual leave|money|fee|ticket|price|flight|time|two days|days?|weekend)
    (?:won't|not|wouldn't|will not|no) (?:be )?(?:ask(?:ing)?|apply(?:ing)?|put(?:ting)? in|budget(?:ing)?|lobby(?:ing)?|beg(?:ging)?|fight(?:ing)?|volunteer(?:ing)?) (?:\w+ ){0,2}(?:for|to)(?: \w+){0,6} (?:again|next|this|budget|go|attend|ticket)
    (?:no|little|zero|hardly any|not much|lost (?:all|my|the)) (?:appetite|interest|enthusiasm|desire|urge|inclination|motivation|energy|patience|reason|need|point|sense) (?:left )?(?:in|for|to|of) (?:\w+ ){0,3}(?:repeat|round|another|second|again|go|going|return\w*|attend\w*|come|coming|more|back|next|it|this)
    (?:parted|parting|part) (?:ways|company)
    (?:not|won't|n't) (?:be )?(?:in|for) a (?:second|third) (?:helping|round|time|go)
    (?:rather|just as (?:well|soon)|better|easier|cheaper) .{0,20}(?:from home|at home|on youtube|the recordings?|the videos|online|the slides|the stream|the podcast)
    (?:the )?(?:recordings?|videos?|slides|proceedings|stream|livestream|youtube|newsletter|write-?ups?|summary|notes) (?:will|would|'ll|are|is|should|does|do) (?:do|be enough|suffice|enough|fine|serve|give me|tell me|cover|job|the (?:job|trick))`,
  ),
  cores(
    5,
    6,
    String.raw`
    (?:this|it|that)(?:'s| is| was|'ll be| will be)? (?:going to be |now |becoming |become |officially )?(?:a|an|my) (?:annual|yearly|regular|standing|permanent|fixed) (?:thing|event|habit|trip|date|fixture|appointment|item)(?: in my \w+)? (?:for (?:me|us)|from now|now)
    (?:stays?|staying|remains?|keeps? its place|belongs?|goes|going) (?:firmly |right |straight )?(?:in|on|into) (?:my|our) (?:calendar|diary|planner|agenda|year)
    (?:i'd|i would|i'll|i will|we'd|we would) never (?:drop|skip|cut|cancel|give up|miss out on|let go of|pass up)(?! (?:the |a )?(?:keynote|session|talk|lunch))
    (?:i'd|i would|we'd) (?:go|come|be|sign up|register)(?: back| again| there)? (?:again )?(?:tomorrow|today|right now|next week|in an instant|without thinking)
    (?:i've|i have|we've|have) (?:already )?(?:got|bought|booked|paid for|reserved|secured) (?:my|our) (?:ticket|tickets|pass|place|seat|room) (?:for (?:next|the next|20\d\d|it again)|already)
    (?:do|did) it all (?:over )?again
    (?:i'll|i will|we'll|we will|will) keep (?:turning up|showing up|coming|attending|returning|signing up)
    (?:re-?booked|re-?registered|signed up again|booked again) (?:on the spot|right away|straight away|at the desk|at once|immediately)
    can't not (?:go|come|attend|be)
    (?:try|just try|let them try|good luck|nobody's going|no one's going|no one will|nobody will|nobody can|you can't|they can't|can't) (?:and |to |trying to )?(?:stop|stopping|keep(?:ing)?|hold(?:ing)?) me
    where do i (?:sign|pay|queue)
    (?:first|front) (?:in|of) (?:the )?(?:line|queue)
    first (?:to|one to) (?:book|register|sign|buy)
    (?:like a shot|in a heartbeat|at the drop of a hat|no hesitation|wouldn't (?:hesitate|think twice)|without (?:blinking|hesitating|thinking|hesitation|a second thought|thinking twice))
    (?:hell|damn|heck) (?:yes|yeah|right)|you bet|damn right|absolutely yes|resounding yes|emphatic yes|big yes|yes please|yes yes yes|yes,? yes
    back for more
    until the next one|nothing so fast
    (?:more|again|encore),? please|encore!
    (?:worth|would|i'd|i'll) (?:\w+ )?(?:cross(?:ing)?|fly(?:ing)?|travel(?:l?ing)?|walk(?:ing)?|drive|driving) (?:half )?(?:the|an|a|across|halfway|right) (?:\w+ )?(?:country|ocean|continent|world|globe|europe|channel|atlantic|border)
    (?:i'd|i would|would|gladly|happily|i'll) (?:\w+ )?(?:pay|paid) (?:double|twice|triple|for it myself|it again|full price|out of|from my|the (?:full|same))
    (?:out of|from) my own (?:pocket|purse|wallet|money|savings)
    on my own (?:dime|money|time|nickel)
    (?:unpaid|use|take|spend|burn|sacrifice) (?:\w+ ){0,2}(?:leave|holiday|vacation|days off|pto)(?: \w+){0,3} (?:for|on|to (?:go|be|attend|come))
    (?:my|our|an) annual (?:pilgrimage|fix|dose|treat|ritual|trip|appointment|tradition|must)
    (?:permanent|regular|fixed|standing|yearly|annual|firm|automatic) (?:place|spot|slot|entry|date|fixture|feature|booking|appointment|item|line)
    (?:keeps?|earn(?:ed|s)|deserves?|gets?|won|kept|remains?|secured|has) (?:its|a|in|on) (?:\w+ ){0,2}(?:place|spot|slot|calendar|diary|list|rotation)
    (?:auto(?:matic(?:ally)?)?-?renew\w*|non-?negotiable|set in stone|carved in stone|written in ink|in ink|in permanent (?:marker|ink))
    (?:first|top) (?:thing|item|entry|line|name) (?:\w+ ){0,2}(?:in|on|of) (?:my|our|the|next) (?:\w+ )?(?:calendar|diary|list|budget|year|planner)
    (?:short of|barring|bar|unless|except for|save) (?:an? |my |some |the )?(?:\w+ ){0,2}(?:earthquake|disaster|war|plague|pandemic|apocalypse|broken leg|death|hospital\w*|act of god|meteor|flood|coma|illness|break (?:a|my|both) legs?|die|dead|hit by|i'm dead|break)
    (?:come|whatever) (?:what may|happens|hell)
    (?:if i have to|even if i (?:have to|must)) .{2,40}
    (?:see|meet) (?:you|them|everyone|y'all|you all|the (?:gang|crew|same faces)) (?:there )?(?:again )?(?:next|in 20\d\d|in (?:spring|autumn|october|november|may|june|march|september))
    (?:put|putting|pop|got|getting|stick|sticking|keep) (?:it|this|that|next year|the dates?|the next one|me)? ?(?:straight |right |back |firmly |already )?(?:in|on|into|onto) (?:my|our|the|next year's) (?:\w+ )?(?:calendar|diary|planner|budget|list|plan)(?! and never)
    (?:dates?|calendar|diary|weekend|week|days) (?:\w+ ){0,3}(?:blocked|saved|marked|booked|circled|cleared|reserved|free|locked|noted)
    (?:wouldn't|won't|would not|will not) (?:miss|trade|swap|have missed) (?:it|this|that|the next|another)(?: \w+){0,3}
    missing (?:it|the next|another|this)(?: \w+){0,3} (?:is )?(?:not an option|unthinkable|out of the question|would be)
    (?:(?:i'm|i am|we're|am) (?:\w+ )?|so )(?:hooked|sold|a convert|converted|all in|addicted|smitten|in love)
    (?:annual|season|multi-year|two-year|three-year|lifetime|patron|supporter) (?:pass|ticket|member\w*)
    (?:until|till) (?:i (?:drop|die|retire|can't)|they (?:kick|throw|carry|ban|bury)|the (?:end|wheels))
    carry me out|throw me out|drag me away
    (?:every|each) (?:single )?(?:year|edition|one|time|spring|autumn|october|november|may|june) (?:from now|until|till|as long|while|since|for the rest)`,
  ),
  cores(
    4,
    6,
    String.raw`
    (?:odds|chances?|likelihood|probability) .{0,30}(?:good|high|decent|strong|excellent|great|fair|[6-9]\d ?(?:%|per ?cent|percent)|100 ?%)
    (?:we|i) (?:should|must|ought to|need to|want to|will|have to) (?:\w+ )?(?:send|bring|take|get) (?!.{0,20}(?:slides|notes|invoice|coffee|jacket|earplugs))(?:\w+ ){1,4}(?:next (?:year|time|edition)|again)
    (?:would|i'd|i would|we'd) (?:\w+ )?do (?:this|it|that)(?: one| all)? (?:again|over)
    pencil(?:l?ed)? (?:it )?in for (?:next|20\d\d)
    (?:i'd|i would|we'd|would|i'll|could|would happily|gladly|i could|i can) (?:\w+ )?(?:see|picture|imagine) (?:myself|us|me) (?:\w+ ){0,2}(?:going|coming|return\w*|back|attend\w*|there|doing|again|making|here|sitting)
    (?:i'd|i would|we'd|would|i'll) (?:\w+ )?(?:be (?:up|game|open|tempted|keen|inclined|happy|glad|in)) (?:for|to)
    (?:up|game|open|hungry|ready|keen|here) for (?:another|a second|a repeat|more|round|the next|a return|next|one more)
    (?:in|down) for (?:another|round|a second|the next)
    second (?:date|helping)|good enough to (?:do|visit|attend) (?:again|twice)|(?:enough|sufficient) (?:\w+ )?to (?:bring|lure|draw|tempt) (?:me|us) back
    (?:wouldn't|won't|would not) (?:take much|need much|take a lot) to (?:drag|bring|tempt|get|lure) (?:me|us) back|(?:wouldn't|won't|would not) say no to (?:another|a second|more|a repeat)
    round (?:two|three|2|3)
    (?:plan|plans|planning|intend|intention|hope|hoping|aim|aiming|expect|mean|meaning|want|wanting|look(?:ing)? forward|keen|eager|would like|would love|i'd like|i'd love|happy|glad|willing|tempted|inclined|minded|likely) (?:is |on |for )?(?:to |of )?(?:\w+ )?(?:be(?:ing)? (?:back|there|among|present|in)|return(?:ing)?|attend(?:ing)?|go(?:ing)? (?:again|back)|com(?:e|ing) (?:again|back)|repeat(?:ing)?|do(?:ing)? (?:it|this|that) again|register(?:ing)?|sign(?:ing)? up|mak(?:e|ing) it|book(?:ing)?|participat(?:e|ing))
    (?:all being well|god willing|fingers crossed|touch wood|knock on wood|with (?:any|a bit of) luck|health permitting|schedule permitting|work permitting|budget permitting|time permitting|diary permitting|weather permitting|kids permitting|if the stars align|inshallah)
    (?:worth|well worth|justif(?:y|ies|ied)) (?:a|the|another|an?other|every|my|doing|making|keeping) ?(?:return|second|repeat|third|second look|effort|encore|again|trip|journey|slot|annual|place|regular|ticket|fee|hassle|detour|flight|time|two days)
    (?:recommend|suggest|propose|advise|support|favou?r|endorse) (?:that )?(?:\w+ ){0,2}(?:continu\w+|renew\w*|return\w*|attend\w*|sending|send|participat\w+|keep(?:ing)?|re-?attend\w*|repeat\w*|going|go|a (?:repeat|return|second))
    (?:probably|likely|should|expect to|hope to|guess i'll|suppose i'll|reckon i'll|think i'll|imagine i'll|i'd say i'll|dare say i'll) (?:\w+ )?(?:be (?:back|there|in)|return|go|come|turn up|show up|attend|sign up|register|renew|book|do it)(?! (?:to|through|over|into|with) (?!it|this|another|the next))
    (?:give|giving|grant|gets?) (?:it|this|them) (?:another|a second|one more) (?:go|chance|try|shot|year|whirl|look|visit)
    (?:more|likelier|better) (?:yes|likely) than (?:no|not)
    (?:cautious|qualified|tentative|provisional|soft|mild|quiet|conditional|lukewarm) yes|yes,? (?:probably|i think|on balance|i suppose|i guess|just about|but)
    on balance,? (?:yes|i'd|worth|i'll|i would)
    (?:skip|miss|leave out|avoid|drop|ditch) (?:the )?(?:first|opening|second|last|keynotes?|mornings?|afternoons?|sponsor|panels?|monday|tuesday|wednesday|thursday|friday|plenary|plenaries|day one|day two)(?: \w+){0,8} (?:next time|next year|but|and (?:go|head|come))
    next time (?:i'll|i'd|i will|i would|we'll|i'm going to) (?:stay|come|stick|go|spend|only|just go)`,
  ),
];
