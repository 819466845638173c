/** The words of a report around what the user wrote, in each language. */
import type { Inviter, Missed, Presence, PurposeKind } from '#shared/decision.ts';
import type { Format, Role, State } from '#shared/event.ts';
import type { ShownLanguage } from '#shared/format.ts';
import { type MarkdownWords, markdownWords } from '../export/markdownWords.ts';

export interface ReportWords extends MarkdownWords {
  /** Behind the name of an event, as the name of its file. */
  readonly report: string;
  /** What the report of a period is called, without and with its days. */
  readonly period: string;
  readonly periodTitle: (period: string) => string;
  readonly facts: Readonly<
    Record<
      | 'when'
      | 'where'
      | 'series'
      | 'organiser'
      | 'role'
      | 'state'
      | 'hours'
      | 'link'
      | 'costs'
      | 'together'
      | 'events'
      | 'days'
      | 'roles'
      | 'places'
      | 'takeaways'
      | 'worth',
      string
    >
  >;
  readonly undated: string;
  readonly days: (count: number) => string;
  readonly hours: (count: number) => string;
  /** "of 2 events the days are not known" */
  readonly daysUnknown: (count: number) => string;
  readonly hoursUnknown: (count: number) => string;
  readonly notRated: string;
  readonly without: (sums: string) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly formats: Readonly<Record<Format, string>>;
  readonly presences: Readonly<Record<Presence, string>>;
  readonly purpose: string;
  readonly purposeKinds: Readonly<Record<PurposeKind, string>>;
  readonly invitedBy: string;
  readonly inviters: Readonly<Record<Inviter, string>>;
  readonly aimMet: string;
  readonly aimNotMet: string;
  readonly decision: string;
  readonly missed: Readonly<Record<Missed, string>>;
  readonly opinion: string;
  readonly footnotes: string;
  readonly nothing: string;
  /** Around a remark: "text (remark)". */
  readonly bracketed: (remark: string) => string;
}

const plural = (one: string, other: string) => (count: number) =>
  `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : other}`;

const ENGLISH: ReportWords = {
  ...markdownWords({ language: 'en' }),
  report: 'report',
  period: 'Conferences and talks',
  periodTitle: (period) => `Conferences and talks, ${period}`,
  facts: {
    when: 'When',
    where: 'Where',
    series: 'Series',
    organiser: 'Organiser',
    role: 'My part',
    state: 'State',
    hours: 'Time spent',
    link: 'Link',
    costs: 'Costs',
    together: 'Together',
    events: 'Attended',
    days: 'Days',
    roles: 'My parts',
    places: 'Places',
    takeaways: 'Takeaways',
    worth: 'Worth',
  },
  undated: 'date not known',
  days: plural('day', 'days'),
  hours: plural('hour', 'hours'),
  daysUnknown: (count) => `not known of ${plural('event', 'events')(count)}`,
  hoursUnknown: (count) => `not known of ${plural('event', 'events')(count)}`,
  notRated: 'not rated',
  without: (sums) => `without ${sums}, for which there is no rate`,
  roles: {
    attendee: 'attendee',
    speaker: 'speaker',
    panelist: 'panelist',
    moderator: 'moderator',
    organiser: 'organiser',
  },
  states: {
    interested: 'interested',
    planned: 'planned',
    attended: 'attended',
    skipped: 'skipped',
    cancelled: 'cancelled',
  },
  formats: { 'in-person': 'in person', online: 'online', hybrid: 'hybrid' },
  presences: {
    room: 'worth being in the room',
    recording: 'a recording would do',
    none: 'not needed at all',
  },
  purpose: 'Why I went',
  purposeKinds: {
    learn: 'to learn',
    meet: 'to meet someone',
    speak: 'to speak',
    recruit: 'to recruit',
    customer: 'for a customer',
    duty: 'as a duty',
  },
  invitedBy: 'Heard of it from',
  inviters: {
    myself: 'found it myself',
    organiser: 'the organiser',
    vendor: 'a vendor',
    colleague: 'a colleague',
    friend: 'a friend',
    employer: 'my employer',
  },
  aimMet: 'met',
  aimNotMet: 'not met',
  decision: 'Decision',
  missed: { yes: 'missed something', no: 'missed nothing', unknown: 'cannot tell' },
  opinion: 'My opinion',
  footnotes: 'Footnotes',
  nothing: 'There was no event in these days.',
  bracketed: (remark) => ` (${remark})`,
};

const chineseCount = (count: number): string => new Intl.NumberFormat('zh-CN').format(count);

const CHINESE: ReportWords = {
  ...markdownWords({ language: 'zh' }),
  report: '报告',
  period: '会议与活动',
  periodTitle: (period) => `会议与活动：${period}`,
  facts: {
    when: '时间',
    where: '地点',
    series: '系列',
    organiser: '主办方',
    role: '我的角色',
    state: '状态',
    hours: '用时',
    link: '链接',
    costs: '费用',
    together: '合计',
    events: '参加',
    days: '天数',
    roles: '角色',
    places: '地点',
    takeaways: '收获',
    worth: '值得程度',
  },
  undated: '日期不详',
  days: (count) => `${chineseCount(count)} 天`,
  hours: (count) => `${chineseCount(count)} 小时`,
  daysUnknown: (count) => `另有 ${chineseCount(count)} 场天数不详`,
  hoursUnknown: (count) => `另有 ${chineseCount(count)} 场用时不详`,
  notRated: '未评',
  without: (sums) => `未计 ${sums}，因为没有汇率`,
  roles: {
    attendee: '听众',
    speaker: '讲者',
    panelist: '圆桌嘉宾',
    moderator: '主持',
    organiser: '主办',
  },
  states: {
    interested: '感兴趣',
    planned: '计划去',
    attended: '去过',
    skipped: '没去',
    cancelled: '已取消',
  },
  formats: { 'in-person': '线下', online: '线上', hybrid: '线上线下' },
  presences: { room: '值得在场', recording: '看录像就行', none: '不必听' },
  purpose: '为什么去',
  purposeKinds: {
    learn: '学东西',
    meet: '见人',
    speak: '去演讲',
    recruit: '招人',
    customer: '为客户',
    duty: '人情或职责',
  },
  invitedBy: '消息来自',
  inviters: {
    myself: '自己找的',
    organiser: '主办方',
    vendor: '厂商',
    colleague: '同事',
    friend: '朋友',
    employer: '单位',
  },
  aimMet: '做到了',
  aimNotMet: '没做到',
  decision: '决定',
  missed: { yes: '错过了什么', no: '没错过什么', unknown: '说不准' },
  opinion: '我的看法',
  footnotes: '脚注',
  nothing: '这段时间没有参加活动。',
  bracketed: (remark) => `（${remark}）`,
};

/** The words of a report in a language. */
export const reportWords = (language: ShownLanguage): ReportWords =>
  language === 'zh-CN' ? CHINESE : ENGLISH;
