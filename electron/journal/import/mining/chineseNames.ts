/**
 * Names of people in Chinese: a family name of the usual ones and one or two characters after it.
 * Texts are folded before (foldText), so only simplified characters occur here.
 */

const FAMILY_NAMES: ReadonlySet<string> = new Set(
  '安乐王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤季樊常温康施文牛易乔赖齐伍鲁殷颜倪葛庄聂章鲍兰欧洪翟焦柴詹路柳俞申凌霍尚翁宁符裴耿饶童阮岳左柯谷甄桂梅辛关苗冉解辜包卞祝艾佟成费滕时应游蓝涂靳骆简蒙甘战连占栾屈巩窦房牟臧车单纪项祁舒褚娄商鞠迟查隋司戚党麦宫居揭步缪桑晏冷卓池敖匡穆景阳仇沙邝楚仲盛尤植茅水鹿佘湛边曲雍云宗郎胥郁虞管蔺蒲谈计荣丛全闵强官瞿邬郜邢薄年印宿怀相哈区练冼达贝扈丰廉岑瑞卜平皮卿昌喻狄米虎奉芮杭诸谌朴权宣闻明苟巫花幸卫印查毕柏元席麻危刁裘吉钮嵇滑荀羊惠封储松井富乌巴牧山秋伊厉戎束索屠阴姬粟燕冀浦茹习容古衡满隆师阚竺荆华盖亓尧楼贡劳莘璩濮寿晁訾逄仝芦闪栗逯桓宓贲殳郏隗娄厍訚亢缑呙郄郤麴仉禤檀邸藏郸仰支咎糜阙须莱荔雒胥养宾奚庞禹昝羿郗郦庾蒯邰酆钭汲夔宦蓟韶寇巢鄂陇冶睢郇鄢佴笪綦仵矫谯甯隽'.split(
    '',
  ),
);

const DOUBLE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 轩辕 端木 申屠 西门 呼延 拓跋 澹台 ' +
    '赫连 淳于 太史 濮阳 范姜 张简 陈方 闻人 乐正 钟离 万俟 宗政 仲孙 公羊 公冶 鲜于 闾丘 司空 亓官 百里 东郭 南门 左丘 梁丘 第五 羊舌 微生 叶赫 ' +
    '佐藤 铃木 高桥 田中 渡边 伊藤 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山本 山崎 池田 桥本 石川 中岛 前田 藤田 小川 冈田 后藤 村上 近藤 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 内田 高木 安藤 谷口 大野 丸山 今井 ' +
    '中谷 西田 西川 西尾 西本 西野 大西 大谷 大冢 小岛 小池 小泉 小松 小西 小仓 岛田 岛崎 平野 平井 平松 广濑 片山 片冈 北村 北野 宫本 宫田 宫泽 宫下 宫川 久保 久保田 黑田 黑川 水野 水岛 矢野 矢岛 秋山 浅野 浅井 荒木 荒井 饭田 饭岛 市川 稻垣 稻田 今村 岩田 岩崎 岩本 植田 植村 内山 江口 奥田 奥村 尾崎 落合 梶原 川上 川口 川崎 川田 川村 河野 河合 神谷 菊地 菊池 岸本 熊谷 桑原 古川 古田 坂口 坂田 坂井 樱井 佐野 须藤 关口 高野 高岛 泷泽 竹田 竹中 武田 武井 田村 田边 田口 谷川 塚本 土屋 寺田 德永 永井 永田 中井 中西 长泽 长谷川 成田 难波 服部 滨田 早川 林田 原口 樋口 日高 福井 藤本 藤冈 藤泽 堀江 堀内 本田 本间 牧野 增田 松浦 松尾 松冈 松下 松永 三宅 望月 森本 森山 八木 安田 柳田 山内 山根 山下 横田 吉川 吉村 吉冈 若林 渡部 五十岚'
  ).split(' '),
);

