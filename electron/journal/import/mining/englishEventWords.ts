/** The words that names of events in English are made of, and those that end them. */

export const KINDS = new Set(
  'conference conf summit forum symposium workshop workshops meetup meet-up congress seminar webinar convention expo exposition festival fest hackathon bootcamp retreat colloquium unconference roundtable conclave exhibition gathering days barcamp hackday hackdays demoday teach-in study-day codefest hackfest'.split(
    ' ',
  ),
);
/** Kinds that are other things as well. */
export const WEAK_KINDS = new Set(
  'meeting day week fair camp school assembly dialogue dialogues show salon jam lecture lectures talks night nights con open series course session academy tour connect world live festivals slam evening evenings assembly gala rendezvous jamboree moot dojo bazaar parade clinic mela hearings conversations exchange unplugged encuentro werkstatt treffen jornadas rencontres journées'.split(
    ' ',
  ),
);
export const LOWER_KINDS =
  /^(?:conference|summit|forum|symposium|workshop|meetup|congress|seminar|webinar|convention|expo|festival|hackathon|retreat|colloquium|unconference|meeting)$/u;
export const COINED =
  /^(?:\p{Lu}[\p{L}\p{N}]{0,20}[\p{Ll}\d](?:Con|Conf|Fest|Camp|Summit|Days|Expo|Hack|Jam|Meetup|Forum|Week)|\p{Lu}{2,8}(?:Con|Conf|Fest|Camp)|(?:Py|Kube|Gopher|Dev|Rust|JS|Euro|Pg|Dot|Droid|Wordcamp)\p{L}{0,12}Con)(?:['’]\d{2})?$/u;
export const YEARED =
  /^(?=\p{L}{0,12}\p{Lu}\p{L}{0,12}\p{Lu}|\p{Lu})(?:\p{L}[\p{L}&+.-]{1,14})(?:['’-]?(?:20)\d{2}|['’]\d{2})$/u;
export const ACRONYM = /^(?=[\p{L}.]{0,14}\p{Lu}[\p{L}.]{0,14}\p{Lu})\p{L}[\p{L}\d&+.-]{1,14}$/u;
export const YEAR = /^(?:(?:19|20)\d{2}|['’]\d{2})$/u;
export const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/u;
export const AFTER_ORDINAL =
  /^(?:annual|international|biennial|biannual|european|global|national|world|edition)$/iu;
export const INNER = /^(?:of|on|for|and|the|in|de|des|del|&|\+|to|–|-|x|×)$/iu;
/** Of these, what parts a name from the words before it where it has no other mark. */
export const PARTING = /^(?:of|on|for|and|the|in|\+|to|–|-|x|×)$/iu;
export const BREAKS =
  /^(?:at|from|with|about|into|by|via|as|is|are|was|were|i|we|my|our|your|his|her|their|this|that|these|what|why|how|when|where|who|attending|attended|speaking|spoke|visiting|visited|recap|notes?|reports?|highlights|takeaways|thoughts|summary|review|reflections|impressions|lessons|slides|talk|trip|live|inside|joining|joins|attends|hosts|opens|unveils|launches|announces|announced|presents|presenting|presented|than|after|before|during|since|until|and\/or|but|or|if|so|then|there|here|it|he|she|they|you|a|an|welcome|join|see|meet|back|keynote|keynotes|panel|video|photos|poster|invited|re|via|not|no|yes|last|next|day|part|session|sponsored|hosted|organi[sz]ed|returning|going|heading|thanks|thank|dear|subject)$/iu;
export const AFTER_KIND_INNER = /^(?:on|of|for|and|&|the|\+)$/iu;
export const TRAILING =
  /^(?:recap|notes?|report|reports|summary|review|takeaways?|highlights?|impressions?|diary|slides|recordings?|video|videos|agenda|programme?|schedule|registration|tickets?|thoughts|reflections|trip|debrief|wrap-?up|liveblog|keynotes?|talks?|session|sessions|panel|playlist|photos|day|days?|website|homepage|team|committee|organisers?|organizers?|attendees|speakers?|proceedings|was|is|will|has|in|at|from|by|call)$/iu;
export const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/iu;
export const SEASONS = /^(?:spring|summer|autumn|fall|winter|q[1-4]|h[12])$/iu;
export const GENERIC =
  /^(?:the|annual|international|national|global|world|european|regional|virtual|online|main|first|second|third|this|our|industry|tech|technology|press|team|board|general|all|hands|opening|closing|plenary|next|last|big|new|local|weekly|monthly|plus|academic|scientific|user|users|developer|developers|company|summer|winter|spring|autumn|day|poster|panel|keynote|breakout|parallel|training|hands-on|half-day|full-day|one-day|two-day|three-day)$/iu;
export const PASSING_YEARS =
  /^(?:version|windows|office|report|survey|budget|edition|since|year|class|fiscal|fy|vision|agenda|election|olympics|copyright|updated?|published|posted|circa|by|until|model)$/iu;
/** After a kind, what makes a building of it: `Marlin Convention Center`. */
export const HOUSES =
  /^(?:cent(?:er|re)|hall|room|rooms|bureau|hotel|house|building|theat(?:er|re)|complex|facility|call|table)$/iu;
/** Before `meeting of the …`, what makes an event of it. */
export const YEARLY =
  /^(?:annual|biennial|spring|summer|autumn|fall|winter|general|plenary|inaugural)$/iu;
/** Parts of the world that the name of an edition ends in. */
export const REGIONS =
  /^(?:europe|eu|us|usa|uk|asia|apac|emea|china|india|japan|korea|africa|latam|brasil|brazil|north|south|east|west|america|pacific|middle|na|global|world|germany|france|italy|spain|australia|canada|singapore|nordic|nordics|taiwan|\p{L}{2,3})$/iu;
