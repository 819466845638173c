/** Titles of talks that are only said, without quotation marks: `今天的题目叫做一本书的下半生大家掌声欢迎`. */
import type { Span } from '#shared/draft.ts';

const CHINESE: readonly RegExp[] = [
  /(?:题目|題目|讲题|講題|(?:演讲|演講|分享|报告|報告)的?主[题題])(?:呢|是[^，,。！!？?\s]{0,10}|[^，,。！!？?\s是叫]{0,6})?(?:叫做|叫作|叫)(?<rest>[^，,。！!？?；;\n]{4,60})/gu,
  /(?:题目|題目|讲题|講題|(?:演讲|演講|分享|报告|報告)的?主[题題])呢?(?:就?是|为|為)(?<rest>[^，,。！!？?；;\n]{4,60})/gu,
  /(?:要|想|来|來)(?:跟|和|给|給|为|為)(?:我们|我們|大家|各位)(?:讲|講|分享|带来|帶來|聊)的(?:题目|題目|主题|主題|内容|內容)?(?:就?是|叫做?)(?<rest>[^，,。！!？?；;\n]{4,60})/gu,
];
/** What comes after a title in speech. */
const CHINESE_END =
  /[嗯呃啊齁]|那(?:[个個位](?!人|性)|我|么|麼|就|现在|現在)|[她他][要会會今的来來]|大家(?=掌|欢|歡|鼓|都|知道|可能|应该|應該|看|也)|(?:掌声|掌聲)?(?:有请|有請)|掌声|掌聲|欢迎|歡迎|[请請](?=大家|.{1,4}(?:总|總|老师|老師|医生|醫師|教授|博士|主任))|谢谢|謝謝|好(?=[的那，]|有请|有請|掌|我|下)|第一[个個件点點]|首先|我(?=觉|覺|先|就|想|今|是|们|們|為|为)|因为|因為|所以|其实|其實|然后|然後|这(?:个|個|也)|這(?:个|個|也)|\s/u;
/** What is said of a title rather than one. */
const NO_CHINESE =
  /^(?:叫?(?:什么|什麼|啥)|我|你|您|他|她|它|这|這|那|很|非常|比较|比較|有点|有點|不|关于|關於|什么|什麼|主办|主辦|主持|老师|老師|刚才|剛才|一个|一個|也|就)|(?:定|订|訂|起|取|给|給|想)的|叫做|叫作|的$/u;

const ENGLISH: readonly RegExp[] = [
  /\b(?:(?:talk|session|keynote|lecture|presentation)(?: today| tonight)?(?:['’]s| is)) (?:called|titled|entitled) (?<rest>[^.!?"“\n]{8,140})/giu,
  /\btitle (?:that )?(?:i|she|he|we|they) (?:gave|sent|chose|picked|submitted|put)(?: (?:to |for )?[\p{L}'’-]{2,15}){0,3}? (?:was|is) (?<rest>[^.!?"“\n]{8,140})/giu,
  /\bi(?:['’]ve| have)? (?:called|titled|named) (?:this|my|the) (?:one|talk|session|lecture|presentation) (?<rest>[^.!?"“\n]{8,140})/giu,
  /\b(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Ww]hose) title(?: (?:on|of|in) (?:\p{Ll}{2,9} ){1,3}?| today | tonight | (?:I|we)[’']ve (?:got|written) )?,? ?is (?:called )?(?<rest>\p{Lu}[^.!?"“\n]{6,140})/gu,
];
const ENGLISH_END =
  /,? (?:and (?=(?:he|she|i|we|they|it|that|what|so|then|please|now)(?!\p{L}))|so (?!\p{L}{2,10}$)|because |which |um |uh |okay |ok |but |please |thank|give |let['’]?s |over to )|,|$/giu;
const FEWEST_WORDS = 3;
const MOST_WORDS = 16;
const MOST_HAN = 30;
const FEWEST_HAN = 4;
const MOST = 40;

export interface SpokenTitle {
  readonly text: string;
  readonly span: Span;
}

/** The Chinese title at the head of some words, without what follows it, or null. */
export function chineseTitleOf(rest: string): string | null {
  const end = CHINESE_END.exec(rest)?.index ?? rest.length;
  const title = rest.slice(0, end);
  if (title.length < FEWEST_HAN || title.length > MOST_HAN || NO_CHINESE.test(title)) return null;
  return /^[^《「“"]*\p{Script=Han}/u.test(title) ? title : null;
}

function englishTitleOf(rest: string): string | null {
  for (const { index } of rest.matchAll(ENGLISH_END)) {
    const title = rest.slice(0, index).trim();
    const count = title.split(' ').length;
    if (count > MOST_WORDS) return null;
    // `dead ends and what they tell you and what I want …`: the first joint is within the title.
    if (count >= FEWEST_WORDS) return title;
  }
  return null;
}

/** The titles that are said in a stretch of speech, each once and in order. */
export function spokenTitles(source: string, span: Span): SpokenTitle[] {
  const words = source.slice(span.start, span.end);
  const found = new Map<string, SpokenTitle>();
  for (const pattern of [...CHINESE, ...ENGLISH]) {
    for (const { groups, index, 0: whole } of words.matchAll(pattern)) {
      const rest = groups?.['rest'] ?? '';
      const text = CHINESE.includes(pattern) ? chineseTitleOf(rest) : englishTitleOf(rest);
      if (text === null || found.has(text)) continue;
      const start = span.start + index + whole.length - rest.length;
      found.set(text, { text, span: { start, end: start + text.length } });
      if (found.size >= MOST) break;
    }
  }
  return [...found.values()].toSorted((one, other) => one.span.start - other.span.start);
}
