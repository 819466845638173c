/** Families of English verdicts: budgets and tickets, last times, recommendations, conditions. */
import type { Worth } from '#shared/worth.ts';
import { asFamilies } from './verdictRules.ts';
import type { Family, Rule } from './verdictRules.ts';

const NEXT = String.raw`(?:(?:the |an )?next (?:year|time|edition|one|round|meetup|conference|event|summit)(?:'s(?: (?:edition|one|event|conference))?)?|(?:the )?20[2-9]\d(?:'s)?(?: (?:edition|one))?|another year)`;
const EVENT = String.raw`(?:(?:\w{1,15} ){0,2}(?:events?|conf(?:erence)?s?|summits?|forums?|meet-?ups?|unconferences?|expos?|fairs?|festivals?|workshops?|symposi(?:um|a)|congress(?:es)?|camps?|edition|hackathons?|conventions?|gatherings?|days?|weeks?)|one|time|visit|trip|year)`;
const LEAD = String.raw`^(?:(?:so|and|but|well|overall|honestly|yes|no|ok|anyway|verdict|conclusion|personally|for me|all in all|then|still|in short|after all|i think|i guess|probably|definitely|certainly|absolutely|already|surely|of course|really|just|straight away|simply|tbh|final verdict|maybe) ){0,4}`;
const WE = String.raw`(?:(?:(?:i|we)(?:'ll|'d|'m|'re|'ve| will| would| am| are| have| had)?|will|would|am|have|had) )?`;
const PLACE = String.raw`(?: (?:here|there|with them|of theirs|for sure|already|again|please|i think|i'd say|for a while|at (?:this|that|the|their) .{1,30}|for me|any ?time|every time|in any case|too|also)){0,3}`;
const TRAVEL = String.raw`(?:tickets?(?: price)?|train(?: ticket| ride)?|bus(?: ride)?|flights?|trip|journey|travel|ride|drive|detour|fare|fee|entry|hotel(?: bill)?|taxi|weekend|holiday|vacation|leave|day off|days? of (?:leave|holiday|vacation)|days?'s? leave|day away|hours? (?:on|in) .{1,20}|early (?:start|alarm|train)|commute)`;
const TICKET = String.raw`(?:early bird(?: tickets?| pass(?:es)?)?|tickets?|pass(?:es)?|hotel|room|seats?|spots?|places?|flights?|trains?|registration|membership|badge)`;

const lead = (worth: Worth, body: string): Rule => ({ worth, body });
const soft = (worth: Worth, body: string): Rule => ({ worth, body, soft: true });
const timed = (worth: Worth, body: string): Rule => ({ worth, body, timed: true });