/** Characters that hardly ever stand in a given name. */
const NEVER_GIVEN: ReadonlySet<string> = new Set(
  (
    '的了是以在与这那就也都到被让给对说吗呢吧啊哦您你我他她它们个日时后会议坛司市省县区部门员者做作已将要副很最更太又还只没但却因所以及或且即便各每某些啥什么怎哪少几两七八九十百为从把往于由此该种类型式性度量率额值价费税债股券险贷融投资产企商店铺房楼层室厅馆站街车机器械电网络码软件硬盘版届次场项题目录图片视频剧照报讲话词句段稿册页译问答评论究制造办管监督查询检测验试班级课规则条款例务料食药酒茶饭菜衣服装鞋帽屋租售卖购销前面下右间旁边处点位置过去回走跑跳打拍拉推使得着号期院局校首并等请谁嘛上刚才不称表指认介谈透坦总人' +
    '，。：；！？、'
  ).split(''),
);

/** Common words that begin like a name. */
const WORDS: ReadonlySet<string> = new Set(
  '冶金 冶炼 陇南 陇海 隽永 支持 支撑 支付 支出 支柱 支招 支部 支队 支行 支线 支点 支架 支援 支教 商展 商讨 商量 商谈 商业 商户 商家 商务 商会 权知 权责 权属 权重 应对 应变 应答 应声 应运 应聘 应收 全员 全校 全院 全场 全市 全省 全县 全部 全链 全域 全行 全流 平时 平日 平价 平民 单日 单次 单项 单位 连同 连夜 连日 向来 向上 向着 向导 易得 易于 边上 温饱 项下 印证 印发 印制 查看 查出 查清 成员 成千 成套 成型 成片 成分 宣告 宣扬 宣读 解题 解密 解锁 解救 强行 强迫 万事 万一 山里 山上 山下 山区 山顶 师生 师傅 盖章 牧场 牧区 索赔 松动 松口 封面 封闭 封控 养护 养殖 养老 养成 须知 劳动 劳务 贡献 支票 柏油 花费 花钱 花样 危机 危险 仰望 藏品 燕麦 粟米 冀望 屠宰 束缚 索引 储能 储备 储存 古代 古老 古建 衡量 元宇 元年 元素 元器 元数 元件 元气 方法 方便 方针 方略 方言 高级 高峰 高端 高校 高新 高清 高效 高原 高铁 高考 高管 高手 高潮 高兴 高性 高质 高科 高速 金额 金属 金牌 金奖 金句 金山 金砖 石油 石头 石墨 白天 白色 白领 白皮 白板 常见 常用 常态 常委 常规 常识 常州 路线 路径 路演 路透 章程 商汤 解决 解读 解释 解析 解码 解放 包括 包含 包容 连接 连续 连锁 战略 战争 战术 战友 战队 车辆 车载 单元 单独 单一 官方 官宣 管理 管道 边界 边缘 阳光 阳台 盛大 盛典 云端 云南 云平 云原 云栖 云服 花园 荣誉 荣获 荣耀 幸福 幸运 卫星 卫生 印度 印象 印刷 宿舍 怀疑 怀旧 党委 党建 党组 步骤 步伐 居民 居住 达成 达人 昌平 昌吉 丰富 丰田 瑞士 瑞典 温度 温暖 温州 温馨 安全 安排 安卓 安徽 安静 安心 景色 景观 冷静 冷链 冷却 简单 简介 简历 简体 符合 易用 武汉 武器 尚未 宁波 宁夏 宁德 宁愿 游戏 游客 游泳 钱包 何必 任何 任命 任职 曾经 曾任 叶片 田园 林业 江苏 江西 江湖 龙头 龙岗 龙华 马来 马克 马德 牛市 牛奶 毛利 黄金 黄色 黄河 雷达 沙龙 沙漠 沙特 池塘 桂林 梅花 兰州 麦克 麦肯 贝壳 宗旨 宗教 康复 康养 施工 施行 施政 平台 平衡 平均 平等 平安 平行 平板 平淡 平常 成立 成功 成果 成本 成为 成都 成长 成熟 成绩 成就 成交 成效 全球 全国 全体 全程 全新 全文 全年 全力 全民 全天 全身 全方 全景 和平 相关 相比 相信 相当 相应 相互 强大 强化 强烈 强国 强势 应用 应急 应当 应邀 年度 年轻 年龄 年底 年初 年终 水平 水利 水果 水库 明确 明显 明星 明年 明天 明珠 明白 明清 文化 文章 文件 文字 文明 文本 文学 文旅 文献 文科 文档 文创 计划 计算 时代 时尚 时刻 时空 时事 时任 关系 关键 关联 关心 关注 关于 向前 向量 周末 周年 周围 周刊 周边 周期 王国 王朝 王者 王牌 张家 张江 张贴 徐州 徐汇 孙子 胡同 郑州 郑重 许可 许多 彭博 董秘 董事 余地 余杭 杜绝 程序 程度 程师 毕竟 毕业 毕全 时候 时常 苏州 苏宁 苏联 沈阳 卢森 陆续 陆地 陆军 陆家 范围 范式 范例 夏天 夏季 夏令 付费 付出 孟加 熊市 熊猫 秦皇 史上 史诗 史料 陶瓷 陶冶 贺电 贺信 顾客 顾虑 顾问 严格 严重 严肃 严谨 莫斯 莫非 莫名 孔子 申请 申明 祝贺 祝福 祝愿 舒适 舒服 纪念 纪律 纪要 纪委 司法 司仪 司令 宫殿 卓越 卓著 楚天 尤其 尤为 植物 植入 曲线 曲目 花卉 丛书 齐全 齐聚 齐心 乔布 洪水 焦虑 焦点 柴油 柳州 凌晨 童话 童年 岳阳 谷歌 谷物 谷雨 甘肃 甘蔗 辛苦 辛勤 苗头 苗族 艾滋 游轮 蓝图 蓝牙 蓝色 蓝天 蓝海 涂料 骆驼 蒙古 占比 占据 占领 占用 巩固 巩义 单价 欧洲 欧盟 欧美 欧元 揭示 揭晓 揭幕 揭牌 揭开 来源 来自 来宾 来访 茅台 水电 商业 商圈 商机 商城 商标 商学 仇恨 米其 练习 奉献 杭州 诸多 诸如 宣布 宣传 宣言 宣讲 闻名 闻讯 权利 权威 权益 权力 权限 达沃 连云 哈尔 季度 季节 费用 解答 武侯 平凡 平稳 单纯 通知 马拉 万物 万元 万科 万人 万里 万达 万众 万能 黄山 白银 白酒 文艺 文博 文凭 龙年 石化 夏威 江淮 江门 江北 江宁 严控 史学 荣幸 荣光 边防 常年 常驻 常务 盛夏 盛宴 盛况 丰收 丰厚 水务 水资 水泥 云计 相似 相同 相近 相继 相连 相结 强劲 强力 强制 强调 官兵 平方 平米 平原 景点 景象 章节 路由 路人 路灯 路况 路口 费力 房东 单词 单曲 纪元 项链 左手 左侧 左翼 左边 武术 武装 康德 易懂 易学 温和 方程 方可 方能 方才 任意 任选 任期 金色 金领 金秋 金币 林地 林下 高低 高中 高大 高尚 高于 高达 高阶 高危 高温 高压 高通 高德 高盛 高雅 高明'.split(
    ' ',
  ),
);

