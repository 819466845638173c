/** The verdict of a sentence by the family of what it says, and where it may stand. */
import type { Span } from '#shared/draft.ts';
import type { Worth } from '#shared/worth.ts';
import { isPersonName } from '../mining/people.ts';
import { CHINESE_FAMILIES } from './verdictChineseFamilies.ts';
import { withoutQuotations } from './verdictEnglish.ts';
import { ENGLISH_FAMILIES } from './verdictFamilies.ts';

const CLAUSE = /[,;:.!?()[\]\n"|，。；：！？、（）“”~～]|\s[-–—]{1,2}\s|[—–]{1,2}/gu;
const CHINESE_SPACE = /(?<=\p{Script=Han})[ \u3000]{1,4}|[ \u3000]{1,4}(?=\p{Script=Han})/gu;
const MOST_CLAUSES = 40;
const LONGEST = 140;

/** The rating before the words that say it, which is no clause of its own. */
export const RATING =
  /^[\s\-*•]{0,4}(?:[\p{L}\s]{1,12}[:：]\s?)?(?:10|[0-9])(?:\.\d)?\s?\/\s?(?:5|10)\b/u;
/** `+1 next year`, as in a vote. */
const VOTE = /^[\s*•]{0,4}(?<sign>[+\-−])1 (?:for )?(?:next (?:year|time|edition|one)|20\d\d)\b/iu;

const ANOTHER_TIME =
  /明年|来年|后年|下届|下一届|下次|下回|下一次|以后|今后|20[2-9]\d|这种|这类|此类|类似|再[来去]|\bnext (?:year|time|edition|one|round|summer|spring|autumn|winter)\b|\banother year\b/iu;

/**
 * The worth that a sentence, already written out and simplified, states by its family, or null.
 * Where it `closes` its text, a bare recommendation counts too.
 */
export function worthByFamily(sentence: string, closes: boolean): Worth | null {
  const vote = VOTE.exec(sentence)?.groups?.['sign'];
  if (vote !== undefined) return vote === '+' ? 5 : 2;
  if (REPORTED.test(sentence)) return null;
  const plain = withoutQuotations(sentence)
    .replace(RATING, '')
    .replace(/(?<=[（(])[^）)]{0,60}$/u, '');
  const clauses = plain
    .replace(CHINESE_SPACE, '，')
    .split(CLAUSE)
    .map((clause) => clause.replace(/^[\s*_#>=-]+|[\s*_=]+$/gu, ''))
    .filter((clause) => clause !== '')
    .slice(0, MOST_CLAUSES);
  const asked = /[?？]["')）\]*_ ]{0,4}$/u.test(plain);
  if (asked) return null;
  const found = clauses.flatMap((clause, at) => worthOfClause(clauses, clause, at, closes) ?? []);
  const last = found.at(-1);
  if (last === undefined) return null;
  return found.includes(3) ? 3 : last;
}

const REPORTED =
  /\b(?:he|she|they|the (?:speaker|host|panel|cto|ceo|organi[sz]ers?)|somebody|someone|everybody) (?:\w{1,12} )?(?:said|says|told|asked|argued|promised|joked|claims?|wrote)\b|\b(?:said|says) (?:one|a|an|another|the) \w|(?:他|她|有人|嘉宾|讲者|主持人|老师|朋友|同事)(?:们)?(?:还|也|都|笑着)?(?:说|表示|问|讲|认为)/iu;

function worthOfClause(
  clauses: readonly string[],
  clause: string,
  at: number,
  closes: boolean,
): Worth | null {
  if (clause.length > LONGEST) return null;
  const isHan = /\p{Script=Han}/u.test(clause + (/^pass$/iu.test(clause) ? clauses[at - 1] : ''));
  // `第一次，也是最后一次` runs over a comma.
  const joined = isHan && at > 0 ? `${clauses[at - 1] ?? ''}，${clause}` : clause;
  const near = `${clauses[at - 1] ?? ''}，${clause}，${clauses[at + 1] ?? ''}`;
  const lower = clause.toLowerCase();
  const families = isHan ? CHINESE_FAMILIES : ENGLISH_FAMILIES;
  const family = families.find(
    ({ pattern, soft, timed, isLower }) =>
      (!soft || (closes && at <= 1)) &&
      (!timed || ANOTHER_TIME.test(near)) &&
      (pattern.test(isLower ? lower : clause) ||
        (joined !== clause && joined.length < 60 && pattern.test(joined))),
  );
  return family?.worth ?? null;
}

const SIGNATURE =
  /^[\s"”』」]{0,4}(?:[-–—]{1,3})\s?(?:the |your |全体|.{0,14})(?:committee|team|organi[sz]ers?|board|crew|staff|chairs?|组委会|组织委员会|筹备(?:处|组|会)|同仁|主办|小组|编辑部|秘书处|工作人员)/iu;

/** Whether what follows a sentence signs it for those who hold the event. */
export const isSignedByOthers = (following: string): boolean => SIGNATURE.test(following);

const STAMP = /^[\s*_>[(【]{0,8}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])】*_]{0,4}\s/u;
const TURN =
  /^[\s*_>\-[(【]{0,8}(?:\d{1,2}:\d{2}(?::\d{2})?[\])】*_\s]{1,4})?(?<who>[\p{L}][\p{L}\p{M}.·'’ -]{0,40}?)(?:\s?[(（[][^)）\]\n]{1,30}[)）\]]|\s\d{1,2}:\d{2}(?::\d{2})?|\s\d{1,2}){0,2}[\s*_]{0,4}[:：]/u;
const ROLE =
  /^(?:q|a|speaker|moderator|host|audience|chair|interviewer|panell?ist|presenter|question|answer|主持人?|嘉宾|观众|听众|提问者?|发言人?|讲者|主讲人?|问|答|與談人|与谈人|主持|[\p{Script=Han}]{1,3}(?:总|總|老师|老師|教授|博士|院长|院長|先生|女士|主任|经理|經理|理事|处长|處長))(?:\s?\d{1,2})?$/iu;

/** Those who took notes together sign what they thought of it. */
const THOUGHTS_HEADING =
  /^[#\s【*_]{0,8}(?:(?:our |final )?(?:thoughts|verdicts?|impressions|feedback|retro|conclusions?)|.{0,6}(?:心得|感想|感受|观感|觀感|评价|評價|总评|總評|结论|結論|小结|小結)).{0,8}$/imu;

const standsUnderThoughts = (before: string): boolean => {
  const heading =
    /(?:^|\n)(?<heading>#{1,6}[^\n]{1,60}|【[^】\n]{1,30}】[ \t]*)(?:\n(?!#|【)[^\n]*){0,12}$/u.exec(
      before.slice(-600),
    );
  return THOUGHTS_HEADING.test(heading?.groups?.['heading'] ?? '');
};

/** The initials of one of those who took notes together: `kv: yes / mtl: no`. */
const isOneOfSeveral = (line: string): boolean =>
  /^[\s*_>•\-[(]{0,8}[b-df-hj-np-tv-z]{2,3}[\])]?[:：] /u.test(
    line.replace(/^[\s\-*]*(?:ps|nb|tl;?dr|tbh)\b/iu, '!'),
  ) || /^[\s*_>•\-[(]{0,8}\p{Ll}{2,4}[:：] .{1,60} \/ \p{Ll}{2,4}[:：] /u.test(line);

/** Whether a sentence is said by somebody in a transcript: after a time or the label of a speaker. */
export function isSpokenTurn(text: string, { start }: Span): boolean {
  const from = Math.max(0, start - 2_000);
  const lineStart = Math.max(from, text.lastIndexOf('\n', start - 1) + 1);
  const line = text.slice(lineStart, lineStart + 120);
  const who = TURN.exec(line)?.groups?.['who']?.trim();
  const stamp = STAMP.exec(line)?.[0];
  if (stamp !== undefined && /^.{1,44}[:：]/u.test(line.slice(stamp.length))) return true;
  if (isOneOfSeveral(line)) return true;
  if (who === undefined) return false;
  return ROLE.test(who) || (isPersonName(who) && !standsUnderThoughts(text.slice(from, lineStart)));
}
