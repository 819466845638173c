/** Names in the Latin script in prose, where the words around them prove that they are people. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import type { PersonPart } from '#shared/person.ts';
import { foldText } from '../../../text/fold.ts';
import { isFirstName, latinNameStrength, NAME_PATTERN } from './latinNames.ts';
import { isOtherForm, personNamed } from './personNamed.ts';
import { BYLINE } from './peopleLists.ts';
import { quotedLater } from './quotedLater.ts';
import type { FoundName } from './quotedLater.ts';
import { SAYS as SAYS_IN_CHINESE, TITLE_AFTER, TITLE_BEFORE } from './chineseMentions.ts';
import { endsAsOrganisation, ENGLISH_TITLE, isTitle, positionIn } from './personTitles.ts';

/** A run of capitalised words, which holds the name and may hold words before and after it. */
const RUN = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@#/'’-])(?:${NAME_PATTERN})(?![\\p{Script=Latin}\\p{N}])`,
  'gu',
);

const HONORIFIC =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|dame|president|minister|senator|mayor|governor|chancellor|judge|justice|captain|doctor|council(?:man|woman|l?or)|alderman|(?:congress|assembly)(?:man|woman)|sheriff)\.?$/iu;
const HONORIFIC_BEFORE =
  /(?<!\p{Script=Latin})(?<title>dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|hon|rev|capt|cllr)\.?[ ]?$/iu;
