/** Which sentences of a report tell that something took place, and no more. */
import type { Span } from '#shared/draft.ts';
import { foldText } from '../../../text/fold.ts';
import { sentencesIn } from '../prose/sentences.ts';

const TOOK_PLACE =
  /(?:召开|举行|举办|开幕|闭幕|落幕|登场|举行了|拉开帷幕|启幕|圆满结束|主办|承办|协办|出席(?:会议|活动|论坛|大会)?|主持(?:会议|论坛|召开)?|参加(?:会议|活动|了|本次|此次)|与会|作交流发言|作了交流发言)|(?:was|were|is being|will be) (?:held|hosted|organi[sz]ed|attended|moderated)|\btook place|\bkick(?:s|ed) off|\bwrapped up|\bgathered|\bdrew (?:a |more|over|some|nearly|\d)|\bopened (?:here|on|in|with|its)|\bcloses on|\bconcluded\b|\bhosted by|\bthe next (?:edition|summit|conference|forum)|(?:作|做|带来|发表)了?(?:题为|的)?.{0,60}(?:报告|演讲|分享|发言)[。.]?$|(?:带来|发表|作了?|做了?).{0,12}(?:报告|演讲|分享|发言)[。.]?$|为主题|设有?.{0,12}(?:主论坛|分论坛|会场)|以.{2,60}为题.{0,12}(?:报告|演讲|分享|发言)[。.]?$/iu;
const CLAIM =
  /表示|指出|认为|强调|坦言|透露|提出|预计|预测|建议|呼吁|警告|示警|提醒|直言|介绍(?:说|,|，|称)|称[,:，：]|说[,:，：。]|发现|证明|\b(?:said|says|argued|warned|claimed|stressed|noted|predicted|told|urged|showed|explained|suggested|found|believes?|expects?)\b|["“].{12,}["”]|%|百分之|倍|percent|per cent/iu;
const LONGEST = 600;

/** The writer about themselves, which is no claim that anybody made at the event. */
const FIRST_PERSON =
  /\b(?:I|my|me|myself)\b(?!\.)|我(?!国|们国|省|市|县|区|院|校|司|行)|笔者|本人/u;

/** Sentences that say when, where and by whom something was held, but nothing that anybody claimed. */
export const sentencesWithoutClaims = (text: string, spans: readonly Span[]): Span[] =>
  sentencesThat(text, spans, (sentence) => {
    const unquoted = sentence.replace(/[《「"“][^》」"”]{0,40}[》」"”]/gu, '');
    return TOOK_PLACE.test(unquoted) && !CLAIM.test(unquoted);
  });

/** Sentences in which the writer speaks of themselves, outside quotations. */
export const sentencesOfTheWriter = (text: string, spans: readonly Span[]): Span[] =>
  sentencesThat(text, spans, (sentence) =>
    FIRST_PERSON.test(sentence.replace(/[「"“][^」"”]{0,600}[」"”]/gu, '')),
  );

const sentencesThat = (
  text: string,
  spans: readonly Span[],
  is: (sentence: string) => boolean,
): Span[] =>
  spans.flatMap((span) =>
    sentencesIn(text, span).filter(
      ({ start, end }) => end - start <= LONGEST && is(foldText(text.slice(start, end))),
    ),
  );
