import type { evidence as english } from '../en/evidence.ts';
import type { Translated } from '../translated.ts';

export const evidence: Translated<typeof english> = {
  events_other: '{{count, number}} 场活动',
  dimensions: {
    organiser: '主办方',
    series: '系列',
    format: '形式',
    role: '身份',
    tag: '标签',
    place: '地点',
    length: '时长',
    price: '花费',
    invitedBy: '谁请的',
    purposeKind: '目的',
    person: '人物',
    year: '年份',
    month: '月份',
    day: '日期',
    worth: '评价',
    state: '状态',
    missed: '是否错过什么',
    outcome: '收获',
    currency: '币种',
    second: '再次评价',
  },
  lengths: { '1': '一天', '2': '两天', '3-4': '三四天', '5+': '五天以上' },
  prices: {
    free: '未花钱或未记',
    low: '{{to}}以内',
    middle: '{{from}}至{{to}}',
    high: '{{from}}以上',
  },
  seconds: { lowered: '后来降低', same: '后来不变', raised: '后来提高' },
};
