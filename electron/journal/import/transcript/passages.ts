/** What of a transcript may be worth keeping: what guests say, and what they close with. */
import type { DraftTakeaway, Span } from '#shared/draft.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { simplify } from '../prose/simplify.ts';
import { prefaceLength } from '../prose/takeawayNoise.ts';
import { proposeTakeaways } from '../prose/takeaways.ts';
import type { Passage } from '../prose/takeaways.ts';
import { clausesIn } from './clauses.ts';
import type { SpokenText } from './spoken.ts';

export interface TurnFacts {
  /** Whoever asks and leads rather than says what they think. */
  readonly isModerator: boolean;
  readonly isAudience: boolean;
  /** Of one who leads without being called so: what they say may be a contribution. */
  readonly isGuest: boolean;
  readonly session: number;
}

/** A moderator's turn with something to say of its own is longer than this. */
const OWN_STATEMENT = 420;
const CONTRIBUTION = 120;
const MODERATOR_WEIGHT = 0.5;
const CLOSING_WEIGHT = 1.5;
const ASKED_CLOSING_WEIGHT = 2.5;
/** The share of a transcript after which it comes to its close. */
const CLOSE = 0.6;
const LAST_TURNS = 0.85;

const ASKS_TO_CLOSE =
  /\b(?:(?:one|a|single|in a|just one) (?:key ?)?(?:word|sentence|phrase|line)|key ?words?|(?:final|closing|last|parting|concluding) (?:thoughts?|words?|remarks?|statements?|comments?|messages?|question|takeaways?)|takeaway|sum(?:marise|marize)? (?:it )?up|wrap(?:ping)? up|one (?:thing|change|wish|message|tip|recommendation|piece of advice)\b|(?:any )?advice (?:for|to)|leave (?:us|the audience|people|everyone) with)\b|关键词|關鍵詞|关键字|一句话|一句話|一个词|一個詞|一个字|一個字|最后.{0,12}(?:总结|寄语|展望|分享|问题|一轮|收尾|一句|建议|忠告|期待|愿景|结语|最想)|最後.{0,12}(?:總結|寄語|展望|分享|問題|一輪|收尾|一句|建議|忠告|期待|願景|結語|作結|最想)|(?:每人|每位|各位|各自)[^。]{0,6}(?:一句|一个词|一個詞|一分钟|一分鐘)|总结一下|總結一下|用.{0,6}(?:词|詞|字|话|話)(?:来|來)?(?:总结|總結|概括|形容|描述)/iu;

