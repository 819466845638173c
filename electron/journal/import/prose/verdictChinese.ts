/** What a Chinese sentence says of going again; it looks at simplified text. */
import type { Worth } from '#shared/worth.ts';
import { PHRASES, THIRD_PARTY, VETOES } from './verdictChinesePhrases.ts';
import { FORBIDDING, LONGEST_WORD, VALUING, VERDICT_WORDS } from './verdictChineseWords.ts';
import type { VerdictWord } from './verdictChineseWords.ts';

const CLAUSE = /[,，。;；:：!！?？、()（）"“”「」|\n]|—+|\s{1,}/gu;
const MOST_CLAUSES = 40;
const LONGEST_CLAUSE = 80;

/** The worth that a sentence states, or null. Questions and reports of what others said state none. */
export function worthInChinese(sentence: string): Worth | null {
  if (!/\p{Script=Han}/u.test(sentence)) return null;
  const plain = sentence
    .replace(/"[^"\n]{1,400}"|[「『“][^」』”\n]{1,400}[」』”]/gu, '，')
    .replace(/\s+/gu, ' ');
  if (/[?？][)）"”」]*\s*$/u.test(plain) || VETOES.test(plain)) return null;
  const clauses = plain
    .split(CLAUSE)
    .map((clause) => clause.replace(/^[\s*_#>=.~～-]+|[\s*_=.~～]+$/gu, ''))
    .filter((clause) => clause !== '')
    .slice(0, MOST_CLAUSES);
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const worth = worthOfClause(clauses, at);
    if (worth !== null) return underCondition(worth, clauses, at);
  }
  return null;
}

const CONDITION =
  /(?:^|[^不])(?:如果|要是|若是|假如|除非|倘若|只要|只有|若(?!干)|除了?非)|的话$|才(?:会|考虑|值得|可能)?再?(?:考虑|来|去|参加)|视.{1,12}而定|看(?:情况|议程|嘉宾|内容|主题|阵容|票价)(?:再|而定|吧|$)/u;

function underCondition(worth: Worth, clauses: readonly string[], at: number): Worth | null {
  const near = clauses.slice(Math.max(0, at - 2), at + 2);
  return near.some((clause) => CONDITION.test(clause)) ? 3 : worth;
}

function worthOfClause(clauses: readonly string[], at: number): Worth | null {
  const clause = clauses[at] ?? '';
  if (clause.length > LONGEST_CLAUSE) return null;
  const phrase = PHRASES.find(([, pattern]) => pattern.test(clause));
  if (phrase) return phrase[0] === 1 && HEDGED.test(clause) ? 2 : phrase[0];
  const near = clauses.slice(Math.max(0, at - 2), at + 1).join();
  if (RECONSIDER.test(clause) && CONDITION.test(near) && ANOTHER_TIME.test(near)) return 3;
  return worthOfGoing(clause, clauses[at - 1] ?? '');
}

const HEDGED = /大概|可能|应该|估计|多半|恐怕|也许/u;

/** `如果…，可以再考虑`: only under a condition, and only where another time is spoken of. */
const RECONSIDER =
  /^(?:才|可以|会|我|也许|或许|可能|大概|就){0,3}(?:再)?考虑(?:一下|来|去|参加|看看)?[吧了]?$/u;
const ANOTHER_TIME = /明年|来年|下次|下届|下回|以后|再(?:来|去|参加)/u;

interface Reading {
  readonly kinds: ReadonlySet<VerdictWord>;
  readonly words: readonly string[];
}

/**
 * Reads a clause from its first word of time, denial or "again" on: every word must be known up to
 * the verb of going, so that `以后不再来回切换` is not taken for one.
 */
function worthOfGoing(clause: string, before: string): Worth | null {
  const starts = [0, ...[...clause.matchAll(STARTS)].map(({ index }) => index)].slice(0, 12);
  for (const start of starts) {
    const prefix = clause.slice(0, start);
    if (THIRD_PARTY.test(prefix)) return null;
    const reading = readingFrom(clause, start);
    const worth = reading && worthOfReading(reading, prefix + before, clause);
    if (worth != null) return worth > 3 && DENIED_BEFORE.test(prefix) ? 2 : worth;
  }
  return null;
}

/** `谈不上值得再来`: what is denied right before it. */
const DENIED_BEFORE = /(?:[谈说算]不上|没什么|没啥|不觉得(?:有)?|不认为(?:有)?|并不|未必|不见得)$/u;

const STARTS =
  /以后|今后|往后|日后|将来|未来|下个?月|下一?期|下一?场|下次|下回|下届|下一届|下一次|明年|来年|后年|再也|再不|不会|不再|不想|不太|不值|没必要|绝不|绝对|坚决|别再|别来|别去|值得|可以再|还会|一定|肯定|必|会再|想再|应该|大概|可能|估计|多半|推荐|建议|不推荐|不建议/gu;

/** The kinds of words up to the verb of going, where nothing but them stands there and after it. */
function readingFrom(clause: string, start: number): Reading | null {
  const kinds = new Set<VerdictWord>();
  const words: string[] = [];
  let at = start;
  let verbEnd = -1;
  while (at < clause.length) {
    const word = wordAt(clause, at);
    if (word === null && verbEnd < 0) {
      // The event by its name, in Latin letters.
      const name = /^[A-Za-z][\w.-]{1,20}/u.exec(clause.slice(at, at + 22))?.[0];
      if (name === undefined) break;
      at += name.length;
      continue;
    }
    if (word === null) break;
    const kind = VERDICT_WORDS.get(word) ?? yearOr(word);
    // After the verb, `会` is an event and no longer "will".
    if (verbEnd < 0 || kind === 'event' || kind === 'done') kinds.add(kind);
    if (FORBIDDING.has(word)) kinds.add('dont');
    if (VALUING.has(word)) kinds.add('worth not');
    words.push(word);
    at += word.length;
    if (kind === 'verb') verbEnd = at;
  }
  if (verbEnd < 0) return null;
  const rest = clause.slice(at);
  return rest === '' || EVENT_OBJECT.test(rest) ? { kinds, words } : null;
}

/** What may follow the verb unknown: an event by its kind, however it is called. */
const EVENT_OBJECT =
  /^[^会]{0,14}(?:大会|论坛|峰会|会议|年会|展会|沙龙|活动|研讨会|讲座|交流会|发布会|嘉年华|训练营|工作坊|会|展|\p{Lu}[A-Za-z]{1,12}(?:Con|Conf|Summit)?|(?:con|conf|summit|meetup))(?:\s?(?:20)?\d\d)?[了啦吧呀啊的]{0,2}$/u;

const yearOr = (word: string): VerdictWord => (/^\d/u.test(word) ? 'future' : 'filler');

/** The longest known word at an offset, or a year, or null. */
function wordAt(clause: string, at: number): string | null {
  for (let length = Math.min(LONGEST_WORD, clause.length - at); length > 0; length -= 1) {
    const word = clause.slice(at, at + length);
    if (VERDICT_WORDS.has(word)) return word;
  }
  return /^20\d\d年?/u.exec(clause.slice(at, at + 5))?.[0] ?? null;
}

function worthOfReading({ kinds }: Reading, before: string, clause: string): Worth | null {
  const timed =
    kinds.has('future') || kinds.has('again') || kinds.has('still') || FUTURE_BEFORE.test(before);
  const denied = kinds.has('not') || kinds.has('softly not');
  const hedged = kinds.has('hedge');
  if (denied) {
    const ofEvent = kinds.has('dont') && (kinds.has('event') || kinds.has('done'));
    if (!timed && !ofEvent && !kinds.has('worth not')) return null;
    return hedged || kinds.has('softly not') ? 2 : 1;
  }
  if (!timed && !kinds.has('recommend')) return null;
  if (kinds.has('consider')) return 3;
  if (kinds.has('sure')) return kinds.has('recommend') || timed ? 5 : null;
  if (hedged || kinds.has('wish') || kinds.has('recommend')) return 4;
  if (!kinds.has('again') && !kinds.has('still')) return kinds.has('will') ? 5 : null;
  return kinds.has('will') || kinds.has('still') || /再[来去]/u.test(clause) ? 5 : null;
}

const FUTURE_BEFORE = /(?:以后|今后|往后|下次|下届|下回|明年|来年)[^不]{0,8}$/u;
