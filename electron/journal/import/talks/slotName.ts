/**
 * The person of a place where the pattern of a document says that one stands: after a label, behind the
 * dash of a heading, in the column of speakers. There a name may be short, rare or a nickname.
 */
import { foldText } from '../../../text/fold.ts';
import {
  familyNameLength,
  isChineseName,
  isNameWithTitleOnly,
  mayBeChineseName,
} from '../mining/chineseNames.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { NEVER_NAMES } from '../mining/latinWords.ts';
import { personNamed } from '../mining/personNamed.ts';
import type { NamedPerson } from '../mining/personNamed.ts';

const LONGEST_SLOT = 120;

/** Of bodies rather than of people. */
const BODY =
  /(?:^|\s)(?:desk|mutual|team|crew|group|works?|labs?|inc|ltd|llc|gmbh|ag|bank|trust|council|ministry|office|agency|institute|university|college|school|society|association|alliance|union|foundation|studios?|systems|software|energy|health|robotics|media|press|museum|hospital|centre|center|company|partners|ventures|capital|cooperative|co-op|collective|department|authority|stadtwerke|verkehr|network|guild|club|services|solutions|technologies|industries|brewery|farms?|dairy|ferries|port|rail|transit|council|committee|podcast|radio)\.?$/iu;
const HAN_BODY =
  /(?:公司|集团|科技|大学|学院|研究院|研究所|中心|协会|学会|银行|医院|资本|基金|实验室|工作室|出版社|杂志|团队|小组|平台|论坛|大会|中学|小学|学校|汽车|芯片|智能|数据|牧业|农机|局|部|厅|委|站|社|组)$/u;

/** What stands after a family name alone, or after a whole name. */
const CALLED =
  '(?:总|工|律|导|博|姐|哥|叔|婶|姨|伯|嫂|爷|奶奶|大姐|大哥|大叔|大爷|大妈|阿姨|师傅|师父|大夫|老板|老师|同学|女士|先生|小姐|太太|教练|护士|护士长|法官|警官|书记|主席|主任|秘书|代表|会计|[\\p{Script=Han}]{0,2}长|[\\p{Script=Han}]{0,3}(?:师|员|医生|教授|博士|院士|经理|总监|专家|研究员|研究馆员|馆员|律师|督学|里长|站长|船长|资深大律师|大律师))';
const CALLED_ALONE = new RegExp(`^${CALLED}$`, 'u');
const CALLED_APART = new RegExp(`(?<=\\s\\p{Script=Han}{2,4})[ 　]${CALLED}$`, 'u');
const FAMILIAR = /^(?:[老小](?<family>\p{Script=Han})|阿\p{Script=Han}{1,2})$/u;
const NO_FAMILIAR = /^(?:老(?:板|师|人|年|乡|家)|小(?:组|时|结|区|镇|说|店|程)|阿里|程师$)/u;
const KANA =
  /^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,14}$/u;
/** `田口 诚`, `佐佐木 健`: a Japanese family name set apart from the name after it. */
const JAPANESE =
  /^(?:\p{Script=Han}{1,2}[田口村山川野原本井木藤崎岛島冈岡谷泽澤沢宫宮桥橋森部内]|(?:高|中|小|大|井)\p{Script=Han})[ 　](?!(?:老师|先生|女士|公司|教授|博士))\p{Script=Han}{1,3}$/u;
