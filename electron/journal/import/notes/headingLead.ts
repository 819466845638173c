/** What stands around the title of a heading: links, dates and halves of days, remarks. */
import { isPersonName } from '../mining/people.ts';
import { simplify } from '../prose/simplify.ts';
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

const blank = (mark: string): string => ' '.repeat(mark.length);

/**
 * A heading with the signs of links, emphasis, marks and tags as spaces, so that it is as long as
 * before: `[[Ada Moss]]`, `[Title](address)`, `**bold**`, `#tag`, `:PROPERTIES:`.
 */
export const withoutLinks = (text: string): string =>
  text
    .replace(/\[\[[^[\]|]{1,120}\|(?=[^[\]]{1,120}\]\])/gu, blank)
    .replace(/\[\[|\]\]/gu, blank)
    .replace(/\[(?=[^[\]]{1,200}\]\()/gu, blank)
    .replace(/\]\([^()\s]{1,300}\)/gu, blank)
    .replace(/~~[^~\n]{1,60}~~/gu, blank)
    .replace(/\*\*|__|==|~~|`/gu, blank)
    .replace(/(?<=\s)#[\p{L}\d_/-]{1,40}(?=\s|$)/gu, blank)
    .replace(/(?<=\s):(?:[\p{L}\d_@]{1,30}:){1,6}\s?$/u, blank);

/** The words of a stretch without the signs of links and emphasis. */
export const wordsOf = (text: string): string =>
  withoutLinks(` ${text} `)
    .replace(/(?<=\p{Script=Han}) {2,4}(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const HALF = String.raw`(?:上午|下午|晚上|早上|中午|傍晚|全天|早场|午场|晚场|morning|afternoon|evening)(?:场)?`;
const DAY = String.raw`(?:20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}(?![\d%])|(?:\d{1,2}月)?\d{1,2}[日号]|第[一二三四五\d]天|day\s?\d|d[1-4]|(?:周|星期)[一二三四五六日天]|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b)`;
const WHEN = new RegExp(
  String.raw`^(?:[【[(（]\s?(?:(?:${DAY}|${HALF}|开场|压轴|主会场|分会场|主论坛|分论坛|[A-H]\d?)[\s·,，、/|｜-]{0,3}){1,4}[】\])）]\s?(?=\S)|(?:(?:${DAY}|${HALF})[\s·,，、]{0,3}){1,3}(?:[A-H]\d?|[一二三四五\d])?(?:场)?(?:\s?[:：｜|·—–]\s?|\s[-]\s|\s{1,3})(?=\S))`,
  'iu',
);
const FRAMED_LABEL = /^【(?<label>[^【】]{1,24})】\s?(?=\S)/u;
const LABEL_WORDS =
  /^(?:(?:特邀|主讲|嘉宾|主题|主旨|专题|开幕|闭幕|压轴|开场|重磅)?(?:讲者|嘉宾|演讲|报告|分享|讲座|发言|致辞|场次|议题|主题|主旨|第?[一二三四五六七八九十\d]{1,2}(?:场|讲|位)?|圆桌(?:论坛|讨论|对话)?|座谈|对谈|工作坊|开场|压轴|keynote|talk|panel|session|workshop|lightning(?: talk)?|分论坛\S{0,8}|主论坛|[A-H]\d?)[\s·一二三四五六七八九十\d]{0,4})$/iu;

/** Without a day or half of it, or a label in a frame, before the title. */
export function withoutWhen(piece: Piece): Piece {
  let at = piece;
  for (let turn = 0; turn < 2; turn += 1) {
    const plain = simplify(at.text);
    const length = (WHEN.exec(plain) ?? framedLabel(plain))?.[0].length ?? 0;
    if (length === 0 || length >= at.text.length) break;
    at = cut(at, length, at.text.length);
  }
  return at;
}

function framedLabel(plain: string): RegExpExecArray | null {
  const match = FRAMED_LABEL.exec(plain);
  return match && LABEL_WORDS.test(match.groups?.['label'] ?? '') ? match : null;
}

const REMARK =
  /(?:miss(?:ed|ing)|\blate\b|\bleft\b|skipp?|didn['’]?t|did not|couldn['’]?t|only (?:half|saw|caught|part)|half of|caught|\bonline\b|\bremote(?:ly)?\b|\bvirtual\b|\bin person\b|record(?:ed|ing)|cancel|standing room|\bpacked\b|no slides|\bslides?\b|\btbd\b|\btba\b|\bcheck\b|\bname\b|\bwatched\b|\bstream(?:ed)?\b|\bfun\b|\bboring\b|\bgreat\b|\bgood\b|\bbest\b|\bmeh\b|!$|\?\?|❤|👍|迟到|来晚|晚到|没听|没去|没赶|没记|错过|睡|缺席|线上|远程|连线|同传|口译|翻译|英文|录像|录播|视频|略|待补|听了一?半|半场|中途|推荐|最佳|精彩|无聊|广告|忘|没记住|站着)/iu;
const ENDING = /\s?[(（[【](?<inside>[^()（）[\]【】]{1,80})[)）\]】]\s?[*~!！]{0,3}\s?$/u;
const AFTER_DASH =
  /\s(?:[-–—]{1,2}|→|->|\/\/)\s?(?<said>\p{Ll}[^()（）]{2,60}|[^\p{Lu}()（）]{2,30})$/u;
/** What the writer did there: `Ropes -- I ran this one`, `绳索组 我在这组`. */
const OF_WRITER =
  /\s(?:[-–—]{1,2}\s?|[(（]\s?)(?:I|we)\s(?:ran|led|hosted|chaired|moderated|gave|spoke|helped|attended|went|came|sat|left|missed|skipped|was|were|only|did|didn|could|couldn)(?!\p{L})[^()（）]{0,40}[)）]?$|\s[(（]?我们?(?:在|去|参加|主持|听)(?:了|的)?\p{Script=Han}{0,6}[)）]?$/u;
const STARS = /\s*(?:[★☆❗]|\p{Extended_Pictographic}\uFE0F?){1,8}\s*$/u;

/** Whether words are a remark on how a talk went and name nobody. */
export const isRemark = (words: string): boolean =>
  REMARK.test(words) && !words.split(/[,，、;；/&]/u).some((word) => isPersonName(word.trim()));

/** Words of remarks that titles hold as well: `Ada Moss - remote monitoring, who owns the data`. */
const LONGEST_LOOSE = 24;
const STRICT_REMARK =
  /(?:miss(?:ed|ing)|\bleft\b|skipp|didn|did not|couldn|only (?:half|saw|caught)|half of|caught|cancel|standing room|packed|no slides|tb[ad]\b|watched|boring|meh\b|!$|\?\?|错过|没听|没去|来晚|晚到|迟到|没赶)/iu;

const isRemarkAfter = (said: string): boolean =>
  REMARK.test(said) && (said.length <= LONGEST_LOOSE || STRICT_REMARK.test(said));

/** `Ada Moss again`, also in brackets. */
const AGAIN =
  /(?<![,，])\s[(（]?(?:again|once more|encore|remotely|又来了?|再次(?:登场|上台)?)[)）]?$/iu;

/** How long it was: `开场 20分钟`. */
const LASTING = /(?<=\S)\s\d{1,3}\s?(?:分钟|mins?|minutes)$/iu;

/** `B 组记录（by momo）`: who took the notes. */
const OF_SCRIBE =
  /(?<=[记纪]录|笔记|notes)\s?[(（](?:(?:notes |written )?by|记录人?|执笔|scribe)?[:：\s]{0,2}[^()（）]{1,16}[)）]$/iu;

const ENDINGS = [OF_WRITER, AGAIN, OF_SCRIBE, LASTING];

/** Without the remarks of the writer in brackets or after a dash at the end, and without stars. */
export function withoutRemarks(piece: Piece): Piece {
  let at = piece;
  for (let turn = 0; turn < 3; turn += 1) {
    const plain = simplify(at.text);
    const stars = STARS.exec(plain);
    const bracket = ENDING.exec(plain);
    const dash = AFTER_DASH.exec(plain);
    const cutAt =
      stars && stars.index > 0
        ? stars.index
        : bracket && bracket.index > 0 && isRemark(bracket.groups?.['inside'] ?? '')
          ? bracket.index
          : dash && dash.index > 0 && isRemarkAfter(dash.groups?.['said'] ?? '')
            ? dash.index
            : (ENDINGS.map((ending) => ending.exec(plain)?.index).find(
                (index) => index !== undefined,
              ) ?? null);
    if (cutAt === null || cutAt === 0) break;
    at = cut(at, 0, cutAt);
  }
  return at;
}

/** Somebody without a name: `somebody from Kelp Labs`, `某高校老师`. */
const NOBODY =
  /^(?:(?:by |with |from )?(?:some(?:body|one)?\b|some (?:guy|woman|man|person)|a (?:guy|woman|man|lady|person|speaker|dev|student|researcher)\b|an? (?:\p{L}+ ){0,2}(?:from|at)\b|(?:two|three|four|five) (?:people|guys|women|men|judges|experts|speakers|students|researchers|members|farmers|engineers|nurses|teachers|vendors|companies|volunteers)\b|unknown|anon(?:ymous)?\b|various|several|multiple|many|tb[ad]\b|\?{1,4}$|name\?|no name|did(?:n['’]t| not) (?:catch|get))|某 ?(?=\S{0,12}$)|一位(?=\S{0,12}$)|不知名|匿名|忘了|没记|未知|待定|多位|几位|众人)/iu;

/** Whether words stand where a name would and say that it is not known. */
export const isNobody = (text: string): boolean =>
  text.length <= 70 && NOBODY.test(simplify(text.trim()));
