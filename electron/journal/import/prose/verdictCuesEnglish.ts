/** The cues of English verdicts and their weights. */
import { ENGLISH_IDIOMS } from './verdictIdiomsEnglish.ts';
import type { Cue, Cues } from './verdictCue.ts';
import { OWN_CIRCUMSTANCES } from './verdictEnglishWords.ts';

const cue = (weight: number, body: string): Cue => ({
  weight,
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${body})(?![\p{L}\d])`, 'u'),
});

const MONTH = String.raw`january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter`;
const NTH = String.raw`second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\d{1,2}(?:nd|rd|th)`;

const TIME: readonly Cue[] = [
  {
    weight: 3,
    // A year to come, not one in which something was.
    pattern:
      /^(?=.*\b(?:will|won't|may|might|would|wouldn't|going|back|again|there|booked|tickets?|pass|seat|budget|\w+'(?:ll|d|re))\b).*\b(?:in|for|by) 20[2-9]\d\b/u,
  },
  cue(
    3,
    String.raw`next (?:few (?:years|editions)|year(?:'s)?|time|edition|one|round|month's|season|instal+ment|run|outing|${MONTH})|(?:the )?(?:coming|following|future|upcoming|${MONTH}|20[2-9]\d) (?:editions?|ones?|round)|(?:${NTH}) (?:editions?|round)|in (?:twelve|12) months|a year from now|in a year's time|20[2-9]\d (?:edition|ticket|pass)|any future|in (?:the )?future|future (?:years|editions)|from (?:now|here) on|going forward|(?:the )?coming year|on an annual basis|until the next one|before the year is out|another time|hereafter|from this (?:day|year) on|this time next year|come (?:${MONTH})|year after (?:next|that)|number (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})|next (?:invitation|invite)|if the invite lands|(?:as|so) long as (?:i live|i can walk)|for life|every (?:single )?year|each year|year after year|annually`,
  ),
  cue(
    2,
    String.raw`again|(?<!the |on my )back(?! (?:of|rooms?|doors?|rows?|yard|office|end|seats?|garden|pages?|pocket|wall|alley|stage|bench|tables?|catalogue|pain|up|then)\b)|twice|any ?more|another(?! (?:talk|speaker|thing|way|question|example|slide|story|company|country|person|room|point))|a (?:(?:${NTH})(?! of\b)|repeat|return|further)(?: (?:time|go|visit|round|helping|year|serving|dose|attempt|trip|weekend|day))?|(?:second|third) (?:time|visit|go|round|helping|year|try|date|in me|serving|chance)|twelve more months|one more|once more|ever|no longer|repeat(?:ing)?|rejoin|return(?:ing)?|rebook|renew(?:ing|al)?|last (?:time|one|visit|year|edition)|first and last|keep (?:going|coming|attending)|continue(?:d)?|once|still`,
  ),
];

/** After a verb of going: what makes it another one. */
const NOT_GOING = String.raw`(?! (?:back )?(?:(?:to|into|through|over|up|down|off|away|on|by|from|under|beyond|along with|with (?:an?|the) (?:answer|result|number|idea)s?) (?!(?:it|this|these|those|that|one|any|another|such|the (?:next|same|conference|event|summit|forum|meetup|autumn|spring|one)|next|my own|your own|our own|somebody|someone|expenses)\b)|and (?!see|listen|meet|do|enjoy|bring|take)|wrong|forward|ahead|live|public|deep|bust|home|after the|to bed))`;

