/**
 * What those say in English who tell of their part by what they did or had there, not by its name.
 * Weaker than `roleWordsEnglish.ts`: read in the opening of a text only.
 */
import type { Role } from '#shared/event.ts';

/** The writer, and up to eight words that take nothing back. */
const I = String.raw`(?<![\p{L}’'])(?:I|we)(?:['’](?:ve|m|re|d|ll))?(?!\p{L})(?:[ ,]{1,2}(?!(?:not|never|wish|didn|heard|saw|watched|who|than|if|whether|and then|the (?:speaker|chair|moderator))(?!\p{L}))[\p{L}'’-]{1,14}){0,8}?[ ]`;
const ME = String.raw`[ ](?:\p{L}{1,12}[ ]){0,2}?(?:me|us)(?!\p{L})`;
const A_PANEL = String.raw`(?:on|onto|in|into)[ ](?:the|a|an|its|their|that|this)[ ](?:[\p{L}-]{1,16}[ ]){0,3}?panel(?!\p{L})`;
const HALL = String.raw`(?:the|our|a)[ ](?:[\p{L}’'-]{1,14}[ ]){0,3}?(?:room|rooms|hall|venue|church|stage|catering|caterers?|marquee|tables|chairs|speakers|insurance)(?!\p{L})`;
const COUNT = String.raw`(?:\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred|hundreds|dozens|half|most|some|all|many|several)(?:-\p{L}{2,6})?(?: and \p{L}{2,8}(?:-\p{L}{2,6})?)?)`;
const MINUTES = String.raw`(?:slot|minutes|keynote|session|half[- ]hour|hour|stage|floor|podium|lectern)`;

