/** Chinese names in prose, where a title, an organisation or a verb beside them proves a person. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import type { PersonPart } from '#shared/person.ts';
import { familyNameLength, isChineseName, mayBeChineseName } from './chineseNames.ts';
import { BYLINE } from './peopleLists.ts';
import { isOtherForm, personNamed } from './personNamed.ts';
import { CHINESE_TITLE, endsAsOrganisation, positionIn } from './personTitles.ts';

export const TITLE_BEFORE = new RegExp(`(?:${CHINESE_TITLE})[ ]{0,3}$`, 'u');
export const TITLE_AFTER = new RegExp(
  `^[ ]{0,3}(?<title>${CHINESE_TITLE})(?!\\p{Script=Han}{0,2}(?:会|大会|论坛|团|班|事务所|师行))`,
  'u',
);
export const SAYS =
  /^(?:则|也|还|就|随后|首先|最后|进一步|同时|特别|分别|曾|更|先生|女士|现场|一行|(?:透过|通过|经由?)(?:翻译|传译|视频|连线|译员|口译))?(?:表示|指出|认为|说|介绍|强调|坦言|透露|提到|谈到|谈及|聊到|讲到|致辞|致词|致开幕|致欢迎|主持|发表|作了|做了|作题为|做题为|以[《“"「]|带来|围绕|分享|报告|汇报|讲解|梳理|回顾|抛出|给出|给了|对话|对谈|分析|总结|提出|建议|回应|回答|解释|补充|宣布|呼吁|展示|演示|感慨|直言|看来|在(?:会上|演讲|致辞|发言|报告|圆桌|主题|论坛|大会|现场|分享|接受|开幕|闭幕|讨论|对话)|出席|担任|主讲|讲了|讲述|阐述|剖析|解读|预测|判断|提醒|反问|称|领衔|上台|登台|的(?:演讲|报告|分享|发言|主题演讲|观点|讲座|致辞|话(?![题语])|一席话|一番话|一句话|回答|提问|经历|故事|数据|做法|talk|keynote)|是一[名位])/u;
const EDGE_AFTER =
  /^(?:$|[\s,.;:!?()，。、；：！？（）《》“”"'「」『』【】[\]|/·…—~-]|和|与|及|以及|等|在|以|就|从|对|则|也|还|将|曾|是|的|为|于|向|给|用|作为|出席|参加|参与|一行|带来|围绕|担任|当|到|讲|说|称|上台|登台|领衔|[两二三四五六七八九十][位名](?![数次])|去年|今年|前年|如今|目前|现在|今天|等人|分别|共同|展开|进行|一起|齐聚|一同|同台)/u;
const EDGE_BEFORE =
  /(?:^|[\s,.;:!?()，。、；：！？（）《》“”"'「」『』【】[\]|/·…—~-]|由|与|和|及|请|对|包括|有|听|叫|主持|喜欢|期待|佩服|邀请|邀请了|采访了?|嘉宾|主持人|主讲人|讲者|教授|老师|分享者|分享人|演讲者|发言人|来自|是|的|到了|当|让|而|见到|遇到|其中)$/u;
const LABEL_BEFORE =
  /(?<label>主持人|主持|嘉宾|主讲人?|演讲[人者]|讲者|报告人|分享[人者]|发言人|演讲嘉宾|分享嘉宾|圆桌嘉宾|与谈人|对谈人)[ ]?(?:[:|]|是|为|有|包括)?[ ]?$/u;
/** The moderator, told of in more words: `主持人是社区的老朋友`, `主持人为本报记者`. */
const LEADS_BEFORE = /(?:主持人?|(?:论坛|专场|会场|环节|分会)主席)[ ]?(?:[是为由:])[^,。;]{0,12}$/u;
/** Who sat on a panel, each by what they do: `嘉宾有做绳子的林一舟、做网的 Renee 蒋`. */
const SAT_BEFORE =
  /(?:嘉宾|台上|与谈人?|对谈人?|同台)(?:有|是|为|包括|坐着|坐的是|还有)[^。!?;\n]{0,60}的[ ]?$/u;
