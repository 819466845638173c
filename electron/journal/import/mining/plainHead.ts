/** The head of quick notes, which gives what, where and when without signs or capitals. */
import type { Span } from '#shared/draft.ts';
import { knownPlaces } from '../../text/places.ts';

const places = knownPlaces([]);
const LONGEST_HEAD = 110;

/** What an event is called by kind; of `meeting` and `day` the words before decide. */
const NOUN = String.raw`(?:conf\.?|conference|seminar|symposium|forum|summit|workshop|meeting|mtg|meet-?up|days?|congress|convention|course|webinar|expo|fair|gathering|clinic|evening|roundtable|colloquium|assembly|agm|get-together|masterclass|roadshow|fest|festival)`;
const HEAD = new RegExp(
  String.raw`^(?<lead>[\s>*#_•=–—-]{0,6})(?<name>(?:[\p{L}\p{N}&+'’/-]{1,20}[ ]){1,6}${NOUN})(?<gap>[ ,.:;|·@(/–—-]{1,4})(?<rest>\S.{2,80})$`,
  'iu',
);
const DAY =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})|(?<![\d.])\d{1,2}(?:st|nd|rd|th)?(?:[ ]?[-–/&+][ ]?\d{1,2}(?:st|nd|rd|th)?)?[ ](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d|['’]\d)|(?<![\d./])\d{1,2}[./-]\d{1,2}(?:[./-](?:20)?\d{2})?(?![\d./%])|20\d{2}[-/.]\d{1,2}/iu;
const EDGES = /^[\s,.:;|·@(/–—-]{1,6}|[\s,.:;|·@(/–—-]{1,6}$/gu;
const LED = /^(?:in|at|near) /iu;
/** Words of a sentence, or of what is no event. */
const NO_NAME =
  /(?<!\p{L})(?:i|i['’]m|we|my|me|you|he|she|they|was|were|is|are|am|had|have|has|did|got|do|went|made|this|that|it|there|when|what|why|how|if|so|but|then|not|no|by|agenda|todo|lunch|notes?|minutes|after|before|from|next|last|to|at|long|busy|good|great|bad|rainy|full|half|whole|same|another|rest|travel|birthday|(?:one|two|three|four)(?= day))(?!\p{L})/iu;
/** Meetings of one's own work. */
const OWN_MEETING =
  /(?:^|[ ])(?:team|staff|weekly|monthly|daily|project|board|client|status|planning|kick-?off|sales|committee|parents?|site|budget|ops|review|sync|catch-?up|department|family|training) (?:meeting|mtg|day|days|evening)$/iu;

const DAY_OF_EVENT =
  /(?:\p{L}{3}s['’]?|['’]s|study|field|open|research|industry|demo|data|community|info|information|networking|network|awareness|action|science|tech|health|history|discussion|partner|supplier|user|safety|cpd|learning|conservation|heritage|practice) (?:days?|evening)$/iu;

/** `shopping day`: days and evenings have such names only for who comes or what is done. */
const isOwnDay = (name: string): boolean =>
  / (?:days?|evening)$/iu.test(name) && !DAY_OF_EVENT.test(name);

export interface PlainHead {
  /** Offsets into the text. */
  readonly name: Span;
  /** A town of the list, however it is written; null where none stands there. */
  readonly place: Span | null;
}

/** The name and town of `kelp growers conf. cork sat 12 oct`, or null where a text is no such head. */
export function plainHead(text: string): PlainHead | null {
  const groups = text.length > LONGEST_HEAD ? undefined : HEAD.exec(text)?.groups;
  if (!groups) return null;
  const { lead = '', name = '', gap = '', rest = '' } = groups as Record<string, string>;
  if (NO_NAME.test(name) || OWN_MEETING.test(name) || isOwnDay(name)) return null;
  const day = DAY.exec(rest);
  if (!day) return null;
  const between = rest.slice(0, day.index);
  const behind = rest.slice(day.index + day[0].length);
  if (wordsOf(between) > 4 || wordsOf(behind) > 6) return null;
  const span = { start: lead.length, end: lead.length + name.length };
  return { name: span, place: townIn(between, span.end + gap.length) };
}

const wordsOf = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

function townIn(written: string, from: number): Span | null {
  const bare = written.replace(EDGES, '');
  const lead = LED.exec(bare)?.[0].length ?? 0;
  const town = bare.slice(lead);
  if (town === '' || !places.has(town)) return null;
  const start = from + written.indexOf(town);
  return { start, end: start + town.length };
}