/** Denials stand before what they deny. */
const DENIED: readonly Rule[] = [
  lead(
    2,
    String.raw`(?:drop|cut|remov|tak|strik|scratch|delet|leav)(?:e|es|ing|ping|ting)? (?:it|this|this one|that) (?:from|out of|off|out) .{0,20}(?:budget|calendar|plans?|list|diary)(?: (?:for|in) ${NEXT})?`,
  ),
  lead(
    2,
    String.raw`(?:it|this|this one) (?:won't be|will not be|isn't|is not|is no longer|won't make it) (?:in|on|into|onto) (?:my|our|the|next year's).{0,12}(?:budget|calendar|list|plans?|diary)(?: (?:for )?${NEXT})?`,
  ),
  lead(
    1,
    String.raw`(?:not|won't|will not|'m not|no)(?: be)? (?:renew(?:ing)?|sign(?:ing)? up|register(?:ing)?|book(?:ing)?|go(?:ing)?|com(?:e|ing)|attend(?:ing)?|fly(?:ing)?|travel(?:l?ing)?|subscrib(?:e|ing))(?: (?:for|to|in|at|my|our|the|(?-i:\p{Lu})\S{1,20}|ticket|membership|pass)){0,4} ?(?:(?:for |in )?${NEXT}|ticket|membership|pass|from me)`,
  ),
  lead(1, String.raw`(?:cancel|drop|scratch) (?:my|our) (?:${TICKET}) (?:for|in) ${NEXT}`),
  lead(
    1,
    String.raw`(?:this|that|it)(?:'s| is| was|'ll be| will be)(?: (?:definitely|probably|certainly|also))? (?:my|our) last (?:${EVENT}|(?-i:\p{Lu})[\w-]{1,20}(?: (?-i:\p{Lu})[\w-]{1,20})?)`,
  ),
  lead(1, String.raw`my last (?:one|time|visit|edition|year|conference|event|trip)`),
  lead(
    1,
    String.raw`(?:(?:this|that|it) (?:was|is) )?the last ${EVENT}.{0,20} (?:i|we|i'll|we'll)(?: will)? (?:pay|go|attend|come|do|book|fly)(?: .{0,20})?`,
  ),
  lead(
    1,
    String.raw`(?:(?:this|that|it) (?:was|is|will be) )?(?:my |our |the )?first and (?:also )?(?:my |the )?last (?:time|visit|one|year|edition|trip|conference|event|summit)(?: (?:at|in) .{1,30})?`,
  ),
  lead(1, String.raw`(?:one and done|no (?:more|further) ${EVENT} for me|next year without me)`),
  lead(1, String.raw`(?:you|they) (?:won't|will not) see me(?: there| here)? again`),
  lead(1, String.raw`(?:out|gone) for ${NEXT}`),
  lead(1, String.raw`that's it for me and (?:this|the|that) .{2,30}`),
  lead(2, String.raw`one time only`),
  lead(2, String.raw`once (?:was|is) (?:plenty|enough|quite enough)(?: for me)?`),
  lead(2, String.raw`no need (?:for|of) (?:a second|another)(?: (?:round|visit|time|go|year))`),
  lead(2, String.raw`(?:seen enough|had (?:my fill|enough)) of (?:this|these|the|that) ${EVENT}`),
  lead(2, String.raw`(?:sit|sitting) out ${NEXT}`),
  lead(2, String.raw`(?:give|giving) (?:it |this |this one )?(?:${NEXT} )?a miss(?: ${NEXT})?`),
  lead(2, String.raw`(?:skip|skipping|avoid) (?:it|this|this one|that)? ?${NEXT}`),
  lead(2, String.raw`(?:rather )?(?:stay|be staying|staying) (?:at )?home ${NEXT}`),
  lead(
    2,
    String.raw`(?:it |this |that )?(?:was |is )?(?:not|wasn't|isn't|hardly|barely|never) (?:really |quite |even )?worth (?:the|my|our|a|an|one|two|three|that|taking) (?:\w{1,12} )?${TRAVEL}`,
  ),
  soft(
    2,
    String.raw`(?:(?:would not|wouldn't|can't|cannot|don't|not) recommend(?:ed)?)(?: it| this| this one)?(?: to .{1,25})?`,
  ),
];

/** `once every three years`. */
const ABOUT = String.raw`(?:about |roughly |maybe |perhaps |only |just )?`;
const YEARS = String.raw`(?:two|three|four|five|few|couple of|other|second|third|[2-5])(?: or (?:two|three|four|five|so))? (?:years?|editions?)(?: or so)?`;
const SELDOM = String.raw`${ABOUT}(?:(?:once|one (?:visit|edition|time|year)) (?:every|in)|every) ${YEARS}`;
const ENOUGH = String.raw`(?: (?:is|was|will be|would be|feels|seems))? ?(?:(?:quite |more than |plenty and )?enough|plenty|will do|would do|at (?:the )?most|at best|tops|about right|fine)(?: for (?:me|us))?`;
const GOING = String.raw`(?:going|go|coming|come|attending|attend|visiting|visit|returning|return)(?: (?:to|back|there|here|it|this|this one|again)){0,3}`;

