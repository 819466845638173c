/** Chinese speech that nobody has put signs into, cut where one thought ends and the next begins. */
import type { Span } from '#shared/draft.ts';

/** A stretch without any sign is cut once it is longer than this, in characters. */
const LONGEST_BREATH = 64;
const SIGN = /[，,。．；;！!？?：:、\s]/u;

/** Words that begin a thought, whatever stands before them. */
const OPENS =
  /^(?:所以|但是|可是|不过|不過|然后|然後|结果|結果|后来|後來|因为|因為|如果|因此|另外|此外|首先|其次|接下来|接下來|于是|於是|比如|譬如|例如|而且|甚至|其实|其實|当然|當然|我觉得|我覺得|我认为|我認為|我的(?:结论|結論|建议|建議|体会|體會|答案)|也就是|换句话|換句話|还有(?!没)|還有(?!沒)|再一个|再一個|第[一二三四五六七八][个個件条條点點种種步]|那(?=我|你|他|她|它|这|這|么|麼|个时候|個時候|第|后来|後來|现在|現在|为什么|為什麼|怎么|怎麼|我们|我們)|最后(?=我|一|呢|说|讲)|最後(?=我|一|呢|說|講)|直到|除非|只要|只有|虽然|雖然|尽管|儘管|反而|倒是|以前|现在|現在|当时|當時|去年|今年|有一[个個次天位家]|一个是|一個是|答案是|解决办法|辦法是|办法是|我们(?!的)|我們(?!的))/u;
/** Thanks and calls, which are thoughts of their own however short. */
const STANDS_ALONE =
  /^(?:好的?|那)?(?:(?:谢谢|謝謝|感谢|感謝)(?:大家|各位|主持人|您|你们|你們|[\p{Script=Han}]{1,3}(?:老师|老師|总|總|医生|醫師|教授))|(?:掌声|掌聲)?有请|(?:掌聲)?有請)|^好(?=我就|我讲|我講|那我们|那我們|那因为|那因為|那接|下面|接下|还有一|還有一|那这|那這|我们先|我們先)/u;
/** Words that often do. */
const MAY_OPEN =
  /^(?:我|你|他|她|它|大家|这|這|那|就|没有|沒有|不是|不要|别|別|每|一开始|一開始|原来|原來|本来|本來|一直|其中|这样|這樣|为什么|為什麼|先|再|但|而|要|最|今天|昨天|同样|同樣|多少|用|把|让|讓|等|到)/u;
/** Particles and fillers that end one. */
const CLOSES = /(?:[啊呢吧嘛吗嗎齁喔哦呀啦嗯呃诶欸]|对吧|對吧|是吧|对不对|對不對|是不是)$/u;
const MAY_CLOSE = /[了过過的个個]$/u;
/** After these something must follow. */
const LEADS =
  /(?:所以|但是|可是|不过|不過|然后|然後|结果|結果|后来|後來|因为|因為|如果|因此|而且|就是|还是|還是|也是|都是|其实|其實|当然|當然|比如|那么|那麼|首先|其次|最后|最後|以前|现在|現在|当时|當時|只要|只有|虽然|雖然|尽管|儘管|反而|觉得|覺得|认为|認為|发现|發現|知道|告诉|告訴|因|但|而|那|这|這|每|第|[我你他她它咱]们?|[我你他她它咱]們|们的|們的|的时候|的時候|的话|的話|是|不|没|沒|把|被|在|跟|和|与|與|给|給|让|讓|对|對|从|從|向|往|用|要|会|會|能|可以|应该|應該|必须|必須|就|都|也|还|還|又|再|才|很|太|更|最|先|只|并|並|各|问|問|说|說|讲|講|叫|请|請|想|看|有|等|到|比|像|为|為|以|之|所|得|地|总|總)$/u;
const NUMBER = /[一二三四五六七八九十百千万萬亿億两兩半几幾\d]$/u;
const LONGEST_WORD = 8;
/** Characters that a thought has, at the least and at the most; more or fewer cost. */
const FEWEST = 16;
const MOST = 42;
const HARD_MOST = 110;
const SHORT_COST = 0.35;
const LONG_COST = 0.15;
const OPENS_GAIN = 2.4;
const ALONE_GAIN = 7;
const MAY_OPEN_GAIN = 0.5;
const CLOSES_GAIN = 1.6;
const MAY_CLOSE_GAIN = 0.7;

