/**
 * What the lines of a page are that are not its text. Lines are given folded: half-width, and in
 * simplified characters.
 */

/** Whether a line reads as prose: a sentence that ends. */
export const isProse = (line: string): boolean =>
  line.length >= (/\p{Script=Han}{3}/u.test(line) ? 20 : 60) &&
  /[。！？.!?][”"’')）」』]{0,2}$/u.test(line) &&
  !/(?:\.\.\.|…)[”"’')）」』]{0,2}$/u.test(line);

/** A Chinese character weighs as much as two letters. */
export const weightOf = (line: string): number =>
  line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0);

/** A line without the marks of a heading, an item or a quotation. */
export const withoutMarks = (line: string): string =>
  line.replace(/^(?:#{1,6} |[-*•] |> ){1,2}/u, '');

/** Long lines are prose, whatever stands at their head. */
const LONGEST_LABEL = 40;

const RELATED_LABEL = new RegExp(
  `^(?:${[
    '(?:更多)?相关(?:内容|附件|阅读|新闻|文章|资讯|报道|推荐|链接|话题|信息|专题|稿件|帖子)',
    '(?:推荐|延伸|拓展|扩展|精彩|往期|深度|编辑|小编)(?:阅读|推荐|文章|回顾|内容|新闻|精选|资讯)',
    '热门(?:资讯|文章|推荐|新闻|阅读|标签|评论|话题|排行)|(?:阅读|新闻|点击|文章|热门|人气|一周|24小时)?排行榜?',
    '热点(?:新闻|推荐|资讯|排行)|热文(?:推荐|排行)?|今日(?:热点|热门|头条)|精选(?:文章|内容|推荐)',
    '猜你(?:还)?喜欢|你(?:可能|也许)(?:还|也)?(?:会)?(?:感)?(?:喜欢|兴趣)的?(?:内容|文章)?|为你推荐|大家都在看|大家还看了|看了又看|还看过',
    '更多(?:新闻|文章|资讯|精彩|内容|推荐|报道)?(?:请看|阅读)?|最新(?:文章|资讯|新闻|发布|动态|消息|报道|评论|留言)',
    '(?:上|下)一(?:篇|条|页|则)(?:[:：].{0,60})?|返回(?:列表|首页|顶部|上一页)|关闭窗口|打印本页',
    '往期(?:精彩|推荐|文章|回顾|精选)?|作者(?:其他|更多|最新)(?:文章|内容)|(?:本|该)?作者的其他文章|专题(?:推荐|报道)',
    'related(?: (?:articles?|stories|posts?|content|news|reading|links|topics|coverage|items|events|resources|press releases))?',
    '(?:more )?(?:recommended|suggested)(?: (?:for you|reading|articles?|stories|posts?))?',
    'read (?:more|next|also)|(?:see|read) also|further reading|keep reading|up next|next up|what to read next',
    'more (?:from|in|on|about|by) .{1,60}|more (?:stories|news|articles?|posts|like this|coverage|events)',
    'you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|you.ll also like',
    '(?:most|also) (?:read|popular|viewed|shared)|popular (?:now|posts?|stories|articles?)|trending(?: now| stories| topics)?|editors?.{0,2} picks?',
    '(?:latest|recent|top|other|featured) (?:news|stories|posts?|articles?|headlines|comments|videos|updates|press releases)|in other news|around the web|from the web|sponsored(?: content| stories| links)?|promoted(?: content| stories)?|partner content|elsewhere on .{1,40}',
    '(?:similar|other|upcoming|past|nearby|more) (?:events?|meetups?)(?: (?:you (?:may|might) (?:also )?like|nearby|from this organi[sz]er))?|attendees|photos|(?:其他|更多|推荐|相似|近期|往期|相关)活动',
    '(?:previous|next|older|newer)(?: (?:post|article|story|entries|posts))?|newer posts?|older posts?',
    'tags?|filed under|categories|topics|archives|blogroll|site map|about us|quick links|follow us|connect with us|contact us',
  ].join('|')})$`,
  'iu',
);
const COMMENT_LABEL =
  /^(?:(?:\d{1,6}|no|all|post a|add a|view|show|leave a|join the|load more)? ?(?:comments?|replies|repl(?:y|ies)|responses?|conversation|discussion)(?: ?\(\d{1,6}\))?|leave a (?:reply|comment)|discussion|share your thoughts|what do you think\??|(?:网友|最新|热门|全部|精彩|发表|我要|用户|查看|所有|精选|文章|写)?(?:评论|留言|跟帖|回复)(?: ?[(（]?\d{0,6}[)）]?(?:条|个)?)?(?:区|列表|\d{0,6}条?)?|共有?\d{0,6}条(?:评论|留言)|参与(?:评论|讨论)|说点什么.{0,6}|写(?:下|点)?.{0,4}评论.{0,8})$/iu;
const SHARE_LABEL =
  /^(?:share|share (?:this|on|via|it|with).{0,40}|tweet|print|email|copy link|save|like|follow|分享(?:(?:到|至|给|此文|本文|文章|[:：]|\s).{0,20})?|转发|收藏|点赞|在看|举报|复制链接|打印|扫一扫.{0,20}|赞|投诉|微信|微博|qq(?:空间)?|朋友圈|facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|weibo|wechat|telegram|line|(?:facebook|twitter|linkedin|whatsapp|email|reddit|pinterest|weibo|wechat|微信|微博|qq空间|qq|朋友圈|[·|/、,\s]){2,40})$/iu;

const label = (line: string): string =>
  line
    .replace(/^[\s#>*\-—–=~•·▼▶►◆■●|【[「《]+/u, '')
    .replace(/\s?[(（]\d{1,6}[)）]$/u, '')
    .replace(/[\s:：>»›→…*|】\]」》\-—–=~]+$/u, '')
    .trim();

/** A heading over a list of other pages, after which nothing is of this one. */
export const isRelatedLabel = (line: string): boolean =>
  line.length <= LONGEST_LABEL && RELATED_LABEL.test(label(line));

/** A heading over what readers wrote. */
export const isCommentLabel = (line: string): boolean =>
  line.length <= LONGEST_LABEL && COMMENT_LABEL.test(label(line));

/** `Read more: …`, `相关阅读：…` within a text: one line that leads elsewhere. */
export const isSideLink = (line: string): boolean =>
  line.length <= 160 &&
  /^[\s>*\-•【[]{0,4}(?:read (?:more|also|next)|see also|related|also read|more|watch|listen|don.t miss|相关阅读|延伸阅读|推荐阅读|相关新闻|相关报道|更多阅读|往期回顾|点击(?:阅读|查看|观看|收听).{0,6}|阅读更多|阅读原文)[】\]]? ?[:：|>»]/iu.test(
    line,
  );

const FURNITURE = [
  SHARE_LABEL,
  /^(?:skip to (?:main )?content|menu|search|sign ?in|log ?in|log ?out|sign ?up|register|subscribe(?: now| today)?|advertisement|ad|ads|sponsored|home|close|loading\.{0,3}|back|back to top|top|toggle navigation|open menu|open in app|get the app|continue reading|listen(?: to (?:this )?article)?|play|pause|bookmark|gift|give this article|clap|member-only story|featured)$/iu,
  /^(?:首页|搜索|登录|注册|登录\/注册|登录 ?[|/] ?注册|菜单|导航|广告|关闭|返回|更多|收起|展开(?:全文|阅读全文)?|正文|目录|繁体|简体|简|繁|english|en|中文|字号|字体|大|中|小|大 ?中 ?小|默认|特大|打开app.{0,12}|下载(?:客户端|app).{0,12}|阅读全文|查看全文|查看原文|阅读原文|原文链接|关注|已关注|\+ ?关注|订阅|客户端|手机版|电脑版|无障碍.{0,8}|适老化.{0,6}|设为首页|加入收藏|网站地图|联系我们|关于我们|听新闻|播报文章|语音播报)$/iu,
  /^(?:首页|home|当前位置|您(?:现在)?(?:的|所在)的?位置|你的位置|您当前的位置|位置)\s{0,2}(?:[:：>»›/]|&gt;|->).{0,80}$/iu,
  /^[^。.!?]{1,30}(?:\s?[>»›]\s?[^>»›。]{1,30}){2,6}$/u,
  /^[「【[(]?(?:字号|字体|字體)[:：]?.{0,20}$/u,
  /^(?:阅读|阅读量|阅读数|浏览|浏览量|浏览次数|点击|点击量|点击数|点击次数|访问量|人气|热度|播放|评论|评论数|点赞|views?|reads?|claps?|likes?|shares?|comments?|hits?)\s{0,2}[:：]?\s{0,2}[(（]?[\d,.]{1,12}\s{0,2}(?:次|万|w|k|m|人|条)?\+?[)）]?$/iu,
  /^[\d,.]{1,10}\s{0,2}[万kKwWmM]?\+?\s{0,2}(?:阅读|次阅读|浏览|次浏览|人阅读|评论|条评论|人已读|赞|views?|reads?|comments?|claps?|likes?|shares?|repl(?:y|ies))?$/iu,
  /^[\d,.]{1,10}[kKmM]? (?:followers?|following|subscribers?|粉丝)$/iu,
  /^(?:约)?\d{1,3}[ -]?(?:min(?:ute)?s?|分钟)\s{0,2}(?:read|阅读|watch|listen)?$/iu,
  /^(?:点击|长按|扫描|扫码|扫一扫|微信扫|识别|关注|欢迎关注|订阅).{0,16}(?:二维码|公众号|蓝字|关注我们|下载|客户端|查看更多|原文|视频号|小程序|星标).{0,20}$/u,
  /^(?:点(?:个|一下|亮)?.{0,4})?[“"「]?(?:在看|赞|分享|星标|收藏|点赞|转发)[”"」]?(?:[、,和 ]{0,2}[“"「]?(?:在看|赞|分享|星标|收藏|点赞|转发)[”"」]?){1,4}.{0,12}$/u,
  /^(?:sign up|subscribe|get|join|receive|enter your email).{0,60}(?:newsletter|inbox|updates|mailing list|daily brief|email|alerts).{0,40}$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|clicking|using|subscribing|signing)|accept (?:all|cookies)|manage (?:cookies|preferences)|cookie (?:settings|policy|preferences)|reject all|本网站使用cookie).{0,240}$/iu,
  /^(?:download|get|open|use) (?:the |our )?(?:app|mobile app).{0,60}$/iu,
  /^(?:follow|find|like|connect with) (?:us|me) (?:on|at) .{1,80}$/iu,
  /^(?:thanks for reading|share this post|leave a comment|subscribe for free|this post is public).{0,100}$/iu,
  /^(?:举报\/反馈|【广告】.{0,60}|广告[:：].{0,60}|[^。]{2,20}官方账号|.{0,20}· .{0,20}官方账号)$/u,
  /^(?:返回搜狐,?查看更多|特别声明[:：].{0,200}|声明[:：].{0,300}|免责声明.{0,300}|版权声明.{0,300}|(?:平台|本文).{0,4}声明[:：]?.{0,200})$/u,
  /^.{0,40}\.(?:png|jpe?g|gif|webp|svg|bmp)(?:\.(?:png|jpe?g|gif|webp))?$/iu,
  /^(?:!\[.{0,100}\]\(.{0,500}\)|\[?(?:image|图片|圖片|img|photo|video|视频|media)\]?|\[(?:image|图|图片|video|视频)[:：]?.{0,60}\])$/iu,
  /^(?:标签|关键词|关键字|tags?|topics|filed under|posted in|labels)\s{0,2}[:：].{0,120}$/iu,
  /^[(（](?:文中|本文|图片|照片|图|资料).{0,40}[)）]$/u,
  /^[-—–_=*·•~.…|\s]{1,80}$/u,
];
const LONGEST_FURNITURE = 300;

/** Buttons, counts, paths, prompts, file names of images: of the site, not of the text. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST_FURNITURE && FURNITURE.some((pattern) => pattern.test(line));

const CREDIT_WORD =
  '(?:责任编辑|责编|编辑|主编|副主编|执行编辑|执行主编|值班编辑|值班主编|美编|美术编辑|网络编辑|图片编辑|见习编辑|实习编辑|校对|校审|审核|审校|审读|初审|复审|终审|一审|二审|三审|监制|总监制|制作|排版|视觉|设计|海报|摄像|摄影|摄影报道|供图|供稿|图片来源|图源|图片|图|采写|采访|撰文|撰稿|撰写|文|文字|作者|作家|记者|本报记者|本刊记者|全媒体记者|见习记者|实习生|实习记者|通讯员|统筹|策划|出品|来源|稿源|文章来源|信息来源|发布单位|供稿单位|转自|来自|原标题|原创|编译|翻译|整理|编者|版式|剪辑|视频|播音|签发|投稿|投稿邮箱|爆料|联系方式|新闻热线|发稿编辑|值班编委|发布时间|发表时间|更新时间|发布日期|发布于|发表于|更新于|字数|浏览次数|点击数|分享到)';
const CREDIT = new RegExp(
  `^[（(【[/丨|·\\s]{0,3}${CREDIT_WORD}(?:[/、 丨|]{1,2}${CREDIT_WORD}){0,3}\\s{0,3}[:：丨|/│].{0,90}$`,
  'u',
);
const CREDIT_SPACED = new RegExp(
  `^[（(【[\\s]{0,3}(?:本报记者|本刊记者|全媒体记者|记者|通讯员|实习生|见习记者|特约记者|文 ?/|图 ?/|摄影 ?/|采写 ?/|责编|责任编辑)\\s{0,2}[\\p{Script=Han} ·、,/]{2,40}(?:\\s{0,3}(?:文|图|摄|摄影报道|文/图|报道|图文))?[)）】\\]]?$`,
  'u',
);
const CREDIT_ENGLISH =
  /^(?:by|words by|text by|written by|reported by|posted by|published by|reporting by|editing by|edited by|photos? by|photographs? by|photos?|image|images|photo credit|image credit|credit|source|author|authors|story by|contact|media contact|press contact|editor|contributors?|filed by|produced by|translated by|compiled by)\s?[:：]?\s.{2,90}$/iu;
const STAMPED =
  /^(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|发布|发表|更新|发布时间|发表时间|更新时间|发布日期)(?: on| at|于| @)?\s{0,2}[:：|]?\s{0,2}).{4,60}$/iu;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b|all rights reserved|版权所有|版权归|著作权|本文版权|未经.{0,12}(?:许可|授权|允许|同意).{0,40}|转载请.{0,40}|.{0,24}icp(?:备|证).{0,40}|.{0,10}公网安备.{0,40}|.{0,30}(?:all rights reserved|版权所有).{0,40}|本文(?:来自|来源|转自|首发|系|为|由|仅|不|经).{0,100}|.{2,20}(?:工作室)?出品)$/iu;

const LONGEST_CREDIT = 130;

/** Who wrote, edited and published it, and when. */
export const isCredit = (line: string): boolean =>
  line.length <= LONGEST_CREDIT &&
  ((CREDIT.test(line) && !/[。？！?!]$/u.test(line)) ||
    CREDIT_SPACED.test(line) ||
    (CREDIT_ENGLISH.test(line) && !/[.!?]["”]?$/u.test(line)) ||
    (STAMPED.test(line) && /\d/u.test(line)));

export const isCopyright = (line: string): boolean =>
  line.length <= LONGEST_FURNITURE && COPYRIGHT.test(line);

/** A line beneath a picture. */
export const isCaption = (line: string): boolean =>
  line.length <= 160 &&
  /^(?:[▲△▼↑↓◆■]\s{0,2}\S|图为|图片(?:来源|说明)?[:：]|图[:：]|图\d{0,2}[:：丨|]|图注|资料图|配图|现场图|(?:photo|image|figure|picture|credit|photograph)s?(?: credit| by| courtesy)?\s?[:：]|\(?(?:photo|image|picture)s? (?:by|courtesy|credit|via|from)\b|courtesy of )/iu.test(
    line,
  );

/** A line about the writer or the company at the end of a page, and what follows it. */
export const isClosingLabel = (line: string): boolean =>
  line.length <= LONGEST_LABEL &&
  /^(?:written by .{2,40}|about (?:the )?(?:authors?|writers?|us|company|[A-Z][\w&.' -]{1,30})|media contacts?|press contacts?|contacts?|for (?:more|further) information.{0,20}|notes to editors|关于(?:我们|作者|本站|[^。,，]{1,16})|作者(?:简介|介绍)|公司简介|媒体联系(?:人)?|联系(?:方式|我们|人)|编辑注|声明|免责声明|版权声明|转载声明|end|ends|# ?# ?#|-end-|—完—|\(完\)|\(end\)|全文完)$/iu.test(
    label(line),
  );
