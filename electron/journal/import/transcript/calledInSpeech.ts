/** Whom unlabelled speech calls up or introduces: `接下来有请海蓝科技的林一舟老师`, `please welcome ada moss`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { foldText } from '../../../text/fold.ts';
import { isChineseName } from '../mining/chineseNames.ts';
import { FIRST_NAMES, NEVER_NAMES } from '../mining/latinWords.ts';
import { CHINESE_TITLE } from '../mining/personTitles.ts';

/** How one speaks to somebody after the family name. */
const CALLED =
  '(?:老师|教授|博士|院士|医生|大夫|主任|院长|总|处长|局长|校长|馆长|律师|导演|先生|女士|师傅|会长|书记|经理|护士长|站长|教练|大师|厂长|场长|学长|学姐|老板|同志|\\p{Script=Han}{1,2}长)';
const HAN = String.raw`\p{Script=Han}`;
/** `秦墨秦总`, `米兰心老师米老师`: a whole name, and the family name again with how one is called. */
const THEN_CALLED = new RegExp(
  `(?<name>(?<family>${HAN})${HAN}{1,2})${CALLED}?[，, ]?(?:\\k<family>(?:${CALLED}|[姐哥叔伯姨婶爷工导])|[老小]\\k<family>)`,
  'gu',
);
/** What may follow a name right away. */
const AFTER_NAME =
  '(?=[他她那来给为跟讲嗯呃啊哦我您请先和与就在从也]|今天|然后|因为|所以|大家|掌声|有请|欢迎|老师|教授|博士|先生|女士|主任|同志|是|一起|[^\\p{L}]|$)';
/** `汤医生汤文慧`, `老顾顾长青`. */
const CALLED_BEFORE = new RegExp(
  `(?:(?<one>${HAN})${CALLED}(?<first>\\k<one>${HAN}{1,2})|[老小](?<other>${HAN})(?<second>\\k<other>${HAN}{1,2}))${AFTER_NAME}`,
  'gu',
);
const CALL =
  /有请|欢迎|请到|请出|请来|邀请|先请|嘉宾|讲者|讲师|下面[是请]|接下来[是请]|第[一二三四五六七八]位|最后一位|下一位|来自|主持人/gu;
/** What one is, or where one is from, before the name. */
const WHAT = `(?:${CHINESE_TITLE}|店主|校友|老板|主持人|嘉宾|老朋友|大师|教练|助理|助教|馆员|里长|村长|的)[ ]?`;
const AFTER_WHAT = new RegExp(`(?<=${WHAT})(?<name>${HAN}{2,4}?)${AFTER_NAME}`, 'gu');
const HOW_CALLED = new RegExp(CALLED, 'gu');
const SELF = /我(?:就?是|叫)(?!我)/gu;
const ALONE = new RegExp(`^(?<name>${HAN}{2,4}?)${AFTER_NAME}`, 'u');
/** How far after a call the name may stand, in characters. */
const REACH = 44;
const SELF_REACH = 26;
const MOST = 40;
const MOST_FOUND = 200;

interface Named {
  readonly name: string;
  readonly at: number;
  readonly isHost: boolean;
}

/** Chinese names where a call, a repetition or the speaker says that they are. */
function chinese(words: string): Named[] {
  const named: Named[] = [];
  const add = (name: string | undefined, at: number, isHost = false): void => {
    if (name === undefined || !isWhole(name)) return;
    const overlaps = named.some(
      (other) =>
        other.name !== name && at < other.at + other.name.length && other.at < at + name.length,
    );
    if (!overlaps && named.length < MOST_FOUND) named.push({ name, at, isHost });
  };
  for (const { groups, index } of words.matchAll(THEN_CALLED)) add(groups?.['name'], index);
  for (const { groups, index, 0: whole } of words.matchAll(CALLED_BEFORE)) {
    const name = groups?.['first'] ?? groups?.['second'] ?? '';
    add(name, index + whole.length - name.length);
  }
  for (const { index, 0: call } of words.matchAll(CALL).take(MOST_FOUND)) {
    const from = index + call.length;
    for (const found of whoIs(words.slice(from, from + REACH), true))
      add(found.name, from + found.at, call === '主持人' && found.at < 2);
  }
  for (const { index, 0: self } of words.matchAll(SELF).take(MOST_FOUND)) {
    const from = index + self.length;
    const said = words.slice(from, from + SELF_REACH);
    for (const found of whoIs(said, false).slice(0, 1))
      add(found.name, from + found.at, /主持/u.test(said.slice(0, found.at)));
  }
  return named;
}

