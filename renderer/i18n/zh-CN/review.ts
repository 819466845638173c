import type { review as english } from '../en/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof english> = {
  title: '回顾',
  viewsLabel: '回顾什么',
  views: {
    year: '这一年',
    patterns: '低价值规律',
    yield: '产出',
    series: '系列',
    second: '再次评价',
    skipped: '没去的活动',
  },
};
