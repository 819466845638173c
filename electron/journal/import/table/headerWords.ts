/** What the columns of people's lists are called, in English and Chinese. */
import type { TableField } from '#shared/importReading.ts';

/**
 * Words for each field, in simplified characters, without signs and in lower case. Of a heading of
 * several words the last one that is known says what the column holds: `Conference website`.
 */
export const HEADER_WORDS: Readonly<Record<TableField, string>> = {
  name:
    'name|event|subject|event name|event title|title|conference|conference name|meeting|meeting name|' +
    'meetup|summit|forum|activity|what|name of event|name of the event|name of conference|' +
    '名称|会议|会议名称|会议名|会名|活动|活动名称|活动名|大会|大会名称|论坛|论坛名称|名字|标题|' +
    '会议活动|活动会议|参加会议|参加的会议|参会名称|事项|展会|展会名称|沙龙|讲座|讲座名称|赛事|培训名称|课程名称|项目名称',
  series: 'series|event series|conference series|系列|会议系列|系列名称|系列会议|所属系列',
  edition: 'edition|edition no|届|届次|届数|第几届|期次|期数',
  organiser:
    'organiser|organizer|organisers|organizers|organised by|organized by|hosted by|organising body|' +
    'organisation|organization|主办|主办方|主办单位|主办机构|主办者|组织者|组织方|组织单位|承办|承办方|承办单位|举办方|举办单位|协办单位',
  dateStart:
    'date|dates|when|start|starts|start date|starts on|from|begin|begins|begin date|date from|event date|' +
    'date of event|date of the event|date start|first day|date attended|attended on|date time|datetime|' +
    'year|month|day|year month|event dates|日期|时间|开始|开始日期|起始日期|起始时间|举办日期|举办时间|会议时间|会议日期|' +
    '活动时间|活动日期|参会时间|参会日期|参加日期|参加时间|年月|年份|年度|年|月|日|月份|起止时间|起止日期|何时|会期|召开时间|召开日期|开会时间|开会日期|日期时间|开幕日期|首日',
  dateEnd:
    'end|ends|end date|ends on|to|until|till|through|finish|date to|date end|last day|' +
    '结束|结束日期|截止日期|截至日期|终止日期|结束时间|闭幕日期|末日|止',
  startTime:
    'time|start time|starts at|from time|begin time|time start|slot|time slot|开始时间|起始时间|时段|时间段|起始|时刻',
  endTime: 'end time|ends at|finish time|time end|time to|结束时间|终止时间',
  place:
    'place|location|city|venue|where|ort|stadt|veranstaltungsort|lieu|ville|lugar|ciudad|luogo|plaats|country|town|region|location city|city country|地点|地址|城市|场地|举办地|举办地点|' +
    '会议地点|活动地点|举办城市|所在城市|所在地|会议地址|国家|地区|国家地区|位置|哪里|召开地点|参会地点',
  room: 'room|hall|stage|auditorium|会议室|会场|分会场|场馆|厅|房间|教室|舞台|报告厅',
  track:
    'track|stream|section|symposium|strand|专题|分论坛|主题论坛|板块|专场|轨道|分场|单元|平行论坛|所属论坛',
  kind: 'session type|type of session|kind|session kind|环节类型|报告类型|演讲类型|议题类型',
  format:
    'format|mode|attendance mode|event format|online offline|in person or online|online or in person|' +
    '参会形式|参会方式|参加方式|举办形式|举办方式|会议形式|线上线下|线上还是线下|形式|方式',
  role: 'role|my role|participation|participation type|type of participation|participated as|as|capacity|attended as|my part|role at event|角色|身份|参与类型|参会类型|参加类型|我的角色|参会身份|参与身份|参会角色|我的身份|参加身份|担任角色',
  state:
    'state|status|attended|went|did i go|attendance|attendance status|did you attend|' +
    '状态|参会状态|是否参加|是否参会|参加情况|出席情况|是否出席|参会情况|去了吗|参加了吗|是否去了|参加状态',
  language: 'language|lang|languages|语言|语种|会议语言',
  link: 'link|url|website|web site|web|site|homepage|home page|web page|webpage|event url|链接|网址|官网|网站|网页|主页|官方网站|会议网址',
  purpose:
    'purpose|goal|goals|objective|aim|why i went|why attend|reason for attending|reason to attend|目的|参会目的|目标|参加目的|为什么去|参加原因|参会原因',
  summary:
    'summary|abstract|description|about|details|摘要|简介|概要|概述|内容简介|介绍|说明|会议简介|活动简介|报告摘要',
  notes:
    'notes|note|my notes|remarks|remark|memo|笔记|备注|记录|会议纪要|纪要|内容|会议内容|主要内容|备忘|备注说明',
  opinion:
    'opinion|impression|impressions|thoughts|my thoughts|my opinion|feedback|comments|comment|my comments|review|' +
    '观后感|感想|感受|想法|评价|评论|看法|心得|心得体会|体会|印象|个人评价|我的看法|点评|吐槽|个人感受|我的评价',
  hours:
    'hours|duration|length|hours spent|duration hours|时长|小时|小时数|学时|用时|耗时|花费时间',
  cost:
    'cost|costs|price|fee|fees|ticket|ticket price|ticket cost|expense|expenses|spend|spent|amount|total|total cost|' +
    'registration fee|registration|travel cost|travel costs|hotel cost|hotel|travel|flight|paid|' +
    '费用|花费|花销|价格|票价|金额|门票|门票费|报名费|注册费|参会费|会务费|会费|差旅费|差旅|机票|酒店|住宿费|住宿|交通费|总费用|总花费|总计|开销|支出|成本',
  currency: 'currency|ccy|币种|货币|货币单位',
  tags:
    'tags|tag|keywords|keyword|labels|label|topics|topic|theme|themes|category|categories|area|field|subject area|' +
    'type|event type|kind of event|标签|关键词|关键字|分类|类别|领域|主题词|方向|类型|活动类型|会议类型|主题分类|行业',
  people:
    'people|person|speaker|speakers|speaker name|speaker s|presenter|presenters|who|contact|contacts|met|people met|who i met|' +
    'panelist|panelists|panellists|moderator|moderators|chair|session chair|author|authors|guest|guests|lecturer|instructor|keynote speaker|host|' +
    '讲者|演讲者|演讲人|主讲|主讲人|主讲嘉宾|嘉宾|演讲嘉宾|报告人|报告嘉宾|分享人|发言人|发言嘉宾|分享嘉宾|主持|主持人|讲师|人物|认识的人|遇到的人|见到的人|结识|结识的人|' +
    '新朋友|作者|对话嘉宾|圆桌嘉宾|点评人|点评嘉宾|姓名|讲员|演讲人姓名|联系人',
  affiliation:
    'affiliation|affiliations|company|employer|institution|institute|speaker company|speaker affiliation|' +
    '单位|公司|机构|所属单位|工作单位|所属机构|任职单位|所在单位|演讲人单位|报告人单位',
  takeaways:
    'takeaway|takeaways|key takeaway|key takeaways|main takeaway|main takeaways|learned|learnt|lessons|lessons learned|what i learned|' +
    'learnings|insight|insights|highlights|highlight|action items|收获|主要收获|要点|启发|学到了什么|学到|干货|亮点|所得|关键收获|核心收获|重点',
  worth:
    'worth|worth it|next year|next time|go next year|see you next year|worth attending|worth attending again|again|attend again|would attend again|would i attend again|go again|' +
    'would go again|would i go again|going again|will i go again|return|would return|come back|go back|recommend|recommended|would recommend|rating|my rating|score|stars|' +
    'verdict|grade|overall|worth 1 5|rating 1 5|value|值得|值不值|是否值得|值得再去|还去吗|还来吗|再去|会再去吗|是否再去|是否再参加|会再参加吗|是否推荐|推荐|' +
    '推荐度|推荐指数|评分|打分|星级|评级|得分|分数|价值|下次还去吗|明年还去吗|会再来吗|再来|还会去吗|还会参加吗|是否会再参加|值得再参加吗|值得参加吗|再参加|是否还去|明年|明年再来|明年还来吗|下次',
  reasons: 'reason|reasons|why|why not|because|原因|理由|为什么',
  sentence:
    'one line|one liner|one sentence|in one sentence|in a sentence|bottom line|verdict comment|一句话|一句话评价|一句话总结|短评|总评|结论|总结',
};

