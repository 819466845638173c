/** Words of the cells of people's lists, folded: simplified characters, lower case, no signs. */
export const CHOICE_WORDS = {
  format: {
    hybrid:
      'hybrid|mixed|both|混合|线上线下|线上 线下|线下 线上|线上线下结合|线上加线下|online and in person|in person and online',
    online:
      'online|virtual|remote|webinar|zoom|teams|livestream|stream|web|线上|在线|网络|直播|腾讯会议|远程|云端|线上会议',
    'in-person':
      'in person|offline|onsite|on site|physical|in situ|face to face|现场|线下|实地|面对面|线下会议|到场',
  },
  role: {
    organiser:
      'organiser|organizer|organising|organizing|co organiser|co organizer|organising committee|主办|组织者|组织|承办|筹办|主办方|工作人员|志愿者|协办|volunteer|staff',
    moderator:
      'moderator|moderated|moderating|session chair|chair|chaired|host|mc|主持|主持人|圆桌主持|会议主席|分会主席|论坛主持',
    panelist: 'panelist|panellist|panel|panel speaker|圆桌嘉宾|圆桌|对话嘉宾|讨论嘉宾|论坛嘉宾',
    speaker:
      'speaker|speaking|spoke|keynote|keynote speaker|invited speaker|invited talk|presentation|oral|oral presentation|poster presentation|presenter|presented|talk|gave a talk|lecturer|poster|演讲|演讲者|演讲嘉宾|讲者|主讲|主讲人|嘉宾|报告人|作报告|做报告|特邀报告|分享|分享人|分享嘉宾|发言|讲师|演讲人|受邀演讲|口头报告|海报|墙报',
    attendee:
      'attendee|attended|attending|audience|participant|visitor|listener|delegate|guest|听众|观众|参会|参会者|参会人|参加|参加者|旁听|与会|与会者|参与者|学员|普通参会|来宾',
  },
  state: {
    cancelled: 'cancelled|canceled|called off|取消|已取消|延期取消',
    skipped:
      'skipped|skip|missed|no|n|false|not attended|did not attend|did not go|didn t go|no show|declined|没去|没去成|未参加|未参会|没参加|否|缺席|未出席|放弃|错过|不去',
    planned:
      'planned|plan|registered|booked|confirmed|upcoming|going|will attend|计划|计划参加|已报名|报名|待参加|即将参加|准备参加|已注册|未开始',
    interested:
      'interested|maybe|considering|wishlist|wish list|tentative|watching|感兴趣|想去|考虑|考虑中|待定|观望|可能',
    attended:
      'attended|went|yes|y|true|done|been|completed|visited|参加|已参加|参加了|已参会|参会|是|去了|已去|出席|已出席|完成|已完成|已结束',
  },
  kind: {
    keynote:
      'keynote|opening keynote|closing keynote|plenary|主旨|主旨演讲|主旨报告|主题演讲|大会报告|特邀报告|主题报告|开幕式|开幕致辞|致辞',
    panel:
      'panel|panel discussion|round table|roundtable|fireside chat|debate|圆桌|圆桌论坛|圆桌对话|圆桌讨论|对话|高端对话|座谈|座谈会|论坛对话',
    workshop: 'workshop|tutorial|hands on|training|lab|masterclass|工作坊|培训|实操|教程|研修',
    poster: 'poster|posters|poster session|海报|墙报|海报展示',
    hallway: 'hallway|hallway track|networking|茶叙|交流',
    talk: 'talk|lecture|presentation|paper|lightning talk|oral|invited talk|session|demo|报告|演讲|分享|口头报告|专题报告|技术分享|案例分享|讲座',
  },
  pause: {
    pause:
      'break|coffee break|tea break|coffee|lunch|lunch break|dinner|breakfast|registration|check in|doors open|arrival|group photo|' +
      'buffet lunch|welcome coffee|registration and coffee|coffee and registration|registration opens|lunch and networking|' +
      '茶歇|午餐|午休|晚餐|早餐|签到|报到|注册|合影|合影留念|茶歇时间|自助午餐|自助晚餐|休息|中场休息|午餐休息|午餐及休息|签到入场|嘉宾签到|茶歇交流|茶歇与交流|集体合影|注册签到|入场',
  },
  language: {
    mul: 'bilingual|english and chinese|chinese and english|en zh|zh en|multilingual|双语|中英|中英双语|中英文|多语',
    en: 'english|eng|英语|英文|英',
    zh: 'chinese|mandarin|cantonese|putonghua|中文|汉语|普通话|国语|粤语|中',
    ja: 'japanese|日语|日文',
    ko: 'korean|韩语|韩文',
    de: 'german|deutsch|德语|德文',
    fr: 'french|francais|français|法语|法文',
    es: 'spanish|espanol|español|西班牙语',
    it: 'italian|意大利语',
    pt: 'portuguese|葡萄牙语',
    ru: 'russian|俄语|俄文',
  },
  worth: {
    '1': 'never|never again|no way|hell no|not again|definitely not|absolutely not|waste|waste of time|绝不|再也不去|再也不来|不再参加|绝不再来|肯定不去|不会再去|不会再来|不会再参加|坚决不去|不再去|不再来|绝对不去|浪费时间|避雷|拉黑',
    '2': 'probably not|no|n|unlikely|rather not|doubtful|not really|not worth it|不|否|不去|不会|不推荐|不值得|不值|大概不去|可能不去|不太值得|不太会|应该不去|不一定会去',
    '3': 'maybe|perhaps|only if|depends|it depends|unsure|neutral|if|possibly|看情况|视情况|也许|可能|可能会|再说|不一定|待定|如果|看议题|看嘉宾',
    '5': '一定会再去|一定会再来|一定会去|一定会来|肯定会再去|肯定会再来|绝对会再去|definitely|definitely again|absolutely|must|must go|always|for sure|certainly|highly recommend|一定|一定去|一定再来|一定会|必去|必须去|绝对值得|强烈推荐|非常值得|肯定去|肯定会|肯定再去|力荐|必来',
    '4': 'probably|probably yes|yes|y|likely|worth it|would go again|recommended|是|会|会去|会再去|会再来|值得|推荐|可以再去|应该会|应该去|大概会|值得再去|还会去|再去',
  },
} as const;

/** Signs and names of currencies; the longer ones first, as one may hold another. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['us$', 'USD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['rmb', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['台币', 'TWD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['円', 'JPY'],
  ['韩元', 'KRW'],
  ['新元', 'SGD'],
  ['新币', 'SGD'],
  ['瑞郎', 'CHF'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['元', 'CNY'],
  ['块', 'CNY'],
  ['$', 'USD'],
  ['euro', 'EUR'],
  ['dollar', 'USD'],
  ['pound', 'GBP'],
  ['yuan', 'CNY'],
];
