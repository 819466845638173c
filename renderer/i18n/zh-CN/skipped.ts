import type { skipped as english } from '../en/skipped.ts';
import type { Translated } from '../translated.ts';

export const skipped: Translated<typeof english> = {
  none: '还没有跳过的活动',
  noneText:
    '决定不去的活动连同理由都记在这里。活动过去一个月后，Plenary 会问你是否错过了什么，这样才知道跳过得对不对。',
  log: '没去的活动',
  total_other: '跳过了 {{count, number}} 场。',
  noAnswer: '还不知道错过了什么。',
  missed_other: '答过的 {{count, number}} 场里，{{missed}} 场错过了些什么。',
  unknown_other: '另有 {{count, number}} 场说不准。',
  question: '错过了什么吗？',
  dueCount_other:
    '{{count, number}} 场过去一个月了。Y 有 · N 没有 · D 说不准 · L 以后再问 · J K 移动',
  answers: { yes: '有', no: '没有', unknown: '说不准' },
  answerOf: '{{answer}}：{{name}}',
  later: '以后再问',
  decidedOn: '{{date}}决定',
  newer: '较近的',
  older: '较早的',
};