const ACT: readonly Cue[] = [
  cue(
    3,
    String.raw`(?:attendee|guest|participant) (?:list|sheet)|in the audience|through (?:those|their|the) doors|lanyard|trains? for|second date|same (?:row|seat)|find me|rid of me|(?:an?|the|any|every|that|another|next|my|no|further|more|future) invit(?:e|ation)s?|invit(?:ation|e)s|repeat visit|on the (?:attendee|guest) list|assigned|in (?:that|the) (?:ballroom|hall|room|tent|barn|auditorium|theatre|front row|crowd)|charging me|attend(?:ing|ance|ee)?|register(?:ing|ed)?|re-?register|sign(?:ing|ed)? up|sign me up|buy(?:ing)? (?:a|another|the|my|that)? ?(?:ticket|pass)|(?:ticket|pass|(?<!another )badge|seat|spot)s?(?! (?:system|office|machine|scanner))|turn(?:ing)? up|show(?:ing)? (?:up|my face)|set(?:ting)? foot|make (?:the|this|that) (?:journey|trip|trek|drive|effort|pilgrimage)|making (?:the|this|that) (?:journey|trip|trek|effort)|sit(?:ting)? through|put myself through|subject(?:ing)? myself|participat(?:e|ing|ion)|delegation|be (?:represented|present|among|in (?:that|the) (?:room|hall|audience|front row|crowd))|in that room|be (?:back|there|here|seen)|being (?:back|there)|se(?:e|eing) me|drop(?:ping)? in|pop(?:ping)? in|log(?:ging)? in|tun(?:e|ing) in|com(?:e|ing) along|tag(?:ging)? along|enrol+(?:ing)?|rebook(?:ing)?|rejoin|renew(?:ing|al)?(?! (?:that|the) (?:licen[cs]e|contract))|(?:go|going|come|coming|head(?:ing)?) back${NOT_GOING}|return(?:ing)?(?! (?:an?|to (?:the|our) (?:question|topic|slide|point)|value|error))|(?:do|doing) (?:it|this|that)(?: all)?(?: over)? again|miss(?:ing)? (?:it|this|the next|next|another)|skip(?:ping)?(?: (?:it|this|the next|next))|spend(?:ing)? (?:my|another|two|three|a|that|any|the) (?:\w+ ){0,2}(?:days?|(?:satur|sun|mon|tues|wednes|thurs|fri)days?|weekend|money|hours?|week|leave|evening|cent|penny|euros?)|pay(?:ing)? (?:for (?:it|this|that|another)|that|to (?:attend|go|get in|be there))|giv(?:e|ing) (?:it|this|them) (?:another|a second|a third|one more)`,
  ),
  cue(
    2,
    String.raw`(?:go|going|come|coming|travel(?:l?ing)?|fly(?:ing)?|head(?:ing)?|join(?:ing)?|visit(?:ing)?|bother(?:ing)?|repeat(?:ing)?(?: it)?)(?! (?:to|and) \w+ (?:it|them|up)\b)${NOT_GOING}`,
  ),
];