/** A list of those who spoke: `三位讲者包括修船师林一舟、…`. */
const LISTED_BEFORE =
  /(?:嘉宾|讲者|讲师|与谈人?|演讲者|评审)(?:有|是|为|包括|分别是|分别为)[^。!?;\n]{0,100}(?:人|师|家|员|者|手|演|辑|监|匠|农|的)[ ]?$/u;
/** `林一舟、陈知远和温晓棠三位嘉宾`: a list and how many it has. */
const COUNTED_AFTER =
  /^(?:[、和与及]\p{Script=Han}{2,4}){0,6}等?(?:[两二三四五六七八九十]|\d{1,2})[位名](?:嘉宾|专家|讲者|讲师|学者|代表|创始人|分享者|从业者)/u;
/** `讲的是做出口的林一舟`, `小姑娘叫林一舟`. */
const INTRODUCED_BEFORE =
  /(?:(?:讲|发言|上台|主讲|分享|压轴|开场)的(?:人)?(?:是|叫)[^,，。;；]{0,14}|(?:名|名字)?叫)$/u;
const INVITED = /(?:邀请|邀请了|请到|请来|请来了|采访了?|由|听了?|听完|听到)$/u;
const LEAD_IN =
  /^(?:.{0,40}(?:的是|邀请到?了?|请到了?|请来了?|包括|其中|来自|出席的有|嘉宾有|以及|代表|在会上|会上|现场|随后|首先|最后|当天|由|请|听|和|与|及|有|是|了))(?=\p{Script=Han}|[A-Za-z])/u;
const BYLINE_BEFORE =
  /(?:记者|采写|摄影|通讯员|实习生|(?<!总)编辑|责编|校对|作者|撰文|文|图|来源|审核|供稿|监制|摄)[ ]?[:/|]?[ ]?(?:\p{Script=Han}{2,4}[ 、]){0,3}$/u;
