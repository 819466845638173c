/**
 * Frequent terms of Chinese without a dictionary: runs of characters that stand again and again
 * together, with differing neighbours on both sides. A Latin word or number within a run counts as
 * one character, so that `AI大模型` and `3D打印` are terms too.
 */
import type { Span } from '#shared/draft.ts';
import { simplify } from './simplify.ts';
import { sliceOf } from './spans.ts';
import type { Term } from './terms.ts';

const FEWEST = 3;
const LONGEST = 7;
const MOST_CHARACTERS = 12;

/** Characters of grammar: no term holds them. */
const BREAKS = new Set(
  '的了是在我你他她它们这那有和与就也都而及着或不没很还吗呢吧啊呀哦嗯呃把被让给跟比从对于以之其此该每各某什么怎谁几个些么去来说要会想看做到得地过再又才只最更太如果因为所以但虽然例比如且并则却即便等已曾将正刚',
);
/** Characters that begin or end no term, though they stand within some. */
const NEVER_FIRST = new Set(
  '化性者们式型率度量级类款种名位年月日号点时分秒上下里外中前后间内边面能可多少大小好第一二三四五六七八九十两百千万亿为用以及很都有无非常被将从对按使令令由向同认觉感应需必须通进关',
);
const NEVER_LAST = new Set(
  '很更最能可以会要将被把让为使令从对向按由于和与及或第一二三四五六七八九十两多少无非未不每各某该其此进通关应需必认觉感更加非常',
);
const GENERIC = new Set(
  (
    '我们 你们 他们 大家 自己 今天 现在 时候 问题 公司 企业 行业 方面 情况 过程 东西 事情 部分 方式 时间 内容 工作 发展 技术 产品 项目 ' +
    '需要 可能 应该 可以 这个 那个 一个 一些 没有 不是 就是 还是 但是 所以 因为 如果 比如 通过 进行 实现 提供 支持 使用 利用 基于 以及 ' +
    '认为 觉得 感觉 表示 指出 强调 介绍 分享 嘉宾 讲者 主持 主持人 观众 演讲 论坛 大会 会议 活动 圆桌 报告 目前 未来 同时 非常 重要 关键 核心 ' +
    '不同 很多 比较 真正 其实 之后 之前 以后 以前 第一 第二 第三 首先 最后 然后 能够 必须 已经 正在 开始 成为 带来 提升 提高 降低 增加 推动 ' +
    '包括 具有 作为 领域 方向 能力 场景 中国 国内 国外 全球 世界 社会 国家 市场 用户 客户 团队 老师 教授 先生 女士 记者 总结 要点 收获 感想 ' +
    '重点 时代 机会 挑战 趋势 变化 影响 作用 价值 意义 水平 程度 阶段 关系 结果 原因 目标 任务 方案 方法 模式 系统 平台 体系 建设 管理 服务 ' +
    '对话 讨论 交流 提问 回答 问答 环节 现场 本次 此次 今年 去年 明年 下午 上午 晚上 早上 分钟 小时 这次 这样 这种 一种 一下 一定 一起 里面 ' +
    '其中 具体 主要 整个 整体 全部 所有 任何 相关 有关 关于 根据 由于 随着 为了 一是 二是 三是 另外 此外 人们 人员 人士 专家 业内 相信 希望 ' +
    '确实 的确 实际 实际上 特别 尤其 当然 肯定 一直 一般 基本 基本上 反正 甚至 几乎 左右 差不多 完全 相对 明显 简单 清楚 理解 考虑 解决 面临 面对 ' +
    '说法 想法 角度 层面 样子 这边 那边 这里 那里 刚刚 马上 为什么 不同点 大概 好像 突然 逐渐 越来越 某种 很大 很强 很难 ' +
    '知道 看到 听到 说到 讲到 想到 得到 达到 做到 找到 遇到 不会 不能 不要 只是 只有 只要 还有 也是 都是 而是 或者 并且 而且 不过 虽然 然而 即使'
  ).split(/\s+/u),
);