/** Titles that stand right after a family name alone: `王教授`, `李总`. */
const AFTER_FAMILY_NAME =
  /^(?:教授|老师|总|博士|院士|先生|女士|小姐|主任|书记|院长|局长|处长|部长|校长|市长|省长|县长|区长|会长|理事长|秘书长|董事长|董事?|总监|经理|总经理|医生|律师|同学|工|导|老板|主席|主编|站长|科长|行长|所长|社长|团长|馆长|台长|厅长|司长|记者|编辑|学长|学姐|学弟|学妹|哥|姐|叔|阿姨|太太|夫人|某|某某)$/u;

/** Words of two characters that end others: `社区大学`, `有权知道`. */
const NO_GIVEN: ReadonlySet<string> = new Set(
  '大学 中学 小学 学院 国小 国中 高中 公园 公司 集团 知道 展示 展览 展会 支持 应用 活动 运动 工作 生活 发展 合作 创新 研究 设计 开发 建设 安全 健康 文化 经济 环境 能源 科技 智能 农业 工业 金融 医学 教育 青年 妇女 儿童 老人 主办 协办 承办 举行 举办 合办 主动 自动 能力 实力 思想 意见 心得 方面 带来 主持 分享 介绍 主讲 致辞 致词 担任 指出 认为 透露 强调 提醒 坦言 直言 领衔 登台 上台 开场 压轴 发言 秘书 广告 助理 领导 顾问'.split(
    ' ',
  ),
);

