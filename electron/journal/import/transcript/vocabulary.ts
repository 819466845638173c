/** The words by which transcripts label those who speak, and labels that are nobody. */
import { foldText } from '../../../text/fold.ts';

/** What a label says of somebody beside or instead of a name. */
export type LabelRole = 'moderator' | 'speaker' | 'audience' | 'question' | 'answer' | 'all';

const words = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/u);

/** All folded: lower case, half-width, simplified. */
const ROLE_WORDS: Readonly<Record<LabelRole, readonly string[]>> = {
  moderator: words(
    'moderator | mod | co-moderator | comoderator | host | co-host | cohost | chair | co-chair | chairman | chairwoman | chairperson | session chair | ' +
      'panel chair | facilitator | interviewer | mc | m.c. | emcee | anchor | presenter | compere | convenor | convener | ' +
      '主持人 | 主持 | 主持嘉宾 | 圆桌主持 | 圆桌主持人 | 论坛主持人 | 会议主持人 | 主席 | 会议主席 | 分论坛主席 | 大会主席 | 联合主持 | 联合主持人 | 司仪 | 采访者 | ' +
      '采访人 | 访谈人 | 访谈者 | 记者 | 引言人 | 与谈主持 | 座长 | 主播 | 召集人',
  ),
  speaker: words(
    'speaker | speakers | unknown speaker | unidentified speaker | unknown | unidentified | unidentified male | unidentified female | male speaker | ' +
      'female speaker | male voice | female voice | voice | man | woman | person | guest | panelist | panellist | presenter | lecturer | interviewee | respondent | discussant | keynote speaker | ' +
      'participant | p | user | narrator | announcer | operator | translator | interpreter | ' +
      '发言人 | 发言者 | 说话人 | 说话者 | 讲话人 | 讲者 | 讲师 | 演讲者 | 演讲人 | 演讲嘉宾 | 主讲 | 主讲人 | 主讲嘉宾 | 报告人 | 分享人 | 分享嘉宾 | 嘉宾 | 与谈人 | 与谈 | 对谈人 | 来宾 | 受访者 | ' +
      '受访人 | 被采访者 | 参会者 | 参会人 | 与会者 | 专家 | 未知发言人 | 未知说话人 | 旁白 | 翻译 | 译员 | 用户 | 男声 | 女声 | 男 | 女',
  ),
  audience: words(
    'audience | audience member | audience question | member of the audience | audience participant | questioner | question from the audience | ' +
      'question from audience | from the audience | attendee | student | floor | ' +
      '观众 | 观众提问 | 听众 | 听众提问 | 现场观众 | 现场提问 | 现场听众 | 台下观众 | 台下 | 提问者 | 提问人 | 提问观众 | 观众席 | 网友 | 线上观众 | 线上提问 | 学生 | 同学',
  ),
  question: words('q | question | 问 | 提问 | 问题'),
  answer: words('a | answer | 答 | 回答 | 答复'),
  all: words(
    'all | everyone | everybody | both | together | crowd | 众人 | 全体 | 全场 | 齐声 | 大家 | 合',
  ),
};

const ROLE_OF = new Map<string, LabelRole>(
  Object.entries(ROLE_WORDS).flatMap(([role, list]) =>
    list.map((word) => [word, role as LabelRole] as const),
  ),
);

/** Folded for comparing labels: width, characters, case, single spaces. */
export const foldLabel = (text: string): string =>
  foldText(text).toLowerCase().replace(/\s+/gu, ' ').trim();