/** The names in the words after a call: alone at their head, or behind what their bearers are. */
function whoIs(said: string, isCalled: boolean): { name: string; at: number }[] {
  const [line = ''] = said.split(/[\n。！!？?]/u, 1);
  const alone = ALONE.exec(line)?.groups?.['name'];
  if (alone !== undefined && isChineseName(alone)) return [{ name: alone, at: 0 }];
  const described = [...line.matchAll(AFTER_WHAT)].map(({ groups, index }) => ({
    name: groups?.['name'] ?? '',
    at: index,
  }));
  const called = isCalled
    ? Array.from(line.matchAll(HOW_CALLED), ({ index }) => nameBefore(line, index))
    : [];
  return [...described, ...called].filter(({ name }) => isChineseName(name)).slice(0, MOST_CALLED);
}

const MOST_CALLED = 2;

/** `陈明` of `海湾大学陈明老师`, where `老师` stands at an offset. */
function nameBefore(line: string, end: number): { name: string; at: number } {
  const lengths = [3, 2].filter((length) => length <= end);
  const length = lengths.find(
    (each) =>
      isWhole(line.slice(end - each, end)) && !ENDS_TITLE.test(line.slice(0, end - each + 1)),
  );
  return {
    name: length === undefined ? '' : line.slice(end - length, end),
    at: end - (length ?? 0),
  };
}

/** The last character of `老师` begins no name. */
const ENDS_TITLE = /(?:老师|主任|博士|院士|女士|先生|.长)$/u;

/** A name, and not the thanks before a family name. */
const isWhole = (name: string): boolean => isChineseName(name) && !/^谢谢|^请/u.test(name);

const WELCOMED =
  /\b(?:please (?:welcome|join me in welcoming)|give it up for|hands together for|(?:hand|welcome|round of applause) (?:for|to)|hand(?:ing)? (?:it |things |you )?over to|over to|(?:speaker|guest)(?: (?:tonight|today|this (?:morning|afternoon|evening)))? is|(?:(?:next|first|last) up|up (?:next|first)),?(?: is| it['’]s| we have| we['’]ve got)?|(?:to )?introduce)(?:,? (?:our (?:next|first|last) (?:speaker|guest),?|my (?:friend|colleague|boss),?|the (?:one and only|amazing|great)|dr|doctor|prof|professor))?,? (?<who>[\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20})?)/giu;