/** Sentences of politeness and procedure, which nobody keeps. */
const GREETING =
  /^.{0,16}大家(?:好|早安|午安|晚安|下午好|上午好|晚上好)|^(?:(?:so|and|well|ok(?:ay)?|yeah|yes|right|great|all right|alright|好的?|嗯|呃|那么?)[,，.!。 ]{1,3}){0,3}(?:thank(?:s| you)|hello|hi\b|hey\b|good (?:morning|afternoon|evening)|welcome|(?:it'?s|it is) (?:a|an|my|such a|great|so|really) (?:pleasure|honou?r|good|great|nice|real)|(?:i'?m|i am) (?:very |so |really )?(?:happy|glad|delighted|honou?red|excited|pleased)|my name(?:'s| is)|(?:let'?s|let me|we'?ll|we will|now|next)\b.{0,60}\b(?:introduce|turn to|move on|hand|start with|begin with|go to|open)|please (?:join|welcome|give)|(?:please )?(?:give|join).{0,40}(?:applause|hand|welcoming)|(?:over|back) to you|.{0,80}\bwishing (?:you|everyone|all)\b|(?:great|good|excellent|interesting) question|that'?s (?:a )?(?:great|good|excellent|fair|interesting)|大家(?:好|下午好|上午好|早上好|晚上好)|各位|尊敬的|(?:非常|很|十分)?(?:感谢|感謝|谢谢|謝謝|高兴|高興|荣幸|榮幸|欢迎|歡迎)|(?:下面|接下来|接下來|首先|那么)?.{0,6}(?:有请|有請|请|請).{1,20}(?:上台|发言|發言|分享|介绍|介紹|回答|谈谈|談談|讲|講)|我(?:是|叫|来自|來自)|掌声|掌聲|好的?[，,。])/iu;
const SELF =
  /^(?:(?:yes|sure|so|well|hi|hello|thanks|thank you|ok(?:ay)?)[,.! ]{1,3}(?:\p{L}{1,20}[,.! ]{1,2}){0,3})?(?:I[’']m|I am|my name is|we are|we[’']re) (?:the )?[\p{Lu}][\p{L}.’'-]{1,24}|(?:^|[，,])我(?:是|叫).{1,24}(?:的|创始人|創始人|CEO|总|總|教授|博士|老师|老師|负责人|負責人)/u;
const FILLER =
  /呃|嗯|啊(?=[，,。])|那个(?=[，,那这])|這個(?=[，,這])|这个(?=[，,这])|就是说|就是說|对吧|對吧|\b(?:um+|uh+|er+|ah|erm|hmm)\b|\byou know\b|\bI mean\b|\bsort of\b|\bkind of\b|\blike,|(\p{Script=Han}{1,3})\1/giu;
/** Characters of speech for one filler; more often is no sentence to keep. */
const CLEAN = 28;
const SHORT_LATIN = 25;
const SHORT_HAN = 10;

/** `Ada Moss, Kelp Labs.`: a name with what stands beside it, and nothing said. */
const NAME_ALONE =
  /^(?:I[’']m )?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,3}, (?:(?:from |of |at |the )*\p{Lu}[\p{L}&.’'-]{1,24}(?: (?:of |for |the |and )?\p{Lu}[\p{L}&.’'-]{1,24}){0,5}|I(?:[’']m|[’']ve| am| run| work| lead| teach| do| make| edit| study| head)\b.{0,160})[.]?$/u;
/** What is said of the meeting itself, or of what has just been said. */
const PROCEDURE =
  /^(?:(?:so|okay|ok|right|well|and|yeah)[,.]? )?(?:this is (?:the )?(?:breakout|session|panel|track|group)\b|(?:we|you|I)(?:[’']ve| have)(?: got| only| about)* (?:(?:about|roughly|some|only) )?(?:\d{1,3}|one|two|three|five|ten|fifteen|twenty|thirty|forty|sixty|a few|an?) (?:more )?(?:minutes?|hours?|seconds?)\b|(?:the )?recorder[’']?s? (?:is )?on\b|that[’']?s (?:my|the|our) (?:advice|answer|view|opinion|point|take|question|time|end)\b(?!.{0,3}(?:is|:|that)).{0,30}$|(?:I|we) (?:love|like|agree with) (?:that|it|this)\b.{0,20}$|(?:I[’']ll|I will|I am going to|I[’']m going to|let me) (?:keep time|start|begin|try to be brief|be brief|answer|take that|moderate)\b.{0,40}$|can (?:everybody|everyone|you(?: all)?) hear\b|(?:our|the|my) (?:first|next|second|third|last|final|other) (?:speaker|session|guest|talk|panel|keynote)\b|(?:our|the|my) (?:speaker|guest|keynote)s?(?: \w+){0,3} (?:is|are)\b|next (?:is|we have)\b|let[’']?s (?:pause|stop|break|leave it)\b.{0,40}$|.{0,40}\bwelcome (?:back )?to (?:the|our|this|day|another)\b|(?:his|her|their|my|the) (?:talk|title|paper|presentation|topic)(?: today| tonight)? is\b|(?:next|first|last) up\b|(?:coffee|lunch|tea|dinner|drinks) (?:is|are|will be)\b.{0,60}$)|^(?:我先?(?:来)?(?:补充|回答|说|講|讲)(?:一下|一点|一句|这个问题|两句)?[，。]?$|时间关系|時間關係|时间到了|時間到了|今天就到这里|今天就到這裡|接下来(?:我们)?(?:进入|是)|接下來(?:我們)?(?:進入|是))/iu;

/** `Ada Moss runs the harbour office`: somebody is introduced. */
const INTRODUCES =
  /^(?:(?:Dr|Doctor|Professor|Prof)\.? )?\p{Lu}\p{Ll}+ (?:(?:de|van|von) )?\p{Lu}[\p{L}’'-]+,? (?:is|runs|leads|heads|works|teaches|joins|will be) (?:the|an?|our|from|at|for|with|us)\b/u;
/** What is said to the room: who speaks next, on what, who asks, when there is coffee. */
const TO_THE_ROOM =
  /(?:我|我们|我們)?(?:想|要)(?:请|請)?(?:问|問)(?:一下|一個|一个|您|[^题題号號]{0,3}老[师師])|^[嗯呃好那]{0,3}(?:请问|請問)|(?:题目|題目|讲题|講題)(?:就?是|叫|为|為)|(?:跟|给|給|为|為)(?:我们|我們|大家)(?:讲|講|分享|带来|帶來)的(?:是|题目|題目)|掌声|掌聲|有请|有請|茶歇|(?:老师|老師|主持人)您?好|谢谢主持人|謝謝主持人|扫码|掃碼|麻烦.{1,10}(?:看一下|帮|帮忙)|麻煩.{1,10}(?:看一下|幫)|举手|舉手|落座|就座|(?:那边|那邊|后面|後面|前面|穿.{1,6})(?:的)?(?:那|这|這)?位|穿.{1,6}的(?:同学|同學|先生|女士|老师|老師|朋友|小伙)|[第下].?位(?:演讲|演講|分享)?(?:嘉宾|嘉賓|讲者|講者|老师|老師)|欢迎(?:大家)?(?:来到|来参加)|歡迎(?:大家)?(?:來到|來參加)|(?:讲|講|说|說)快一[点點]|(?:讲|講|说|說)这么多|(?:講|說)這麼多|(?:留给|留給)(?:大家|提问|提問|下一)|(?:讲|講)(?:一?个|一?個)(?:小|具体的|具體的)?(?:故事|例子)$|时间(?:差不多|关系)|時間(?:差不多|關係)|(?:讲|講)得太好|(?:现场|現場)(?:有没有|有沒有|还有|還有)|(?:私下|等一下)(?:再)?(?:跟|给|給)你/u;

function isLeftOut(written: string, isAsked: boolean): boolean {
  const sentence = written.slice(prefaceLength(simplify(written.slice(0, 120))));
  const isHan = /\p{Script=Han}/u.test(sentence);
  if (!isAsked && sentence.length < (isHan ? SHORT_HAN : SHORT_LATIN)) return true;
  if (GREETING.test(sentence) || SELF.test(sentence)) return true;
  if (NAME_ALONE.test(sentence) || PROCEDURE.test(sentence)) return true;
  if (INTRODUCES.test(sentence)) return true;
  if (isHan && TO_THE_ROOM.test(sentence)) return true;
  const fillers = sentence.slice(0, 1_000).match(FILLER)?.length ?? 0;
  return fillers > 0 && fillers * CLEAN > sentence.length;
}

const QUESTION = /[?？]["'”’」』)）]?$/u;
const BOLD = /\*\*(?=\S)[^*\n]{2,300}\*\*/gu;

function passageOf(spoken: SpokenText, span: Span, session: number, weight: number): Passage {
  const isAsked = weight >= ASKED_CLOSING_WEIGHT;
  const without = sentencesIn(spoken.text, span).filter(({ start, end }) => {
    const sentence = spoken.text.slice(start, end);
    return isLeftOut(sentence, isAsked) || QUESTION.test(sentence);
  });
  const emphasis = [...spoken.text.slice(span.start, span.end).matchAll(BOLD)].map(
    ({ index, 0: bold }): Span => ({
      start: span.start + index + 2,
      end: span.start + index + bold.length - 2,
    }),
  );
  return { span, session, emphasis, without, weight };
}

/** How much each turn weighs; nothing for what is only led, asked or said from the floor. */
function weightsOf(spoken: SpokenText, turns: readonly TurnFacts[]): number[] {
  let isAsked = false;
  return turns.map(({ isModerator, isAudience, isGuest }, index) => {
    const { start, end } = spoken.turns[index] ?? { start: 0, end: 0 };
    const words = spoken.text.slice(start, end);
    const progress = start / Math.max(spoken.text.length, 1);
    if (isAudience) return 0;
    if (isModerator) {
      const tail = words.slice(-600);
      isAsked = progress > CLOSE && ASKS_TO_CLOSE.test(tail);
      const isOwn = isGuest && words.length >= CONTRIBUTION && !QUESTION.test(words);
      if (isOwn && index > 0) return 1;
      return words.length < OWN_STATEMENT ? 0 : MODERATOR_WEIGHT;
    }
    if (isAsked) return ASKED_CLOSING_WEIGHT;
    return progress > LAST_TURNS ? CLOSING_WEIGHT : 1;
  });
}

/** Sentences of a closing statement that say it; what follows explains. */
const CLOSING_SENTENCES = 2;

/** The stretches of a turn with what each weighs: a closing statement is its first sentences. */
function stretchesOf(spoken: SpokenText, span: Span, weight: number): [Span, number][] {
  if (weight < ASKED_CLOSING_WEIGHT)
    return clausesIn(spoken.text, span).map((part) => [part, weight]);
  const said = sentencesIn(spoken.text, span).filter(
    ({ start, end }) => !isLeftOut(spoken.text.slice(start, end), true),
  );
  const end = said[CLOSING_SENTENCES - 1]?.end ?? span.end;
  const rest: [Span, number][] = end < span.end ? [[{ start: end, end: span.end }, 1]] : [];
  return [[{ start: span.start, end }, weight], ...rest];
}

/** The takeaways of a transcript, as they stand in its source. */
export function takeawaysOf(spoken: SpokenText, turns: readonly TurnFacts[]): DraftTakeaway[] {
  const passages = weightsOf(spoken, turns).flatMap((weight, index) => {
    const span = spoken.turns[index];
    if (weight === 0 || !span) return [];
    const session = turns[index]?.session ?? 0;
    return stretchesOf(spoken, span, weight).map(([part, own]) =>
      passageOf(spoken, part, session, own),
    );
  });
  return proposeTakeaways(spoken.text, passages).map((takeaway) => ({
    ...takeaway,
    span: takeaway.span && spoken.sourceOf(takeaway.span),
  }));
}