/** How well a cut stands at an offset; nothing below zero is one. */
function gainAt(words: string, at: number): number {
  const before = words.slice(Math.max(0, at - LONGEST_WORD), at);
  const after = words.slice(at, at + LONGEST_WORD);
  if (STANDS_ALONE.test(after)) return ALONE_GAIN;
  const opens = OPENS.test(after) ? OPENS_GAIN : MAY_OPEN.test(after) ? MAY_OPEN_GAIN : 0;
  const closes = CLOSES.test(before) ? CLOSES_GAIN : MAY_CLOSE.test(before) ? MAY_CLOSE_GAIN : 0;
  if (opens + closes < CLOSES_GAIN - 0.4) return -1;
  if (closes < CLOSES_GAIN && LEADS.test(before)) return -1;
  if (opens < OPENS_GAIN && NUMBER.test(before)) return -1;
  // A particle belongs to what stands before it.
  return CLOSES.test(after.slice(0, 1)) ? -1 : opens + closes;
}

const costOf = (length: number): number =>
  1 + SHORT_COST * Math.max(0, FEWEST - length) + LONG_COST * Math.max(0, length - MOST);

interface Cut {
  readonly at: number;
  readonly cost: number;
  readonly before: number;
}

/** The cheapest way to cut a stretch without signs: thoughts of a usual length, cut where words say so. */
function cutsIn(words: string): number[] {
  const cuts: Cut[] = [{ at: 0, cost: 0, before: -1 }];
  let first = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const isEnd = at === words.length;
    const gain = isEnd ? 0 : gainAt(words, at);
    if (gain < 0) continue;
    while (first < cuts.length - 1 && at - (cuts[first]?.at ?? 0) > HARD_MOST) first += 1;
    let best: Cut | null = null;
    for (let index = first; index < cuts.length; index += 1) {
      const from = cuts[index];
      if (!from) continue;
      const cost = from.cost + costOf(at - from.at) - gain;
      if (!best || cost < best.cost) best = { at, cost, before: index };
    }
    if (best) cuts.push(best);
  }
  const places: number[] = [];
  for (let index = cuts.length - 1; index > 0; index = cuts[index]?.before ?? 0)
    places.push(cuts[index]?.at ?? 0);
  return places.toReversed();
}

const HEAD = /^(?:[嗯呃诶欸齁]|那个(?=[^\p{N}]))+/u;
const TAIL = /(?:[嗯呃诶欸齁啊呢]|对吧|對吧|是吧|对不对|對不對)+$/u;

/**
 * The thoughts of a stretch of Chinese where it has no signs at all for long; what has signs stays
 * whole between them. In time linear in the length: a cut looks back at a hundred characters.
 */
export function breathsIn(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (const run of runsIn(text, start, end)) {
    const words = text.slice(run.start, run.end);
    let from = 0;
    for (const at of cutsIn(words)) {
      const piece = words.slice(from, at);
      const head = HEAD.exec(piece)?.[0].length ?? 0;
      const tail = TAIL.exec(piece)?.[0].length ?? 0;
      if (head + tail < piece.length)
        pieces.push({ start: run.start + from + head, end: run.start + at - tail });
      from = at;
    }
  }
  return pieces;
}

/** Whether a stretch of Chinese runs on without any sign for longer than anybody means a sentence. */
export function isBreathless(words: string): boolean {
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !SIGN.test(words.charAt(at))) continue;
    if (at - from > LONGEST_BREATH && /\p{Script=Han}{12}/u.test(words.slice(from, at)))
      return true;
    from = at + 1;
  }
  return false;
}

/** The stretches between signs. */
function runsIn(text: string, start: number, end: number): Span[] {
  const runs: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !SIGN.test(text.charAt(at))) continue;
    if (at > from) runs.push({ start: from, end: at });
    from = at + 1;
  }
  return runs;
}