const WORD = String.raw`[\p{L}'’-]{2,20}`;
const SELF_ENGLISH =
  /\b(?:[Mm]y name is|[Mm]y name['’]s) (?<who>[\p{L}'’-]{2,20} [\p{L}'’-]{2,20})/gu;
/** `mr ebo moss of the mango press`. */
const ADDRESSED =
  /\b(?:mr|mrs|ms|miss|dr|doctor|prof|professor)\.? (?<who>[\p{L}'’-]{2,20} [\p{L}'’-]{2,20})(?= (?:of|from|at|who|is|was|will|here|the)(?!\p{L}))/giu;
/** `it's Ada Moss from the council`. */
const POINTED_AT =
  /\b(?:it['’]s|this is|here is|here['’]s|that['’]s|we have|we['’]ve got) (?<who>\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20})(?=,? (?:from|who|of the|of \p{Lu}|and (?:he|she|his|her))(?!\p{L}))/gu;
/** Words that stand where a name would. */
const NO_NAME =
  /^(?:me|you|us|him|her|them|it|all|everyone|everybody|your?|our|my|the|an?|this|that|these|those|and|to|from|who|of|with|she|he|we|they|so|is|was|has|for|at|in|on|um|uh|i|i['’]m|first|next|last|one|two|three|somebody|someone|today|tonight|now|then|who['’]s|she['’]s|he['’]s|back|again|questions?|slides?|folks|team|panel|speakers?|guests?|please|thanks?|okay|or|by|about|very|just|not|actually|really|here|there|up|over)$/iu;
/** What follows a name that nobody has heard of. */
const SAYS_WHO = /^,? (?:(?:he|she|they)(?:['’]s)?|who|from|of the|and (?:he|she))(?!\p{L})/u;
const FULL_AROUND = 900;

/** `Ada, the floor is yours`, `Thank you Ada.`: somebody of whom a full name may stand elsewhere. */
const SPOKEN_TO: readonly RegExp[] = [
  /(?:[Tt]hank you|[Tt]hanks|[Cc]heers|[Ww]elcome|[Oo]ver to you|[Pp]lease)(?: so much| very much| again| indeed)?,? (?:Doctor |Dr\.? |Professor |Prof\.? )?(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{0,18})(?=[.!,?\n]|$)/gu,
  /(?:^|[.!?,] |\n)(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{0,18})[,.] (?:please|come and|welcome|whenever you|it['’]s all yours|all yours|off you go|go ahead|what|how|why|do you|can you|you )/gu,
  /(?<![\p{L}'’-])(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{0,18})[,.]? (?:the (?:floor|stage|mic) is|over to you|come (?:on )?(?:up|down)|take it away)/gu,
  /[.!?] (?<name>\p{Lu}\p{Ll}[\p{L}’'-]{0,18})\.(?=\n|$)/gu,
];
const FEWEST_LETTERS = 3;

/** The full names of those who are spoken to by the first of them. */
function spokenTo(words: string): Named[] {
  const firsts = new Set<string>();
  for (const pattern of SPOKEN_TO)
    for (const { groups } of words.matchAll(pattern).take(MOST_FOUND)) {
      const first = groups?.['name'] ?? '';
      const isName = first.length >= FEWEST_LETTERS && !NO_NAME.test(first);
      if (isName && !NEVER_NAMES.has(first.toLowerCase()) && firsts.size < MOST) firsts.add(first);
    }
  return [...firsts].flatMap((first) => {
    const full = new RegExp(
      `(?<![\\p{L}'’-])${first} (?<family>(?:(?:de|van|von|der|al|el|da|di) ){0,2}\\p{Lu}[\\p{L}'’-]{1,24})`,
      'u',
    ).exec(words);
    const family = full?.groups?.['family'] ?? '';
    if (!full || NO_NAME.test(family)) return [];
    return [{ name: `${first} ${family}`, at: full.index, isHost: false }];
  });
}

function english(words: string): Named[] {
  const found: Named[] = spokenTo(words);
  for (const pattern of [WELCOMED, SELF_ENGLISH, ADDRESSED, POINTED_AT]) {
    for (const { groups, index, 0: whole } of words.matchAll(pattern).take(MOST_FOUND)) {
      if (found.length >= MOST) break;
      const who = groups?.['who'] ?? '';
      const named = nameOf(words, who, index + whole.length - who.length, pattern !== WELCOMED);
      if (named) found.push({ ...named, isHost: false });
    }
  }
  return found;
}

/** The name that begins some words: of two words, or of one whose family name is said nearby. */
function nameOf(
  words: string,
  who: string,
  at: number,
  isStated: boolean,
): Omit<Named, 'isHost'> | null {
  const [first = '', second = ''] = who.split(' ');
  const isName = (word: string): boolean =>
    word !== '' && !NO_NAME.test(word) && !NEVER_NAMES.has(word.toLowerCase());
  if (!isName(first)) return null;
  const isKnown = isStated || FIRST_NAMES.has(first.toLowerCase());
  const isCapital = /^\p{Lu}/u.test(first);
  const isPair = isName(second) && /^\p{Lu}/u.test(second) === isCapital;
  const after = words.slice(at + who.length, at + who.length + 12);
  if (isPair && (isCapital || isKnown || SAYS_WHO.test(after)))
    return { name: `${first} ${second}`, at };
  const start = Math.max(0, at - FULL_AROUND);
  const around = words.slice(start, at + FULL_AROUND);
  const full = new RegExp(
    `(?<![\\p{L}'’-])${first} (?<family>${WORD})(?= (?:is|was|has|runs|leads|works|from|who|at|of|comes|started|built|will)(?!\\p{L}))`,
    'u',
  ).exec(around);
  const family = full?.groups?.['family'] ?? '';
  if (full && isName(family) && /^\p{Lu}/u.test(family) === isCapital)
    return { name: `${first} ${family}`, at: start + full.index };
  return isCapital && FIRST_NAMES.has(first.toLowerCase()) ? { name: first, at } : null;
}

const capital = (name: string): string =>
  name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());

/**
 * Those whom a stretch of unlabelled speech calls up, and those who say who they are, each once and in
 * order; whoever is called the host moderates. Time is linear in the length.
 */
export function calledInSpeech(source: string, span: Span): DraftPerson[] {
  const words = source.slice(span.start, span.end);
  const named = [...chinese(foldText(words)), ...english(words)].toSorted((a, b) => a.at - b.at);
  const people = new Map<string, DraftPerson>();
  for (const { name, at, isHost } of named) {
    if (people.size >= MOST) break;
    const written = words.slice(at, at + name.length);
    const known = people.get(name);
    if (known && !isHost) continue;
    people.set(name, {
      ...draftPerson({
        name: capital(written),
        part: isHost ? 'moderator' : (known?.part ?? 'speaker'),
        confidence: 'unsure',
        span: { start: span.start + at, end: span.start + at + name.length },
      }),
    });
  }
  return [...people.values()];
}