const MIXED =
  /^(?:(?<given>\p{Lu}\p{Ll}[\p{L}'’-]{0,18}(?: \p{Lu}[\p{L}.'’-]{0,18})?) ?(?<family>\p{Script=Han}{1,4})|(?<first>\p{Script=Han}{1,4}) ?\p{Lu}\p{Ll}[\p{L}'’-]{0,18})$/u;

/**
 * How much the pattern of the document says that a person stands there: nothing, a sign beside a title,
 * or a label such as `Speaker:`.
 */
export type Trust = 'none' | 'beside' | 'label';

const isHanName = (folded: string, trust: Trust): boolean =>
  trust === 'none' ? isChineseName(folded) : mayBeChineseName(folded);

/** `蒋慕云护士长`: a whole name and what its bearer is. */
function withTitle(
  written: string,
  folded: string,
  trust: Trust,
): { name: string; title: string } | null {
  for (const length of [3, 2, 4]) {
    const name = folded.slice(0, length);
    if (!isHanName(name, trust) || !CALLED_ALONE.test(folded.slice(length).trim())) continue;
    return { name: written.slice(0, length), title: written.slice(length).trim() };
  }
  return null;
}

/** Whether a Chinese word is a name, or how somebody is called: `王总`, `老段`, `蒋慕云`. */
function hanName(written: string, trust: Trust): { name: string; title: string | null } | null {
  const folded = foldText(written);
  if (NO_FAMILIAR.test(folded) || HAN_BODY.test(folded)) return null;
  if (isChineseName(folded)) return { name: written, title: null };
  const familiar = FAMILIAR.exec(folded);
  if (familiar) {
    const family = familiar.groups?.['family'];
    return family === undefined || familyNameLength(family) > 0
      ? { name: written, title: null }
      : null;
  }
  if (isNameWithTitleOnly(folded)) return { name: written, title: null };
  const titled = folded.length < 4 ? null : withTitle(written, folded, trust);
  if (titled) return titled;
  const family = familyNameLength(folded);
  if (family > 0 && CALLED_ALONE.test(folded.slice(family))) return { name: written, title: null };
  return isHanName(folded, trust) ? { name: written, title: null } : null;
}

const ADDRESS =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Rev|Sgt|Capt|Captain|Col|Lt|Cllr|Councillor|Counsel|Auntie|Aunt|Uncle|Sister|Brother|Father|Judge|Chef|Minister|Senator|Mayor|Nurse|Sergeant|Inspector)\.? (?=\p{Lu})/u;
const NICKNAME = /^["“](?<nick>[\p{L}\d .'’-]{2,24})["”](?<family> \p{Lu}[\p{L}'’-]{1,24}){0,2}$/u;
const WORD = String.raw`(?:(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}'’-]{0,24}|\p{Lu}\.(?:-?\p{Lu}\.)?)`;
const PARTICLE =
  '(?:de|da|do|dos|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|bint|y|zu|af|av)';
const LATIN = new RegExp(`^${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){0,4}$`, 'u');

/** Whether words in the Latin script are a name by their shape; one word alone only where it is sure. */
function latinName(written: string, isSure: boolean): boolean {
  const nick = NICKNAME.exec(written);
  if (nick) return isSure || nick.groups?.['family'] !== undefined;
  const bare = written.replace(ADDRESS, '');
  if (bare !== written && LATIN.test(bare)) return true;
  if (!LATIN.test(bare) || BODY.test(bare)) return false;
  const words = bare.split(' ');
  if (words.length === 1)
    return isSure && /\p{Ll}/u.test(bare) && !NEVER_NAMES.has(bare.toLowerCase());
  const common = words.filter((word) => NEVER_NAMES.has(word.toLowerCase().replace(/[.'’]/gu, '')));
  return latinNameStrength(bare) !== null || (isSure && common.length === 0);
}

/** `Gavin 趙`, `周Sir`, `Kenji 森田`. */
function isMixed(text: string): boolean {
  const groups = MIXED.exec(text)?.groups;
  const han = foldText(groups?.['family'] ?? groups?.['first'] ?? '');
  return (
    han !== '' &&
    (familyNameLength(han) === han.length || mayBeChineseName(han) || FAMILIAR.test(han))
  );
}

/** `程序员小晏`, `来自广西的韦师傅`: the name after what its bearer is. */
function gluedName(written: string, trust: Trust): { name: string; title: string | null } | null {
  if (!/^[\p{Script=Han}]{4,16}$/u.test(written)) return null;
  const folded = foldText(written);
  for (const length of [5, 4, 3, 2]) {
    const at = written.length - length;
    if (at < 2 || !DESCRIBED.test(folded.slice(0, at))) continue;
    const name = hanName(written.slice(at), trust);
    if (name) return { name: name.name, title: name.title ?? written.slice(0, at) };
  }
  return null;
}

/** A name without what is said of its bearer, or null. */
function bareName(written: string, trust: Trust): { name: string; title: string | null } | null {
  const text = written.trim();
  if (text === '' || text.length > 60) return null;
  if (/^[\p{Script=Han}·•・]+$/u.test(text)) return hanName(text, trust) ?? gluedName(text, trust);
  if (trust !== 'none' && JAPANESE.test(text)) return { name: text, title: null };
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text))
    return KANA.test(text) || isMixed(text) ? { name: text, title: null } : null;
  return latinName(text, trust === 'label') ? { name: text, title: null } : null;
}

const BRACKETS = /\s?[(（【[](?<inside>[^()（）[\]【】]{1,80})[)）\]】]\s?/gu;
const SIGNS = /\s?[,，、/／|｜@•·]\s?|\s[-–—]\s|\s{1,3}/gu;
/** Where somebody is from, what they are: `来自广西的`, `程序员`. */
const DESCRIBED =
  /^(?:[\p{Script=Han}\p{L}\d ]{1,16}(?:的|来的)|.{0,12}(?:员|师|者|生|长|医|工|干部|队目|老板|导演|主播|业务|督导|心理师|志工|农|户|人))$/u;

/** `Kuan-Ting（王冠廷）`. */
const ONE_WORD = /^\p{Lu}[\p{L}'’-]{1,24}$/u;

/**
 * The one person whom such a place names, or null: also `邰律`, `老段`, `Deniz`, `程序员小晏`.
 *
 * @param trust what the pattern of the document says
 */
export function slotPerson(text: string, trust: Trust = 'none'): NamedPerson | null {
  if (text.length > LONGEST_SLOT) return null;
  const plain = text
    .replace(/[*_`#]{1,3}|\[\[|\]\]/gu, '')
    .replace(/^[\s•·\-–—:：]{1,6}|[\s:：。.;；，,、]{1,6}$/gu, (sign) =>
      sign.startsWith('.') && /\p{Lu}\.$/u.test(text) ? sign : '',
    );
  const inside = [...plain.matchAll(BRACKETS)].map(({ groups }) => groups?.['inside'] ?? '');
  const outside = plain.replace(BRACKETS, ' ').trim();
  const known = personNamed(plain);
  if (known && !BODY.test(known.name) && !HAN_BODY.test(foldText(known.name))) return known;
  const isSure = trust === 'label';
  const whole = bareName(outside, trust);
  const [other = ''] = inside;
  if (!whole && ONE_WORD.test(outside) && isChineseName(foldText(other)))
    return { ...made({ name: outside, title: null }, [], null), aliases: [other] };
  if (whole) return made(whole, inside, null);
  // `省疾控 段慧敏 主任` is 段慧敏 of 省疾控.
  const uncalled = outside.slice(0, CALLED_APART.exec(foldText(outside))?.index);
  const signs = [...uncalled.matchAll(SIGNS)].slice(0, 6);
  for (const { index, 0: sign } of signs) {
    const [before, after] = [uncalled.slice(0, index), uncalled.slice(index + sign.length)];
    const isSplit = /\S/u.test(sign) || isHan(before) !== isHan(after);
    const own = isSure && !isSplit ? 'beside' : trust;
    const first = bareName(before, own);
    if (
      first &&
      (isSure || /[,，@（(/／|｜]/u.test(sign) || isHan(before) !== isHan(after) || isHan(before))
    )
      return made(first, inside, after);
    const last = isHan(after) || isSure ? bareName(after, own) : null;
    if (last && (isSure || DESCRIBED.test(foldText(before)))) return made(last, inside, before);
  }
  return null;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

function made(
  { name, title }: { name: string; title: string | null },
  inside: readonly string[],
  said: string | null,
): NamedPerson {
  const nick = NICKNAME.exec(name);
  const alone = nick && nick.groups?.['family'] === undefined ? nick.groups?.['nick'] : undefined;
  const about = said?.trim() ?? inside[0] ?? null;
  return {
    name: alone ?? name,
    aliases: [],
    affiliation: about === '' ? null : about,
    title,
    part: 'speaker',
  };
}
