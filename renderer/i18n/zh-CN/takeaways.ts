import type { takeaways as english } from '../en/takeaways.ts';
import type { Translated } from '../translated.ts';

export const takeaways: Translated<typeof english> = {
  title: '收获',
  list: '所有会上的收获',
  count_other: '{{count, number}} 条收获',
  outcome: '结果',
  everyOutcome: '全部',
  kinds: '类型',
  keys: 'J K 移动 · U 已用上 · C 改变了看法 · D 放下 · O 重新打开 · L 以后再说 · E 期限 · 回车打开那场会',
  noDate: '日期不详',
  due: '{{date}}之前',
  overdue: '{{date}}就到期了',
  laterUntil: '{{date}}再说',
  putOff_other: '{{count, number}} 条以后再说',
  handOver: { label: '导出待办…', markdown: 'Markdown 清单', ics: '日历待办（ICS）' },
  day: {
    due: '什么时候之前完成？',
    laterUntil: '什么时候再提？',
    save: '保存',
    none: '不设日期',
  },
  returning: {
    title: '往年今日',
    today_other: '{{count, number}} 年前的今天',
    around_other: '{{count, number}} 年前的这几天',
    dismiss: '今天不看',
  },
  mark: {
    open: '重新打开',
    used: '用上了',
    'changed-my-mind': '改变了看法',
    dropped: '放下',
    later: '以后再说',
    due: '期限',
  },
  empty: {
    title: '没有待处理的收获',
    text: '每一条都已用上、改变了看法或放下。记下新的会，就会有新的收获。',
    none: '没有这样的收获',
    noneText: '在上面换一个结果或类型看看。',
  },
};
