/** What each role sounds like in English, told in passing by the one who had it. */
import type { Role } from '#shared/event.ts';

const I = String.raw`(?<!\p{L})(?:I|we)(?:['’](?:ve|m|re|d|ll))?(?!\p{L})(?:[ ](?!(?:not|never|wish|didn|heard|saw|watched|missed|liked|loved|think|thought)(?!\p{L}))[\p{L}'’]{1,14}){0,6}?[ ]`;

const ON_IT = String.raw`(?<!\p{L})(?:I|we)(?:['’](?:ve|m|re|ll))?(?:[ ](?:in \p{Lu}\p{L}+|was|were|am|are|have|had|been|be|will|also|then|later|got|to|asked|sat|speaking|appeared|took|even|joined)){0,4}[ ]`;

/** Patterns of each role; those above attending win over it. */
export const ENGLISH: readonly (readonly [Role, string])[] = [
  [
    'moderator',
    `${I}(?:moderated|moderating|moderate|chaired|chairing|hosted the panel|MC['’]?d|emceed)|(?<!\\p{L})as (?:the |a )?(?:panel |session )?(?:moderator|chair|host of)(?!\\p{L})|asked (?:me )?to (?:moderate|chair|host|hold the (?:microphone|mic))|my (?:panel|role) as (?:a )?moderator`,
  ],
  [
    'organiser',
    `${I}(?:organi[sz]ed|organi[sz]ing|co-organi[sz]ed|put together|helped (?:to )?(?:organi[sz]e|run))|(?:as|being) (?:an |one of the |the |a )?(?:co-)?organi[sz]ers?|my team (?:organi[sz]ed|hosted|ran)|our team (?:organi[sz]ed|hosted|ran)|we organi[sz]ers|on the organi[sz]ing (?:committee|team)|(?<!\\p{L})we hosted (?:the|this|our|a) (?:event|meetup|conference|day|evening|summit|edition)`,
  ],
  [
    'panelist',
    `${ON_IT}(?:on|join|joined|part of|joining|in) (?:a|the|their|one|an)(?: [\\p{L}-]{1,16}){0,3} panel|as (?:a |one of the )?(?:panell?ist|panell?ists)|my fellow panell?ists|speaking on (?:a|the) panel|invited (?:on|onto|to join) (?:a|the) panel|my panel(?! (?:was|on).{0,20}modera)|${I}(?:a )?panell?ist`,
  ],
  [
    'speaker',
    `${I}(?:gave|give|giving|delivered|deliver|presented|presenting|present|spoke|speaking|speak|talked about|held a (?:talk|workshop)|ran a workshop|taught|led a (?:workshop|session|tutorial))(?= (?:a|an|the|my|our|about|on|at|there|here|for|to|two|some|in|this|work|alongside|\\p{Lu}|["“]))|my (?:own )?(?:talk|keynote|presentation|poster|slides|lightning talk|workshop|tutorial|lecture)(?! (?:notes|list|with|to))|our (?:talk|keynote|presentation|poster|workshop|tutorial)(?!\\p{L})|as (?:a|an|the|one of the)(?: [\\p{L}-]{1,14})? (?:speaker|speakers|presenter|lecturer)|(?:invited (?:me )?|(?:asked|asking|inviting) me )to (?:speak|give|present|talk|open the|close the|kick off)|(?:here are|these are) (?:my|the) slides|slides (?:of|from|for) my|(?:attending|attended) and (?:speaking|presenting|spoke|presented)|invited talk|${I}(?:pitched (?:a|my) (?:slot|session|topic)|(?:ended up )?r[au]n(?:ning)? (?:a|my own) (?:session|slot|clinic))|happy to (?:speak|present|give)`,
  ],
  [
    'attendee',
    `${I}(?:watched|followed|streamed|listened to|tuned in(?:to)?|attended|attend|attending|went (?:to|along)|was at|were at|was there|visited|joined|sat in|made it to|dropped by|been to|got to (?:attend|go)|came (?:to|back)|registered|travell?ed|flew|drove|took the train|queued|spent (?:two|three|a|the|four|one|my))|as an attendee|in the audience|my (?:very )?(?:first|second|third|fourth|fifth|sixth|last) (?:time|year|visit) (?:at|attending|there|here|in|to)|(?:back|home|fresh|returned|just back) from (?:the )?|(?:attending|attended) (?:the|this|my)|talks I (?:saw|attended|liked|went)|sessions I (?:attended|went|saw)|(?:glad|happy|sorry) I (?:went|came)|worth (?:the|my) (?:trip|ticket|time|train|flight)`,
  ],
];