/** Of the characters above, those that begin a given name of two all the same: `于晴`, `以恩`. */
const FIRST_OF_TWO: ReadonlySet<string> = new Set('于以'.split(''));

const HAN = /^\p{Script=Han}+$/u;
const TRANSLITERATED = /^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,10}){1,3}$/u;

const WEEKDAY = /^周[一二三四五六日天]$/u;
const NICKNAME = /^阿[^\P{Script=Han}里尔拉姆富根联胶]$/u;

/** How many characters the family name at the head of a text has; 0 where there is none. */
export function familyNameLength(text: string): number {
  for (const length of [3, 2]) if (DOUBLE_FAMILY_NAMES.has(text.slice(0, length))) return length;
  return FAMILY_NAMES.has(text.charAt(0)) ? 1 : 0;
}

/** Whether folded text is a family name with a title alone: `王教授`. */
export function isNameWithTitleOnly(text: string): boolean {
  const family = familyNameLength(text);
  return family > 0 && AFTER_FAMILY_NAME.test(text.slice(family));
}

/** Whether folded text has the shape of a whole Chinese name, or of a foreign one with its dot. */
export function isChineseName(text: string): boolean {
  if (TRANSLITERATED.test(text) || NICKNAME.test(text)) return true;
  if (!HAN.test(text)) return false;
  const family = familyNameLength(text);
  const given = text.slice(family);
  if (family === 0 || given.length < 1 || given.length > 2) return false;
  if (WEEKDAY.test(text) || WORDS.has(text.slice(0, 2)) || AFTER_FAMILY_NAME.test(given))
    return false;
  if (NO_GIVEN.has(given)) return false;
  return given
    .split('')
    .every(
      (character, index) =>
        !NEVER_GIVEN.has(character) ||
        (index === 0 && given.length === 2 && FIRST_OF_TWO.has(character)),
    );
}

/** Ends of words for gatherings, places and things, which no name has. */
const NO_NAME_ENDS = /[的了们会坛厅室部议展课饭茶等者处场篇组费式型类性化区店馆城镇村话词讲]$/u;

/** Characters that end names and hardly any other word, so that `马德彪` is one though `马德里` is none. */
const ENDS_AS_NAME =
  /[彪然军磊艳娜芳娟敏霞玲婷倩琳璐瑶颖莹莎薇萍岚怡欣蕾菲悦晗涵轩浩睿翔鹏斌彬涛杰俊凯鑫淼炜煜烨晖昊旭晨曦辰昕玥珂琪瑜瑾璇婧妍娴嫣媛姗妮婉蓉菁芸茜茹蕊莉萱雯霖霏鸿骏骁驰勋勇刚毅恺恒彦彤宸屹峻巍岩嵘鲲麒麟祺祎禹禾秋颜诚谦谨贤赟逸逵遥邦钊钰铭锋镇海]$/u;

/**
 * Whether folded text may be a Chinese name where something else says that a person stands: of a family
 * name and one or two characters, rare ones among them.
 */
export function mayBeChineseName(text: string): boolean {
  if (isChineseName(text)) return true;
  if (!HAN.test(text)) return false;
  const family = familyNameLength(text);
  const given = text.length - family;
  return (
    family > 0 &&
    given >= 1 &&
    given <= 2 &&
    !WEEKDAY.test(text) &&
    !NO_GIVEN.has(text.slice(family)) &&
    (!WORDS.has(text.slice(0, 2)) || (given === 2 && ENDS_AS_NAME.test(text))) &&
    !/[的了是在与和及或不很太会]/u.test(text.slice(family)) &&
    !NO_NAME_ENDS.test(text)
  );
}