const CONDITIONAL: readonly (Rule | Family)[] = [
  lead(
    3,
    String.raw`(?:well |only |still |it is |it's |just )?worth (?:${GOING}|a visit|a trip|the trip) ${ABOUT}once (?:every|in) ${YEARS}(?:${ENOUGH})?`,
  ),
  lead(3, String.raw`(?:${GOING}|it|this|this one|a visit) ${SELDOM}${ENOUGH}`),
  { worth: 3, body: `(?:i'd say |i would say )?${SELDOM}${ENOUGH}`, soft: true },
  lead(
    3,
    String.raw`(?:${NEXT} )?(?:maybe |perhaps |possibly )?(?:only )?if (?:my |our |the )?(?:company|boss|employer|work|firm|somebody else|someone else|lab|university|team) pays?(?: .{0,20})?`,
  ),
  lead(
    3,
    String.raw`(?:going again|coming back|another visit|a return|returning|whether (?:i|we) (?:go|come|return|attend|register)(?: (?:back|again|${NEXT})){0,2}|${NEXT}) (?:depends|will depend|hinges)(?: .{0,50})?`,
  ),
  lead(3, String.raw`(?:decide|make up my mind) (?:about|on) ${NEXT}(?: .{0,50})?`),
  lead(
    3,
    String.raw`(?:wait for|let's see|see|want to see|need to see|check) .{2,40} before (?:i |we )?(?:book|booking|sign|signing|register|registering|commit|committing|decid\w+)(?: .{0,25})?`,
  ),
  lead(
    3,
    String.raw`(?:undecided|not sure|unsure|in two minds|torn|(?:the )?jury(?:'s| is)(?: still)? out) (?:about|on) (?:${NEXT}|going again|coming back|another visit)`,
  ),
  // `Next one maybe in Graz` tells where it is.
  lead(3, String.raw`${NEXT} maybe(?! (?:in|at|near|around|on|somewhere|elsewhere) )(?: .{1,30})?`),
  lead(3, String.raw`only (?:for )?(?:one|a|the|half) .{2,25} next time`),
  lead(3, String.raw`${NEXT} only (?:the|one|for|a|half) .{2,30}`),
  lead(3, String.raw`(?:come back|go again|return|attend again) for the .{2,30} only`),
  {
    worth: 3,
    pattern: new RegExp(
      String.raw`^(?:if|when|once|should) (?:they|the organi[sz]ers?|it|the) .{3,60} (?:i|we)(?:'d| would|'ll| will| might| may| could| can)(?: (?:well|perhaps|maybe|happily|gladly|consider))?(?: (?:go|come|sign up|return|attend|register|be|going|coming))(?: (?:back|again|${NEXT})){1,2}$`,
      'iu',
    ),
  },
];

/** `in Graz again for the eighth edition`, behind the words of who goes. */
const THERE_AGAIN = String.raw`(?=.{0,60} (?:again|back|once more) )(?:back |again )?(?:in|at) \p{Lu}\S{1,20}(?: (?!again|once|for)\S{1,20})?(?: again| once more| once again)? (?:next (?:year|time)|in 20\d\d|for (?:the |its |their )?(?:next|coming|\d{1,3}(?:st|nd|rd|th)|(?:[a-z]{2,10}[- ])?[a-z]{2,10}(?:th|nd|rd|st)) (?:edition|one|time|year|round|instal+ment))$`;
const FIRST_PERSON = String.raw`^(?:(?:[Ss]o|[Aa]nd|[Yy]es|[Bb]ut|[Ww]ell|[Oo]f course) ){0,3}(?:I|i|[Ww]e)`;

const THING = String.raw`(?:it|this|this one|that|them|the (?:ticket|trip|fare|fee|train|next one)|(?:this|the) (?:event|conference|summit|forum|meet-?up|workshop|fair|festival))`;
const OWN = String.raw`(?:(?:a|one|two|three|my|our|some|some of my)(?: own| precious| annual){0,2} (?:days? off|days? of (?:my |annual )?(?:leave|holidays?|vacation)|leave|holidays?|vacation(?: days?)?|weekend|savings|pocket money)|my own (?:time|money|cash|budget|days?))`;
const ANYWHERE = String.raw`(?: again)?(?: ${NEXT})?(?: again)?(?:,? (?:wherever|no matter where) .{3,40})?`;

