/** Verdicts that English has set phrases for; each looks at one clause in lower case without its punctuation. */
import type { Worth } from '#shared/worth.ts';

const EVENT = String.raw`(?:(?:this|the|that|these|those|such|any more|more) )?(?:whole )?(?:event|events|conference|conferences|conf|summit|forum|meetup|workshop|symposium|congress|fair|expo|festival|show|edition|series|one|thing|kind of (?:thing|event|conference))s?`;
const NEXT = String.raw`(?:next (?:year|time|edition|one)(?:'s)?|in (?:the )?future|from now on|in 20\d\d|for 20\d\d|20\d\d)`;
const LEAD = String.raw`^(?:(?:so|and|then|well|overall|honestly|verdict|my verdict|conclusion|bottom line|next year|next time|in future|personally|definitely|certainly|probably|just|safe to|best to|better to|i|i'd|i'll|i would|i will|i'm|i am|i think|i guess|we|we'd|we'll|we will|we would|would|will|going to|gonna|should|can|could|it|it's|it was|it is|was|is|this|this was|this is|this one|that was|simply|really|quite|clearly|totally|absolutely|one to|for me|all in all|in short|in the end|after all|again) ){0,8}`;

const clause = (body: string): RegExp => new RegExp(`${LEAD}${body}$`, 'u');
const part = (body: string): RegExp => new RegExp(body, 'u');

