/** Lines of a page or recording that nobody said. */
import type { Span } from '#shared/draft.ts';
import { linesFrom } from './groups.ts';
import type { Cut } from './turns.ts';

/** Nothing longer is furniture. */
const LONGEST = 160;

const FURNITURE: readonly RegExp[] = [
  // A picture's file name, alone or as Markdown has it.
  /^[^\s/\\]{0,100}\.(?:png|jpe?g|gif|webp|svg|bmp|heic)$/iu,
  /^!\[[^\]]{0,100}\]\([^)\s]{0,300}\)$/u,
  // The name of the recording.
  /^[\p{L}\p{N}_() .-]{1,100}\.(?:mp3|mp4|m4a|wav|mov|mkv|webm|aac|ogg|txt|docx?|srt|vtt)$/iu,
  // What tools put around a recording.
  /^.{2,60} (?:started|stopped) (?:the )?(?:transcription|recording)$/iu,
  /^(?:\d{1,2}h ?)?(?:\d{1,3}m(?:in)? ?)?\d{1,2}s$/iu,
  /^(?:讯飞听见|訊飛聽見|腾讯会议|騰訊會議|飞书妙记|通义听悟|钉钉闪记|网易见外|Otter(?:\.ai)?|Zoom|Teams|Descript|Rev)?[ ·:：-]{0,3}(?:(?:转写|轉寫|录音|录制|識別|识别)(?:结果|結果|文本|文件|文字|稿)|智能(?:纪要|总结)|transcript export)$/iu,
  /^(?:SUMMARY )?KEYWORDS$/u,
  /^(?:创建者|創建者|创建人|会议号|会议 ?ID|主办账号|录制人|转写时间|導出時間|导出时间)[:：].{0,60}$/iu,
  /^https?:\/\/\S{1,150}$/iu,
  /^[-*_=~–—·•.# ]{3,40}$/u,
  // Capitals set wide: `P R O C E E D I N G S`.
  /^(?:\p{Lu} ){4,40}\p{Lu}$/u,
  // A number in brackets or with `page` is that of a page.
  /^(?:page|p\.)[ ]?\d{1,4}(?:[ ]?(?:of|\/)[ ]?\d{1,4})?$/iu,
  /^第[ ]?\d{1,4}[ ]?页(?:[ ,，/]{0,3}共[ ]?\d{1,4}[ ]?页)?$/u,
  /^[-–—][ ]?\d{1,4}[ ]?[-–—]$/u,
  /^[[(（【*♪♫][ ]?(?:(?:upbeat |soft |intro |outro |opening |closing )?music|applause|laughter|laughs|cheering|silence|inaudible|crosstalk|no audio|background noise|applause and cheering|音乐|音樂|掌声|掌聲|鼓掌|笑声|笑聲|大笑|静音|无声|听不清)(?: playing| continues)?[ ]?[\])）】*♪♫]$/iu,
  /^(?:advertisement|sponsored|share this(?: article| page)?|share|tweet|subscribe|sign up|log ?in|print|save|like|comments?|read more|continue reading|skip to (?:main )?content|back to top|related articles?|photo:.{0,100}|image:.{0,100}|分享|收藏|点赞|评论|打印|返回顶部|阅读原文|扫码关注.{0,40}|点击.{0,20}关注.{0,20}|点击.{0,10}阅读.{0,10}|长按.{0,30}二维码.{0,30}|广告)$/iu,
  /^(?:#{1,6} )?(?:\*\*)?(?:full |edited |meeting |panel )?(?:transcript(?:ion)?|文字实录|文字實錄|实录|實錄|对话实录|對話實錄|现场实录|圆桌实录|逐字稿|正文|文字记录|文字紀錄|会议记录)(?:\*\*)?[ ]?[:：]?$/iu,
  // How it was written down: `Transcript - lightly edited for clarity`.
  /^(?:#{1,6} )?(?:\*\*)?[[(（【]?(?:(?:this |the )?(?:full |raw |auto(?:matic(?:ally)?)?[- ](?:generated )?|machine )?transcript(?:ion)?|逐字稿|实录|實錄|速记|速記|录音整理|錄音整理)[^\n]{0,24}?(?:edited|unedited|for (?:clarity|length|readability)|not reviewed|unreviewed|verbatim|confidence|speaker identification|志工|校[订訂对對]|审阅|審閱|审定|審定|删节|刪節|语助词|語助詞|仅供参考|僅供參考)[^\n]{0,80}$/iu,
  /^(?:interview|panel|session|meeting|event|talk|keynote) (?:transcript(?:ion)?|recording)$/iu,
  /^(?:transcribed (?:by|with) .{1,60}|this transcript (?:was|is) .{1,120}|auto-?generated (?:by|captions|transcript).{0,60}|本文由.{1,40}(?:整理|转写|轉寫|生成).{0,20}|以上(?:内容|文字)由.{1,60}|以下(?:为|是|為).{0,20}(?:实录|實錄|整理|文字|全文).{0,20})[.。：:]?$/iu,
];

/** `影片自動字幕匯出`, `逐字稿（未校订）`, `转写引擎：…`: how the text was made, and nothing else. */
const MADE_BY_TOOLS =
  /^(?:(?:影片|视频|視頻|录音|錄音|音频|音訊|会议|會議|语音|語音|智能|自动|自動|机器|機器|AI|字幕|逐字稿|文字稿|转写|轉寫|转录|轉錄|转文字|轉文字|听打|聽打|识别|辨識|识别结果|结果|結果|文件|文本|导出|匯出|导出稿|初稿|原稿|未校订|未校訂|未校对|未校對|未整理|场次|場次|[一二三四五六七八九十\d]{1,2}|的|生成)[ （(）)：:·|｜_-]{0,3}){2,10}$|^(?:转写|轉寫|识别|辨識|录音|錄音)?(?:引擎|软件|軟體|工具|设备|設備|格式|编号|編號|文件名)[：:]/iu;

/** Whether words tell how the text was made and nothing else. */
export const isMadeByTool = (words: string): boolean => MADE_BY_TOOLS.test(words);

/** Whether a line is furniture: a picture's name, a page number, `[Music]`, a button. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && (isMadeByTool(line) || FURNITURE.some((pattern) => pattern.test(line)));

const END =
  /^(?:#{1,6} )?(?:\*\*)?[-–—*=[(（【~ ]{0,6}(?:the end|end|end of (?:the )?(?:transcript|transcription|recording|session|panel|talk|discussion)|transcript ends|recording ends|fin|完|全文完|本文完|结束|結束|(?:录音|錄音|转写|轉寫|会议|會議|实录|實錄)(?:结束|結束)|END)[-–—*=\])）】~ ]{0,6}(?:\*\*)?[.。]?$/iu;
const AFTER =
  /^(?:#{1,6} )?(?:\*\*)?(?:related (?:articles?|posts?|stories|reading|content)|more from|you may also like|recommended|about (?:the )?(?:author|us|speakers?|panelists?)|further reading|read next|comments|copyright|©|all rights reserved|subscribe to|follow us|相关(?:阅读|内容|文章|推荐|链接)|相關(?:閱讀|內容|文章)|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|更多(?:内容|精彩|阅读)|[（(【]?(?:责任编辑|責任編輯|责编|責編)|编辑[:：]|校对[:：]|版权|版權|免责声明|免責聲明|声明[:：]|本文来源|来源[:：]|來源[:：]|扫描二维码|关注我们|關注我們|往期|热门评论|上一篇|下一篇)/iu;
const OWN_NOTES =
  /^(?:#{1,6} )?(?:\*\*)?(?:(?:my|own|personal|editor'?s?|writer'?s?|transcriber'?s?|post-?event|after the (?:event|panel|talk)) )?(?:notes?|thoughts?|take|takeaways?|reflections?|impressions?|opinions?|comments?|remarks?|verdict|afterword|postscript|p\.?s\.?|observations?)(?: (?:on|about|to self|after) .{0,40})?(?:\*\*)?[ ]?[:：]?$|^(?:#{1,6} )?(?:\*\*)?(?:我的|个人|個人|编者|編者|整理者|笔者|筆者|听后|聽後|会后|會後|参会|參會)?(?:笔记|筆記|感想|感受|感悟|想法|心得|体会|體會|点评|點評|评论|評論|总结|總結|小结|小結|后记|後記|编后|編後|备注|備註|吐槽|按语|按語|随想|隨想)(?:\*\*)?[ ]?[:：]?$/iu;
const OWN_LINE =
  /^(?:#{1,6} )?[*_]{0,2}[[(（【]?(?:(?:my|own|personal) (?:notes?|thoughts?|take|verdict|opinion|view|impressions?|reflections?)|notes? to self|verdict|p\.?s\.?|我的(?:感想|感受|想法|评价|評價|看法|笔记|筆記|总结|點評|点评)|个人(?:感想|感受|评价|看法|观点)|個人(?:感想|感受|評價|看法)|感想|后记|後記|吐槽|附记|附記|编者按|編者按|整理者(?:注|按)|听后感|聽後感|会后感|會後感)(?:\*\*)?[ ]?[:：]/iu;

/** A last paragraph in italics or brackets: who they are, how it was written down. */
const ASIDE = /^(?:\*(?!\*)\S|_(?!_)\S|[(（【]|\[(?!\d))/u;
const ASIDE_WORDS =
  /\b(?:is|are|was|were|edited|transcri|published|recorded|first appeared)\b|整理|编辑|編輯|实录|實錄|作者|现任|現任|本文|删节|刪節/iu;

/** Whether a line begins the writer's closing aside. */
export const isAside = (line: string): boolean => ASIDE.test(line) && ASIDE_WORDS.test(line);

export type Ending = 'end' | 'after' | 'notes';

/** Whether nobody says anything from a line on: it ends, others' pages begin, or the writer's notes do. */
export function endingAt(line: string): Ending | null {
  if (OWN_LINE.test(line.slice(0, LONGEST))) return 'notes';
  if (line.length > LONGEST) return null;
  if (END.test(line)) return 'end';
  if (OWN_NOTES.test(line)) return 'notes';
  return AFTER.test(line) ? 'after' : null;
}

export interface Furniture {
  readonly cuts: readonly Cut[];
  /** Characters that were left out. */
  readonly leftOut: number;
}

/** The cuts that the furniture within a stretch makes. */
export function furnitureIn(source: string, { start, end }: Span): Furniture {
  const cuts: Cut[] = [];
  let leftOut = 0;
  for (const line of linesFrom(source, start, end)) {
    if (line.end - line.start > LONGEST) continue;
    if (!isFurniture(source.slice(line.start, line.end))) continue;
    cuts.push({ start: line.start, resume: line.end });
    leftOut += line.end - line.start;
  }
  return { cuts, leftOut };
}
