/** Names of events that no word of theirs marks, but what is said right before or after them. */
import { knownPlaces } from '../../text/places.ts';
import { foldText } from '../../../text/fold.ts';
import { BREAKS, MONTHS, WEAK_KINDS } from './englishEventWords.ts';
import { mentionOf } from './eventMention.ts';
import type { EventMention } from './eventMention.ts';
import { isPersonName } from './personNamed.ts';

const places = knownPlaces([]);

const WORD = String.raw`(?:\p{Lu}[\p{L}\d'’+-]{0,24}|\d{2,4}|&|\+)`;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}\d'’+-]{0,24}(?:[ ](?:(?:of|for|the|and|in the|in|by the|by|on the|on|at the|to the|de|del|la)[ ])?${WORD}){0,5})`;
const ARTICLE = String.raw`(?:the |my |(?:this|last) (?:year|month|week)['’]s |tonight['’]s |today['’]s |our |their |its |last (?:summer|autumn|spring|winter)['’]s )?(?:(?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|last|latest|inaugural|annual) ){0,2}`;
const PART = String.raw`(?:panel|keynote|slot|talk|talks|tickets?|delegate|delegates|stall|booth|workshop|demo|poster|minutes|hour|day (?:one|two|three|\d)|audience|programme|program|organi[sz]ers?|volunteers?|attendees?|stage|slides|notes|lanyard|badge|pass|round ?table|lightning talk|chair|(?:\p{Lu}\p{L}{2,8} )?(?:session|meeting|installment|instalment|gathering|edition))`;

/** `the closing panel of …`, `my ticket for …`: what only events have. */
const AFTER_PART = new RegExp(
  String.raw`(?<!\p{L})${PART} (?:at|for|of|in|from) ${ARTICLE}${NAME}`,
  'gu',
);
/** `we ran the …`, `a festival called …`, `welcome to …`. */
const AFTER_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Aa]ttended|[Oo]rgani[sz](?:e|es|ed|ing)|(?:[Ww]e|I) (?:ran|run|held|hosted|put on|staged|host)|hosting|[Ww]elcome(?: back)?(?:,? (?:all|everyone|everybody|folks|friends|again|one and all),?)? to|(?:joining|coming to)(?= (?:this|tonight|today|the|our))|[Bb]ack from|[Hh]ome from|[Rr]eturned from|registered for|signed up (?:for|to)|speaking at|spoke at|presented at|(?:conference|meetup|festival|event|summit|workshop|series|gathering|evening|night|something|thing|[Ii]t was) (?:called|named|known as)) |(?:first|second|third|fourth|fifth|sixth|\p{L}+th|latest|last) (?:in|of) (?=our|the|these)|(?:evening|night|session|episode|edition|meeting)(?: number| no\.?)? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) of |[Rr]ecap: |[Hh]ey |[Dd]ear |(?:[Aa]t|to|for|of|from) (?=(?:the|my|our) (?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|inaugural|annual|\d{1,3}(?:st|nd|rd|th)) ))${ARTICLE}${NAME}`,
  'gu',
);
/** `at Kiln by the Sea (11–12 May 2023)`, `Kiln & Loom, Leicester, 21 May 2025`. */
const BEFORE_DAYS = new RegExp(
  String.raw`(?:(?<=(?<!\p{L})[Aa]t (?:the )?)|^)${NAME}(?=[ ]\((?:[^()]{0,24}[ ])?(?:\d{1,2}|\p{Lu}\p{L}{2,8} \d)[^()]{0,24}\)|[ ]in \p{Lu}\p{L}{2,20}(?:[.,;]|$))`,
  'gu',
);
/** `KiteDojo Leeds is back`: with a coined word in it. */
const BEFORE_VERB = new RegExp(
  String.raw`^${NAME}(?= (?:is|was|are) (?:back|over|here|done|upon)(?!\p{L})| (?:happened|returned|returns|turned|took place|ended|celebrated|came back|wrapped)(?!\p{L}))`,
  'gu',
);
/** `IGKT half-year meeting.` at the head of a sentence, `lace guild study day, …`. */
const HEADED =
  /^(?<name>(?!(?:the|a|an|my|our|this|that|no|another|some|every|each|one|last|next|first|second|i|we|it|in|at|on|for|to|of|and|but|so|notes)[ ])[\p{Script=Latin}&][\p{Script=Latin}\d&'’-]{1,18}[ ](?:[\p{Script=Latin}&'’-]{2,16}[ ]){0,4}?(?:(?:study|open|field|training|demo|members|research|community|industry|careers?|cpd) (?:day|evening)|agm|(?:annual|spring|summer|autumn|winter|half-year|general|regional|members['’]?) meeting|conference|symposium|meetup|unconference|congress|convention|forum|workshop|summit|seminar|festival|colloquium))(?=[,.;]|$| [-–—(|])/giu;
const KIND =
  '(?:conference|symposium|forum|summit|colloquium|workshop|seminar|gathering|meeting|festival|congress|convention|study day|retreat|meetup|assembly|exhibition)';
/** `the Kelp Law Review’s annual symposium`. */
const OWNED = new RegExp(
  String.raw`(?<!\p{L})[Tt]he (?<name>\p{Lu}[\p{L}&-]{1,20}(?: (?:(?:of|for|and) )?\p{Lu}[\p{L}&-]{1,20}){0,5}['’]s? (?:(?:first|second|third|\d{1,3}(?:st|nd|rd|th)|inaugural) )?(?:(?:annual|biennial|spring|summer|autumn|fall|winter) (?:\p{Ll}{3,14} )?${KIND}|(?:field|study|open|training|demo) day))(?!\p{L})`,
  'gu',
);
/** `a spring symposium, “Who Owns a Kelp?”`: the kind has no capital, the quotes have the name. */
const QUOTED_AFTER = new RegExp(
  String.raw`(?<!\p{L})${KIND},? (?:(?:titled|called|entitled|named),? )?["“](?<name>\p{Lu}[^"“”\n]{5,100}?)[,.]?["”]`,
  'gu',
);
const ORGANISATION =
  /(?:^|[ ])(?:Labs?|Inc|Ltd|LLC|University|Institute|College|School|Hotel|Cent(?:re|er)|Hall|Museum|Library|Street|Road|Park|Church|Theatre|Theater|Company|Group|Bank|Foundation|Society|Association|House|Arena|Campus|Office|Department|Ministry|Council|Airport|Station|Pub|Inn|Arms|Caf[eé]|Bar|Room|Building|Team|Twitter|Slack|Zoom|Discord|YouTube|LinkedIn|GitHub|Stage|Track|Session|Panel|Board|Committee|Agency|Court|Square|Castle|Pier|Harbou?r|Village)$|^(?:Hotel|Hôtel|Château|Chateau|Schloss|Palais|Palazzo|Villa|Casa|Teatro|Théâtre|Centro|Museo|Musée|Hostal|Parador|Gasthof)[ ]/u;
/** Where a meeting was rather than what it is called. */
const HELD_AT =
  /(?<!\p{L})(?:held|took place|met|gathered|convened|packed|hosted|staged)(?: [^.;]{0,40})? at (?:the )?$/u;
const COINED = /^\p{Lu}\p{Ll}+\p{Lu}|\d|^\p{Lu}{2,}\p{Ll}/u;

const LATIN = [AFTER_PART, AFTER_VERB, BEFORE_DAYS, BEFORE_VERB, HEADED, OWNED, QUOTED_AFTER];
/** Whose name has a kind of event in or beside it. */
const MARKED = [HEADED, OWNED];
/** No person has an article. */
const ARTICLED =
  /(?:the|our|their|this year['’]s|first|second|third|fourth|fifth|sixth|seventh|last|annual|inaugural|\d(?:st|nd|rd|th)|panel of|minutes of|edition of|day \p{L}{3,5} of) $/u;
/** A coined word, or a last one that events are called by. */
const hasKind = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.some((word) => COINED.test(word)) || WEAK_KINDS.has(words.at(-1)?.toLowerCase() ?? '')
  );
};

/** The names that the words around them tell, each weak. */
export function contextEvents(text: string, from: number): EventMention[] {
  const latin = LATIN.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups, index, 0: whole }) => {
      const written = groups?.['name'] ?? '';
      const name = written.replace(/['’]s$|[-'’&+ ]+$/u, '');
      const before = whole.slice(0, whole.lastIndexOf(written));
      const isKnown = MARKED.includes(pattern) || ARTICLED.test(before);
      // Between quotes any words may stand.
      const isFit = pattern === QUOTED_AFTER || isName(name, isKnown);
      if (!isFit || (pattern === BEFORE_VERB && !hasKind(name))) return [];
      if (pattern === BEFORE_DAYS && HELD_AT.test(text.slice(Math.max(0, index - 80), index)))
        return [];
      const start = index + whole.lastIndexOf(written);
      return [named(text, start, start + name.length, from)];
    }),
  );
  return [...latin, ...quotedEvents(text, from)];
}

