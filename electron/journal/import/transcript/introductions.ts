/** People who say who they are. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isPersonName } from '../mining/people.ts';

const ENGLISH =
  /\b(?:I[’']m|I am|[Mm]y name is|[Mm]y name[’']s)[ ](?<name>\p{Lu}[\p{L}.’'-]{0,24}(?:[ ](?:de|van|von|der|den|bin|al|el|la|da|di)){0,2}(?:[ ]\p{Lu}[\p{L}.’'-]{0,24}){1,3})/gu;
const SPOKEN = /\bmy name(?: is|[’']s)[ ](?<name>\p{Ll}{2,15}[ ]\p{Ll}{2,15})\b/gu;
const CHINESE =
  /(?:我是|我叫|我的名字是|我的名字叫|本人是|敝姓)(?<before>[^，,。！!？?；;\n]{0,24}?的)?(?<name>\p{Script=Han}{2,4})(?=[，,。！!、；;\s]|$)/gu;
const CHINESE_FROM =
  /^[，,、\s]{0,2}(?:呃|嗯)?[，,]?(?:我)?(?:来自|來自|就职于|就職於|任职于)(?<at>[^，,。！!、；;\n的]{2,24})/u;
const ENGLISH_FROM =
  /^(?:[,.]|[ ]and)?[ ](?:I[’']m[ ])?(?:(?:the|a|an)[ ])?(?<title>(?:[\p{L}&-]{1,20}[ ]){0,5}?)(?:from|at|of|with|I work (?:at|for)|work(?:ing)? (?:at|for))[ ](?:the[ ])?(?<at>\p{Lu}[\p{L}\p{N}&.’'-]{0,30}(?:[ ](?:of[ ])?\p{Lu}[\p{L}\p{N}&.’'-]{0,30}){0,5})/u;
/** A title stands before `of`; `from` stands without one. */
const TITLE =
  /^(?:(?:co-?)?founder|ceo|cto|coo|cfo|chief|head|director|professor|partner|lead|vp|vice|president|manager|engineer|scientist|researcher|editor|chair|principal|senior|managing|general)/iu;

const CHINESE_AT = /^(?<at>.{2,20}?)(?:的)$/u;

/** A name that somebody says of themself, in a stretch of their own words. */
export function introductionsIn(source: string, { start, end }: Span): DraftPerson[] {
  const text = source.slice(start, end);
  return [...english(text, start), ...chinese(text, start), ...spoken(text, start)];
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
        affiliation: after?.['at']?.replace(/[.’'-]+$/u, '') ?? null,
        title: TITLE.test(title) ? title : null,
        span: { start: start + from, end: start + from + name.length },
      }),
    ];
  });
}

function chinese(text: string, start: number): DraftPerson[] {
  return [...text.matchAll(CHINESE)].flatMap(({ groups, index, 0: whole }) => {
    const name = groups?.['name'] ?? '';
    if (!isPersonName(name)) return [];
    const from = index + whole.length - name.length;
    const before = CHINESE_AT.exec(groups?.['before'] ?? '')?.groups?.['at'];
    const after = CHINESE_FROM.exec(text.slice(from + name.length, from + name.length + 40))
      ?.groups?.['at'];
    const affiliation = after ?? before?.replace(/^(?:来自|來自|这边|這邊|这里|這裡)/u, '') ?? null;
    return [
      draftPerson({
        name,
        part: 'speaker',
        affiliation,
        span: { start: start + from, end: start + from + name.length },
      }),
    ];
  });
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
