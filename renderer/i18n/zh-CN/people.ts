import type { people as english } from '../en/people.ts';
import type { Translated } from '../translated.ts';

export const people: Translated<typeof english> = {
  title: '人',
  list: '日志里的人',
  search: '找人',
  searchHint: '姓名或单位',
  count_other: '{{count, number}} 人',
  events_other: '{{count, number}} 场会',
  lastSeen: '最近{{date}}',
  noDate: '日期不详',
  empty: {
    title: '还没有人',
    text: '在一场会或一个场次里写上谁讲了、谁主持、认识了谁，他们就会出现在这里。',
    none: '没有这个人',
    noneText: '试试姓名或单位里的几个字。',
  },
  person: {
    name: '姓名',
    affiliation: '来自哪里',
    note: '备注',
    noteHint: '只给自己看，离开这一栏时自动保存。',
    events: '出现在',
    missing: '日志里已经没有这个人了。',
    missingHint: '不再出现在任何会里的人会被移除，撤销可以找回来。',
    back: '所有人',
    nameRequired: '姓名不能空着。',
    conflict: {
      title: '这一栏在别处被改过',
      theirs: '那边现在写的是：{{value}}',
      empty: '空白',
      keepMine: '留我的',
      takeTheirs: '用新的',
    },
  },
};