const SAYS =
  /^,?[ ](?:(?:who|also|then|later|first|even|really|simply|recently|rightly|once)[ ]){0,2}(?:said|says|told|tells|argued|argues|explained|explains|noted|notes|added|adds|asked|asks|answered|presented|presents|talked|talks|spoke|speaks|gave|gives|moderated|moderates|chaired|opened|closed|delivered|showed|shows|shared|shares|described|describes|pointed|points|warned|warns|emphasi[sz]ed|stressed|walked us|kicked off|did (?:an?|the|his|her|their) (?:\p{L}+ ){0,2}(?:demo|talk|session|keynote|tour)|started (?:her|his|their)|began (?:her|his|their)|demoed|demonstrated|discussed|introduced|concluded|predicted|believes|thinks|claimed|claims|suggested|suggests|reported|reminded|observed|announced|replied|responded|joked|admitted|recalled|remarked|mentioned|hosted|led|joined|quipped|made the case|made a|made an|took the stage|took us|ran|compared|traced|laid out|outlined|covered|summed up|had the|won|stole|was (?:on|the|great|excellent|brilliant|good|clear|honest)|is the)(?![\p{L}])|^, (?:who|whose)[ ]|^[ ]{0,2}(?:on|about|:)[ ](?=[*“"「«])/u;
const OWNS =
  /^['’]s?[ ](?:\p{L}{1,14}[ ]){0,2}(?:talk|keynote|session|presentation|lecture|workshop|tutorial|demo|point|answer|slides|remarks|speech|question|take|panel)(?![\p{L}])|^['’]s[ ](?=[*_“"«]\p{Lu})/u;
const BEFORE =
  /(?<![\p{L}])(?:said|says|according to|explained|argued|added|asked|told|warned|noted|replied|answered|concluded|suggested|reported|recalled|by|with|featuring|including|included|were|was|from|heard|speakers?|panell?ists?|moderators?|guests?|host|joined by|alongside|interviewed|invited|introduced|talk of|between|met|me and|hear|guest|names like|such as|and then|followed by|then)[: ](?:[ ]?(?:the|our|our own|my friend|a|an|both|one|his|her|their)[ ])?$/iu;
const FROM =
  /^[ ](?:of|from|at)[ ](?:the[ ])?(?<organisation>(?:[\p{Lu}\d][\p{L}\p{N}&'’-]{0,30})(?:[ ](?:(?:of|and|&|for|the|de)[ ]){0,2}\p{Lu}[\p{L}\p{N}&'’-]{0,30}){0,5})/u;
const BRACKETS = /^[ ]?[(（](?<inside>[^()（）\n]{2,100})[)）]/u;
const APPOSITION = new RegExp(
  `^, (?:the |an? |our |their |its )?(?<position>(?:[\\p{L}\\p{N}&.'’-]{1,30}[ ]){0,5}?(?i:${ENGLISH_TITLE})(?![\\p{L}])(?:[ ](?:of|in)[ ]\\p{Ll}[\\p{L} ]{2,30}?(?=[ ](?:at|with|from)[ ]|[,.]))?(?:[ ,]{1,2}(?:(?:of|at|for|from|with|in)[ ])?(?:the[ ])?(?:\\p{Lu}[\\p{L}\\p{N}&'’-]{0,30}|of|and|&|for|the|at)(?=[ ,.;:)]|$)){0,8})`,
  'u',
);
/** Capitalised words and titles right before a name: `Kelp Labs founder`. */
const POSITION_BEFORE =
  /(?:(?<![\p{L}])(?:[\p{Lu}\d][\p{L}\p{N}&'’-]{0,30}|co-?founders?|founder|director|professor|engineer|head|of|and|for|lead|manager|researcher|scientist|partner|chief|vice|senior|executive|economist|analyst|author|student|designer|architect|minister|mayor|president)[ ]){1,8}$/u;
/** `pepper grower Wouter van Dale`: what somebody is, in small letters right before the name. */
const CALLING_BEFORE = new RegExp(`(?<![\\p{L}])(?:${ENGLISH_TITLE})[ ]$`, 'u');
/** `moderated by Kelp Labs' Ada Moss`: whose she is stands between the words and the name. */
const OWNED_BY =
  /(?<![\p{L}’'-])(?<firm>(?:\p{Lu}[\p{L}\d&-]{1,30} ){0,2}\p{Lu}[\p{L}\d&-]{1,30})(?:['’]s|(?<=s)['’])[ ]$/u;
/** Somebody who made what is shown or printed. */
const CREDIT_BEFORE =
  /\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?|words|text|story|report|edited|written|filmed)(?: (?:and|&) \p{L}+)? (?:by|:)[ ]?$/iu;
/** `at the brokerage Halm Dry`, `from the Alto Nora`: an article stands before a firm or a place. */
const ARTICLE_BEFORE = /(?<!\p{L})(?:at|from|of|in|for|near|to) the (?:\p{Ll}+ )?$/u;

const isOfBody = (before: string): boolean =>
  ARTICLE_BEFORE.test(before) && !CALLING_BEFORE.test(before);

const SEATED =
  /\b(?:panel|round ?table|fireside|discussion|panell?ists?|speakers)\b[^.!?]{0,100}\p{Lu}[^.!?]{0,60}(?:, | and |, and )$/u;
/** Between the names of a list, each perhaps with where it is from. */
const BETWEEN =
  /^(?:[)）]?|[ ](?:of|from|at)[ ][^,.;()]{2,50}|[ ]?\([^()]{2,40}\))(?:, | and |, and | & | und |、|,)$/u;
/** `*Packing ropes for beginners* (Ada Moss and Tom Reyes)`. */
const BESIDE_TITLE =
  /[\p{Ll}] [^*_\n]{3,80}[*_]\s?[(（](?:\p{Lu}[^()（）*_]{3,50}(?:, | and | & ))?$/u;
const WITHIN = 110;
/** A stretch of text that names more is a list of names. */
const MOST_PEOPLE = 200;

/** The name inside a run: words that no name has are cut from either end. */
function nameInRun(run: string, at: number): FoundName | null {
  const words = [...run.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ word, index }));
  for (let from = 0; from < words.length - 1; from += 1) {
    for (let to = Math.min(words.length, from + 5); to - from >= 2; to -= 1) {
      const first = words[from];
      const last = words[to - 1];
      if (!first || !last || HONORIFIC.test(first.word) || isTitle(first.word)) break;
      const name = run.slice(first.index, last.index + last.word.length).replace(/['’]s$/u, '');
      const strength = latinNameStrength(name);
      // Without a known first name, the whole of what is left must be the name.
      if (strength === null || (strength === 'shape' && to < words.length)) continue;
      const start = at + first.index;
      return { name, start, end: start + name.length, strong: strength === 'known' };
    }
    const word = words[from]?.word ?? '';
    if (isFirstName(word) && from > 0) return null;
  }
  return null;
}

/** The names of a text whose neighbourhood says that they are people of the event. */
export function latinMentions(text: string, folded: string): DraftPerson[] {
  const people: DraftPerson[] = [];
  const unproved: FoundName[] = [];
  let lastEnd = -WITHIN;
  for (const run of text.matchAll(RUN)) {
    if (people.length >= MOST_PEOPLE) break;
    const found = nameInRun(run[0], run.index);
    if (!found || isByline(folded, found.start)) continue;
    const person = personAt(text, found, lastEnd);
    if (!person) {
      if (unproved.length < MOST_PEOPLE) unproved.push(found);
      continue;
    }
    people.push(person);
    lastEnd = person.span?.end ?? found.end;
  }
  return [...people, ...quotedLater(text, unproved, people)];
}

function isByline(folded: string, at: number): boolean {
  const lineStart = folded.lastIndexOf('\n', at - 1) + 1;
  return at - lineStart < 60 && BYLINE.test(folded.slice(lineStart, lineStart + 80));
}

interface Evidence {
  affiliation: string | null;
  title: string | null;
  aliases: string[];
  proved: boolean;
}

function personAt(
  text: string,
  { name, start, end, strong }: FoundName,
  lastEnd: number,
): DraftPerson | null {
  const near = text.slice(Math.max(0, start - WITHIN), start).replace(/ {2,}/gu, ' ');
  const owner = OWNED_BY.exec(near);
  const before = owner ? near.slice(0, owner.index) : near;
  const after = text
    .slice(end, end + WITHIN * 2)
    .replace(/^\]\([^()\s]{1,150}\)/u, '')
    .replace(/ {2,}/gu, ' ');
  if (CREDIT_BEFORE.test(before) || (!strong && isOfBody(before))) return null;
  const evidence: Evidence = { affiliation: null, title: null, aliases: [], proved: false };
  lookBefore(before, evidence);
  if (owner) evidence.affiliation ??= owner.groups?.['firm'] ?? null;
  lookAroundInChinese(before, foldText(after), evidence);
  lookAfter(name, after, evidence);
  const listed = start - lastEnd < 80 && BETWEEN.test(text.slice(lastEnd, start));
  const enumerated = /\p{Script=Han}[)）]?[、和与與及][ ]?$/u.test(before);
  const credited = /[*”"»》]\s?(?:[，,—–(（-]|by)\s?$/u.test(before);
  if (BESIDE_TITLE.test(before)) evidence.proved = true;
  // Beside somebody of a panel, a name may be rare.
  const seated = listed && SEATED.test(before) && !endsAsOrganisation(name);
  if (!evidence.proved && !seated && !(strong && (listed || enumerated || credited))) return null;
  const whole = `${before}${name}${after.slice(0, 60)}`;
  return draftPerson({
    name,
    aliases: evidence.aliases,
    affiliation: evidence.affiliation,
    title: evidence.title,
    part: partAt(before, after, whole),
    confidence: strong ? 'likely' : 'unsure',
    span: { start, end },
  });
}

function lookBefore(before: string, evidence: Evidence): void {
  const honorific = HONORIFIC_BEFORE.exec(before);
  const left = honorific ? before.slice(0, honorific.index) : before;
  const said = honorific?.groups?.['title'] ?? '';
  if (honorific) evidence.proved = true;
  if (/^(?:dr|prof|professor|sir|dame)$/iu.test(said)) evidence.title = said;
  const words = POSITION_BEFORE.exec(left.replace(/,[ ]$/u, ' '))?.[0]
    .trim()
    .replace(/^(?:(?:of|and|for|moderator|panelist|speaker)\s)+/iu, '');
  const position = words === undefined ? null : positionIn(words);
  if (position?.title != null) {
    evidence.proved = true;
    evidence.title = position.title;
    evidence.affiliation = withoutOpening(position.affiliation);
  } else if (BEFORE.test(left) || CALLING_BEFORE.test(left)) evidence.proved = true;
}

/** `顾问Ada Moss建议`, `海蓝公司的Ada Moss就储能展开讨论`. */
function lookAroundInChinese(written: string, after: string, evidence: Evidence): void {
  const before = foldText(written);
  const within =
    /(?:\p{Script=Han}|[、,“「])[ ]?$/u.test(before) && /^[ ]?[\p{Script=Han}、]/u.test(after);
  if (TITLE_BEFORE.test(before) && !/[A-Za-z][ ]?$/u.test(before)) evidence.proved = true;
  else if (!within) return;
  const spoken = SAYS_IN_CHINESE.test(after.trimStart()) || TITLE_AFTER.test(after);
  const joined =
    /(?:[与和及、]|的)[ ]?$/u.test(before) &&
    /^[ ]?(?:[与和及、]|就|等|围绕|展开|进行|共同)/u.test(after);
  if (TITLE_BEFORE.test(before) || spoken || joined) evidence.proved = true;
  if (TITLE_BEFORE.test(before)) {
    const clause = before.split(/[,、。;:!?()《》“”"「」…—\n]/u).at(-1) ?? '';
    const { title, affiliation } = positionIn(
      written
        .slice(written.length - clause.length)
        .replace(/^.{0,30}?(?:来自|來自|由|与|與|和)/u, ''),
    );
    evidence.title ??= title;
    evidence.affiliation ??= affiliation?.replace(/的$/u, '') ?? null;
  }
}

/** `When Kelp Labs` is `Kelp Labs`. */
const withoutOpening = (organisation: string | null): string | null =>
  organisation === null
    ? null
    : organisation.replace(
        /^(?:When|After|As|While|Then|Later|Next|And|But|So|Today|First|Here|Finally|Meanwhile|Moderator|Panelist|Speaker|Yesterday|Tomorrow|Our|My|The|Last|This)\s/u,
        '',
      );

/** Whether a word of speaking follows where somebody is from. */
function saysLater(after: string): boolean {
  const from = /^ (?:of|from|at) (?=\S)/u.exec(after)?.[0].length ?? 0;
  if (from === 0) return false;
  const clause = /^[^,.;:!?()"“”\n]{3,70}/u.exec(after.slice(from))?.[0] ?? '';
  return [...clause.matchAll(/ (?=\p{Ll})/gu)].some(({ index }) => SAYS.test(clause.slice(index)));
}

function lookAfter(name: string, after: string, evidence: Evidence): void {
  if (SAYS.test(after) || OWNS.test(after) || saysLater(after)) evidence.proved = true;
  const inside = BRACKETS.exec(after)?.groups?.['inside'];
  if (inside !== undefined) takeBrackets(name, inside, evidence);
  const apposition = APPOSITION.exec(after)?.groups?.['position'];
  const organisation = FROM.exec(after)?.groups?.['organisation'];
  if (apposition !== undefined && /\p{L}/u.test(apposition)) {
    const position = positionIn(apposition);
    if (position.title === null) return;
    evidence.proved = true;
    evidence.title ??= position.title;
    evidence.affiliation ??= position.affiliation;
  } else if (organisation !== undefined) {
    evidence.affiliation ??= withoutNextName(organisation);
    evidence.proved = true;
  }
}

/** `Tidal Institute and Ben Hill`: the second is a person of the same list. */
function withoutNextName(organisation: string): string {
  const at = organisation.lastIndexOf(' and ');
  const next = at < 0 ? '' : organisation.slice(at + 5);
  return latinNameStrength(next) === 'known' ? organisation.slice(0, at) : organisation;
}

/** What is in the brackets after a name, taken as a list item reads it. */
function takeBrackets(name: string, inside: string, evidence: Evidence): void {
  const item = personNamed(`${name} (${inside})`);
  if (!item || item.name !== name) return;
  const described = item.title !== null || item.aliases.length > 0;
  const organisation =
    item.affiliation !== null && /^[\p{Lu}\p{Script=Han}]/u.test(item.affiliation);
  if (!described && !organisation) return;
  evidence.proved = true;
  evidence.title ??= item.title;
  evidence.affiliation ??= item.affiliation;
  evidence.aliases = item.aliases.filter((alias) => isOtherForm(name, alias));
}

/** Somebody whom the writer spoke to on the side. */
const MET_BEFORE =
  /(?<!\p{L})(?:(?:chat|chats|chatted|chatting|talk|talked|talking|spoke|conversation|lunch|dinner|breakfast|coffee|beers?|drinks?|tea|sat|cards|numbers|hallway track|caught up|catching up|catch-up)(?: \p{Ll}+){0,3} (?:with|to|next to|beside)|met|bumped into|ran into|introduced me to|went (?:there )?with|travelled with|together with my (?:colleague|friend))[ ](?:(?:my|our|the|a|an) (?:\p{Ll}+ ){0,3})?$/iu;
const IS_WRITER =
  /(?<!\p{L})(?:I|we|me|us|my|our)(?!\p{L})|^\W{0,4}(?:had|met|bumped|ran|chatted|talked|spoke|sat|over|a (?:long|short|good|nice|great))(?!\p{L})/iu;

function partAt(before: string, after: string, around: string): PersonPart {
  const lead = before.split(/[.!?;。！？；\n]/u).at(-1) ?? '';
  if (MET_BEFORE.test(lead) && IS_WRITER.test(lead) && !SAYS.test(after) && !OWNS.test(after))
    return 'met';
  const sinceComma = lead.split(/,|\band\b/u).at(-1) ?? '';
  if (
    /moderat|chaired by|session chair/iu.test(sinceComma) ||
    /^,?[ ](?:\w{1,12}[ ])?(?:moderated|moderates|moderating|chaired|chairs)(?!\p{L})/u.test(after)
  ) {
    return 'moderator';
  }
  if (
    /panel(?!led)|round ?table|fireside/iu.test(lead) ||
    /^[^.!?\n]{0,60}(?:on|joined|in) (?:the|a) panel/iu.test(after)
  ) {
    return 'panelist';
  }
  return /hosted by|our host|host /iu.test(sinceComma) && !isTitle(around) ? 'host' : 'speaker';
}
