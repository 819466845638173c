/** What kind of session words name. */
import type { SessionKind } from '#shared/session.ts';
import { foldText } from '../../../text/fold.ts';

const KINDS: readonly (readonly [SessionKind, string])[] = [
  [
    'keynote',
    '(?:opening |closing |invited )?keynotes?(?: talk| speech| address| session)?|主旨(?:演讲|报告|发言)?|主题演讲|主题报告|开幕(?:演讲|致辞|式|报告)?|plenary(?: talk| session| lecture)?',
  ],
  [
    'panel',
    'panel(?: discussion| session| talk)?|round ?tables?(?: discussion)?|fireside(?: chat)?|debate|圆桌(?:论坛|对话|讨论|会议|环节)?|座谈(?:会)?|(?:高峰|巅峰|尖峰|高端|嘉宾)?对话|对谈|panel环节',
  ],
  [
    'workshop',
    'workshops?|tutorials?|hands-on(?: lab| session)?|training(?: session)?|masterclass|short course|工作坊|培训|教程|实操(?:课)?|动手实验',
  ],
  ['poster', 'posters?(?: session)?|海报|墙报'],
  [
    'talk',
    '(?:invited |lightning |contributed |tech(?:nical)? |short |oral |guest |research |industry |ignite )?(?:talks?|lectures?|presentation|speech|seminar|session|oral|demo)|(?:特邀|受邀|邀请|大会|学术|技术|口头|闪电|行业|专题)?(?:报告|演讲|分享|讲座|讲演|发言|公开课)',
  ],
];
const WHOLE = KINDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'iu')] as const);
const WITHIN: readonly (readonly [SessionKind, RegExp])[] = [
  ['keynote', /keynote|主旨|主题演讲|开幕/iu],
  [
    'panel',
    /(?<!(?:solar|control|front|household|income|touch) )panel(?! (?:data|attrition|stud|survey|regression|models?|weights|estimat|members))|round ?table|fireside|圆桌|座谈|对谈/iu,
  ],
  ['workshop', /workshop|tutorial|hands-on|masterclass|工作坊|实操|培训/iu],
  ['poster', /poster|海报|墙报/iu],
];

/** The kind that a text names and says nothing beside it, such as `圆桌论坛`, or null. */
export const kindNamed = (text: string): SessionKind | null =>
  WHOLE.find(([, words]) => words.test(foldText(text).trim()))?.[0] ?? null;

/** The kind that some words of a title name, or null. */
export const kindWithin = (text: string): SessionKind | null =>
  WITHIN.find(([, words]) => words.test(foldText(text)))?.[0] ?? null;
