/** The pieces of a headline between its separators, without what says nothing. */
import { foldText } from '../../../text/fold.ts';

export interface Segment {
  /** Offsets into the headline. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a hyphen without spaces joins it to the piece before. */
  readonly tight: boolean;
}

/** Signs between the parts of a headline; a hyphen or dot only where it can be no part of a word. */
const SEPARATOR =
  /[ ]+[-–—~•·/»>]{1,3}[ ]+|[ ]?(?:\|{1,2}|——|—|──)[ ]?|[ ]?[/]{2}[ ]?|_{1,2}|\t+|[；;][ ]?|(?<=[\p{Script=Han}?!？！”」》)）])[-–·•](?=\S)|(?<=[\p{L}\d)）])[-–·•](?=[\p{Script=Han}“「《])|[ ]?@[ ]?(?=[\p{L}\d])|[【】「」『』[\]]|[\s,]+(?=(?:主持人?|(?:圆桌|与会|对话|演讲|分享)?嘉宾|与谈人|讲者|主讲人?|演讲人|panell?ists?|speakers?|moderators?|moderated by|guests?)[ ]?:)/giu;

/** Names of sites, marks of quality and ids of recordings. */
const NOISE =
  /^(?:youtube|vimeo|bilibili|哔哩哔哩(?:_bilibili)?|b站|知乎(?:专栏)?|csdn(?:博客)?|微信公众平台|公众号|腾讯视频|优酷(?:视频)?|爱奇艺|西瓜视频|抖音|小红书|简书|掘金|博客园|segmentfault(?: 思否)?|思否|infoq|medium|substack|linkedin|twitter|x|facebook|spotify|apple podcasts|喜马拉雅|小宇宙|slideshare|speaker ?deck|github|hacker news|ted|podcast|官网|首页|新浪(?:网|财经)?|搜狐(?:网)?|网易(?:新闻|号)?|腾讯(?:新闻|网)|澎湃新闻|今日头条|百家号|36氪|凤凰网|新华网|人民网|bv[\da-z]{8,12}|av\d{5,12}|(?:\d{3,4}p|hd|4k|uhd)|(?:完整|全程|高清|中字|双语|英文|中文)?(?:字幕|回放|录像|录播|视频|直播|完整版|实录|文字版|文字实录|全文|速记|转写|转录)|(?:full )?(?:video|recording|transcript|audio|livestream|replay|subtitles)|(?:auto[- ]?generated|raw) transcript|(?:p|part|ep|episode|vol|no)\.? ?\d{1,4}|#\d{1,4}|第[\d一二三四五六七八九十]{1,4}[讲集期回部分]|\(?\d{1,3}\/\d{1,3}\)?|\d{1,3}|[上中下]|blog|home|news|新闻|资讯|official)$/iu;
const PART_NUMBER =
  /^(?:(?:p|part|ep|episode|vol)\.? ?\d{1,4}(?:[ ]?[:.、-][ ]?|[ ])|#\d{1,4}[ ]|#?\d{1,3}[.、:)][ ]?|第[\d一二三四五六七八九十]{1,4}[讲集期回][ ]?[:|-]?[ ]?)/iu;

/** Whether a piece of a headline is the name of a site, an id or another mark that says nothing. */
export const isNoise = (text: string): boolean => NOISE.test(foldText(text).trim());

/** Trims a piece and drops the number of the recording in front. */
export function segmentAt(
  title: string,
  start: number,
  end: number,
  tight = false,
): Segment | null {
  let from = start;
  let to = end;
  for (;;) {
    const slice = title.slice(from, to);
    const lead =
      /^[\s,，.、:：]{1,8}/u.exec(slice)?.[0].length ??
      PART_NUMBER.exec(foldText(slice))?.[0].length ??
      0;
    if (lead === 0) break;
    from += lead;
  }
  to -= /[\s,，:：]{0,8}$/u.exec(title.slice(from, to))?.[0].length ?? 0;
  return to > from ? { start: from, end: to, text: title.slice(from, to), tight } : null;
}

/** The pieces of a headline, in order. */
export function segmentsOf(title: string): Segment[] {
  const folded = foldText(title);
  const segments: Segment[] = [];
  let from = 0;
  let tight = false;
  const take = (end: number): void => {
    const segment = segmentAt(title, from, end, tight);
    if (segment && !isNoise(segment.text)) segments.push(segment);
  };
  for (const { index, 0: sign } of folded.matchAll(SEPARATOR)) {
    // `Kelp panel (Coast Week·Leeds)` has one piece in its brackets.
    const within = folded.slice(from, index);
    if (/^[-–·•]$/u.test(sign) && within.lastIndexOf('(') > within.lastIndexOf(')')) continue;
    take(index);
    from = index + sign.length;
    tight = /^[-–]$/u.test(sign);
  }
  take(title.length);
  return segments;
}