/** Names of what happens within an event, so that the rows are its sessions. */
export const SESSION_NAME_WORDS =
  'session|session title|session name|talk|talk title|presentation|presentation title|paper|paper title|lecture|' +
  'topic|agenda|agenda item|programme|program|item|activity|' +
  '议题|演讲题目|报告题目|报告名称|讲题|题目|主题|演讲主题|报告主题|分享主题|议程|环节|报告|演讲|日程|内容|议题名称|活动环节|分享内容|演讲内容|报告内容';

/** What a list also has and a journal has no place for. */
export const UNUSED_WORDS =
  'id|no|nr|all day|all day event|private|reminder|show time as|priority|sensitivity|reminder on off|reminder date|reminder time|required attendees|optional attendees|全天|全天事件|number|index|row|attendees|participants|number of attendees|size|slides|slide|slides url|slides link|video|recording|' +
  'photo|photos|image|email|e mail|phone|created|created at|updated|updated at|days|nights|deadline|cfp deadline|' +
  '序号|编号|号|人数|参会人数|参加人数|规模|课件|幻灯片|视频|录像|回放|照片|图片|邮箱|邮件|电话|手机|创建时间|更新时间|天数|报名截止|截稿日期|投稿截止';

/** Parts that people have, by the words of their column. */
export const PART_WORDS = [
  ['moderator', /moderator|chair|主持/iu],
  ['panelist', /panell?ist|圆桌嘉宾|对话嘉宾/iu],
  ['host', /^host/iu],
  ['author', /author|作者/iu],
  ['met', /met|contact|认识|遇到|见到|结识|新朋友|联系人/iu],
] as const;
