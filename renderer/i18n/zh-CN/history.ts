import type { history as english } from '../en/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof english> = {
  undone: '已撤销：{{step}}',
  redone: '已重做：{{step}}',
  nothingToUndo: '没有可以撤销的。',
  nothingToRedo: '没有可以重做的。',
  notLast: '之后又有别的改动。Ctrl+Z 撤销最近的一步。',
  several_other: '{{count, number}} 条',
  steps: {
    journal: { fillWithSample: '填入示例' },
    event: {
      log: '记下 {{subject}}',
      update: '修改 {{subject}}',
      remove: '删除 {{subject}}',
      setState: '更改 {{subject}} 的状态',
      tag: '更改 {{subject}} 的标签',
    },
    worth: {
      give: '评价 {{subject}}',
      giveMany: '评价 {{subject}}',
      amend: '修改对 {{subject}} 的评价',
      remove: '移除对 {{subject}} 的评价',
    },
    question: { postpone: '推迟关于 {{subject}} 的提问' },
    session: {
      add: '给 {{subject}} 添加场次',
      update: '修改 {{subject}} 的场次',
      move: '移动 {{subject}} 的场次',
      remove: '删除 {{subject}} 的场次',
    },
    takeaway: {
      add: '给 {{subject}} 添加收获',
      update: '修改 {{subject}} 的收获',
      move: '移动 {{subject}} 的收获',
      remove: '删除 {{subject}} 的收获',
    },
    person: { update: '修改 {{subject}}' },
    filter: {
      save: '保存筛选 {{subject}}',
      update: '修改筛选 {{subject}}',
      remove: '删除筛选 {{subject}}',
    },
    import: { save: '导入 {{subject}}', saveMany: '导入 {{subject}}' },
    restore: { run: '恢复 {{subject}}' },
    other: '修改 {{subject}}',
  },
};
