/** The words that the journals of the bench are written in, the commonest first. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const ENGLISH = words(`
  the of and to in that is for it on with as was they this by are from or at have not but what all
  were when we there can an your which their if will each about how up out them then she many some
  so these would other into has more her two like him see time could no make than first been its
  who now people my made over did down only way find use may water long little very after words
  called just where most know get through back much before go good new write our used me man too
  any day same right look think also around another came come work three must because does part
  even place well such here take why things help put years different away again off went old number
  model data team question answer talk slide panel speaker audience coffee hallway demo result paper
  method problem product customer market price cost budget plan week month quarter review report
  design system network server cluster storage latency failure recovery test release version
  deploy monitor alert incident security privacy key identity policy law contract license
  research student teacher school course lesson practice example exercise story picture map chart
  table figure measure sample error noise signal pattern cause effect risk chance future past
  city hall river harbour bridge garden winter summer spring autumn morning evening night
  energy battery solar wind grid carbon climate weather farm food health hospital doctor patient
  robot sensor camera vision speech language translation search index ranking memory context agent
  prompt token training inference evaluation benchmark baseline dataset label annotation quality
  founder investor fund round valuation revenue margin growth retention churn pipeline forecast
  workshop poster keynote moderator organiser sponsor booth badge agenda schedule deadline proposal
  kernel compiler parser browser protocol packet router firmware driver interrupt scheduler thread
  ceramics violin lantern compass orchard glacier lighthouse meadow harvest telescope archive atlas
`);

export const CHINESE = words(`
  的 是 我们 一个 在 了 和 有 这个 不 可以 他们 也 就 都 没有 因为 所以 但是 如果 需要 问题 工作
  时间 数据 模型 公司 技术 产品 用户 市场 方法 结果 研究 系统 团队 项目 今天 去年 明年 很多 第一
  第二 最后 开始 结束 已经 还是 怎么 什么 为什么 大家 自己 觉得 认为 知道 看到 听到 说明 介绍 讨论
  分享 提问 回答 演讲 嘉宾 主持 论坛 会议 大会 圆桌 海报 茶歇 走廊 现场 线上 城市 学校 学生 老师
  医院 医生 病人 健康 教育 金融 银行 基金 投资 融资 估值 收入 成本 价格 预算 增长 留存 客户 销售
  渠道 品牌 运营 供应 制造 工厂 设备 材料 电池 能源 光伏 风电 电网 碳排 气候 农业 食品 物流 交通
  汽车 机器 机器人 传感器 摄像头 视觉 语音 语言 翻译 搜索 索引 排序 记忆 上下文 智能 智能体 训练
  推理 评测 基准 标注 质量 误差 噪声 信号 规律 原因 影响 风险 机会 未来 过去 安全 隐私 密钥 身份
  政策 法律 合同 许可 开源 社区 贡献 版本 发布 部署 监控 告警 故障 恢复 测试 架构 网络 存储 延迟
  服务器 集群 数据库 编译器 浏览器 协议 内核 调度 线程 接口 文档 设计 交互 原型 反馈 体验 案例 经验
  教训 建议 计划 目标 进度 里程碑 复盘 总结 报告 论文 实验 样本 统计 概率 图表 地图 故事 照片 春天
  夏天 秋天 冬天 早上 晚上 港口 河流 桥梁 花园 博物馆 图书馆 灯塔 望远镜 档案 乐器 陶瓷 果园 草地
`);

export const ENGLISH_PLACES = [
  'Lisbon',
  'Tallinn',
  'Kyoto',
  'Nairobi',
  'Montréal',
  'Porto',
  'Graz',
];
export const CHINESE_PLACES = ['上海', '杭州', '深圳', '成都', '厦门', '西安', '苏州', '青岛'];

export const ENGLISH_TOPICS = words(
  'Lantern Harbour Meadow Compass Glacier Orchard Atlas Bridge Violin Archive Telescope Harvest',
);
export const CHINESE_TOPICS = words(
  '灯塔 港口 草地 罗盘 冰川 果园 地图 桥梁 提琴 档案 望远镜 秋收',
);
export const ENGLISH_GATHERINGS = ['Forum', 'Summit', 'Days', 'Meetup', 'Conference', 'Workshop'];
export const CHINESE_GATHERINGS = ['论坛', '峰会', '大会', '沙龙', '年会', '工作坊'];

export const GIVEN_NAMES = words(
  'Ada Bruno Clara Dario Elin Farid Greta Hugo Ines Jonas Kaia Luca',
);
export const FAMILY_NAMES = words('Abelin Brandt Corvo Dahl Ekwall Ferro Greco Holm Imani Jansz');
export const CHINESE_FAMILIES = words('沈 顾 陆 程 苏 叶 江 孟 韩 白 乔 温');
export const CHINESE_GIVEN = words('砚 知远 清和 若水 明川 书言 一舟 望舒 听雨 星野');
