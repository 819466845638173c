/** Panels that a sentence tells of by what they were on: `a panel on outside spend: Ada Moss and Tom Reyes`. */
import { draftPerson, emptyDraftSession } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { slotPeople } from '../talks/slotPeople.ts';

const NAME = String.raw`\p{Lu}[\p{L}.’'-]{1,24}(?: (?:(?:de|van|von|der|den|al|bin) )?\p{Lu}[\p{L}.’'-]{1,24}){1,3}`;
const NAMES = String.raw`${NAME}(?:\s?\([^()\n]{2,60}\))?(?:(?:, and |, | and | & )${NAME}(?:\s?\([^()\n]{2,60}\))?){0,6}`;
const PANEL = String.raw`(?:panel(?: discussion| session)?|round ?table(?: discussion)?|fireside chat|debate)`;
/** What it was on ends where those who sat on it, another clause or the sentence begin. */
const TOPIC = String.raw`(?<topic>[^.,:;!?()[\]“”"*\n]{4,70}?)`;
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})${PANEL},? (?:on|about|called) ${TOPIC}(?::| with|,? featuring|,? between| \()\s?(?<who>${NAMES})(?:,? (?:with|and) (?<chair>${NAME}) (?:in the chair|chairing|moderating|as (?:the )?(?:chair|moderator))|[,;]? ?(?:chaired|moderated|hosted) by (?<leads>${NAME}))?`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ww]ent to|[Ss]at in on|[Dd]ropped (?:in on|into)|[Aa]ttended|[Cc]aught|[Ll]istened to|[Ss]tayed for|[Ww]atched) (?:the|a|an|their) (?:\p{L}{2,12} ){0,2}?${PANEL},? (?:on|about) ${TOPIC}(?=[.,;:!?(]|\swith\s|\swhere\s|\sbut\s|\sand\s(?:it|then|left)\s|$)`,
    'gu',
  ),
];
const CHINESE =
  /(?:听了?|去了?|参加了?|旁听了?|接着是|然后是|下午是|上午是|压轴是)(?:一场|一个|那场|场)?(?:关于|讨论|聊)\s?(?<topic>[^，。：；！？《》“”\n]{3,30}?)的?(?:圆桌|圓桌|座谈|座談|对谈|對談|panel)(?:讨论|論壇|论坛|對話|对话)?/gu;

const SEARCHED = 60_000;
const MOST = 40;

/** The panels that the sentences of a stretch tell of by their topic, with those whom they name. */
export function topicPanels(text: string, { start, end }: Span): DraftSession[] {
  const slice = text.slice(start, Math.min(end, start + SEARCHED));
  return [...ENGLISH, CHINESE]
    .flatMap((pattern) => [...slice.matchAll(pattern)].slice(0, MOST))
    .flatMap(({ index, 0: whole, groups }) => {
      const topic = groups?.['topic']?.trim();
      if (topic === undefined) return [];
      const at = start + index + whole.indexOf(topic);
      const span = { start: at, end: at + topic.length };
      const after = at + topic.length;
      const people = [
        ...named(text, groups?.['who'], after),
        ...named(text, groups?.['chair'] ?? groups?.['leads'], after, 'moderator'),
      ];
      const title = { value: topic, confidence: 'unsure' as const, span };
      return [{ ...emptyDraftSession(), kind: 'panel' as const, title, people, span }];
    });
}

function named(
  text: string,
  words: string | undefined,
  from: number,
  part: 'panelist' | 'moderator' = 'panelist',
): DraftPerson[] {
  if (words === undefined) return [];
  return slotPeople(words, text.indexOf(words, from)).map((person) =>
    draftPerson({ ...person, part }),
  );
}