/** The first that fits counts: what denies stands before what it denies. */
export const PHRASES: readonly (readonly [Worth, RegExp])[] = [
  [1, clause(String.raw`never again(?: for me| thanks| thank you| please| ever)?`)],
  [1, clause(String.raw`(?:not again|hard pass|hard no|count me out)(?: (?:for )?${NEXT})?`)],
  [
    1,
    part(
      String.raw`^(?:and |so )?(?:this|that|it)(?: was|'s| is|'ll be| will be) (?:definitely |probably )?(?:my last(?: (?:one|time|visit|edition|year(?: (?:here|there))?|event|conference|summit))?|the last (?:time|one|edition|year) (?:i|for me)\b.{0,30})$|^(?:this|that|it)(?: was|'s| is) (?:the )?last (?:one|time) for me$`,
    ),
  ],
  [
    1,
    part(
      String.raw`^(?:i'm|i am|we're|we are|am|officially|i'm officially|so i'm)? ?done with (?:this|these|that|those|it|such|the)(?: (?:kind of|sort of|type of|whole))?(?: \w{1,15})? ?(?:event|conference|summit|forum|meetup|series|expo|show|fair|circuit)?s?$`,
    ),
  ],
  [
    1,
    part(
      String.raw`\b(?:cross(?:ed|ing)?|str(?:ike|uck|iking)|tak(?:e|ing|en)|drop(?:ped|ping)?|scratch(?:ed|ing)?) (?:it|this|this one|${EVENT}) (?:off|from) (?:my|the|our) (?:list|calendar|plan|schedule|rotation)\b|\b(?:it|this|this one)(?:'s| is| comes| goes) off (?:my|our) (?:list|calendar)\b|^off (?:my|our|the) (?:list|calendar)(?: (?:for )?${NEXT})?$`,
    ),
  ],
  [
    2,
    clause(
      String.raw`(?:skip|skipping|avoid|avoiding|miss|missing|drop|dropping) (?:it|this|this one|${EVENT}|${NEXT}(?: edition| one)?)(?: (?:again|altogether|entirely|completely))?(?: ${NEXT})`,
    ),
  ],
  [
    2,
    clause(
      String.raw`(?:skip|skipping|avoid|avoiding) ${NEXT}(?: (?:edition|one|event|conference))?`,
    ),
  ],
  [2, clause(String.raw`(?:skip|avoid)(?: (?:this (?:one|event|conference|summit|forum|meetup)))`)],
  [
    2,
    clause(
      String.raw`(?:pass|passing|sit out|give it a miss|give this (?:one )?a miss|stay(?:ing)? home)(?: on (?:it|this|this one|${EVENT}))? ${NEXT}`,
    ),
  ],
  [
    2,
    clause(String.raw`(?:sit|sitting) (?:this|it|the next|next year's?) (?:one )?out(?: ${NEXT})?`),
  ],
  [2, clause(String.raw`give ${NEXT} a miss`)],
  [
    2,
    part(
      String.raw`^(?:and |so )?(?:for me )?(?:once|one (?:visit|time|edition|year)|one of these)(?: (?:is|was|were))?(?: (?:quite|more than|definitely|plenty and))? (?:enough|plenty)(?: for me)?$`,
    ),
  ],
  [
    2,
    clause(
      String.raw`(?:not|hardly|barely|wasn't|isn't|never|not really|not quite|nowhere near|not even|far from|scarcely) (?:really |quite |even |remotely )?worth (?:the|my|our|your|that|a|another|this)(?: \w{1,15}){0,2} ?(?:ticket|tickets|trip|flight|flights|journey|travel|fare|fee|registration|airfare|train|drive|return|visit|edition|repeat|second visit|ticket price|entry|entrance|detour|commute|days?|price(?: of admission)?|admission)(?: .{0,30})?`,
    ),
  ],
  [
    2,
    part(
      String.raw`\b(?:conference|event|summit|forum|meetup|symposium|expo|fair|it|this|this one) (?:is|was|was really|is really|simply was|just was|certainly was)?(?:n't| not| hardly| barely| never)? ?(?:not|hardly|barely)? ?(?<=n't |not |hardly |barely )worth (?:the|my|our|that)(?: \w{1,15}){0,2} ?(?:ticket|trip|flight|flights|journey|travel|fare|fee|registration|airfare|train|drive|ticket price|price of admission|admission)\b`,
    ),
  ],
  [
    2,
    clause(
      String.raw`(?:not|hardly|barely|wasn't|isn't|not really|don't think it's|do not think it is) (?:really |quite )?worth (?:going|attending|returning(?: to| for)?|coming|repeating|another (?:visit|go|year|try|round)|a (?:second|repeat|return)(?: visit| trip)?)(?: (?:to|for|again|back|there|here|it|this|twice|${NEXT}|${EVENT}|in person)){0,5}`,
    ),
  ],
  [
    2,
    part(
      String.raw`\b(?:rather|better|just|simply) (?:to )?(?:watch|stream|read|wait for|catch) (?:the )?(?:recordings?|videos?|slides|livestream|stream|proceedings|papers)\b.{0,30}\b(?:${NEXT})|^(?:next (?:year|time) )?(?:i'll |i'd |i will |i would |we'll )?(?:just |rather |simply )?(?:watch|stream|read) (?:the )?(?:recordings?|videos?|slides|livestream|stream|proceedings) (?:instead )?(?:${NEXT})$|^next (?:year|time) (?:i'll|i'd|i will|i would|we'll) (?:just |rather |simply )?(?:watch|stream|read|wait for|catch) (?:the )?(?:recordings?|videos?|slides|livestream|stream|proceedings)\b`,
    ),
  ],
  [
    2,
    part(
      String.raw`\b(?:can't|cannot|wouldn't|would not|won't|don't|do not|can not|couldn't|hard to|difficult to) (?:really |honestly |in good conscience )?recommend (?:(?:attending|going(?: to)?|it|this|this one|${EVENT})(?: (?:to anyone|to anybody|to colleagues|to others|again|this|it|${EVENT}|${NEXT})){0,3})$|\bwould(?:n't| not) recommend (?:attending|going|anyone (?:to )?(?:attend|go))\b`,
    ),
  ],
  [
    5,
    part(
      String.raw`^(?:so |and |well |then )?(?:see you|see everyone|see y'all|see you all|see you guys|until|till)(?: all| there| again| everyone| guys){0,2}(?: (?:in|at) \S{2,20}(?: \S{2,20})?)? (?:next (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|(?:again )?next year|in 20\d\d|at .{1,40} 20\d\d|for the next (?:one|edition)|at the next (?:one|edition)|again in 20\d\d)(?: .{0,25})?$`,
    ),
  ],
  [
    5,
    clause(
      String.raw`(?:can't|cannot|can not) wait (?:for (?:next year|next time|the next (?:one|edition|year)|20\d\d|next year's .{1,30})|to (?:go|come|be|return)(?: back)?(?: again)?(?: ${NEXT})?)`,
    ),
  ],
  [
    5,
    part(
      String.raw`\b(?:already|just|straight away|immediately) (?:booked|registered|signed up|bought|got|reserved|blocked|put down)\b.{0,50}\b(?:next year|next edition|20\d\d)\b`,
    ),
  ],
  [
    5,
    clause(
      String.raw`(?:count me in|sign me up|i'm in|im in)(?: (?:again|already|for (?:sure )?(?:next year|the next one|20\d\d|another)|next year))`,
    ),
  ],
  [
    5,
    clause(
      String.raw`(?:highly|strongly|wholeheartedly|warmly|cannot|can't) recommend (?:attending|going|to attend|coming|enough|(?:this|the) (?:event|conference|summit|forum|meetup|workshop|symposium) to (?:anyone|everyone|all|anybody)(?: .{0,40})?)(?: .{0,30})?`,
    ),
  ],
  [
    4,
    clause(
      String.raw`(?:i )?(?:do )?recommend (?:attending|going|coming)(?: (?:again|next year|to .{0,30}))?`,
    ),
  ],
  [
    4,
    clause(
      String.raw`(?:looking|look|already looking) forward to (?:next year(?:'s.{0,30})?|the next (?:one|edition|year|.{0,20} edition)|20\d\d|coming back|returning|going (?:again|back)|being back|attending again|the 20\d\d edition)(?: .{0,20})?`,
    ),
  ],
  [
    4,
    clause(
      String.raw`(?:well |definitely |certainly |absolutely )?worth (?:going|attending|returning(?: to| for)?|coming|repeating|another (?:visit|go|year|try|round)|a (?:second|repeat|return)(?: visit| trip)?)(?: (?:to|for|again|back|there|here|it|this|twice|every (?:(?:second|other|single|third) )?year|${NEXT}|${EVENT}|in person)){0,5}(?: (?:for|if|just for|because) .{0,60})?`,
    ),
  ],
  [
    4,
    clause(
      String.raw`(?:well |very much |definitely |totally |so |absolutely )?worth (?:the|my|our|every)(?: \w{1,12}){0,2} ?(?:ticket|trip|flight|flights|journey|fare|fee|registration|airfare|drive|ticket price|penny|price of admission)(?: .{0,30})?`,
    ),
  ],
  [
    4,
    clause(
      String.raw`(?:back )?on (?:my|the|our) (?:list|calendar) (?:again )?for (?:next year|20\d\d)`,
    ),
  ],
  [
    3,
    clause(
      String.raw`(?:on the fence|undecided|torn|in two minds|not sure) (?:about|on|whether|if) (?:i'll |i'd |to )?(?:next year|going again|going back|coming back|come back|go again|return|returning|attend again|attending again|another year)(?: .{0,30})?`,
    ),
  ],
  [
    3,
    part(
      String.raw`^(?:maybe|perhaps|possibly)(?: (?:again|back))? (?:next (?:year|time)|in 20\d\d|some day|someday|one day)(?! (?:in|at) )(?: .{0,30})?$|^(?:maybe|perhaps) again$`,
    ),
  ],
  [
    5,
    part(
      String.raw`^(?:definitely |certainly |absolutely |i'll be |will be )?back (?:again )?(?:next (?:year|time)|in 20\d\d)(?: for sure| definitely| with .{1,30})?$`,
    ),
  ],
  [5, part(String.raw`^same (?:time|place)(?: (?:and )?same (?:time|place))? next year$`)],
  [
    5,
    part(
      String.raw`^(?:and |so )?(?:i'll|i will|we'll|we will|will) (?:keep|continue) (?:coming|attending|returning|going (?:to (?:this|it)|back|there))(?: back)?(?: .{0,60})?$`,
    ),
  ],
  [
    4,
    part(
      String.raw`\b(?:stays|staying|remains|is staying|goes back|keeping it) on (?:my|our) (?:list|calendar)$|\bgive (?:it|this(?: one)?) (?:one more|another) (?:year|try|go|chance|shot)\b`,
    ),
  ],
  [
    2,
    part(
      String.raw`\b(?:not sure|unsure|doubt|don't think|not convinced)(?: that| if| whether)? (?:it's|it is|it was|this is|it would be|it'd be|this one is) worth (?:(?:another|a second|a return|a repeat) (?:trip|visit|year|edition|ticket|day|go|round|flight|journey)|coming back|going (?:again|back)|attending again|returning)\b`,
    ),
  ],
  [
    2,
    part(
      String.raw`\bthink (?:hard|twice|carefully|long and hard|very hard|again) before (?:spending|going|paying|coming|attending|booking|signing|returning|doing|registering)\b`,
    ),
  ],
  [
    2,
    part(
      String.raw`\bnext (?:year|time) .{0,12}\bsend (?:a junior|someone (?:else|junior)|somebody else|an intern|a colleague|the juniors?|the interns?)\b`,
    ),
  ],
  [
    1,
    part(
      String.raw`^(?:they|you|someone|somebody)(?:'d| would)(?: really)? have to (?:pay|drag|force|bribe) me\b.{0,40}(?:again|back|next)|\b(?:a|it's a|hard|firm) no from me (?:for )?(?:next year|next time|in 20\d\d)$`,
    ),
  ],
];

