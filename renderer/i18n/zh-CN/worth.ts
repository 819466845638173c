import type { worth as english } from '../en/worth.ts';
import type { Translated } from '../translated.ts';

export const worth: Translated<typeof english> = {
  question: '值得再来吗？',
  names: {
    '1': '绝不再来',
    '2': '多半不会',
    '3': '看情况',
    '4': '多半会来',
    '5': '一定再来',
    unrated: '尚未评价',
  },
  lowValue: '低价值',
  reasonsLabel: '因为',
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
  condition: '除非',
  conditionHint: '要怎样才值得再来？',
  sentence: '用自己的话说',
  sentenceHint: '一句话，留给下次收到邀请时看',
  givenOn: '{{date}}评价',
};
