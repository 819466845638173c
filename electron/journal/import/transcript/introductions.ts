/** People who say who they are. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isPersonName, personNamed } from '../mining/people.ts';
import { partsOf } from './labelParts.ts';

const ENGLISH =
  /\b(?:I[’']m|I am|[Mm]y name is|[Mm]y name[’']s|I(?:[’']m| am) (?:your|the|today['’]s|tonight['’]s) (?:host|chair|moderator|facilitator)(?: (?:today|tonight|for (?:today|tonight|this session)))?,)[ ](?<name>\p{Lu}[\p{L}.’'-]{0,24}(?:[ ](?:de|van|von|der|den|bin|al|el|la|da|di)){0,2}(?:[ ]\p{Lu}[\p{L}.’'-]{0,24}){1,3})/gu;
const SPOKEN = /\bmy name(?: is|[’']s)[ ](?<name>\p{Ll}{2,15}[ ]\p{Ll}{2,15})\b/gu;
const CHINESE =
  /(?:我是|我叫|我的名字是|我的名字叫|本人是|敝姓)(?<phrase>[^，,。！!？?；;、\n\s]{2,36})/gu;
const CHINESE_FROM =
  /^[，,、\s]{0,2}(?:呃|嗯)?[，,]?(?:我)?(?:来自|來自|就职于|就職於|任职于)(?<at>[^，,。！!、；;\n的]{2,24})/u;
const ENGLISH_FROM =
  /^(?:[,.]|[ ]and)?[ ](?:I[’']m[ ])?(?:(?:the|a|an)[ ])?(?<title>(?:[\p{L}&-]{1,20}[ ]){0,5}?)(?:from|at|of|with|I work (?:at|for)|work(?:ing)? (?:at|for))[ ](?:the[ ])?(?<at>\p{Lu}[\p{L}\p{N}&.’'-]{0,30}(?:[ ](?:of[ ])?\p{Lu}[\p{L}\p{N}&.’'-]{0,30}){0,5})/u;
/** A title stands before `of`; `from` stands without one. */
const TITLE =
  /^(?:(?:co-?)?founder|ceo|cto|coo|cfo|chief|head|director|professor|partner|lead|vp|vice|president|manager|engineer|scientist|researcher|editor|chair|principal|senior|managing|general)/iu;

/** A name that somebody says of themself, in a stretch of their own words. */
export function introductionsIn(source: string, { start, end }: Span): DraftPerson[] {
  const text = source.slice(start, end);
  return [english, chinese, chineseAfter, spoken].flatMap((find) => find(text, start));
}

function english(text: string, start: number): DraftPerson[] {
  return [...text.matchAll(ENGLISH)].flatMap(({ groups, index, 0: whole }) => {
    const name = (groups?.['name'] ?? '').replace(/[.’'-]+$/u, '');
    if (!isPersonName(name)) return [];
    const from = index + whole.length - (groups?.['name'] ?? '').length;
    const after = ENGLISH_FROM.exec(
      text.slice(from + name.length, from + name.length + 160),
    )?.groups;
    const title = after?.['title']?.trim() ?? '';
    return [
      draftPerson({
        name,
        part: 'speaker',
        affiliation: after?.['at']?.replace(/\.[ ].*$|[.’'-]+$/u, '') ?? null,
        title: TITLE.test(title) ? title : null,
        span: { start: start + from, end: start + from + name.length },
      }),
    ];
  });
}

function chinese(text: string, start: number): DraftPerson[] {
  return [...text.matchAll(CHINESE)].flatMap(({ groups, index, 0: whole }) => {
    const phrase = groups?.['phrase'] ?? '';
    const said = personSaid(phrase);
    // A name ends the phrase; what goes on is something else that they are.
    if (!said || !phrase.endsWith(said.name)) return [];
    const end = index + whole.length;
    const from = start + end - said.name.length;
    const at = CHINESE_FROM.exec(text.slice(end, end + 40))?.groups?.['at'];
    return [
      draftPerson({
        ...said,
        affiliation: at ?? said.affiliation,
        span: { start: from, end: from + said.name.length },
      }),
    ];
  });
}

/** `我是做平台治理的，林一舟。` */
const CHINESE_AFTER =
  /(?:我是|我们是)[^，,。！!？?；;、\n]{1,16}的[，,](?<name>\p{Script=Han}{2,4})(?=[，,。！!；;])/gu;

function chineseAfter(text: string, start: number): DraftPerson[] {
  return [...text.matchAll(CHINESE_AFTER)].flatMap(({ groups, index, 0: whole }) => {
    const name = groups?.['name'] ?? '';
    if (!isPersonName(name)) return [];
    const end = start + index + whole.length;
    return [draftPerson({ name, part: 'speaker', span: { start: end - name.length, end } })];
  });
}

const FROM = /^(?:今天的?|本场的?|本場的?|来自|來自|这边|這邊|这里|這裡|一个|一個)/u;

/** The person of `海蓝科技的林一舟`. */
function personSaid(
  phrase: string,
): Pick<DraftPerson, 'name' | 'affiliation' | 'title' | 'part'> | null {
  const words = phrase.replace(FROM, '');
  const at = words.lastIndexOf('的');
  const name = words.slice(at + 1);
  if (isPersonName(name)) {
    const affiliation = at > 1 ? words.slice(0, at) : null;
    return { name, affiliation, title: null, part: 'speaker' };
  }
  const { name: named, role } = partsOf(words.slice(at + 1));
  if (role !== null && named !== null && isPersonName(named)) {
    const affiliation = at > 1 ? words.slice(0, at) : null;
    return { name: named, affiliation, title: null, part: role === 'moderator' ? role : 'speaker' };
  }
  const person = personNamed(words);
  if (!person || !isPersonName(person.name)) return null;
  const { affiliation, title } = person;
  return { name: person.name, affiliation, title, part: 'speaker' };
}

/** Recognised speech without capitals: only where all of the words say that it is a name. */
function spoken(text: string, start: number): DraftPerson[] {
  return [...text.matchAll(SPOKEN)].flatMap(({ groups, index, 0: whole }) => {
    const said = groups?.['name'] ?? '';
    const name = said.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
    if (!isPersonName(name)) return [];
    const from = start + index + whole.length - said.length;
    const span = { start: from, end: from + said.length };
    return [draftPerson({ name, part: 'speaker', confidence: 'unsure', span })];
  });
}
