/** What the event of an invitation is called. */
import { LIMITS } from '#shared/fields.ts';
import { foldText } from '../../../text/fold.ts';
import { labelled, type Line, type Stated } from './lines.ts';

/** What mail and posts put before the name: each once more, as people pile them up. */
const BEFORE =
  /^(?:(?:re|fwd?|aw|wg|回复|转发|答复)\s?:|(?:you(?:'re| are|’re) invited(?: to)?|(?:personal |final |exclusive )?invitation(?: to)?|invite(?: to)?|save the date|reminder|last chance|register now|call for participation|join us (?:at|for)|announcing)\s?[:!–—|-]?|[【[](?:[^【】[\]]{0,12}(?:邀请|通知|预告|报名|活动|招募|公告)[^【】[\]]{0,8})[】\]]|(?:诚邀|诚挚邀请|邀请函|邀请|会议通知|活动预告|活动通知|活动报名|活动招募|活动|预告|报名|通知|报名通道开启)\s?[:|丨｜·!]|(?:the\s)|[#*\s"“「『《]{1,4})/iu;
const AFTER =
  /(?:\s*[-–—|:]?\s*(?:invitation|you(?:'re|’re| are) invited|save the date|call for participation|registration(?: is)? (?:now )?open|邀请函|邀请|会议通知|通知|报名通知|报名开启|第[一二三四]轮通知|活动预告|预告)|[\s"”」』》*!]{1,4})$/iu;

/** A greeting, a date line, a question: no heading. */
const NO_NAME =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|thanks?|to whom|尊敬的|亲爱的|各位|您好|你好|大家好|hi[,!]|from:|to:|cc:|date:|sent:|发件人|收件人|日期)|[?？]$|https?:|@/iu;
/** A heading that is no sentence. */
const SENTENCE = /[.。;；!！]$|[,，]$/u;
const EVENT_WORD =
  /conference|summit|forum|symposium|workshop|meetup|congress|seminar|webinar|convention|festival|hackathon|retreat|colloquium|breakfast|dinner|salon|lecture|evening|day(?:s)?(?!\p{L})|week|con(?!\p{L})|conf|expo|fair|camp|roundtable|会议|大会|论坛|峰会|年会|研讨会|沙龙|讲座|分享会|工作坊|交流会|博览会|茶话会|早餐会|晚宴|闭门会|发布会|座谈会|读书会|训练营|黑客松|第.{1,4}[届期回]/iu;

/** Words in quotes before or after which an invitation says what kind of event it is. */
const QUOTED = /[“"「『《](?<name>[^“”"「」『』《》\n]{6,100})[”"」』》]/gu;
const INVITES =
  /(?:invite you to|invited to|invitation to|join us (?:at|for)|welcome you to)(?: (?:attend|join|speak at|the|our|this year['’]s|a|an)){0,3}\s(?<name>(?:[\p{Lu}\d][^\s,.;:]{0,30})(?:\s(?:(?:of|for|and|the|in|on|&|to)\s){0,2}[\p{Lu}\d&][^\s,.;:]{0,30}){1,9})/u;
const INVITES_CHINESE =
  /(?:邀请|诚邀|敬邀|欢迎)(?:您|你|贵单位|各位|阁下)?(?:拨冗)?(?:参加|出席|莅临|光临|参与)(?:由[^，。,]{2,30}(?:主办|举办)的)?[“"「『《]?(?<name>[^，。,；！!“”"「」『』《》\n]{4,60}?(?:大会|会议|论坛|峰会|年会|研讨会|沙龙|讲座|分享会|工作坊|交流会|博览会|茶话会|早餐会|闭门会|发布会|座谈会))/u;

const MOST_PEELED = 6;

/** A heading without what invitations put around the name. */
function peeled({ text, span }: Stated): Stated | null {
  let { start, end } = span;
  let rest = text;
  for (let round = 0; round < MOST_PEELED; round += 1) {
    const folded = foldText(rest);
    const before = BEFORE.exec(folded)?.[0].length ?? 0;
    const after = AFTER.exec(folded.slice(before))?.[0].length ?? 0;
    if (before + after === 0) break;
    rest = rest.slice(before, rest.length - after);
    start += before;
    end -= after;
  }
  const bare = rest.trim();
  if (bare.length < 3 || bare.length > LIMITS.name) return null;
  start += rest.indexOf(bare);
  return { text: bare, span: { start, end: start + bare.length } };
}

const wholeLine = (line: Line): Stated => ({
  text: line.text,
  span: { start: line.start, end: line.start + line.text.length },
});

/** Lines among which a heading is looked for. */
const HEAD_LINES = 6;

/** The name that an invitation gives its event, or null where it gives none. */
export function nameIn(text: string, lines: readonly Line[]): Stated | null {
  const subject = labelled(lines, 'subject');
  const named = labelled(lines, 'name');
  return (
    (named && peeled(named)) ??
    headingIn(lines) ??
    invitedTo(text) ??
    quotedIn(text) ??
    (subject && EVENT_WORD.test(foldText(subject.text)) ? peeled(subject) : null)
  );
}

function headingIn(lines: readonly Line[]): Stated | null {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const subject = /^(?:subject|主题|主旨|標題|标题)\s?:\s*/iu.exec(line.folded)?.[0].length ?? 0;
    const heading = {
      text: line.text.slice(subject),
      span: { ...wholeLine(line).span, start: line.start + subject },
    };
    const folded = foldText(heading.text);
    if (NO_NAME.test(folded) || SENTENCE.test(folded) || folded.length > 120) continue;
    if (!EVENT_WORD.test(folded)) continue;
    const name = peeled(heading);
    if (name) return name;
  }
  return null;
}

const FIRST_WORDS = 4_000;

function invitedTo(text: string): Stated | null {
  const head = text.slice(0, FIRST_WORDS);
  for (const found of [INVITES.exec(head), INVITES_CHINESE.exec(foldText(head))]) {
    const name = found?.groups?.['name'];
    if (!found || name === undefined) continue;
    const start = found.index + found[0].lastIndexOf(name);
    return {
      text: text.slice(start, start + name.length),
      span: { start, end: start + name.length },
    };
  }
  return null;
}

/** A quoted title, where the words about it say that it is an event. */
function quotedIn(text: string): Stated | null {
  const head = text.slice(0, FIRST_WORDS);
  for (const { index, 0: whole, groups } of head.matchAll(QUOTED)) {
    const name = groups?.['name']?.trim() ?? '';
    const around = head.slice(Math.max(0, index - 40), index + whole.length + 60);
    if (name === '' || !EVENT_WORD.test(foldText(around))) continue;
    const start = index + whole.indexOf(name);
    return { text: name, span: { start, end: start + name.length } };
  }
  return null;
}
