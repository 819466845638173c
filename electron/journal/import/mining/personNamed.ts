/** One person out of a label or an item of a list. */
import type { DraftPerson } from '#shared/draft.ts';
import type { PersonPart } from '#shared/person.ts';
import { foldText } from '../../../text/fold.ts';
import { familyNameLength, isChineseName, isNameWithTitleOnly } from './chineseNames.ts';
import { isFirstName, latinNameStrength, NAME_PATTERN } from './latinNames.ts';
import { CHINESE_TITLE, endsAsOrganisation, isTitle, positionIn } from './personTitles.ts';

export type NamedPerson = Pick<DraftPerson, 'name' | 'aliases' | 'affiliation' | 'title' | 'part'>;

const LONGEST_ITEM = 240;

/** Words that say what somebody does at the event; the first that fits wins. */
const PARTS: readonly (readonly [PersonPart, string])[] = [
  [
    'moderator',
    '(?:圆桌|论坛|会议|对话|本场|大会|环节)?主持(?:人|嘉宾)?|(?:panel |session )?moderators?|moderated by|(?:session |track )?chairs?|chaired by|facilitators?|facilitated by|mc',
  ],
  [
    'panelist',
    '(?:圆桌|对话|讨论|论坛|与会|参与)嘉宾|与谈人|对谈人|(?:圆桌|论坛)?(?:成员|讨论人|与谈人|对谈人|参与者)|panell?ists?|discussants?|panel',
  ],
  ['host', '主播|(?:podcast )?hosts?|hosted by|interviewers?|采访人?|访谈人'],
  ['author', '作者|撰文|文|authors?|written by'],
  [
    'speaker',
    '(?:特邀|主讲|演讲|分享|报告|受邀|主题|重磅|主旨)?(?:嘉宾|专家)|(?:主题|主旨)?(?:演讲|主讲|报告|分享|发言|宣讲|授课)(?:人|者|嘉宾)?|讲者|讲师|讲员|与会者|被访者|受访者|(?:keynote |invited |guest |main )?(?:speakers?|presenters?|lecturers?)|(?:invited |keynote )?(?:talk |lecture |keynote )?(?:presented |given )?by|guests?|featuring|feat\\.?|ft\\.?|with|interviewees?|instructors?|trainers?',
  ],
];
const PART_WORDS = PARTS.map(([, words]) => words).join('|');
const LABEL = new RegExp(
  `^(?<part>${PART_WORDS})[ ]?(?:[:|/](?!/)|[ ][-–—][ ]|(?<=by|with)[ ])[ ]?`,
  'iu',
);
const COMPILED = PARTS.map(
  ([part, words]) => [part, new RegExp(`^(?:the )?(?:${words})$`, 'iu')] as const,
);

/** The part that words such as `主持人` or `Moderated by` name, or null. */
export const partNamed = (words: string): PersonPart | null =>
  COMPILED.find(([, pattern]) => pattern.test(foldText(words).trim()))?.[0] ?? null;

/** A label with its sign at the head of a folded text: `主持人:`, `Speakers:`. */
export function partLabel(folded: string): { part: PersonPart; length: number } | null {
  const match = LABEL.exec(folded.slice(0, 60));
  const part = match && partNamed(match.groups?.['part'] ?? '');
  return match && part ? { part, length: match[0].length } : null;
}

/** Whether a text looks like the name of one person, and not of a company, place or common noun. */
export function isPersonName(text: string): boolean {
  const folded = foldText(text).trim();
  if (/\p{Script=Han}/u.test(folded))
    return isChineseName(withoutSpaces(folded)) || isMixedName(folded);
  return latinNameStrength(folded.replace(/\s+/gu, ' ')) !== null;
}

const MIXED =
  /^(?:(?<given>\p{Lu}\p{Ll}{1,15})(?: \p{Lu}\p{Ll}{1,15})?|[老小阿]\p{Script=Han}{1,2}(?= )) ?(?<han>\p{Script=Han}{1,4})$/u;

/** `Kevin 司徒`, `Mandy 何曼`, `老甄 甄建国`: a given name or nickname before a family name or a whole name. */
function isMixedName(folded: string): boolean {
  const { given, han = '' } = (MIXED.exec(folded)?.groups ?? {}) as Partial<Record<string, string>>;
  if (han === '') return false;
  if (given === undefined) return isChineseName(han);
  const isKnown = isFirstName(given);
  return isKnown && (familyNameLength(han) === han.length || isChineseName(han));
}

/** `鲍 凡`: two characters set apart to fill the line. */
const withoutSpaces = (folded: string): string =>
  /^\p{Script=Han}[ ]{1,3}\p{Script=Han}$/u.test(folded) ? folded.replaceAll(' ', '') : folded;

