/** The title of a transcript: its heading, or a first line that is no speech. */
import { missing } from '#shared/draft.ts';
import type { Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { findHeadings } from '../headings.ts';
import type { Title } from '../title.ts';
import { isFurniture } from './furniture.ts';
import { linesFrom } from './groups.ts';
import { labelAt } from './label.ts';

const ENDS_SENTENCE = /[.。!！,，;；、]["'”’」』)）]?$/u;
const FIRST_LINES = 4;

/**
 * The title at the head of a text, or null where it begins with what is said.
 *
 * @param head up to the first turn; all of the text where there are no labels
 * @param fields lines that are fields or lists
 */
export function titleOf(source: string, head: Span, fields: readonly Span[]): Title | null {
  const [heading] = findHeadings(source.slice(0, head.end), head.start);
  let seen = 0;
  const starts = new Set(fields.map(({ start }) => start));
  const isField = (line: Span): boolean =>
    starts.has(line.start) || labelAt(source, line)?.form === 'clock';
  for (const line of linesFrom(source, head.start, head.end)) {
    if (heading && line.start <= heading.titleSpan.start && line.end >= heading.titleSpan.end) {
      return { text: heading.title, span: heading.titleSpan };
    }
    const text = source.slice(line.start, line.end);
    if (isFurniture(text) || isField(line)) continue;
    seen += 1;
    if (seen > FIRST_LINES) return null;
    const title = asTitle(source, line, head);
    if (title && !(seen === 1 && isLetterhead(title.text, source, line, head))) return title;
    if (title) continue;
    // What follows a first paragraph is no title unless it says so.
    if (!heading) return null;
  }
  return null;
}

const ORGANISATION =
  /(?:institut(?:e|ion)|university|foundation|council|association|society|cent(?:er|re)|college|academy|research institute|inc\.?|ltd\.?|研究院|研究所|研究中心|协会|協會|基金会|基金會|大学|大學)$/iu;

/** `Society of Lamp Keepers`. */
const BODY_OF =
  /^(?:the )?(?:[\p{L}]{2,16} )?(?:guild|association|society|institute|institution|union|federation|council|league|chamber|academy|college|network|alliance) (?:of|for) \p{Lu}[^,.:|–—]{2,60}$/iu;

/** The name of an organisation over the title of its document. */
function isLetterhead(text: string, source: string, line: Span, head: Span): boolean {
  if (!ORGANISATION.test(text) && !BODY_OF.test(text)) return false;
  const [next] = linesFrom(source, line.end, head.end);
  return next !== undefined && asTitle(source, next, head) !== null;
}

/** `-20231109_150012-Meeting Recording`, which a recorder puts after the name of a meeting. */
const TOOL_TAIL =
  /[-_ ]{1,3}\d{8}[_-]\d{4,6}(?:[-_ ]{1,3}(?:meeting )?(?:recording|transcript))?$|[-_ ]{1,3}(?:meeting recording|meeting transcript)$/iu;

const GREETING =
  /^(?:(?:大家|各位|尊敬的|欢迎|歡迎|女士们|女士們|感谢|感謝|谢谢|謝謝).*|(?:so |okay |all right |alright |um |hi |hello |hey )?(?:good (?:morning|afternoon|evening)|hello|hi|welcome|thank you|thanks)\b.*)$|(?:大家(?:好|早上好|上午好|下午好|晚上好)|我是主持人)|^(?:好的?|那|嗯|呃|喂|喂喂)[^，,。！!？?：:\s|｜]{0,12}(?:我们|我們|大家|各位|开始|開始|听得?到|聽得?到)/iu;

/** Long Chinese without any sign in which somebody speaks to others. */
const SPOKEN_CHINESE =
  /^(?=.{0,60}(?:我|大家|各位|你们|你們|好那|那个|那個|就是|嗯|呃|啊))[^，,。！!？?：:；;、|｜·《》“”「」\s]{32,}$/u;

/** Whether a line is rather what somebody says: a greeting, or recognised words in small letters. */
const isSaid = (line: string): boolean =>
  GREETING.test(line) ||
  SPOKEN_CHINESE.test(line) ||
  (/^\p{Ll}/u.test(line) && !/[ ](?:[|–—-]|\/\/)[ ](?=.{0,120}\p{Lu})/u.test(line));

function asTitle(source: string, line: Span, head: Span): Title | null {
  const whole = source.slice(line.start, line.end);
  if (whole.length > LIMITS.name || whole.length < 3 || ENDS_SENTENCE.test(whole)) return null;
  if (isSaid(whole) || labelAt(source, line)?.at) return null;
  const marks = /^(?:\*\*|__|\[|【|《|[=~-]{2,8}[ ]?)/u.exec(whole)?.[0].length ?? 0;
  const closing = /(?:\*\*|__|\]|】|》|[ ]?[=~-]{2,8})$/u.exec(whole)?.[0].length ?? 0;
  const isAlone =
    source.slice(line.end, line.end + 4).split('\n').length > 2 || head.end - line.end < 4;
  const isFew = whole.length <= 160;
  if (!isAlone && !isFew) return null;
  const isMarked = marks > 0 && closing > 0;
  const last = line.end - (TOOL_TAIL.exec(whole)?.[0].length ?? 0);
  const [start, end] = isMarked ? [line.start + marks, line.end - closing] : [line.start, last];
  return start < end ? { text: source.slice(start, end), span: { start, end } } : null;
}

const PLAIN_EVENT =
  /^(?:\d{1,3}(?:st|nd|rd|th) )?(?:annual|biennial|general|national|regional|spring|summer|autumn|fall|winter|members['’]?)(?: general| delegate)? (?:conference|meeting|congress|symposium|assembly|seminar|convention|study day|gathering|forum)(?: 20\d{2})?(?=$|[ ]?[,:|·(–—-])/iu;

/** `院长圆桌（海带周·北岭站）`: the event in brackets. */
const STATION =
  /[(（](?<name>\p{Script=Han}{2,16}[·•-]?\p{Script=Han}{2,4}(?<!火车|火車|车|車|地铁|地鐵|高铁|高鐵|网|網)站)[)）]$/u;

/** `Annual Conference 2024` of `Annual Conference 2024 - Leeds`, below the name of whoever holds it; or missing. */
export function plainEvent({ text, span }: Title): Proposal<string> {
  const value = PLAIN_EVENT.exec(text)?.[0] ?? STATION.exec(text)?.groups?.['name'];
  if (value === undefined || span.end - span.start !== text.length) return missing();
  const start = span.start + text.indexOf(value);
  return { value, confidence: 'unsure', span: { start, end: start + value.length } };
}