/** Giving it what is one's own next time. */
const GIVEN: readonly Rule[] = [
  timed(
    5,
    String.raw`(?:${NEXT} ${WE})?(?:gladly |happily |even |also ){0,2}(?:pay|paying) (?:(?:for )?${THING} )?(?:myself|ourselves|out of (?:my|our) own pockets?|(?:from|with) my own (?:pocket|money))${ANYWHERE}`,
  ),
  timed(
    5,
    String.raw`(?:${NEXT} ${WE})?(?:gladly |happily |even |also ){0,2}(?:pay|paying|buy|buying) (?:for )?my own (?:ticket|way|fare|trip|train|place|pass)${ANYWHERE}`,
  ),
  timed(
    5,
    String.raw`(?:${NEXT} ${WE})?(?:gladly |happily |even |also ){0,2}(?:take|taking|use(?: up)?|using|spend|spending|give|giving|keep|keeping|save|saving|set aside|book) (?:(?:it|this one) )?${OWN} (?:for|on|to) ${THING}${ANYWHERE}`,
  ),
];

const AFFIRMED: readonly (Rule | Family)[] = [
  ...GIVEN,
  {
    worth: 4,
    pattern: new RegExp(
      String.raw`${FIRST_PERSON}(?:'ll| will|'m| am|'d| would|'re| are)? (?:(?:most |very |quite )?likely|(?:very |quite )?probably|hopefully|hope|plan|expect|want)(?: to)? (?:be )?${THERE_AGAIN}`,
      'u',
    ),
  },
  {
    worth: 5,
    pattern: new RegExp(
      String.raw`${FIRST_PERSON}(?:'ll| will)(?: (?:definitely|certainly|surely|gladly|of course))? be ${THERE_AGAIN}`,
      'u',
    ),
  },
  lead(
    5,
    String.raw`(?:will )?(?:put|putting|add|adding|added|write|writing|wrote|keep|keeping|leave) (?:it|this|this one|that) (?:down )?(?:in|into|on|to) (?:my|our|the|next year's|20\d\d's)(?: \w{1,12}){0,2} ?(?:budget|calendar|diary|list|plans?)(?: for ${NEXT})?`,
  ),
  lead(
    5,
    String.raw`(?:it's|it is|this is|this one is|${NEXT}(?: edition)?(?: is)?|${NEXT} edition is|is)? ?(?:already )?(?:in|on) (?:my|our|the|next year's)(?: (?:\w{1,12} )?)(?:budget|calendar|diary)(?: (?:already|for ${NEXT}|again)){0,2}`,
  ),
  lead(
    5,
    String.raw`(?:blocked|saved|reserved|marked|kept) the (?:dates?|days|week) (?:for|of|in) ${NEXT}`,
  ),
  lead(
    5,
    String.raw`(?:the )?dates? (?:for|of) ${NEXT}(?: (?:is|are))?(?: already)? (?:blocked|saved|booked|fixed|marked|kept)`,
  ),
  lead(
    5,
    String.raw`(?:my |our |the )?${TICKET} for ${NEXT}(?: (?:is|are))?(?: already)? (?:booked|bought|reserved|secured|ordered|paid|in the bag)(?: .{0,30})?`,
  ),
  lead(
    5,
    String.raw`(?:bought|booked|got|reserved|secured|ordered) (?:a |an |my |our |the )?${TICKET} for ${NEXT}(?: .{0,30})?`,
  ),
  lead(
    5,
    String.raw`(?:(?:signed|signing) up|registered|renewed|booked|renewing) (?:again )?for ${NEXT}`,
  ),
  lead(5, String.raw`will renew(?: (?:my|our) (?:ticket|membership|pass))?`),
  {
    worth: 5,
    pattern: new RegExp(
      String.raw`^(?:(?:[Ss]o|[Aa]nd|[Yy]es|[Bb]ut|[Ww]ell|[Oo]f course) ){0,3}(?:(?:I|i|[Ww]e)(?:'ll| will)(?: (?:definitely|certainly|surely|probably|be|also|again))* (?:in|at)|(?:[Ss]ee|[Ff]ind) (?:you|me) (?:in|at)) \p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?,? (?:again )?(?:in 20\d\d|next year)(?: already| again| for sure)?$`,
      'u',
    ),
  },
  lead(
    5,
    String.raw`(?:(?:that|this|it) )?(?:not|wasn't|was not|isn't|won't be|will not be|hopefully not|certainly not|definitely not|surely not) (?:be )?(?:my|our|the) last(?: (?:one|time|visit|edition|year|trip|conference|event)| (?-i:\p{Lu})\w{1,20}(?: (?-i:\p{Lu})\w{1,20})?)?`,
  ),
  lead(
    5,
    String.raw`(?:again ${NEXT}|same again ${NEXT}|roll on ${NEXT}|bring on (?:20\d\d|next year)|20\d\d can come)`,
  ),
  lead(
    5,
    String.raw`(?:count on me|save (?:me )?(?:a|my) (?:seat|spot|place))(?: (?:for|in))? ${NEXT}`,
  ),
  lead(
    5,
    String.raw`(?:send|sending|bring|bringing|take|taking) (?:the|my|our|two|three|more|some|half)(?: (?:whole|entire))? ?(?:team|people|colleagues|department|group|lab|juniors)? (?:along )?${NEXT}`,
  ),
  {
    worth: 5,
    pattern: new RegExp(
      `${LEAD}${NEXT} (?:i|we)(?:'ll|'m|'re| am| are| will)? ?(?:be )?(?:bring|bringing|send|sending|take|taking) (?:the|my|our|more|two|three)(?: whole| entire)? ?(?:team|people|colleagues|department|group|lab)$`,
      'iu',
    ),
  },
  lead(5, String.raw`pay for it myself(?: ${NEXT})?`),
  lead(
    5,
    String.raw`(?:wouldn't|won't|would not|will not) miss (?:it|this|this one)?(?: ?(?:${NEXT}|for (?:the world|anything)))`,
  ),
  lead(4, String.raw`(?:keep|keeping) (?:it|this|this one) on (?:the|my|our) (?:list|calendar)`),
  lead(
    5,
    String.raw`(?:it's |it is )?(?:an? )?fixed (?:date|point|item) (?:in|on) my (?:year|calendar|diary)(?: from now on)?`,
  ),
  lead(
    5,
    String.raw`(?:one of the few|the one|one)(?: .{1,20})? (?:i|we) (?:come|go) back to every year`,
  ),
  lead(5, String.raw`do (?:it|this) all over again`),
  lead(4, String.raw`(?:would )?do (?:it|this) again`),
  lead(
    5,
    String.raw`best (?:day|days|event|conference|two days|days out)(?: out)? of (?:the|my) year`,
  ),
  lead(
    4,
    String.raw`(?:it |this )?(?:was |is )?(?:well |totally |definitely |absolutely )?worth (?:the|my|every|a|an|one|two|any) (?:\w{1,12} )?${TRAVEL}`,
  ),
  soft(5, String.raw`(?:highly|strongly|warmly|wholeheartedly) recommend(?:ed)?(?: to .{1,30})?`),
  soft(4, String.raw`(?:would |definitely )?recommend(?:ed)?(?: (?:it|this))?(?: to .{1,30})?`),
];

/** The first that fits a clause counts. */
export const ENGLISH_FAMILIES: readonly Family[] = asFamilies(
  [...DENIED, ...CONDITIONAL, ...AFFIRMED],
  (body, hasNames) => ({
    pattern: new RegExp(`${LEAD}${WE}${body}${PLACE}$`, hasNames ? 'iu' : 'u'),
    isLower: !hasNames,
  }),
);