const HONORIFIC =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|hon|eng|ir|assoc\.? prof|asst\.? prof|associate professor|assistant professor|judge|justice|councilman|councilwoman|councill?or|cllr|alderman|congress(?:man|woman)|assembly(?:man|woman)|sheriff|senator|mayor)\b\.?[ ]?){1,3}/iu;
const DEGREES = /,?[ ](?:ph\.?d\.?|md|m\.d\.|mba|msc|bsc|esq\.?|frs|jr\.?|sr\.?)(?=$|[,( ])/giu;
const CHINESE_HONORIFIC = new RegExp(`[ ]?(?<title>${CHINESE_TITLE})$`, 'u');

interface Bare {
  readonly name: string;
  readonly title: string | null;
}

/** A name with the titles that stand before or after it and nothing else, or null. */
function bareName(original: string): Bare | null {
  const text = original.trim();
  const folded = foldText(text);
  const honorific = HONORIFIC.exec(folded)?.[0] ?? '';
  const withoutDegrees = text.slice(honorific.length).replace(DEGREES, '').trim();
  // `Judge Ada Moss` is Ada Moss, where `Justice Moss` may be her name.
  const isWhole = honorific === '' || !isPersonName(withoutDegrees);
  if (isWhole && isPersonName(text)) return { name: spaced(text), title: null };
  const changed = withoutDegrees.length !== text.length;
  if (changed && withoutDegrees !== '') {
    const said = honorific.trim();
    const plainAddress = /^(?:mr|mrs|ms|miss|mx)\.?$/iu.test(said);
    if (isPersonName(withoutDegrees)) {
      return { name: spaced(withoutDegrees), title: said === '' || plainAddress ? null : said };
    }
    if (said !== '' && /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(withoutDegrees)) {
      return { name: `${said} ${withoutDegrees}`, title: plainAddress ? null : said };
    }
  }
  return withChineseTitle(text, folded);
}

/** `林一舟教授`, `林一舟 女士`, `王教授`. */
function withChineseTitle(text: string, folded: string): Bare | null {
  const title = CHINESE_HONORIFIC.exec(folded);
  if (title) {
    const name = text.slice(0, title.index);
    const polite = /^(?:先生|女士|小姐|同学)$/u.test(title.groups?.['title'] ?? '');
    const words = title.groups?.['title'] ?? '';
    if (isPersonName(name))
      return { name: spaced(name), title: polite ? null : text.slice(-words.length) };
  }
  if (isNameWithTitleOnly(folded)) return { name: text, title: null };
  return null;
}

const spaced = (name: string): string =>
  /^\p{Script=Han}\s{1,3}\p{Script=Han}$/u.test(name.trim())
    ? name.replace(/\s/gu, '')
    : name.trim().replace(/\s+/gu, ' ');

interface Parsed {
  name: string;
  aliases: string[];
  titles: string[];
  affiliations: string[];
  part: PersonPart | null;
}

/** Takes one more piece of a description: another form of the name, a part, a position. */
function takePiece(person: Parsed, piece: string): void {
  const text = piece.trim();
  if (text === '' || /^@|^(?:he|she|they)\//iu.test(text)) return;
  const part = partNamed(text);
  if (part !== null) person.part = part;
  else if (isOtherForm(person.name, text)) person.aliases.push(spaced(text));
  else {
    const { title, affiliation } = positionIn(text);
    if (title !== null) person.titles.push(title);
    if (affiliation !== null) person.affiliations.push(affiliation);
  }
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Whether a second name is the same one in the other script. */
export const isOtherForm = (name: string, other: string): boolean =>
  isHan(name) !== isHan(other) && isPersonName(other);

const BRACKETS = /[(（[【](?<inside>[^()（）[\]【】]{1,120})[)）\]】]/gu;
const LATIN_HEAD = new RegExp(`^(?:${NAME_PATTERN})(?![\\p{L}])`, 'u');

/** Splits what is outside brackets into a name and what describes it. */
function nameAndRest(outside: string): { bare: Bare; rest: string[] } | null {
  const pieces = outside
    .split(/[,，;；|｜@•\t]|\s[-–—/]\s|\/(?=\p{Script=Han}|\p{Lu})/u)
    .map((piece) => piece.trim());
  const whole = bareName(outside);
  if (whole) return { bare: whole, rest: [] };
  const named = pieces.findIndex((piece) => bareName(piece) !== null && !isTitle(piece));
  const bare = named < 0 ? null : bareName(pieces[named] ?? '');
  if (bare) return { bare, rest: pieces.filter((_, index) => index !== named) };
  return nameInPiece(pieces[0] ?? '', pieces.slice(1));
}

/** A name at the head or the end of a piece: `海蓝科技创始人林一舟`, `Kelp Labs founder Ada Moss`. */
function nameInPiece(
  piece: string,
  others: readonly string[],
): { bare: Bare; rest: string[] } | null {
  const words = piece.split(/\s+/u);
  for (let count = Math.min(4, words.length - 1); count >= 1; count -= 1) {
    for (const atHead of [true, false]) {
      const name = (atHead ? words.slice(0, count) : words.slice(-count)).join(' ');
      const rest = (atHead ? words.slice(count) : words.slice(0, -count)).join(' ');
      const bare = bareName(name);
      if (bare && describes(rest, isHan(name) === isHan(rest), latinNameStrength(name) === 'known'))
        return { bare, rest: [rest, ...others] };
      if (bare && isOtherForm(bare.name, rest)) return { bare, rest: [rest, ...others] };
    }
  }
  return isHan(piece) ? gluedName(piece, others) : null;
}

/** `of Kelp Labs`, `from a firm in Oban`, where `at 900 sites` goes on with a title. */
const FROM_BODY =
  /^(?:(?:from|of)\s(?:(?:the|an?|our|his|her)\s\S|[\p{Lu}\d\p{Script=Han}])|来自\s?\S|來自\s?\S|@\s?\S)/u;

/** Whether words beside a name can be what it is: a title, an organisation, `from …`. */
function describes(rest: string, sameScript: boolean, certain: boolean): boolean {
  if (FROM_BODY.test(rest) || partNamed(rest) !== null) return true;
  if (/^at\s/iu.test(rest)) return certain || endsAsOrganisation(foldText(rest));
  const { title } = positionIn(rest);
  if (title === null && sameScript && !isHan(rest) && !certain) return false;
  return (
    title !== null ||
    endsAsOrganisation(foldText(rest)) ||
    (!sameScript && rest.length > 1 && isHan(rest))
  );
}

/** Chinese without spaces: the name is the last two to four characters after a title or firm. */
function gluedName(
  piece: string,
  others: readonly string[],
): { bare: Bare; rest: string[] } | null {
  const folded = foldText(piece);
  const title = CHINESE_HONORIFIC.exec(folded);
  const end = title && title.index >= 2 ? title.index : piece.length;
  for (const length of [4, 3, 2]) {
    const start = end - length;
    const before = folded.slice(0, Math.max(0, start)).trimEnd();
    if (start <= 0 || !isChineseName(folded.slice(start, end))) continue;
    const { title: position } = positionIn(before);
    if (position === null && !endsAsOrganisation(before)) continue;
    const own = end < piece.length ? piece.slice(end).trim() : null;
    return {
      bare: { name: piece.slice(start, end), title: own },
      rest: [piece.slice(0, start), ...others],
    };
  }
  return null;
}

/**
 * The person whom one label or item of a list names, such as `Dr. Ada Moss (CTO, Kelp Labs)`,
 * `主持人：林一舟 教授` or `海蓝科技创始人林一舟`, or null where it names nobody. The part is
 * `speaker` unless the words say another.
 */
export function personNamed(text: string): NamedPerson | null {
  if (text.length > LONGEST_ITEM) return null;
  const plain = text
    .replace(/[*_`#]{1,3}/gu, '')
    .replace(/^[\s•·\-–—]{1,6}|[\s:：。.;；，,、]{1,6}$/gu, '');
  const label = partLabel(foldText(plain));
  const item = plain.slice(label?.length ?? 0);
  const inside = [...item.matchAll(BRACKETS)].map(({ groups }) => groups?.['inside'] ?? '');
  const outside = item
    .replace(BRACKETS, ' ')
    .replace(/[ \t]{2,8}/gu, ' ')
    .trim();
  const role = partNamed(outside);
  if (role !== null)
    return inside.length === 1 ? withPart(personNamed(inside[0] ?? ''), role) : null;
  const found = nameAndRest(outside);
  if (!found) return null;
  const person: Parsed = {
    name: found.bare.name,
    aliases: [],
    titles: found.bare.title === null ? [] : [found.bare.title],
    affiliations: [],
    part: label?.part ?? null,
  };
  for (const piece of found.rest) takePiece(person, piece);
  for (const piece of inside) takeBrackets(person, piece);
  return {
    name: person.name,
    aliases: [...new Set(person.aliases)],
    affiliation: person.affiliations[0] ?? null,
    title: person.titles.length === 0 ? null : [...new Set(person.titles)].join(', '),
    part: person.part ?? 'speaker',
  };
}

/** `Moderator (Ada Moss)`. */
const withPart = (person: NamedPerson | null, part: PersonPart): NamedPerson | null =>
  person && { ...person, part };

/** `海蓝科技，林一舟`: what is in brackets may hold the other form of the name beside the rest. */
function takeBrackets(person: Parsed, inside: string): void {
  const pieces = inside.split(/[,，;；/|｜]/u);
  const other = pieces.find(
    (piece) => isOtherForm(person.name, piece.trim()) || partNamed(piece) !== null,
  );
  if (other === undefined) takePiece(person, inside);
  else for (const piece of pieces) takePiece(person, piece);
}

export { LATIN_HEAD };