interface Unit {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Seen {
  count: number;
  readonly first: number;
  readonly left: Set<string>;
  readonly right: Set<string>;
}

/** Terms that stand at least three times, as they are first written. */
export function chineseTerms(text: string, spans: readonly Span[]): Term[] {
  const rows = spans.flatMap((span) => rowsIn(text, span));
  const units = rows.flat();
  const edges = new Set<Unit>();
  for (const row of rows) {
    const last = row.at(-1);
    if (last) edges.add(last);
  }
  const found = growing(units, edges);
  const told = toldByLonger(found);
  return [...found.entries()].flatMap(([key, seen]) => {
    const length = key.split('\u0001').length;
    const first = units[seen.first];
    const last = units[seen.first + length - 1];
    if (!first || !last || told.has(key) || !isTerm(key, length, seen)) return [];
    const span = { start: first.start, end: last.end };
    const term = sliceOf(text, span);
    return [{ text: term, span, count: seen.count, score: seen.count * length ** 0.8 * 0.75 }];
  });
}

const PIECES = /(?<han>\p{Script=Han})|(?<latin>[A-Za-z][A-Za-z\d+-]{0,19}|\d{1,4}[A-Za-z]{1,4})/gu;

/** Runs of characters without grammar and punctuation between. */
function rowsIn(text: string, span: Span): Unit[][] {
  const plain = simplify(sliceOf(text, span));
  const rows: Unit[][] = [];
  let row: Unit[] = [];
  let last = -1;
  for (const match of plain.matchAll(PIECES)) {
    const isBreak = match[0].length === 1 && BREAKS.has(match[0]);
    if (match.index !== last || isBreak) {
      if (row.length > 0) rows.push(row);
      row = [];
    }
    last = match.index + match[0].length;
    if (isBreak) continue;
    const start = span.start + match.index;
    row.push({ key: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Counts runs of two units, then those of three whose parts are frequent, and so on. */
function growing(units: readonly Unit[], edges: ReadonlySet<Unit>): Map<string, Seen> {
  const all = new Map<string, Seen>();
  let places: number[] = units.flatMap((unit, at) => (edges.has(unit) ? [] : [at]));
  for (let length = 2; length <= LONGEST && places.length > 0; length += 1) {
    const seen = new Map<string, Seen>();
    for (const at of places) count(units, edges, at, length, seen);
    for (const [key, one] of seen) if (one.count >= FEWEST) all.set(key, one);
    places = places.filter((at) => {
      const end = units[at + length - 1];
      return (
        end !== undefined &&
        !edges.has(end) &&
        (seen.get(keyAt(units, at, length))?.count ?? 0) >= FEWEST
      );
    });
  }
  return all;
}

const keyAt = (units: readonly Unit[], at: number, length: number): string => {
  let key = units[at]?.key ?? '';
  for (let next = at + 1; next < at + length; next += 1) key += `\u0001${units[next]?.key ?? ''}`;
  return key;
};

/** Neighbours beyond these many tell nothing more. */
const ENOUGH_NEIGHBOURS = 4;

function count(
  units: readonly Unit[],
  edges: ReadonlySet<Unit>,
  at: number,
  length: number,
  seen: Map<string, Seen>,
): void {
  const key = keyAt(units, at, length);
  const known = seen.get(key) ?? { count: 0, first: at, left: new Set(), right: new Set() };
  known.count += 1;
  const before = units[at - 1];
  const end = units[at + length - 1];
  const after = units[at + length];
  if (known.left.size < ENOUGH_NEIGHBOURS) {
    known.left.add(before && !edges.has(before) ? before.key : `edge ${at}`);
  }
  if (known.right.size < ENOUGH_NEIGHBOURS) {
    known.right.add(end && after && !edges.has(end) ? after.key : `edge ${at}`);
  }
  seen.set(key, known);
}

function isTerm(key: string, length: number, seen: Seen): boolean {
  const parts = key.split('\u0001');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const term = parts.join('');
  if (!/\p{Script=Han}/u.test(term) || term.length > MOST_CHARACTERS) return false;
  if (NEVER_FIRST.has(first) && !TERMS_ANYWAY.has(term)) return false;
  if (NEVER_LAST.has(last) || GENERIC.has(term)) return false;
  if (seen.left.size < 2 || seen.right.size < 2) return false;
  return length > 2 || seen.count > FEWEST;
}

/** Terms that begin with a character that otherwise begins none. */
const TERMS_ANYWAY = new Set(
  '大模型 大数据 大语言模型 小样本 小模型 多模态 能源 量子 量化 量子计算 点云 时序 分布式 中台 中医 上云 无人机 无人驾驶 可持续 可观测性 可穿戴 性能 名校 同态加密 用户体验 通信 关税 应用层 感知 认知 使能'.split(
    ' ',
  ),
);

const WITHIN = 0.5;

/** Runs that mostly stand within a longer frequent one. */
function toldByLonger(all: ReadonlyMap<string, Seen>): Set<string> {
  const told = new Set<string>();
  for (const [key, { count: times }] of all) {
    const parts = key.split('\u0001');
    for (const part of [parts.slice(0, -1), parts.slice(1)]) {
      const own = part.join('\u0001');
      if (times >= WITHIN * (all.get(own)?.count ?? Infinity)) told.add(own);
    }
  }
  return told;
}