const THANKED = /(?:感谢|致谢|感恩|谢谢)(?:我的|我)?(?:[\p{Script=Han}]{0,6})?$/u;
const BRACKETS = /^[ ]?\((?<inside>[^()\n]{2,80})\)/u;
const CLAUSE_END = /[,。;:!?()《》“”"'「」…—\n]/u;
const NEAR = 48;
/** A stretch of text that names more is a list of names. */
const MOST_PEOPLE = 200;

/** The names of a text whose neighbourhood says that they are people of the event. */
export function chineseMentions(text: string, folded: string): DraftPerson[] {
  const people: DraftPerson[] = [];
  let lastEnd = -NEAR;
  for (let at = 0; at < folded.length && people.length < MOST_PEOPLE; at += 1) {
    const given = mayBegin(folded, at) ? givenBefore(folded, at) : null;
    if (given === null) continue;
    const end =
      nameEnd(folded, at) ?? calledEnd(folded, at) ?? (given === '' ? null : familyEnd(folded, at));
    if (end === null) continue;
    const person = personAt(text, folded, { start: at - given.length, end }, lastEnd);
    if (!person) continue;
    people.push(person);
    lastEnd = end;
    at = end - 1;
  }
  return people;
}

/** `Raymond ` before a Chinese family name, or nothing. */
const givenBefore = (folded: string, at: number): string =>
  /(?<!\p{Script=Latin}|\p{Script=Latin} )\p{Lu}\p{Ll}{1,15} ?$/u.exec(
    folded.slice(Math.max(0, at - 18), at),
  )?.[0] ?? '';

const mayBegin = (folded: string, at: number): boolean =>
  familyNameLength(folded.slice(at, at + 3)) > 0 || /[老阿]/u.test(folded.charAt(at));

/** How somebody is called for short: `老段`, `黄太`. */
const CALLED =
  /^(?:老(?![师年党古成路花房相])(?<after>\p{Script=Han})|(?<familiar>阿(?![里尔拉姆富根联胶姨婆伯叔公拜])\p{Script=Han})|(?<before>\p{Script=Han})(?:太太?|伯|婆|姨|嫂|叔|阿姨|师傅|大姐|大哥))/u;

/** The end of such a name right after what its bearer is, as in `業主代表老段`. */
function calledEnd(folded: string, at: number): number | null {
  const found = CALLED.exec(folded.slice(at, at + 4));
  const family = found?.groups?.['after'] ?? found?.groups?.['before'] ?? '';
  const isFamiliar = found?.groups?.['familiar'] !== undefined;
  if (!found || (!isFamiliar && familyNameLength(family) === 0)) return null;
  const end = at + found[0].length;
  const after = folded.slice(end, end + NEAR);
  const isTitled = TITLE_BEFORE.test(folded.slice(Math.max(0, at - NEAR), at));
  return isTitled && (EDGE_AFTER.test(after) || SAYS.test(after)) ? end : null;
}

/** The end of a family name alone, as it stands after a Latin given name. */
const familyEnd = (folded: string, at: number): number | null =>
  EDGE_AFTER.test(folded.slice(at + 1, at + 1 + NEAR)) ? at + 1 : null;

/** What somebody does at a meeting whose name has stood after their title. */
const ACTS =
  /^(?:现场|当场|当天|随即|接着|紧接着|手把手|把|拿|抛|泼|画|带着|一口气|\p{Script=Han}{1,2}[了出])/u;
/** Verbs of one character, which may also end a name of two. */
const ENDS_AS_VERB = /[拿抛泼画带教问看想聊补念唱递站坐笑哭开做写]$/u;

/** Where a name that begins here ends: the longest that has an edge or a title after it. */
function nameEnd(folded: string, start: number): number | null {
  const foreign = /^\p{Script=Han}{1,6}(?:[·•‧]\p{Script=Han}{1,8}){1,3}/u.exec(
    folded.slice(start, start + 30),
  );
  if (foreign) return null;
  const before = folded.slice(Math.max(0, start - NEAR), start);
  let titled: boolean | null = null;
  const isTitled = (): boolean => (titled ??= TITLE_BEFORE.test(before));
  for (const length of [4, 3, 2]) {
    const end = start + length;
    const after = folded.slice(end, end + NEAR);
    const name = folded.slice(start, end);
    // Rare names count only where words before them say that somebody is named.
    if (
      !isChineseName(name) &&
      !(mayBeChineseName(name) && (isTitled() || SAT_BEFORE.test(before)))
    )
      continue;
    if (EDGE_AFTER.test(after) || SAYS.test(after) || TITLE_AFTER.test(after)) return end;
    if (length === 3 && ACTS.test(after) && !ENDS_AS_VERB.test(name) && isTitled()) return end;
  }
  return null;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function personAt(text: string, folded: string, place: Place, lastEnd: number): DraftPerson | null {
  const { start, end } = place;
  const lineStart = folded.lastIndexOf('\n', start - 1) + 1;
  const before = folded.slice(Math.max(lineStart, start - NEAR), start);
  const after = folded.slice(end, end + NEAR * 2);
  const inList =
    end - start > 2 &&
    /^(?:[、,。和与及;(]|$)/u.test(after) &&
    LISTED_BEFORE.test(folded.slice(Math.max(lineStart, start - 120), start));
  const leads = LEADS_BEFORE.test(before) && /(?:[的是为由: ]|记者)$/u.test(before);
  if (!leads && (BYLINE_BEFORE.test(before) || THANKED.test(before))) return null;
  if (start - lineStart < 60 && BYLINE.test(folded.slice(lineStart, lineStart + 60))) return null;
  const titled = TITLE_BEFORE.test(before);
  const organisation = endsAsOrganisation(before.trimEnd());
  const listed =
    lastEnd >= 0 &&
    start - lastEnd < NEAR &&
    /^(?:\([^()]{0,40}\))?[、,和与及 ]{1,2}/u.test(folded.slice(lastEnd, start));
  if (!titled && !organisation && !leads && !inList && !EDGE_BEFORE.test(before)) return null;
  const position = positionAround(text, folded, place, before, after);
  const label = LABEL_BEFORE.exec(before)?.groups?.['label'];
  const bracketed = BRACKETS.exec(after)?.groups?.['inside'];
  const inside = bracketed === undefined ? null : describedBy(text, place, bracketed.length);
  const proved =
    titled ||
    label !== undefined ||
    leads ||
    inList ||
    (end - start === 3 && COUNTED_AFTER.test(after)) ||
    SAYS.test(after) ||
    TITLE_AFTER.test(after) ||
    (organisation && /^[、,，;；。和与及(]/u.test(after)) ||
    inside !== null ||
    (listed && folded.slice(lastEnd, start).replace(/\([^()]*\)/u, '').length <= 2) ||
    (SAT_BEFORE.test(before) && /^[、,。;和与及 (]|^$/u.test(after)) ||
    (end - start === 3 && (INVITED.test(before) || INTRODUCED_BEFORE.test(before)));
  if (!proved) return null;
  return draftPerson({
    name: text.slice(start, end),
    aliases: inside?.aliases ?? [],
    affiliation: position.affiliation ?? inside?.affiliation ?? null,
    title: position.title ?? inside?.title ?? null,
    part: leads ? 'moderator' : partAt(folded, place, label),
    span: { start, end },
  });
}

/** What stands in brackets after a name, taken as a list item reads it. */
function describedBy(text: string, { start, end }: Place, length: number) {
  const item = personNamed(text.slice(start, end + length + 2));
  if (!item || item.name !== text.slice(start, end)) return null;
  const aliases = item.aliases.filter((alias) => isOtherForm(item.name, alias));
  const organisation = item.affiliation !== null && endsAsOrganisation(item.affiliation);
  return item.title !== null || aliases.length > 0 || organisation ? { ...item, aliases } : null;
}

/** Title and organisation on either side of a name. */
function positionAround(
  text: string,
  folded: string,
  { start, end }: Place,
  before: string,
  after: string,
) {
  const said = TITLE_AFTER.exec(after)?.groups?.['title'];
  const own =
    said === undefined || /^(?:先生|女士|小姐|同学)$/u.test(said)
      ? null
      : text
          .slice(end, end + said.length + 1)
          .trim()
          .slice(0, said.length);
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  const shortened = clause.replace(LEAD_IN, '').replace(/^、/u, '');
  const from = start - shortened.length;
  const phrase = /[、]/u.test(shortened) ? (shortened.split('、').at(-1) ?? '') : shortened;
  const words = text.slice(from + shortened.length - phrase.length, start).trim();
  const applies =
    TITLE_BEFORE.test(folded.slice(0, start).slice(-NEAR)) ||
    endsAsOrganisation(foldedTail(folded, start));
  const { title, affiliation } =
    applies && words !== '' ? positionIn(words) : { title: null, affiliation: null };
  return { title: title ?? own, affiliation: affiliation === '' ? null : affiliation };
}

const foldedTail = (folded: string, end: number): string =>
  folded.slice(Math.max(0, end - 12), end).trimEnd();

/** `跟社里的版权经理柳絮一起去的`: who came along. */
const WITH_WRITER = /(?:跟|和|与|同|叫上|带上|拉上)[^,，]{0,14}$/u;
const TOGETHER =
  /^(?:他|她)?(?:老师)?(?:一起|一同|一道|同行|同去|结伴|拼车|搭伙)[^,，。]{0,3}(?:去|来|到|前往|过去|飞|坐|住|逛|参加|报名|的|[,，。]|$)/u;

function partAt(folded: string, { start, end }: Place, label: string | undefined): PersonPart {
  const after = folded.slice(end, end + 16);
  const sentence =
    folded
      .slice(Math.max(0, start - 80), start)
      .split(/[。!?;\n]/u)
      .at(-1) ?? '';
  if (label !== undefined && label.startsWith('主持')) return 'moderator';
  if (WITH_WRITER.test(sentence) && TOGETHER.test(after)) return 'met';
  if (
    /^(?:[\p{Script=Han}]{0,6})?(?:担任|作为)?(?:圆桌|论坛|对话|本场)?主持(?!下)/u.test(after) ||
    (/由[^,，。]{0,24}$/u.test(sentence) && /^[^,，。]{0,4}(?:担任)?主持/u.test(after))
  ) {
    return 'moderator';
  }
  if (label !== undefined && /^(?:圆桌|与谈|对谈)/u.test(label)) return 'panelist';
  return /圆桌|座谈|对话环节|panel/iu.test(sentence) && !/致辞|主题演讲/u.test(sentence)
    ? 'panelist'
    : 'speaker';
}
