/** Talks that the sentences of a report give by title, the writer's own among them. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { Draft, DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readArticleText } from '../article/articleText.ts';
import { talksTold } from '../article/sessions/talkPhrases.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { ownTalkIn } from './ownTalk.ts';

const TITLE = String.raw`(?:[“"「《](?<quoted>[^“”"「」《》\n]{3,140})[”"」》]|(?<![*\p{L}])\*(?<italic>[^*\n]{3,140})\*(?!\*)|(?<![_\p{L}])_(?<slanted>[^_\n]{3,140})_(?!\p{L}))`;
/** Between the name of somebody and the title of what they gave. */
const AFTER_NAME = new RegExp(
  String.raw`^[*_)） ]{0,5}(?:[(（][^()（）\n]{1,60}[)）][*_ ]{0,4})?(?:\p{Script=Han}{0,5}(?=讲了|講了|分享了|带来|帶來))?(?:['’]s )?(?:[:：,，—–-]\s?|(?:talk(?:ed)?|spoke|speaking|presented|presents|gave|showed|told us|on|about|with|keynote|session|讲了|講了|分享了|带来了?|帶來了?|的)\s?){0,5}${TITLE}`,
  'u',
);
const BEFORE_NAME = new RegExp(
  String.raw`${TITLE}[*_\s]{0,3}(?:[,，]|[,，\s]{0,2}(?:was |is )?(?:by|from|with|—|–|-|\())\s?[*_\s]{0,3}(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?$`,
  'u',
);
const NEAR = 220;

/**
 * Adds the talks that a report tells of by title to those that its headings give.
 *
 * @param named the people whom the body names, with their places
 */
export function withTalksTold(
  text: string,
  draft: Draft,
  body: Span,
  named: readonly DraftPerson[],
  today: PartialDate,
): Draft {
  const own = draft.role.value === 'attendee' ? null : ownTalkIn(text, body);
  const given = draft.sessions.flatMap(({ people }) => people.map(({ name }) => name));
  const told = named.flatMap((person) => talkOf(text, person, body) ?? []);
  const phrased =
    draft.sessions.length > 0
      ? []
      : talksTold(text, readArticleText(text, body, today).lines, named).sessions;
  const found = [
    ...(own && draft.sessions.length === 0 ? [own] : []),
    ...phrased,
    ...told.filter(({ people }) => !people.some(({ name }) => given.includes(name))),
  ];
  const known = draft.sessions.map(({ title }) => titleKey(title.value));
  const fresh = found.filter(
    ({ title }, at) =>
      !known.some((other) => other.includes(titleKey(title.value))) &&
      found.findIndex((other) => titleKey(other.title.value) === titleKey(title.value)) === at,
  );
  if (fresh.length === 0) return draft;
  const sessions = [...draft.sessions, ...fresh].toSorted(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
  const speaking = fresh.flatMap(({ people }) => people.map(({ name }) => name));
  const places = draft.sessions.map((session) => sessions.indexOf(session));
  return {
    ...draft,
    sessions,
    people: draft.people.filter(({ name }) => !speaking.includes(name)),
    takeaways: draft.takeaways.map((takeaway) => ({
      ...takeaway,
      session: takeaway.session === null ? null : (places[takeaway.session] ?? null),
    })),
  };
}

const titleKey = (title: string | null): string =>
  (title ?? '').toLowerCase().replace(/[\p{P}\p{S}\s]/gu, '');

/** The talk whose title stands right beside the name of who gave it. */
function talkOf(text: string, person: DraftPerson, body: Span): DraftSession | null {
  if (person.span === null || (person.part !== 'speaker' && person.part !== 'panelist'))
    return null;
  const { start, end } = person.span;
  const from = Math.max(body.start, start - NEAR);
  const before = BEFORE_NAME.exec(text.slice(from, start));
  const found = before ?? AFTER_NAME.exec(text.slice(end, Math.min(body.end, end + NEAR)));
  const title =
    found?.groups?.['quoted'] ?? found?.groups?.['italic'] ?? found?.groups?.['slanted'];
  if (!found || title === undefined || !isTitle(title)) return null;
  const at = (before ? from : end) + found.index + found[0].lastIndexOf(title);
  const span = { start: at, end: at + title.length };
  return {
    ...emptyDraftSession(),
    kind: kindWithin(title) ?? 'talk',
    title: { value: title.trim().replace(/[,.，。]$/u, ''), confidence: 'likely', span },
    people: [person],
    span,
  };
}

/** A title rather than a stressed word or something that was said. */
const isTitle = (title: string): boolean =>
  !/[.!。！]$/u.test(title.trim()) &&
  (/\p{Script=Han}{4}/u.test(title) ||
    (/^(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})/u.test(title.trim()) && /\s/u.test(title.trim())));
