/** Sentences that nobody keeps; all look at simplified text. */
import { columnsOf } from './wrapping.ts';

/** Courtesies, moderation and the mechanics of a talk. */
const COURTESY =
  /^(?:(?:so|and|well|okay|ok|yeah|yes|right|great|now|alright|all right|um|uh|oh|perfect|good|no)[,.!]?\s){0,4}(?:thank(?:s| you)\b|welcome\b|hello\b|hi\b|hey\b|good (?:morning|afternoon|evening)|ladies and gentlemen|please (?:welcome|join|give|go ahead|take|have|raise|use|introduce)|let's (?:give|move|start|begin|get started|go|turn|take|welcome|thank|hear|dive|jump|switch|talk|look|see)|let me (?:start|begin|introduce|ask|just|share|quickly|turn|move|show|briefly|hand|add|give)|(?:any|more|other|further) questions?\b|next (?:question|slide|speaker|up)|(?:the )?(?:next|last|final|first) question|over to you|back to you|with that|that's (?:it|all)\b|this concludes|we(?:'re| are) (?:out of time|running out|going to|here|joined|live)|we have (?:time|about|a few|one|two|five|ten)|i(?:'d| would) (?:like|love) to (?:thank|introduce|welcome|start|begin|ask|hear|invite)|i(?:'m| am) (?:\p{Lu}\p{L}+|(?:very |really |so |super )?(?:happy|glad|excited|honou?red|delighted|pleased|thrilled|sorry)|going to|from|the (?:ceo|cto|founder|head|director|co-?founder|vp)|a )|my name is|(?:could|can|would) you (?:please |just |briefly |start|tell|give|share|introduce|talk|explain|maybe|hear|see)|(?:what|how) about you|do you (?:want|agree|have|think)|what do you think|you're welcome|good question|great question|that's a (?:great|good|really|very)|nice to|pleasure|it's (?:a|my|our|such a|an) (?:great )?(?:pleasure|honou?r|privilege)|congratulations|applause|sorry\b|excuse me|can (?:everyone|everybody|you all|you) (?:hear|see)|i (?:will|'ll) (?:now |briefly |just |then |also )?(?:talk|start|begin|hand|show you|introduce|skip|come back|share)|as (?:you can see|mentioned|i said|we said|you know)|i(?:'ve| have) been (?:working|at|with)|we look forward)/iu;
const COURTESY_CHINESE =
  /^(?:[嗯呃啊哦诶欸唉喂好那对行是吧的，,。\s]|好的|那么|那我们|然后|最后|首先|其次|接下来){0,6}(?:谢谢|感谢|多谢|大家(?:上午|下午|晚上|早上|中午)?好|各位(?:来宾|嘉宾|领导|专家|朋友|老师|同行|同学|观众|听众|下午|上午|晚上|早上|好|，|,|女士)|尊敬的|女士们|欢迎|有请|下面(?:有请|请|我们|进入|由)|让我们|(?:我们)?(?:请|有请)(?!求|注意|教|问题)|下一(?:个问题|位|页|个环节)|进入(?:下|第|提问|问答|互动|圆桌)|时间(?:关系|到了|有限|差不多|也)|(?:还)?有(?:没有|什么)(?:问题|补充)|我(?:是|叫|来自|先|简单|再|就|来(?:讲|说|介绍|自|回答|补充)|今天(?:的)?(?:分享|讲|演讲|报告|主要|想|要|就|给|很|来)|的(?:分享|演讲|报告|汇报|发言|介绍|回答)(?:就|到|完|结束)|补充一(?:点|句|下)|非常?(?:荣幸|高兴|开心))|很(?:荣幸|高兴|开心|感谢)|非常(?:荣幸|高兴|感谢|开心)|今天(?:很|非常|我们|的(?:分享|论坛|圆桌|会议|嘉宾|话题|主题|讨论))|本(?:场|次|届)(?:论坛|圆桌|会议|讨论|分享|演讲|活动)(?:到|就|结束|由|邀请|的主持)|以上(?:就是|是我)|就(?:到|先)这(?:里|儿)|抱歉|不好意思|听(?:得|不)(?:到|清)|能听到吗|看(?:一下|下一页|这(?:一|张)页?)|刚才(?:说|讲|提)到的?(?:问题)?$|您(?:怎么看|觉得|认为|能|可以|先)|你(?:怎么看|觉得呢|认为呢)|哪位|谁(?:先|来)|掌声|好(?:的)?$|对(?:的)?$|是的$|没错$|可以的?$|嗯+$)/u;

const NOT_PROSE =
  /^(?:#{1,6}\s|(?:#[\p{L}\p{N}_-]{1,40}\s{0,3}){1,12}$|day ?\d{1,2}\b.{0,40}$|!\[|```|~~~|<\/?[a-z]|\||(?:https?:\/\/|www\.)\S+$|[-=*_~]{3,}$|\[[^\]]{1,200}\]\(\S{1,500}\)$|\d{1,2}:\d{2}(?::\d{2})?(?:\s?[-–~—至]\s?\d{1,2}:\d{2})?$|(?:photo|image|source|credit|figure|fig\.|slides?|video|link|ref|references?|via|by|author|posted|published|tags?|categories|share|图|图片|摄影|来源|采写|编辑|责编|作者|记者|校对|监制|原标题|标签|分类|链接|视频|文)\s?[:：/|])/iu;
const FACT_LABEL =
  /^[*_【[]{0,3}(?:date|dates|when|time|venue|where|location|place|speakers?|host|hosted by|organi[sz]ers?|moderators?|panell?ists?|title|event|track|room|duration|attendees|participants|language|address|city|website|url|email|cost|price|ticket|日期|时间|地点|会场|主办方?|承办|协办|主持人?|嘉宾|演讲嘉宾|与谈人?|讲者|主讲人?|报告人|演讲人|题目|主题|会议|活动|会议名称|参会人|议程|地址|城市|票价|费用|官网|网址)[*_】\]]{0,3}\s?[:：]/iu;
/** Facts in a row: `**Kelp Days 2025** · Main Stage · 6 June 2025`. */
const FACT_LINE =
  /^[^·|｜•\n]{2,80}[·|｜•][^·|｜•\n]{1,60}[·|｜•][^\n]{0,40}(?:20\d\d|\d{1,2}:\d{2})[^\n]{0,30}$/u;
/** What announces an event or a talk rather than tells of it. */
const ANNOUNCEMENT =
  /\b(?:will (?:be (?:held|speaking|presenting|giving|hosting|hosted|taking place|joined|available|streamed|announced|published|organi[sz]ed|served|a (?:talk|panel|workshop))|take place|feature|present|speak|host|gather|give (?:a|the|my|an|two)|bring together|talk about|discuss|introduce|showcase|deliver|cover|moderate|kick off|open|close|lead|run|teach|chair|welcome|demonstrate|join (?:us|the))|takes place (?:on|at|from|in|\d|this|next)|announced (?:today|the (?:programme|program|line-?up|speakers))|join us|regist(?:er|ration)|rsvp|sign up (?:at|here|now|for|today|by|via)|early[- ]bird|save the date|call for (?:papers|proposals|speakers|abstracts|participation)|submission deadline|deadline for|see you there|come (?:by|say hi|along|and say|find me|join)|(?:excited|thrilled|delighted|honou?red|happy|pleased|proud) to (?:announce|be speaking|speak|present|give|invite|be presenting|be giving)|upcoming|i(?:'ll| will) be (?:at|in|speaking|giving|presenting|there|talking)|free admission|see you there|tickets (?:are|cost|from)|(?:the )?(?:moderator|chair|host) is (?=\p{Lu})|seats are limited|limited seats|stay tuned|in this (?:talk|paper|workshop|tutorial|session|lecture|presentation|poster)|this (?:talk|paper|workshop|tutorial|lecture|presentation|poster) (?:will|presents|introduces|discusses|covers|explores|describes|reports|gives|shows|reviews)|we (?:present|propose|introduce|describe) (?:a|an|the|our|how)|more (?:details|information) (?:will|to|at|here|on)|slides (?:will be|are) (?:available|online)|(?:you are|everyone is|all are) (?:invited|welcome)|comes? to \p{L}{2,20} on (?:\p{L}{2,4}day|\p{L}{3,6}day|\d)|(?:have |has )?asked me to (?:hold|give|speak|talk|moderate|chair|host|open|close|present|join)|my job is to|(?:i|we)(?:'ll| will) (?:post|upload|publish|put up|share) (?:the|my|our) (?:slides|recordings?|video|deck|notes|link)|(?:slides|recordings?|videos?|details) (?:will )?(?:to )?follow|(?:programme|program|schedule|agenda|line-?up) is (?:on|at) (?:the|their|our)|ask me (?:on the \d|again |after |afterwards|in (?:person|the)|at the)|doors open|students? (?:go |get in )?free)\b|开放(?:注册|报名|申请)|免(?:收)?(?:注册|报名)费|(?:幻灯片|PPT|讲义|课件|投影片|简报|录像|回放)(?:会|将|稍后|之后|会后|结束后){1,2}.{0,4}(?:上传|放出|放上|发布|公开|提供|分享)|(?:现场|会场|展位|茶歇)(?:直接)?(?:来)?找我|欢迎(?:来|到|在).{0,8}(?:找我|聊)|欢迎投递|将(?:于|在(?!线)|举行|举办|召开|邀请|围绕|发表|分享|作(?!为)|做(?:题为|主题|了?报告)|出席|到场|亮相|开幕|揭晓|参加|介绍|探讨|讨论|汇聚|由)|即将|报名(?:链接|方式|截止|费|通道|请|参加|入口|开启|从速)|敬请(?:期待|关注)|欢迎(?:各位|大家|莅临|参加|报名|关注|扫码|感兴趣)|扫(?:码|描)|截止(?:日期|时间)|征(?:文|稿|集)|投稿|拟邀|诚邀|诚挚邀请|届时|预告|(?:本|此)次?报告(?:将|介绍|拟|会)|席位有限|早鸟|敬邀|恭候|期待您的/iu;

/** Whether a sentence announces what is to come: an event, a talk, how to register. */
export const announces = (plain: string): boolean => ANNOUNCEMENT.test(plain);

const TELLS =
  /\b(?:was|were|said|showed|argued|explained|learn(?:ed|t)|presented|talked|discussed|pointed out|noted|asked|told|gave|demonstrated|shared|highlighted|stressed|went|saw|met|enjoyed|attended|spoke|had|found|took|made|came|felt|liked|loved|surprised|struck)\b|了(?=$|[,，。！!、一两三几很])|表示|指出|认为|提到|强调|介绍(?:说|道|了)|分享了|讲了|谈到|发现|印象|收获/iu;

/** Whether a sentence tells of what has been. */
export const tells = (plain: string): boolean => TELLS.test(plain);

/** Food, rooms and the writer's own way there. */
const LOGISTICS =
  /^(?:the )?(?:food|coffee|catering|venue|hotel|wi-?fi|lunch|dinner|room|rooms|air ?con\w*|parking|queues?|toilets?|swag|badge|pizza|sandwiches)\b.{0,70}$|^(?:(?:i|we) )?(?:spent (?:a|the|two|three)|went to|attended|arrived|flew|drove|travelled|traveled|sat|stayed)\b.{0,120}$|^(?:茶歇|午餐|午饭|盒饭|晚宴|空调|场地|披萨|酒店|停车|wifi|交通|会场|会务|吃的|伴手礼|签到|排队|票价|门票).{0,24}$/iu;
/** Whom a speaker thanks, works with or is paid by, and where their slides are. */
const ACKNOWLEDGES =
  /^(?:(?:this|it|the (?:talk|paper|work)) (?:is|was) )?(?:based on )?joint(?:ly)? (?:work|written|with)\b|^(?:based on (?:work|a paper) (?:done )?with|co-?(?:authored|written|authors?) (?:with|by|are|:))|^(?:(?:so )?(?:many|special|big|huge|warm|heartfelt|sincere|my) )?thanks (?:to|also|again|go|for)\b|^(?:i|we) (?:(?:would|'d) like to |want to |also |am |are )?(?:thank|acknowledge|(?:very )?grateful to)\b|\b(?:slides?|slide deck|deck|handouts?|preprint|paper|abstract|code|notebooks?|data ?set|poster|recording|video|materials?)(?: and (?:the )?\w{3,12})? (?:is|are|will be|can be)(?: all| now| also)? (?:linked|available|found|downloaded|here|online|below|above|attached|uploaded|posted|on (?:github|zenodo|osf|youtube|my))\b(?! only)|^(?:this|the|our|my) (?:work|research|project|trip|travel)s? (?:is|was) (?:partly |kindly |generously )?(?:supported|funded|sponsored)\b|^(?:supported|funded|sponsored) by\b|^(?:slides?|paper|code|video|recording)(?: \((?:pdf|pptx?|html)\))?$|^(?:幻灯片|投影片|简报|讲稿|课件|论文|代码|视频|录像|海报|数据集?)(?:和.{1,6})?(?:的?(?:链接|下载|文件))?(?:在|见|已|可|都|放|请|即将|将)|(?:与|和|跟).{1,16}(?:合作|共同)(?:完成|的(?:工作|成果|研究|论文))|^(?:本|此|该|这项)(?:报告|工作|研究|演讲).{0,6}(?:由|受|得到|获).{1,24}(?:资助|支持|赞助)|^(?:特别|衷心|再次|也|还要|最后)?(?:感谢(?!信)|鸣谢|致谢)|^(?:合作者|合著者|共同作者)/iu;
const FEWEST_COLUMNS = 12;
const LONGEST = 900;
const FILLER_SHARE = 0.34;

/** `我补充一点：`, `my rule of thumb is this: `: what announces the words to keep is no part of them. */
const PREFACE =
  /^(?:[^。！？:：]{0,16}(?:补充|说|讲|抛|提|送|给|分享)(?:给?大家|各位|你们)?(?:[^。！？:：]{0,4}(?:一?[句点个条](?:话|结论|建议|观点|提醒|体会)?|结论|建议|观点|体会|判断|反面的))|[^。！？:：]{0,8}(?:我的)?(?:结论|建议|观点|体会|判断|答案|做法|感受)(?:就?是)?|[^.!?:]{0,40}\b(?:one thing|one more thing|(?:my|the|our) (?:short |honest |only )?(?:advice|answer|point|rule|rule of thumb|conclusion|take|lesson)|a rule of thumb|i(?:'d| would|'ll| will)? (?:just )?(?:add|say)(?: one thing| this| that)?)(?: (?:is|was)(?: this)?)?)[:：]\s?(?=\S.{5,})/iu;

/** How long the words are that only announce what follows them; of simplified text. */
export const prefaceLength = (plain: string): number =>
  PREFACE.exec(plain.slice(0, 100))?.[0].length ?? 0;

/** Whether a sentence is nothing to keep: courtesy, moderation, a label, a link, mere filler. */
export function isNoise(plain: string, fewest = FEWEST_COLUMNS): boolean {
  const body = plain
    .slice(prefaceLength(plain))
    .replace(/^(?:[-*+•·●◦▪‣>]\s{0,3}|\d{1,3}[.)、]\s{0,3})+/u, '')
    .trim();
  if (body.length > LONGEST || columnsOf(body) < fewest) return true;
  if (NOT_PROSE.test(body) || FACT_LABEL.test(body) || FACT_LINE.test(body)) return true;
  if (/[:：]$/u.test(body)) return true;
  if (!/[\p{L}]{2}/u.test(body)) return true;
  if (COURTESY.test(body) || COURTESY_CHINESE.test(body) || LOGISTICS.test(body)) return true;
  if (ACKNOWLEDGES.test(body)) return true;
  return isMostlyFiller(body);
}

const FILLER =
  /[呃嗯哎诶啊哦欸]|这个|那个|就是说?|的话|然后|对吧|是吧|反正|其实|怎么说|\b(?:um+|uh+|er+|like|you know|i mean|sort of|kind of|basically|actually|right|okay|so|well)\b/giu;

function isMostlyFiller(body: string): boolean {
  const filler = body.match(FILLER)?.join('').length ?? 0;
  return filler > FILLER_SHARE * body.replace(/\s/gu, '').length;
}

/** How much of a sentence is filler of speech, 0 to 1. */
export const fillerShare = (plain: string): number =>
  (plain.match(FILLER)?.join('').length ?? 0) / Math.max(1, plain.length);
