import type { EventRecord } from '#shared/event.ts';
import type { PersonPart } from '#shared/person.ts';
import type { SessionKind } from '#shared/session.ts';
import type { TakeawayKind, TakeawayOutcome } from '#shared/takeaway.ts';
import type { Worth, WorthReason } from '#shared/worth.ts';

/** The words that an exported event is written with, around what the user wrote. */
export interface MarkdownWords {
  readonly worth: string;
  readonly worths: Readonly<Record<Worth, string>>;
  readonly because: string;
  readonly reasons: Readonly<Record<WorthReason, string>>;
  readonly onlyIf: string;
  readonly takeaways: string;
  readonly kinds: Readonly<Record<TakeawayKind, string>>;
  readonly outcomes: Readonly<Record<TakeawayOutcome, string>>;
  readonly due: string;
  readonly sessions: string;
  readonly sessionKinds: Readonly<Record<SessionKind, string>>;
  readonly rating: string;
  readonly notes: string;
  readonly opinion: string;
  readonly people: string;
  readonly parts: Readonly<Record<PersonPart, string>>;
  readonly sources: string;
  /** Between the words of one line, and before what explains a word. */
  readonly comma: string;
  readonly colon: string;
}

const ENGLISH: MarkdownWords = {
  worth: 'Worth attending again?',
  worths: { 1: 'Never again', 2: 'Probably not', 3: 'Only if…', 4: 'Probably', 5: 'Definitely' },
  because: 'Because',
  reasons: {
    fluff: 'fluff',
    'sales-pitch': 'sales pitch',
    repeats: 'repeats',
    'wrong-level': 'wrong level',
    'wrong-people': 'wrong people',
    'good-content': 'good content',
    'good-people': 'good people',
    'good-practice': 'good practice',
    duty: 'duty',
  },
  onlyIf: 'Only if',
  takeaways: 'Takeaways',
  kinds: {
    insight: 'Insight',
    action: 'Action',
    question: 'Question',
    quote: 'Quote',
    contact: 'Contact',
  },
  outcomes: {
    open: 'open',
    used: 'used',
    'changed-my-mind': 'changed my mind',
    dropped: 'dropped',
  },
  due: 'by',
  sessions: 'Sessions',
  sessionKinds: {
    keynote: 'Keynote',
    talk: 'Talk',
    panel: 'Panel',
    workshop: 'Workshop',
    poster: 'Poster',
    hallway: 'Hallway',
    other: 'Other',
  },
  rating: 'rated',
  notes: 'Notes',
  opinion: 'My opinion (private)',
  people: 'People',
  parts: {
    speaker: 'speaker',
    panelist: 'panelist',
    moderator: 'moderator',
    host: 'host',
    author: 'author',
    met: 'met there',
  },
  sources: 'Source documents',
  comma: ', ',
  colon: ': ',
};

const CHINESE: MarkdownWords = {
  worth: '值得再来吗？',
  worths: { 1: '绝不再来', 2: '多半不会', 3: '看情况', 4: '多半会来', 5: '一定再来' },
  because: '因为',
  reasons: {
    fluff: '水会',
    'sales-pitch': '推销',
    repeats: '老调重弹',
    'wrong-level': '深浅不合',
    'wrong-people': '请的人不对',
    'good-content': '内容好',
    'good-people': '人好',
    'good-practice': '有实操',
    duty: '职责所在',
  },
  onlyIf: '除非',
  takeaways: '收获',
  kinds: { insight: '见解', action: '待办', question: '问题', quote: '原话', contact: '人脉' },
  outcomes: { open: '待处理', used: '已用上', 'changed-my-mind': '改变了看法', dropped: '已放下' },
  due: '截止',
  sessions: '场次',
  sessionKinds: {
    keynote: '主题报告',
    talk: '报告',
    panel: '圆桌',
    workshop: '工作坊',
    poster: '海报',
    hallway: '走廊交谈',
    other: '其他',
  },
  rating: '评分',
  notes: '笔记',
  opinion: '我的看法（私人）',
  people: '人',
  parts: {
    speaker: '讲者',
    panelist: '圆桌嘉宾',
    moderator: '主持',
    host: '东道主',
    author: '作者',
    met: '会上认识',
  },
  sources: '原文',
  comma: '、',
  colon: '：',
};

/** The words of the language that the event was held in, as far as we have them. */
export const markdownWords = ({ language }: Pick<EventRecord, 'language'>): MarkdownWords =>
  language === 'zh' ? CHINESE : ENGLISH;