const SELF: readonly Cue[] = [
  cue(
    2,
    String.raw`(?:continued|repeat|return|renewed|further|future|our|my) (?:attendance|visits?|participation|invitations?)|decision on (?:20\d\d|next year|attend\w+|going)|i|i'd|i'll|i'm|i've|me|my|mine|myself|we|we'd|we'll|we're|we've|our|ours|the undersigned|yours truly|for one`,
  ),
  {
    weight: 2,
    pattern:
      /^[\s*_\-•]{0,4}(?:(?:and|but|so|yes|yeah|yep|still|ok(?:ay)?|overall|verdict|tbh|honestly|conclusion|summary|bottom line|note to self|in short|well|anyway|all in all|lol|meh|next (?:year|time)|in future|from now on)[,:;.]? ){0,3}(?:would(?:n't)?|will(?! it| they| he| she| the)|won't|can(?:'t|not)|could(?:n't)? be|going|not|definitely|absolutely|certainly|probably|never|might|maybe|may|happy|glad|keen|eager|leaning|planning|plan|hop(?:e|ing)|back|already|booked|registered|don't|do not|unlikely|doubt|looking|returning|skip(?:ping)?|pass(?:ing)?|done|no (?:reason|need|plans|desire|intention|chance|way|more)|prob|defo|gonna|wanna|worth|mark|must|intend|undecided|unsure|torn|tempted|inclined|ready)(?![\p{L}\d])/u,
  },
];

const LEANINGS: readonly Cue[] = [
  cue(
    5,
    String.raw`mandatory|a must|must-(?:go|attend|do)|non-negotiable|unmissable|already|booked|registered|locked in|sold|hooked|regulars?|assigned|annual basis|same (?:row|seat|time|place)|find me|get rid of me|count (?:me|us) in|sign (?:me|us) up|mine|still turn up|keeper|counting|can't wait|plan \w+ (?:\w+ )?around|in the diary|on the calendar|whatever it (?:costs|takes)`,
  ),
  cue(
    2,
    String.raw`love|itch\w*|like to|look(?:ing)? forward|hope|plan(?:ning)? to|aim(?:ing)? to|try and make|worth(?:while| it| my| the| another)|yes|earned|deserves?|more of|bring me back|come back|shout|trains? for|keen|eager|glad|gladly|happ(?:y|ily)|want (?:to go|in|more|back)|recommend|cautiously|keep(?:ing)? (?:it|this|coming|going)|stay(?:s|ing)? (?:in|on)|second date|reserved?|save (?:me|us)|bring(?:ing)?|join`,
  ),
  cue(1, String.raw`will|i'll|we'll|going to|i'm|another|again|front row|saving up|room for`),
  cue(
    -2,
    String.raw`instead|(?:let|have) (?:my|our|the) (?:colleagues?|juniors?|team|others)|represent (?:me|us)|elsewhere|somewhere else|something else|anywhere but|rather|sooner|save (?:the|my|our)|enough|pass|skip(?:ping)?|stop|stopping|stay(?:ing)? home|from the sofa|remove(?:d)?|decline(?:d)?|done|without (?:me|us)|hide|resign\w*|tired|too (?:far|little|much|old|expensive|dear|long|loud|big|many)|someone else|somebody else|kids|family|garden|sofa|livestream|stream|recordings?|dial in|online|remote(?:ly)?|slides|outgrown|drop|cancel\w*|waste|regret|lost|point|free up|not considered|quit|leave it|let (?:it|this) go|give up|hand over|pass on|younger|junior|away from`,
  ),
  cue(
    -3,
    String.raw`never|nobody will|refuse|last time|for the last|no third|nonsense|lesson|doomed|ban(?:ned)?|boycott|spam|block(?:ed)? (?:them|the sender)`,
  ),
];

export const ENGLISH_CUES: Cues = {
  time: TIME,
  act: ACT,
  self: SELF,
  others:
    /(?:^|[^\p{L}])(?:he|she|his|her|him|hers|you|your|people|boss|manager|colleagues?|speakers?|panel|customers?|users?|company|he's|she's|everyone|everybody|visitors|attendees|sponsors|vendors?|chair|organi[sz]ers?|the (?:man|woman|minister|mayor|city|team|firm|model|system|author|founder))(?:[^\p{L}]|$)/u,
  unnamed: 0,
  idioms: ENGLISH_IDIOMS,
  event:
    /\b(?:events?|conf(?:erence)?s?|summits?|forums?|meet-?ups?|congress|fairs?|expos?|festivals?|symposi(?:um|a)|workshops?|conventions?|gatherings?|seminars?|trade shows?|editions?|agains?|invit\w+|organi[sz]ers?|verdict|worth it|calendar|diary|20[2-9]\d|for (?:good|me)|(?:my|the) (?:last|list)|keynotes?|sponsors?|venue|programme|line-?up|tickets?|looking forward|signed up|registered|no more|this one)\b/u,
  vetoes:
    /(?:^|[^\p{L}])(?:(?:he|she)'s (?:[\p{L}]+ ){0,3}(?:going|coming|telling|back|never|out)|apply (?:half|any|some|this|it)|(?:told|tells|asked|emailed|texted|messaged) (?:me|us)|overheard|i heard|heard that|(?:almost|nearly) (?:didn't|skipped|missed|stayed)|had i|were i|if i were|first-timers|beginners|newcomers|(?:he|she|who|speakers?|panel+ists?|moderator|hosts?|organi[sz]ers?|chair(?:man|woman)?|founder|ceo|cto|minister|mayor|audience|attendees?|visitors|guests?|someone|somebody|everyone|everybody|people|colleagues?|friends?|neighbou?r|boss|manager|guy|woman|man|lady|company|firm|vendor|users?|customers?|newcomers?|readers?)(?:'s)? (?!(?:that )?(?:i|we|i'm|i'd|i'll|we'd|we'll)\b)(?:\w+ ){0,2}?(?:said|says|told|claim(?:s|ed)|asked|joked|promised|vowed|swore|swears|insisted|argued|announced|hope[sd]|wrote|thinks?|thought|mentioned|wants?|wanted|plans|planned|reckons|will|would|won't|would not|may|might|can|agreed|closed with|(?:is|are|was|were) (?:going|never|coming|back))|according to|had planned|had it been|if only|suppose|would have|i'd have|we'd have|wouldn't have|used to|last year i|years? ago|back then|(?:in|since) 20[01]\d|in 202\d i|i swore|not that i|it's not like|(?:if|when) (?:i|we) (?:do )?(?:go|come|attend|return) again|wish i|wishes|wouldn't miss it: |(?:book|order|bought|download)ed from|on the website|the demo|isn't that|doesn't mean|not to say|wouldn't say(?! no\b)|can't say(?! (?:that )?i(?:'m|'d|'ll)\b)|won't say(?! no\b)|see you (?:all|next)|join us|welcome (?:you|back|everybody|everyone)|thank(?:s|ed|ing)? (?:the|all|our)|anyone who|if you (?!ask)|you should|tips? (?:for|to)|after the break|let's go back|in the next (?:section|slide|talk)|(?:go|going|goes|come|came|comes|coming|went|gone) back to (?!it\b|this\b|that one|these|them|(?:[\p{L}]+ ){0,3}(?:event|conference|summit|forum|meetup|fair|festival|congress|expo|con|conf|workshop|edition|one|city hall))|the next (?:slide|speaker|talk|section|question|session|generation|day|morning|release|version|step|room))(?![\p{L}])|they (?:said|promise[sd]?|announced|told|hope|say|claim\w*|think|asked|expect|plan|intend|aim|want|(?:will|'ll|are (?:planning|hoping|going) to) (?:return|be back|come back)) |(?:[\p{L}’'-]+ ){0,2}(?:says|said|announced|told me|tells me|asked whether|promises|wrote)[ :,]|(?<!(?:when|once|as|moment|minute)(?: the)? )tickets? (?:go|cost|are|will)|put me down as/u,
  repeats: true,
  leanings: LEANINGS,
  work: /(?:^|[^\p{L}])(?:try(?! and)|trying|use|using|test|build|write|writing|code|coding|deploy|migrate|measure|implement|read|reading|learn|ask (?:finance|the|for a)|bring (?:a|an|my own|earplugs|more)|pack|wear|sell|repeat questions|our (?:own )?(?:code|team|cloud|system|systems|product|customers?|stack|roadmap|pipeline|servers?|department's|quarter|sprint|backlog|release)|stand-?ups?|code base|release|sprint|quarter|cloud budget|at work|in production|model|paper|pull request|ticket (?:system|in jira)|phd|thesis|exam|job|career|school|marathon|diet|gym)(?:[^\p{L}]|$)/u,
  affirmedTwice:
    /\b(?:(?:can't|cannot|won't|couldn't|could) not (?=go|come|attend|be|return)|no (?:good |earthly )?(?:reason|excuse) not to|(?:wouldn't|won't|will not|would not|can't|cannot|not|never|don't want to|refuse to) (?:\w+ ){0,2}?(?:miss(?:ing)?|skip(?:ping)?)|(?:can't|cannot) wait|not (?:the|my|be my|be the) last|(?:couldn't|can't|won't|not) (?:be kept|keep me|stop me)|not even a question|no (?:question|doubt|hesitation)|without (?:a )?(?:doubt|question|hesitation|second thought)|why (?:wouldn't|not)|don't mind|wouldn't mind|nothing (?:\w+ ){0,3}?(?:will|would|could|can)|not hesitate)\b/gu,
  denied:
    /\b(?:not|\w+n't|never|no|nor|neither|nothing|cannot|without me|last|refuse|doubt|unlikely|hardly|done|stop(?:ped)?|quit|skip(?:ping)?|miss(?:ing)?|pass|avoid(?:ing)?|drop(?:ping)?|cancel(?:l?ed)?|elsewhere|instead|waste|silly|regret|too (?:old|busy|tired|expensive|far)|only (?:a )?fool|wont|dont|cant)\b/u,
  deniedBefore:
    /\b(?:not|no longer|never|hardly|nor|without|(?:won't|don't|didn't|doesn't|wouldn't|isn't|wasn't|can't) (?:be )?)(?: (?:be|really|even|going to|going|quite|exactly))? ?$/u,
  hedged:
    /\b(?:probably|prob|likely|unlikely|perhaps|doubt|odds are|chances are|i think|i guess|i suppose|i reckon|i expect|i suspect|expect|hope|hoping|hopefully|would|i'd|we'd|could|can't see|cannot see|hard to see|can't say|no (?:\w+ ){0,2}(?:reason|need|point|plans|rush|hurry|interest|appetite)|need|leaning|inclined|tempted|plan(?:ning)?|like to|love to|happy|glad|open to|should|rather|sooner|most(?:ly)?|honestly|silly|don't feel|not sure|barring|better|pencil|worth|elsewhere|worthwhile|wouldn't mind|some(?:day| day)|one day)\b/u,
  firm: /\b(?:definitely|certainly|absolutely|for sure|no doubt|no question|without (?:a )?(?:doubt|hesitation|second thought)|of course|in a heartbeat|hell yes|never|under no circumstances|not a chance|no way|ever|any future|already|guaranteed|obviously|must|strongly|every (?:single )?year|not even a question|do not intend|refuse|whatever (?:it costs|happens|past-me)|any day|even if|over my dead)\b/u,
  conditional:
    /\b(?:only (?:if|when|once|with|for|on)|unless|until|(?<!even )(?<!as )(?<!what )if|provided(?: that)?|(?:on )?one condition|providing|(?:as|so) long as(?! i (?:live|can))|on condition|depend(?:s|ing)?|comes? down to|hinges?|contingent|otherwise|whether (?:or not )?(?:i|we)|might|may(?= (?:go|come|attend|return|be))|maybe|undecided|jury|on the fence|two minds|torn|toss-?up|coin|neither in nor out|ask me|let me see|wait and see|we'll see|i'll see|revisit|remains to be seen|could be (?:talked|persuaded)|(?:someone|somebody) else'?s (?:money|budget|expense)|one more chance|last chance|(?:very )?good reason to|would have to|would need to|needs? to (?:change|improve|fix)|must (?:change|improve|fix)|sort .{2,30} out and|fix .{2,30} and)\b|= ?i'm (?:in|out)/u,
  polite: new RegExp(
    String.raw`\b(?:${OWN_CIRCUMSTANCES}|(?:as|so) long as they (?:keep|still|continue|hold|run|have me|let me)|until (?:my (?:\w+ )?(?:knees?|legs?|hips?|back|heart|eyes)|i (?:drop|die|retire|can't walk)|they carry me)|if you (?:need|want|are looking|can't find|don't see)|if (?:i can|possible|time (?:allows|permits)|work (?:doesn't|does not|doesnt|permits|allows)(?: blow up)?|(?:the|my) (?:budget|diary|boss|kids?|health|knees?) (?:allows?|permits?|lets? me|holds?|let me)|i'm (?:spared|invited|free|still)|all goes well|i'm honest|anything|at all|you ask me|they'll have me|nothing (?:comes|goes)|the dates (?:work|fit)|they(?:'ll)? (?:let|have) me)|subject to|assuming|even if|as if)\b`,
    'gu',
  ),
  longestWhole: 220,
  clause: /[,;:.!()[\]\n"|]|\s[-–—]{1,2}\s|[—–]|\b(?:but|because|though|although|while|yet)\b/u,
};
