/** The words of a Chinese verdict on going again, in simplified characters, by what they do in it. */

export type VerdictWord =
  | 'future'
  | 'again'
  | 'still'
  | 'not'
  | 'dont'
  | 'softly not'
  | 'worth not'
  | 'hedge'
  | 'sure'
  | 'will'
  | 'wish'
  | 'consider'
  | 'recommend'
  | 'verb'
  | 'event'
  | 'done'
  | 'filler';

const WORDS: Readonly<Record<Exclude<VerdictWord, 'dont' | 'worth not'>, string>> = {
  future:
    '以后 今后 往后 日后 将来 未来 下个月 下月 下期 下一期 下场 下一场 下季度 下个月的 下期的 下场的 下次 下回 下届 下一届 下一次 下一回 明年 来年 后年 从今以后 从此 每年 年年 明年起 以后的 明年的 下届的 下次的 今年以后 以后再有',
  again: '再 再次 二次 第二次 又 重新 再有 再也 打死都 打死也 否则 不然 要不然',
  still:
    '还 带团队 带着团队 带同事 带上团队 带上同事 带团队一起 带同事一起 继续 接着 仍 仍然 依然 照样',
  not: '不 不会 不再 再不 绝不 决不 不想 不愿 不愿意 不打算 不准备 不要 没打算 别 甭 休想 算了 拒绝 不肯 永不',
  'softly not':
    '不太 不太想 不太会 不太愿意 不太值得 不怎么 不怎么想 不值得 不值 没必要 没有必要 不必 不用 无需 不需要 犯不着 未必 未必会 不一定 不一定会 很难 不大会 不大可能 不太可能 没兴趣 没有兴趣 没动力 提不起兴趣 犹豫 不推荐 不建议 不是很想 没那么想 兴趣不大 懒得 别浪费',
  hedge:
    '大概 大概率 大概会 可能 可能会 应该 应该会 应该是 估计 估计会 多半 多半会 恐怕 也许 或许 七成 八成 九成 八九成 十有八九 基本 基本上 看来 好像 似乎 倾向于 倾向',
  sure: '一定 一定会 一定要 肯定 肯定会 肯定要 必 必须 必定 铁定 绝对 绝对会 坚决 打死 当然 当然会 务必 强烈 强烈推荐 强烈建议 非常推荐 毫不犹豫 铁了心 百分百 必然 必会 必要',
  will: '会 要 将 将会 能 还会 还要 还能 能够',
  wish: '想 愿意 愿 值得 值得一 很值得 非常值得 还想 还是想 很想 希望 希望能 希望还能 期待 期待能 可以 可以考虑再 还可以 打算 准备 计划 争取 争取再 乐意 有机会 有机会的话 有机会还 有机会还会 有时间 有空 考虑再 推荐再 应当 盼 盼望 乐于',
  consider: '考虑 再考虑 考虑一下 会考虑 可以考虑 考虑考虑 斟酌 看看 再看看 再说',
  recommend: '推荐 值得推荐 建议 推荐大家 建议大家 推荐各位 推荐同行 推荐同事 推荐朋友',
  verb: '来 去 报 再报 参加 参会 报名 参与 参展 到场 出席 回来 回去 来参加 去参加 报名参加 来参会 去参会 凑热闹 来凑热闹 去凑热闹 凑这个热闹 来了 去了 捧场 跑一趟 来一趟 去一趟 走一趟 跑这一趟 跑 浪费时间 浪费钱 花钱 花这个钱 花时间 掏钱 买票 买 买单 交钱 交智商税 来听 去听 来看 去看 现场 去现场 来现场 听 打卡 刷 二刷 来战 再战 赴约 赴会 光顾 踩坑 上当 受罪 来回',
  event:
    '活动 大会 论坛 峰会 会议 展会 展 沙龙 年会 讲座 交流会 研讨会 发布会 场 场次 系列 局 水会 水活动 烂会 大会了 主办方 组委会 一届 一场 一个 一次 次 一趟 第二次 一回 回 遍 趟',
  done: '了 啦 了吧 吧 嘞 咯 喽',
  filler:
    '我 我们 我们团队 我们公司 我们部门 我司 我们组 本人 个人 自己 咱 咱们 我是 我就 我也 我自己 我个人 就 也 都 才 还是 真的 真 是 就是 反正 总之 所以 因此 因而 综上 结论 但 但是 不过 而且 然后 那 那就 这 这种 这类 这样 这样的 这种的 此类 类似 类似的 同类 同类的 这个 该 那种 那类 他们家 他们家的 他家 他家的 这家 这家的 主办方的 办的 水 水的 的 地 得 之 系列的 无聊的 无聊 商业 商业的 免费 付费 收费 收费的 线下 线上 呀 啊 哦 呢 嘛 的了 感觉 觉得 我觉得 认为 个人觉得 个人感觉 最后 结尾 一句话 说实话 老实说 对我 对我来说 于我 到 到这 到这里 这儿 这里 那里 现在 目前 时间 大家 同行 同事 各位 朋友 又 只 只会 只想 可 很 太 非常 特别 十分 强 一 个 亲自 专程 专门 特意 大老远 花 钱 这么 那么 多 为 给 跟 和 与 在 此 话 的话 起',
};

/** Of the denials, those that forbid, and so speak of going even without a word of time. */
export const FORBIDDING = new Set('别 甭'.split(' '));

/** And those that deny its worth. */
export const VALUING = new Set('不值得 不太值得 不推荐 不建议'.split(' '));

export const VERDICT_WORDS: ReadonlyMap<string, VerdictWord> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, VerdictWord] => [word, kind as VerdictWord]),
  ),
);

export const LONGEST_WORD = Math.max(...[...VERDICT_WORDS.keys()].map(({ length }) => length));
