/** Who speaks in a page: somebody who was there, the press, or the event about itself. */
import { foldText } from '../../../text/fold.ts';
import type { ArticleLine } from './articleText.ts';
import { isProse } from './lineKinds.ts';
import { clockAt } from './sessions/clock.ts';

/**
 * `own`: somebody tells of an event that they attended. `announcement`: the event is still to come,
 * or the page is its own. `report`: a page tells of an event that has been.
 */
export type Voice = 'own' | 'announcement' | 'report';

/** Signs of the first person as a visitor; "we" is as often the organiser. */
const FIRST_PERSON =
  /\bI (?:also |recently |just |finally |personally |really |had the \w{3,12} (?:to|of)|was (?:at|lucky|honou?red|invited|fortunate|able|impressed|surprised|there|in)|am (?:back|still|glad|writing)|attended|went|gave|spoke|presented|visited|enjoyed|flew|travell?ed|joined|learn(?:ed|t)|loved|liked|met|spent|chaired|moderated|watched|missed|skipped|sat|felt|found|left|came|took|saw|heard|think|thought|will|won.t|would|wouldn.t|don.t|didn.t|wish|hope|expected|had)\b|\bI(?:'|’)(?:m|d|ve|ll)\b|\bmy (?:notes|talk|takeaways?|impressions?|experience|favou?rites?|first|second|third|trip|thoughts|highlights|slides|session|colleagues?|team|own|poster|paper|panel|keynote|verdict|opinion)\b|\bwe (?:attended|went to|were at|flew|drove)\b/giu;
const FIRST_PERSON_CHINESE =
  /我(?:参加|去了|去的|到了|在现场|在会场|有幸|应邀|受邀|被邀|作为|听了|听到|听完|觉得|感觉|个人|的感受|的收获|印象|最喜欢|最大|也在|还在|做了|作了|讲了|分享了|主持|认识了|遇到|想|不会|再也|明年|自己|这次|第一次|今年|没)|笔者(?:参加|有幸|受邀|在现场|觉得|认为)|本人(?:参加|有幸|受邀|觉得)|我们(?:参加|去了|几个|一行)|(?:参会|观会|听会)(?:感受|感想|心得|体会|笔记|有感)/gu;
const QUOTED = /[“"「『][^“”"「」『』]{0,600}[”"」』]/gu;
const SPEAKER_LINE = /^[\p{L} .·]{2,30}[:：]\s{0,2}\S/u;

const AHEAD =
  /\bwill (?:be held|take place|host|feature|bring|kick off|run|gather|open|return|present|deliver|explore|discuss|convene)|\bis (?:coming|set to|scheduled to)|\b(?:register|sign up|apply|book|rsvp)\b[^.]{0,20}\b(?:now|here|today|by|at|early|your|free)\b|\bregistration (?:is|opens?|fees?|closes|deadline|now)|\bcall for (?:papers|proposals|speakers|participation|abstracts)|\bearly[- ]bird|\bbuy (?:your )?tickets?|\bget (?:your )?tickets?|\btickets?\b[^.]{0,20}(?:\$|€|£|free|sale|available)|\bRSVP\b|\bsave the date|\bjoin us|\bdon.t miss|\bsubmission deadline|\bimportant dates|\badd to calendar|\bwho should attend|\bwhat to expect|\bdoors open|\bspots? (?:left|available)|\bspeakers include|\bkeynote speakers|将于|将在|拟于|定于|即将|报名|诚邀|敬请|欢迎[^。]{0,12}(?:参加|参会|莅临|报名)|征文|征稿|投稿截止|会议通知|邀请函|预告|(?:会议|活动|论坛|大会)(?:议程|日程|时间|地点|流程|亮点|费用|嘉宾|形式)|拟邀|注册费|会务费|截止日期|日程安排|议程安排|参会(?:费|对象|须知|方式|指南)|名额|签到|主办单位|承办单位|直播预约|免费参加|活动(?:时间|地点)|讲者简介|主讲人|嘉宾介绍|欢迎各位/giu;
const BEHIND =
  /\b(?:was|were) (?:held|hosted|organi[sz]ed|attended|joined|opened)|\btook place|\bkicked off|\bconcluded|\bwrapped up|\bgathered|\battended\b|\bsaid\b|\btold\b|\baccording to|\bnoted\b|\bstressed\b|\bpointed out|\bunveiled|\bargued\b|\bemphasi[sz]ed|\bdelivered (?:a|the)|\bgave (?:a|the)|\bspoke\b|\bdrew\b|\bthis (?:year.s|week.s)|举行(?!时间)|召开(?!时间)|落幕|闭幕|圆满|成功举办|顺利举办|举办了|表示|指出|强调|认为|介绍说|透露|致辞|出席|会上|日前|近日|昨[日天]|与会|发表了?|作了?[^。]{0,12}(?:报告|演讲|发言|分享)|吸引了|达成|签署|发布了/giu;

/** Words of those who tell what somebody did on a stage; notes have them as well. */
const TOLD =
  /\b(?:opened with|reminded|(?:showed|explained|described) (?:how|why|that|us|what)|urged|admitted|joked|joined us|led (?:a|the|us)|rounded off|walked us|talked us|thank you (?:all |to everyone )?for (?:coming|joining)|a full house)\b|(?<!据)说[,:“"「](?!明)|公布了|提醒|坦言|直言|给出(?:了)?|座无虚席|到场|全场|会后|结束后|画上(?:了)?句号/giu;
/** A headline that looks back. */
const LOOKS_BACK =
  /(?<!\p{L})(?:recaps?|recapped|recap'd|wrap-?up|round-?up|looking back|in review|post-?mortem|(?:highlights|takeaways|lessons|notes|report|reports|dispatch|voices|scenes|postcard|impressions|conclusions|outcomes) (?:from|of)|what (?:we|you) (?:learned|learnt|heard|saw|missed)|as it happened|(?:event|conference|trip|meeting|workshop) (?:report|summary|review))(?!\p{L})|^review\s?[:：|]|回顾|侧记|综述|实录|纪实|纪要|圆满|落幕|收官|闭幕|成功(?:举办|召开|举行)|顺利(?:举办|召开|举行)|盘点|直击|(?:会议|活动|大会|论坛|现场)(?:小结|总结|报道|速递|速记|花絮)|会后|复盘/iu;
const LOOKS_AHEAD =
  /预告|预热|报名|通知|邀请|征集|招募|倒计时|即将|开启|call for|save the date|register|upcoming|preview|sneak peek|recap and preview/iu;

export interface VoiceCounts {
  readonly own: number;
  readonly ahead: number;
  readonly behind: number;
}

/** How often lines speak in the first person, of what is to come, and of what has been. */
export function countsOf(lines: readonly string[]): VoiceCounts {
  let own = 0;
  let ahead = 0;
  let behind = 0;
  for (const line of lines) {
    if (!SPEAKER_LINE.test(line)) {
      const said = line.replace(QUOTED, ' ');
      own += countOf(said, FIRST_PERSON) + countOf(said, FIRST_PERSON_CHINESE);
    }
    ahead += Math.min(countOf(line, AHEAD), MOST_IN_LINE);
    behind += Math.min(countOf(line, BEHIND), MOST_IN_LINE);
  }
  return { own, ahead, behind };
}

const MOST_IN_LINE = 3;

/** Whether a headline says that the event has been: a recap, 回顾. */
export function looksBack(headline: string): boolean {
  const folded = foldText(headline);
  return LOOKS_BACK.test(folded) && !LOOKS_AHEAD.test(folded);
}

/** Which of the three a page's lines are, beneath the headline that it has. */
export function voiceOf(
  lines: readonly ArticleLine[],
  isEventPage: boolean,
  headline: string,
): Voice {
  const { own, ahead, behind } = countsOf(lines.map(({ text }) => text));
  const told = lines.reduce(
    (sum, { text }) => sum + Math.min(countOf(text, TOLD), MOST_IN_LINE),
    0,
  );
  if (!isEventPage && own >= 2 && own >= lines.length * LEAST_OWN) return 'own';
  if (!isEventPage && looksBack(headline)) return 'report';
  if (isEventPage || (ahead >= 2 && ahead > behind + told)) return 'announcement';
  const timed = lines.filter(({ text }) => isTimed(text)).length;
  const prose = lines.filter(({ text }) => isProse(text)).length;
  const isProgramme = timed >= LEAST_TIMED && timed > prose;
  return isProgramme || (behind + told === 0 && prose <= MOST_PROSE) ? 'announcement' : 'report';
}

/** A programme has so many times, and more of them than of paragraphs. */
const LEAST_TIMED = 3;
/** Without a word of what has been, and with no more paragraphs, a page reports nothing. */
const MOST_PROSE = 3;

const isTimed = (line: string): boolean =>
  clockAt(line.replace(/^(?:#{1,6} |[-*•·] |\|\s?){1,2}/u, '')) !== null;

/** A writer who was there says so in every tenth line or so. */
const LEAST_OWN = 0.1;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