const NUMBERED =
  /^(?<word>\D{1,30}?)[ .#-]{0,3}(?<number>\d{1,3}|[a-h]|[一二三四五六七八九十甲乙丙丁])$/u;

export interface NamedRole {
  readonly role: LabelRole;
  /** `2` of `Speaker 2`, or empty. */
  readonly number: string;
}

/** The role that a text names and nothing else, with its number: `Speaker 2`, `发言人一`. */
export function roleNamed(text: string): NamedRole | null {
  const folded = foldLabel(text);
  const plain = ROLE_OF.get(folded);
  if (plain !== undefined) return { role: plain, number: '' };
  const groups = NUMBERED.exec(folded)?.groups;
  const role = ROLE_OF.get(groups?.['word']?.trim() ?? '');
  return role === undefined ? null : { role, number: groups?.['number'] ?? '' };
}

/** The longest role word is no longer than this. */
export const LONGEST_ROLE = 32;

/** Fields that the head of a transcript has before the first word is said. */
const FIELDS: Readonly<Record<HeadField, readonly string[]>> = {
  event: words(
    'event | conference | meeting | forum | summit | event name | conference name | venue event | meetup | 活动 | 会议 | 大会 | 论坛 | 峰会 | 活动名称 | 会议名称 | 论坛名称 | 大会名称',
  ),
  session: words(
    'session | session title | title | topic | panel | panel title | theme | talk | keynote | subject | roundtable | round table | webinar | fireside chat | plenary | plenary session | debate | workshop | lecture | ' +
      '主题 | 议题 | 题目 | 标题 | 场次 | 环节 | 圆桌 | 圆桌主题 | 圆桌论坛 | 对话主题 | 演讲主题 | 演讲题目 | 报告题目 | 讨论主题 | 论坛主题 | 会议主题 | 分享主题 | 话题',
  ),
  track: words('track | stream | 分论坛 | 专场 | 平行论坛 | 专题 | 分会场'),
  room: words('room | hall | stage | 会场 | 会议室 | 房间 | 展厅'),
  date: words(
    'date | dates | time | when | date and time | recorded | recorded on | recording date | held on | start | end | duration | length | ' +
      '日期 | 时间 | 会议时间 | 活动时间 | 举办时间 | 录制时间 | 录音时间 | 时长 | 开始时间 | 结束时间 | 录音时长',
  ),
  place: words(
    'location | place | venue | where | city | 地点 | 地址 | 会议地点 | 活动地点 | 举办地点 | 场地 | 城市',
  ),
  people: words(
    'speakers | panelists | panellists | panelist list | participants | guests | attendees | present | with | featuring | people | on stage | on the panel | in conversation | ' +
      'opening remarks | closing remarks | introductory remarks | welcome remarks | introduced by | respondents | respondent | interviewees | discussants | speaker | panelist | panellist | guest | presenter | presenters | lecturer | keynote speaker | interviewee | cast | legend | key | abbreviations | in attendance | ' +
      '嘉宾 | 演讲嘉宾 | 参会嘉宾 | 与会嘉宾 | 圆桌嘉宾 | 对话嘉宾 | 讨论嘉宾 | 发言嘉宾 | 出席嘉宾 | 分享嘉宾 | 参会人 | 参会人员 | 参会者 | 与会者 | 与会人员 | 出席者 | 出席 | 发言人 | 发言者 | 讲者 | 演讲者 | 演讲人 | 主讲 | 主讲人 | 讲师 | 报告人 | 与谈人 | 与谈 | 与谈嘉宾 | 与谈来宾 | 对谈人 | 对谈 | 来宾 | ' +
      '说话人 | 人员 | 参与者 | 参加者 | 受访者 | 受访人 | 人物',
  ),
  moderator: words(
    'moderator | moderators | moderated by | host | hosts | hosted by | chair | chairs | session chair | chaired by | facilitator | mc | interviewer | ' +
      '主持人 | 主持 | 主持嘉宾 | 圆桌主持 | 圆桌主持人 | 主席 | 论坛主席 | 会议主席 | 采访者 | 采访人 | 采访 | 引言人 | 司仪',
  ),
  organiser: words(
    'organiser | organizer | organised by | organized by | organisers | organizers | host organisation | 主办 | 主办方 | 主办单位 | 承办 | 承办方 | 承办单位',
  ),
  other: words(
    'transcript | transcription | transcribed by | transcriber | transcript by | author | by | written by | posted by | edited by | editor | source | url | link | video | audio | recording | language | file | filename | ' +
      'tags | keywords | category | published | posted | updated | last updated | copyright | photo | image | credit | website | email | tel | phone | contact | version | status | id | meeting id | ' +
      '来源 | 作者 | 编辑 | 责任编辑 | 责编 | 记录 | 记录人 | 整理 | 整理人 | 撰文 | 文 | 图 | 摄影 | 校对 | 审核 | 速记 | 录音 | 链接 | 视频 | 原文 | 标签 | 关键词 | 发布时间 | 发布 | 更新时间 | 语言 | 文件名 | 会议号 | 转写 | 出品 | 策划 | 排版 | 微信公众号 | 公众号 | 供稿 | 来自',
  ),
};

export type HeadField =
  | 'event'
  | 'session'
  | 'track'
  | 'room'
  | 'date'
  | 'place'
  | 'people'
  | 'moderator'
  | 'organiser'
  | 'other';

const FIELD_OF = new Map<string, HeadField>(
  Object.entries(FIELDS).flatMap(([field, list]) =>
    list.map((word) => [word, field as HeadField] as const),
  ),
);

/** The field of a head that a label names, such as `Venue` or `参会嘉宾`. */
export const fieldNamed = (text: string): HeadField | null => FIELD_OF.get(foldLabel(text)) ?? null;

const NOBODY = new Set(
  words(
    'note | notes | nb | ps | p.s. | tip | tips | warning | important | attention | example | examples | for example | e.g | i.e | summary | tl;dr | tldr | conclusion | conclusions | overview | background | context | introduction | intro | abstract | outline | agenda | contents | ' +
      'first | second | third | fourth | fifth | firstly | secondly | thirdly | finally | lastly | last | next | then | also | so | but | and | or | however | therefore | besides | in short | in brief | in summary | to sum up | ' +
      'step | steps | part | chapter | section | point | points | item | option | case | question | questions | answer | answers | problem | solution | result | results | goal | goals | pros | cons | takeaway | takeaways | key takeaways | action | actions | action items | todo | to do | follow-up | follow up | next steps | decision | decisions | ' +
      'my take | my view | my notes | thoughts | opinion | verdict | update | edit | correction | disclaimer | source | sources | reference | references | link | links | see | see also | read more | related | download | slides | video | price | cost | why | how | what | when | where | who | yes | no | ok | okay | thanks | hello | hi | welcome | remember | quote | bonus | demo | music | applause | laughter | crosstalk | inaudible | silence | ' +
      '注 | 注意 | 备注 | 提示 | 附 | 附注 | 说明 | 例如 | 比如 | 举例 | 案例 | 总结 | 小结 | 结语 | 结论 | 概述 | 背景 | 前言 | 引言 | 导语 | 摘要 | 目录 | 简介 | 第一 | 第二 | 第三 | 第四 | 第五 | 首先 | 其次 | 再次 | 然后 | 最后 | 一是 | 二是 | 三是 | 四是 | 五是 | 其一 | 其二 | 其三 | 一方面 | 另一方面 | 换句话说 | 也就是说 | 简单来说 | 简单说 | 总的来说 | 总之 | 所以 | 因此 | 但是 | 而且 | 不过 | 问题 | 问题一 | 问题二 | 观点 | 要点 | 重点 | 结果 | 原因 | 目标 | 优点 | 缺点 | 步骤 | 感想 | 感受 | 我的感想 | 心得 | 收获 | 待办 | 行动 | 下一步 | 参考 | 参考资料 | 相关阅读 | 推荐阅读 | 延伸阅读 | 更多 | 价格 | 费用 | 为什么 | 怎么办 | 掌声 | 笑声 | 音乐 | 鼓掌',
  ),
);

/** Whether a label is a phrase that stands before a colon in any text, and so nobody. */
export function namesNobody(text: string): boolean {
  const folded = foldLabel(text).replace(/[.。]$/u, '');
  return (
    NOBODY.has(folded) ||
    /^(?:step|part|chapter|section|point|option|case|phase|day|week|table|figure|fig|slide|page|rule|lesson|tip|question|topic|no|number|item|article|module|version|round)s?[ .#]{0,2}[\divx]{1,4}$/u.test(
      folded,
    ) ||
    /^(?:plenary|panel|session|workshop|keynote|debate|lecture|round ?table|track|stream|breakout|stage|hall)(?: session)?[ .#]{0,2}(?:[\divx]{1,4}|[a-h])$/u.test(
      folded,
    ) ||
    /^第.{1,4}(?:[点个条步章节部分方面层类种阶段]{0,3})$/u.test(folded)
  );
}