/** Whole sentences that say nothing of the writer's own going. */
export const VETOES: readonly RegExp[] = [
  /\b(?:not that|isn't that|doesn't mean|does not mean|don't mean|not to say|not saying|n't saying|can't say|cannot say|wouldn't say(?! no\b)|would not say(?! no\b)|won't say(?! no\b)|never said|no one said|nobody said|nobody is saying|hard to say|not as if|it's not like|not because|far be it|who says|who said)\b/iu,
  /\b(?:he|she|they|speakers?|panell?ists?|presenters?|moderator|host|organi[sz]ers?|chair|founder|ceo|cto|audience|attendees?|guests?|someone|somebody|everyone|everybody|people|colleagues?|friends?|neighbou?r|one of (?:them|the \w{1,20})|guy|woman|man|lady|(?!(?:No|Not|My|Our|We|So|And|But|Never|Still|Overall|Honestly|Personally|Definitely|Probably)\b)[A-Z]\w{1,20}) (?:\w{1,12} )?(?:said|says|say|saying|told|tells|claims?|claimed|asked|asks|joked?|jokes|quipped|promised|promises|vowed|swore|swears|insisted|insists|argued|argues|announced|announces|hoped|hopes|wrote|writes|tweeted|admitted|admits|thinks?|thought|mentioned|mentions|warned|warns|concluded|concludes|wants|wanted|plans|planned)\b/u,
  /\b(?:according to|quote|quoting|as .{1,30} put it|the (?:speaker|panel|organi[sz]ers?)'s? (?:promise|slogan|line))\b/iu,
  /\b(?:wish i could|if only i|\bi(?: would|'d) have (?:gone|come|been|attended|returned)|wouldn't have (?:gone|come|been|attended)|used to (?:go|come|attend)|swore i'd|promised (?:myself )?(?:i'd )?never|last year i (?:said|swore|wrote|promised))\b/iu,
  /\bi (?:said|swore|wrote|promised|thought|told myself)(?: \w{1,10}){0,3} (?:last (?:year|time)|in 20\d\d|before)\b/iu,
];