export const TOLD_ENGLISH: readonly (readonly [Role, string])[] = [
  [
    'moderator',
    [
      String.raw`(?:from|after|for|of|by|spent .{2,20}) (?:chairing|moderating|compering|emceeing|MCing)(?!\p{L})`,
      `${I}(?:compered|emceed|compère|facilitated|refereed|introduced (?:the|each|every|our) (?:speakers?|panel)|(?:kept|keep) (?:the )?time|kept (?:everyone|everybody|them|people|the speakers) to time|(?:held|had|hold|have|[’']ve got|got) the (?:mic|microphone|stopwatch|bell|cards|gavel)|was in the chair|was (?:the |their |your )?(?:moderator|MC|emcee|compère|host)|ran the (?:Q&A|panel|discussion))(?!\\p{L})`,
      String.raw`(?:questions|thing|question) (?:that )?I (?:asked|put to|had prepared for|prepared for) (?:the |my |our )?(?:\p{L}{1,12} )?(?:panel|panell?ists|speakers|guests|was|were|them)(?!\p{L})`,
      String.raw`(?:the|that|a) (?:[\p{L}-]{1,16} ){0,2}panel (?:that )?I (?:was )?(?:chair|moderat|host|facilitat)`,
      String.raw`(?:when|once|while) I(?:[’']ve| have|[’']d| had) (?:got )?the (?:mic|microphone)`,
      String.raw`[Ww]hoever (?:MCs|hosts|chairs|moderates) after me|(?<!\p{L})I introduce, I|my (?:panell?ists|stopwatch|cue cards)(?!\p{L})|my (?:job|role|task|part) (?:was|is) (?:simply |just |only )?to (?:keep|introduce|ask|moderate|chair|stop|steer|cut)(?!\p{L})`,
      String.raw`^(?:[Mm]oderating|[Cc]hairing|[Ee]mceeing|[Cc]ompering)(?!\p{L})`,
    ].join('|'),
  ],
  [
    'organiser',
    [
      String.raw`(?<![\p{L}’'])(?:[Ww]e|I)(?:[’'](?:ve|d))?(?: have| had| just| finally| only| also)?(?: been)? (?:ran|put on|held|staged|hosted|co-hosted|pulled off|launched|revived|running|hosting) (?:the|our|another|its)[ ](?=\p{Lu}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|inaugural|\d{1,2}(?:st|nd|rd|th))`,
      `${I}(?:books?|booked|signed|rented|hired|secured|set up|cleaned) (?:(?:for|up) )?(?:the contract for )?${HALL}`,
      `${I}(?:sold|printed|capped|priced|gave away|handed out) (?:[\\p{L}\\d-]{1,12} ){0,3}?(?:tickets|badges|lanyards|programmes)(?!\\p{L})`,
      String.raw`(?<!\p{L})I (?:started|founded|co-founded|set up|run) (?:this|the|our|a) (?:[\p{L}’'-]{1,16} ){0,3}?(?:meetup|conference|event|festival|series|group|forum|camp|night|gathering|symposium|workshop)(?!\p{L})`,
      String.raw`the (?:one|person|people|idiot|ones|fool|folks) (?:who|whose|that) (?:(?:phone|name|mobile|email)[ ]?(?:number )?(?:was|is) on the poster|(?:books?|booked|organi[sz]es?|organi[sz]ed|runs?|ran|puts? on|sets? up) (?:it|this|the|these))`,
      String.raw`put up (?:the|our|my) posters|whose (?:phone number|name|email) (?:was|is) on the poster`,
      `(?<!\\p{L})${COUNT} of you (?:came|signed up|turned up|showed up|registered|joined us|bought)`,
      String.raw`our (?:own )?(?:volunteers|sponsors|attendees|caterers?|ticket (?:sales|prices?)|call for (?:papers|proposals|speakers)|programme committee|program committee|first edition|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:edition|conference|meetup|festival|event))(?!\p{L})`,
      String.raw`my co-(?:chairs?|organi[sz]ers?)(?!\p{L})|co-(?:chairs?|organi[sz]ers?) and I(?!\p{L})|(?:[Ww]hat|[Tt]hings) (?:we|I)(?:[’'](?:d|ll)| would| will) (?:do differently|change|keep doing)`,
      String.raw`^To (?:the|our|my|all the) (?:[\p{L}-]{1,16} ){0,3}volunteers(?!\p{L})|[Tt]hank(?:s| you),? (?:all |everyone |everybody )?(?:to everyone |to all )?(?:for coming to our|who (?:came|helped us|made it to our))`,
      `(?:I|we) (?:was|am|were|are|served as|acted as) (?:the |a |one of the )?(?:general|programme|program|local|conference|organi[sz]ing|symposium|workshop) (?:co-)?(?:chair|committee)`,
      String.raw`[Tt]his (?:spring|summer|autumn|fall|winter|year|week|month|weekend),? we (?:ran|put on|held|hosted|staged)(?!\p{L})`,
      String.raw`everyone on the (?:crew|organi[sz]ing team|committee)(?!\p{L})`,
    ].join('|'),
  ],
  [
    'panelist',
    [
      String.raw`(?<!\p{L})I(?!\p{L})[^.!?]{0,90}?(?:sat(?! in)|wedged|squeezed|perched|placed|seated|put|stuck|drafted|asked|invited|roped|dragged|stood in|filled in|nodding|one of (?:three|four|five|six))[^.!?]{0,50}?[ ]${A_PANEL}`,
      `(?:put|placed|wanted|asked|invited|got|roped|dragged|drafted|had)${ME}[^.!?]{0,24}?[ ](?:${A_PANEL}|(?:on|onto) (?:the|a|one of the) (?:stools?|sofas?|couch|armchairs?))`,
      String.raw`been (?:put|placed|asked|invited|roped|drafted)[^.!?]{0,16}? ${A_PANEL}`,
      String.raw`from (?:the )?(?:left|right) on the (?:stools?|sofas?|chairs)|(?:my|the) (?:fellow|other) panell?ists?(?!\p{L})|co-panell?ists?(?!\p{L})|(?:as|was|being) (?:a |the |their )?(?:discussant|respondent)(?!\p{L})`,
      String.raw`(?:moderator|chair) (?:\p{L}{1,14} ){0,2}(?:asked|cut|turned to|introduced|stopped|interrupted|rescued|called on) (?:me|us)(?!\p{L})`,
    ].join('|'),
  ],
  [
    'speaker',
    [
      String.raw`(?<!\p{L})my (?:turn (?:came|to speak|at the|on)|(?:[\p{L}-]{1,12} )?(?:demo|slot|poster|abstract|speech|lecture|keynote)(?! (?:speaker|notes|of the day))(?!\p{L})|(?:own |lightning |short |long |little |invited |opening |closing |joint |whole |accepted |first[- ]ever |(?:five|ten|fifteen|twenty|thirty|forty)[- ]minute ){1,2}(?:talk|session|segment|paper)(?!\p{L})|(?:five|ten|fifteen|twenty|thirty|forty|forty-five) minutes(?! of (?:rest|peace|sleep))|co-(?:presenter|speaker)(?!\p{L})|explanation of|remarks(?!\p{L})|(?:paper|abstract|proposal|submission) (?:was|got|had been) accepted)`,
      `${I}(?:had|got|was given|were given|took|have) (?:the|a|an) (?:[\\p{L}\\d-]{1,16} ){0,3}?(?:slot|keynote|stage|podium|lectern)(?!\\p{L})`,
      String.raw`(?:given|gave|offered|handed|allotted|assigned) (?:me|us) (?:the |a |an )?(?:[\p{L}\d-]{1,16} ){0,4}?${MINUTES}(?!\p{L})`,
      String.raw`(?:written|longer|cleaned[- ]up|extended|edited|tidied|print) version of (?:what I|my|those|the talk|a talk I|the (?:speech|keynote|lecture))|(?:text|script|transcript|slides|recording|video) (?:of|from|for) (?:my|the talk I)(?!\p{L})`,
      String.raw`[Ww]hat I (?:said|presented|showed|told (?:them|the room|people)|talked about|(?:had|[’']d) wanted to (?:get across|say)) (?:at|in|on|to|from)(?!\p{L})`,
      `${I}(?:demoed|keynoted|pitched|lectured|stepped up to the|(?:showed|demonstrated|read)(?! up)[^.!?]{2,50}? (?:as part of|in front of|to (?:the|a|an) (?:room|audience|crowd|hall)))(?!\\p{L})`,
      String.raw`(?<!\p{L})(?:opened|closed) the (?:day|conference|morning|afternoon|evening|programme) with my(?!\p{L})|(?:of you|people|folks|somebody|someone) (?:who )?(?:came|come|came up) (?:up )?(?:to me )?after(?:wards)?(?: my talk)?(?= (?:for|to ask|and asked))`,
      String.raw`(?<!\p{L})I ran (?:this|that) (?:one|slot|session|table|room)(?!\p{L})|I (?:opened|closed) (?:it|the (?:day|session)) with`,
      String.raw`[Tt]he slides are (?:here|below|up|online)(?!\p{L})|[Mm]y name was on the (?:programme|program|schedule)|(?:Q&A|questions) (?:after|for) (?:my|me)(?!\p{L})|(?:given|gave|giving|give) my (?:[\p{L}-]{1,14} ){0,2}(?:talk|keynote|lecture|paper|speech)(?!\p{L})`,
    ].join('|'),
  ],
  [
    'attendee',
    [
      `${I}(?:sat|stood|queued|wandered|turned up|showed up|signed up|headed|cycled|walked over|popped in|dropped in|snuck|lurked|took notes|made the trip|took the (?:bus|ferry|coach|tram|night train|tube|metro)|got in|came along|went along|bought (?:a |my |the |an )?(?:[\\p{L}’'-]{1,14} ){0,3}(?:ticket|tickets|pass|badge)|paid (?:my|the|for|full)|filled (?:a|one|two|my))(?!\\p{L})`,
      String.raw`(?<!\p{L})my (?:own )?(?:[\p{L}-]{1,12} )?(?:ticket|lanyard|badge|seat|visitor pass|day pass|delegate fee)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:from|in) (?:the|my|your) (?:audience|floor|stalls|cheap seats|(?:back|front|second|third|fourth|fifth|last) row|row \p{L}{1,6}|seat)(?!\p{L})|(?<!\p{L})(?:at|near|from) the back(?: of the (?:room|hall)|,| by| next| near|\.)|(?:front|back|second|third|fourth|last) row(?!\p{L})`,
      String.raw`(?:ordinary|regular|paying|mere|humble|normal|day) (?:delegate|punter|visitor|attendee|participant)|as (?:a|an) (?:guest|visitor|listener|delegate|student|newcomer|first[- ]timer|spectator|customer|member of the audience|civilian)(?!\p{L})|(?<!\p{L})a (?:punter|customer|punter’s ticket|punter's ticket)(?!\p{L})`,
      String.raw`[Ff]irst(?: ever)? conf(?:erence)?!|(?<!\p{L})got (?:a|my|the) (?:lanyard|hoodie|tote|badge|wristband)|(?<!\p{L})(?:dragged|took|sent|brought|invited) (?:me|us) (?:to|along)(?!\p{L})|(?:work|company|boss|employer|manager|cooperative|university|library|union|club) (?:paid|sent me|offered to pay|was paying)|(?:ticket|pass|entry|entrance) (?:was|is|cost) (?:me )?[£$€\d]`,
      String.raw`(?<!\p{L})(?:pass|ticket) was (?:\d|free)|(?<!\p{L})I(?:[’']m| am| was) only (?:here|there)(?!\p{L})|(?:\d{1,2}|\p{L}{3,6}) of us (?:round|around|in) (?:a|the)(?!\p{L})`,
    ].join('|'),
  ],
];
