/** Titles of talks that speakers or whoever calls them up say in the course of a transcript. */
import type { Span } from '#shared/draft.ts';
import type { Turn } from './turns.ts';

const ENGLISH: readonly RegExp[] = [
  /\b(?:[Mm]y|[Oo]ur|[Tt]h(?:is|e)) (?:talk|paper|presentation|lecture)(?: today)? is (?:called|titled|entitled),? ["“]?(?<title>\p{Lu}[^."”\n]{5,100})(?=["”.])/u,
  /\bI(?:[’']ve| have)? called (?:this|it|my talk|my paper|the talk) ["“]?(?<title>\p{Lu}[^.,"”\n]{5,90})(?=["”.,])/u,
  /["“](?<title>\p{Lu}[^"”\n]{5,100})["”] is (?:the title|my title|what I|about)\b/u,
  /\b(?:title|talk|paper|lecture) is ["“](?<title>\p{Lu}[^"”\n]{5,100})["”]/u,
  /(?:^|[.!?] )(?:First|Then|Next|And finally|Finally|And now|Our (?:first|next|last) speaker,?)[^.!?\n]{0,60}? (?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+,(?: on| with)? ["“]?(?<title>\p{Lu}[^.!?,"”\n]{6,90})["”]?[.]/u,
  /\b(?:[Ff]irst|[Nn]ext|[Ss]econd|[Tt]hird|[Ll]ast|[Ff]inal(?:ly)?|[Tt]hen|[Ww]elcome|[Kk]eynote|[Ss]peaker|[Ll]ecture|talk|paper)\b(?:(?! (?:sa(?:id|ys?|ying)|ask(?:ed|s)|told|tells|answered|wrote|like|goes|went|think|thought|call(?:s|ed|ing)? (?:it|them|him|her|us|me)|words?)\b)[^.!?\n"“]){0,90} ["“](?<title>\p{Lu}[^"”\n]{2,40}[ ][^"”\n]{2,60}[^"”\n.,!])["”]/u,
];
const CHINESE: readonly RegExp[] = [
  /(?:题目|題目|讲题|講題|主题|主題)[^。！!?？\n「《“]{0,8}?(?:是|係|系|叫做?|为|為)[^。！!?？\n「《“]{0,3}[《「“](?<title>[^《》「」“”\n]{3,60})[》」”]/u,
  /(?:进入|進入|下面是|接着是|接著是)[^。！!\n]{0,8}?(?:圆桌|圓桌|对话|對話|座谈|座談)[^。！!\n]{0,6}?[，,：:]?[《「“](?<title>[^《》「」“”\n]{3,60})[》」”]/u,
  /(?:下一位|最后|最後|接下来|接下來|有请|有請|欢迎|歡迎|第[一二三四五六]位)[^。！!\n]{0,60}?[，,]?[《「“](?<title>[^《》「」“”\n]{3,60})[》」”]/u,
];
const PATTERNS = [...ENGLISH, ...CHINESE].map((pattern) => new RegExp(pattern, 'gu'));
const SEARCHED = 800;
const MOST = 60;

export interface SaidTitle {
  readonly text: string;
  readonly span: Span;
  /** Where the turn begins in which it is said. */
  readonly start: number;
}

/** The titles that are said, each once, in order. */
export function saidTitles(source: string, turns: readonly Turn[]): SaidTitle[] {
  const titles = new Map<string, SaidTitle>();
  for (const { span } of turns) {
    if (titles.size >= MOST) break;
    let from = span.start;
    // One who calls up the next may do so in the same breath again.
    for (const found of titlesIn(source.slice(span.start, Math.min(span.end, from + SEARCHED)))) {
      if (titles.has(found.text)) continue;
      const start = span.start + found.start;
      const end = start + found.text.length;
      titles.set(found.text, { text: found.text, span: { start, end }, start: from });
      from = end;
    }
  }
  return [...titles.values()];
}

/** The titles of some words, in their order; of two that overlap the first stands. */
function titlesIn(said: string): { text: string; start: number }[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...said.matchAll(pattern)].map((match) => {
      const text = match.groups?.['title'] ?? '';
      return { text, start: match.index + match[0].lastIndexOf(text) };
    }),
  );
  const ordered = found.toSorted((one, other) => one.start - other.start);
  return ordered.filter(
    ({ start }, index) =>
      !ordered.slice(0, index).some((other) => other.start + other.text.length > start),
  );
}