/** More than one word or a coined one, and neither a place, a person, a month nor a house. */
function isName(name: string, isKnown: boolean): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length === 1 && !COINED.test(name)) return false;
  if (isKnown && !MONTHS.test(first) && !BREAKS.test(first) && !ORGANISATION.test(name))
    return !places.has(name);
  if (BREAKS.test(first) || words.some((word) => MONTHS.test(word))) return false;
  if (words.every((word) => places.has(word) || !/^\p{Lu}/u.test(word))) return false;
  return !places.has(name) && !ORGANISATION.test(name) && !isPersonName(name);
}

const QUOTED =
  /(?:那[场次个]|这[场次个]|[一两]场|参加|出席|主办|承办|举办|组织|名为|名叫|赴|逛)(?:了|的|过)?(?:一场)?[“「『"《](?<name>[^“”「」『』"《》\n]{3,30})[”」』"》](?!一?[书文词话])/gu;

/** `那场“夜航谈”`. */
function quotedEvents(text: string, from: number): EventMention[] {
  return [...foldText(text).matchAll(QUOTED)].flatMap(({ groups, index, 0: whole }) => {
    const name = groups?.['name'] ?? '';
    if (/[，。！？,!?;；]/u.test(name)) return [];
    const start = index + whole.lastIndexOf(name);
    return [named(text, start, start + name.length, from)];
  });
}

const named = (text: string, start: number, end: number, from: number): EventMention =>
  mentionOf(
    text.slice(start, end),
    { start: from + start, end: from + end },
    { generic: false, weak: true, told: true },
  );
