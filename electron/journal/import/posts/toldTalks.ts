/** Talks that the sentences of a report give by title, the writer's own among them. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { Draft, DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readArticleText } from '../article/articleText.ts';
import { talksTold } from '../article/sessions/talkPhrases.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { toldTalks } from '../talks/toldTalks.ts';
import { ownTalkIn } from './ownTalk.ts';
import { topicPanels } from './topicPanels.ts';

const TITLE = String.raw`(?:《(?<book>[^《》\n]{3,140})》|[“"「](?<quoted>[^“”"「」《》\n]{3,140})[”"」]|(?<![*\p{L}])\*(?<italic>[^*\n]{3,140})\*(?!\*)|(?<![_\p{L}])_(?<slanted>[^_\n]{3,140})_(?!\p{L}))`;
/** Between the name of somebody and the title of what they gave. */
const AFTER_NAME = new RegExp(
  String.raw`^(?:\]\([^()\s]{1,150}\))?[*_)） ]{0,5}(?:同学|同學|老师|老師|教授|博士|博士后|先生|女士|研究员|研究員|工程师|工程師|主任|馆长|館長|医生|醫生)?[*_ ]{0,3}(?:[(（][^()（）\n]{1,60}[)）][*_ ]{0,4})?(?:\p{Script=Han}{0,5}(?=讲了|講了|分享了|带来|帶來))?(?:['’]s )?(?:(?:started|began|opened|gave|did|ran|delivered) (?:his|her|their|an?|the) (?:[\p{L}-]{1,14} ){0,3}(?:keynote|talk|session|demo|workshop|lecture)(?: of [^.*“”"\n]{3,80}?)?,? ){0,1}(?:[:：,，—–-]\s?|(?:talk(?:ed)?|spoke|speaking|presented|presents|gave|showed|told us|on|about|with|keynote|session|讲了|講了|讲的|講的|分享了|分享的|报告了|報告了|介绍了|介紹了|作的|做的|带来了?|帶來了?|带来的|帶來的|那场|那場|这场|這場|的)\s?){0,5}${TITLE}`,
  'u',
);
const BEFORE_NAME = new RegExp(
  String.raw`${TITLE}[*_\s]{0,3}(?:[,，]|[,，\s]{0,2}(?:was |is )?(?:by|from|with|—|–|-|\())\s?[*_\s]{0,3}(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?$`,
  'u',
);
const NEAR = 220;

/** A panel that a sentence names and says who leads: `圆桌《…》，主持是…`, `the panel “…”, chaired by …`. */
const PANEL = new RegExp(
  String.raw`(?:圆桌|圓桌|座谈|座談|对谈|對談|panel(?: discussion)?|round ?table|fireside(?: chat)?)(?:是|叫|题为|題為|,? (?:on|called|titled|was))?[：:，,]?\s?${TITLE}(?=.{0,24}(?:主持|嘉宾|嘉賓|与谈|與談|moderat|chaired|with|featuring))`,
  'giu',
);
const LEADS_NAMED = /(?:主持人?(?:是|为|為|：|:)|由)$/u;
const LEADS_NAMED_AFTER = /^(?:来|來)?主持/u;

/** The panels of a report, each with those whom its sentence names. */
function panelsIn(
  text: string,
  { start, end }: Span,
  named: readonly DraftPerson[],
): DraftSession[] {
  return [...text.slice(start, end).matchAll(PANEL)].flatMap(({ index, 0: whole, groups }) => {
    const title =
      groups?.['book'] ?? groups?.['quoted'] ?? groups?.['italic'] ?? groups?.['slanted'];
    if (title === undefined || title.length < 4) return [];
    const at = start + index + whole.lastIndexOf(title);
    const stop = /[。！？\n]|[.!?]\s/u.exec(text.slice(at, Math.min(end, at + 400)))?.index ?? 200;
    const sentence = text.slice(at + title.length, at + stop);
    const people = named.flatMap((person) => {
      const place = sentence.indexOf(person.name);
      if (place < 0) return [];
      const leads =
        LEADS_NAMED.test(sentence.slice(0, place)) ||
        LEADS_NAMED_AFTER.test(sentence.slice(place + person.name.length));
      const from = at + title.length + place;
      const span = { start: from, end: from + person.name.length };
      return [{ ...person, part: leads ? ('moderator' as const) : ('panelist' as const), span }];
    });
    const span = { start: at, end: at + title.length };
    if (people.length === 0) return [];
    const proposed = { value: title.trim(), confidence: 'likely' as const, span };
    return [{ ...emptyDraftSession(), kind: 'panel' as const, title: proposed, people, span }];
  });
}

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
  const known = [...draft.sessions.flatMap(({ people }) => people), ...named].filter(
    ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
  );
  const given = draft.sessions.flatMap(({ people }) => people.map(({ name }) => name));
  const told = named.flatMap((person) => talkOf(text, person, body) ?? []);
  const phrased =
    draft.sessions.length > 0
      ? []
      : talksTold(text, readArticleText(text, body, today).lines, named).sessions;
  const panels = topicPanels(text, body);
  const found = [
    ...(own && draft.sessions.length === 0 ? [own] : []),
    ...phrased,
    ...panelsIn(text, body, known),
    ...panels,
    ...besideSessions(text, body, draft.sessions),
    ...told.filter(({ people }) => !people.some(({ name }) => given.includes(name))),
  ];
  const headed = draft.sessions.map((session) => withPanelists(session, panels));
  const titles = headed.map(({ title }) => titleKey(title.value));
  const fresh = found.filter(
    ({ title }, at) =>
      !titles.some((other) => other.includes(titleKey(title.value))) &&
      found.findIndex((other) => titleKey(other.title.value) === titleKey(title.value)) === at,
  );
  if (fresh.length === 0) return { ...draft, sessions: headed };
  const sessions = [...headed, ...fresh].toSorted(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
  const speaking = fresh.flatMap(({ people }) => people.map(({ name }) => name));
  const places = headed.map((session) => sessions.indexOf(session));
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

/** A session with those whom a sentence has on the panel of its title, where it names fewer. */
function withPanelists(session: DraftSession, panels: readonly DraftSession[]): DraftSession {
  const key = titleKey(session.title.value);
  const panel = panels.find(({ title }) => titleKey(title.value) === key);
  return panel && panel.people.length > session.people.length
    ? { ...session, kind: 'panel', people: panel.people }
    : session;
}

/** The talks that sentences outside the sessions of a report tell of. */
function besideSessions(
  text: string,
  body: Span,
  sessions: readonly DraftSession[],
): DraftSession[] {
  if (sessions.length === 0) return [];
  const isOutside = ({ start }: Span): boolean =>
    !sessions.some(({ span }) => span !== null && span.start <= start && start < span.end);
  return toldTalks(text, body).filter(
    ({ people, title: { span } }) => people.length > 0 && span !== null && isOutside(span),
  );
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
    found?.groups?.['book'] ??
    found?.groups?.['quoted'] ??
    found?.groups?.['italic'] ??
    found?.groups?.['slanted'];
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
