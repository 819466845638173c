/** One spelling for the words that the readers look for, whatever script and width they stand in. */

/** Traditional characters, each followed by its simplified form. */
const PAIRS = [
  '後后來来這这個个們们會会參参對对時时間间門门問问題题說说講讲話话語语請请謝谢讓让論论壇坛議议誰谁認认為为覺觉點点聽听見见觀观現现發发開开關关聯联頭头臉脸總总結结',
  '給给經经網网維维線线練练終终組组織织績绩統统續续級级約约紀纪純纯細细節节強强張张彈弹當当錄录錢钱錯错鐘钟鏈链長长陽阳陳陈隊队際际離离難难電电響响頁页項项順顺須须',
  '預预領领頻频類类願愿顧顾顯显飛飞館馆馬马驗验驚惊體体鬆松麼么黃黄齊齐龍龙龐庞學学寫写實实寶宝專专將将尋寻導导層层屬属島岛師师帶带幣币幫帮幾几庫库廠厂廢废廣广應应',
  '徹彻復复從从徵征態态慣惯慮虑憶忆憂忧懷怀戰战戲戏戶户擇择據据擔担擁拥擊击擋挡擴扩攝摄數数斷断書书曉晓暫暂條条楊杨極极構构槍枪業业樂乐標标樣样機机檢检權权歐欧歡欢',
  '歲岁歷历殺杀氣气決决沒没況况洩泄淺浅測测減减溝沟準准滅灭滿满漢汉潔洁潛潜濟济濤涛灣湾無无煩烦熱热燈灯爭争爲为爺爷狀状獎奖獨独獲获環环產产畫画畢毕異异療疗盡尽監监',
  '盤盘眾众確确碼码礎础禮礼種种稱称積积穩稳窮穷競竞筆笔築筑簡简糧粮糾纠羅罗義义習习聖圣聞闻聲声職职腦脑腳脚膽胆與与興兴舉举舊旧艱艰藝艺藥药蘇苏處处號号蟲虫術术衛卫',
  '衝冲補补裝装裡里裏里製制複复規规視视親亲訂订計计訊讯討讨訓训記记許许設设訪访評评詞词試试詩诗該该詳详誠诚誤误課课調调談谈諮咨證证識识譯译護护讀读變变讚赞豐丰負负',
  '財财責责販贩貨货質质費费貼贴資资賓宾賣卖賽赛賺赚購购贊赞贏赢趕赶趨趋跡迹踐践車车軍军軟软輔辅輕轻輛辆輪轮輸输轉转辦办農农遠远適适選选遺遗邊边邏逻還还進进運运過过',
  '達达違违連连遊游郵邮鄭郑針针鋪铺鏡镜鐵铁鑒鉴閃闪閉闭閱阅闆板陸陆險险隨随雖虽雙双雜杂雲云靈灵靜静韓韩頂顶頓顿顆颗額额顏颜風风馮冯駐驻駕驾騙骗騰腾驅驱鮮鲜麗丽麥麦',
  '嗎吗國国園园圓圆圖图團团執执場场塊块報报壓压壞坏壯壮夠够夾夹奪夺奮奋媽妈嬌娇嚇吓嚴严員员單单喚唤嘆叹啟启呂吕吳吴協协卻却厲厉勝胜勞劳勢势動动務务勸劝剛刚創创劃划',
  '劇剧劉刘則则兩两冊册凍冻別别刪删價价億亿優优償偿儲储儘尽僅仅傳传債债傷伤側侧倆俩倉仓俠侠係系侷局亞亚亂乱亙亘丟丢並并乾干佈布佔占併并佇伫偉伟備备傑杰傾倾內内兒儿',
  '黨党週周嘗尝趙赵鄧邓蔣蒋範范葉叶蕭萧薩萨藍蓝蘭兰災灾註注踴踊蹟迹濫滥滾滚潤润澤泽滬沪淚泪渾浑湊凑灑洒煉炼燒烧爛烂營营獻献瑣琐畝亩痠酸皺皱睏困瞭了矽硅碩硕禦御稅税',
  '筍笋簽签籌筹籤签粵粤絕绝絡络絲丝緊紧緒绪緣缘緩缓編编緬缅縣县縮缩纔才罵骂罷罢聰聪肅肃脅胁脫脱臺台舖铺艙舱荊荆莊庄華华萬万蓋盖虛虚虧亏蝦虾襲袭訴诉診诊詐诈詢询誇夸',
  '誌志諧谐謀谋謊谎譜谱譽誉貝贝貢贡貧贫貪贪貫贯貴贵買买貿贸賀贺賈贾賞赏賠赔賢贤賬账贈赠躍跃載载輩辈輝辉輯辑辭辞遞递遲迟遷迁鄉乡鄰邻醫医釋释釐厘鈔钞鉤钩銀银銅铜銘铭',
  '銷销鋒锋鋼钢錦锦鍋锅鍵键鎖锁鎮镇鑽钻閒闲閩闽闊阔闖闯隱隐雞鸡霧雾頗颇頸颈騎骑騷骚髒脏鬥斗鬧闹魚鱼鳥鸟鴻鸿鹽盐麵面齡龄搶抢撐撑擠挤擾扰攤摊敵敌敗败斬斩昇升晉晋枱台',
  '棄弃棟栋樓楼槓杠樸朴橋桥檔档殘残殼壳毀毁氫氢淨净渦涡湯汤溫温滲渗漲涨漸渐澆浇濃浓濕湿瀏浏瀾澜賴赖歸归慶庆憑凭揮挥損损敘叙樹树歎叹濾滤牆墙紅红紛纷紙纸紹绍緻致',
  '縱纵繼继繞绕臨临薦荐衆众覽览觸触託托諾诺賭赌賦赋輿舆較较轟轰迴回遜逊釘钉闡阐頒颁顛颠餘余飯饭飽饱駁驳髮发匯汇噴喷墊垫夥伙審审寧宁彎弯慘惨戀恋攜携東东榮荣煙烟牽牵',
  '瘋疯礙碍祕秘紮扎綁绑綜综綠绿綱纲縫缝繪绘罰罚羣群膠胶誘诱誕诞諷讽蹤踪邁迈醜丑閣阁隻只飾饰饋馈鵬鹏幹干捨舍搖摇擺摆攪搅愛爱恆恒惡恶憤愤懶懒偽伪儀仪勵励區区厭厌叢丛',
  '啓启嚐尝圍围夢梦奧奥妳你孫孙寬宽尷尴屆届徑径悅悦倖幸兇凶喬乔壺壶姍姗嬸婶寢寝嶽岳曬晒枴拐汙污沖冲滯滞燙烫獵猎瑪玛癮瘾硃朱蔭荫貓猫賊贼軌轨釀酿閑闲闔阖陣阵雋隽鞏巩',
  '韻韵飄飘駛驶鯨鲸鴿鸽鷹鹰齒齿籠笼綫线緝缉罈坛',
].join('');

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
);

const TO_CHANGE = new RegExp(
  `[\\uFF01-\\uFF5E\\u3000\\u00A0‘’ʼ“”${[...SIMPLIFIED.keys()].join('')}]`,
  'gu',
);

/**
 * The text in simplified characters, with full-width forms made half-width, typographic quotation
 * marks and apostrophes made plain, and special spaces made spaces. It has the same length in UTF-16 units, so
 * offsets into it are offsets into the original. Case is left as it is.
 */
export function simplify(text: string): string {
  return text.replace(TO_CHANGE, (character) => {
    const simplified = SIMPLIFIED.get(character);
    if (simplified !== undefined) return simplified;
    if (character === '\u3000' || character === '\u00A0') return ' ';
    if (character === '“' || character === '”') return '"';
    if (character === '‘' || character === '’' || character === 'ʼ') return "'";
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}
