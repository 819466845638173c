/** The agenda that an invitation has in its description: lines with a time, a talk and who gives it. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { isPart } from '../notes/sectionWords.ts';
import { slotPeople } from '../talks/slotPeople.ts';
import { labelledPeople, oncePeople } from './speakers.ts';

const CLOCK = String.raw`(?:[01]?\d|2[0-3])[:：.h][0-5]\d(?![\d.])\s?(?:[ap]\.?m\.?(?!\p{L}))?`;
/** `14:10-15:00 `, `9:30 am – 10:15: `, `[10:00] `. */
const TIMED = new RegExp(
  String.raw`^[\s\-*•·]{0,6}[[(（【]?(?<from>${CLOCK})(?:\s?[-–—~～至到]{1,2}\s?(?<to>${CLOCK}))?[\])）】]?(?:\s?Uhr\b)?\s{0,3}[:：|｜,，–—-]?\s{0,4}(?<rest>\S.{1,300})$`,
  'iu',
);
const FEWEST = 2;
const MOST = 60;
const MOST_LINES = 400;

/** Labels of people within a line, such as `主讲人：` or `Speaker: `. */
const LABEL =
  /(?<=^|[\s,，;；|｜／/(（–—-])(?<label>主讲人?|主講人?|讲者|講者|讲师|講師|主讲嘉宾|主講嘉賓|报告人|報告人|演讲人|演講人|演讲嘉宾|演講嘉賓|分享人|分享嘉宾|分享嘉賓|嘉宾|嘉賓|圆桌嘉宾|圓桌嘉賓|对话嘉宾|與談人|与谈人|與談|与谈|引言人?(?=[:：\s])|回應人|回应人|主持人?|主持嘉宾|speakers?|presenters?|presented by|moderators?|moderated by|chairs?|chaired by|panell?ists?|hosts?|hosted by)(?:\s?[:：]\s?|(?<=\p{Script=Han})\s{1,2}(?=[\p{Script=Han}\p{Lu}]))/giu;
/** What divides a title from who gives it, from the surest on. */
const DIVIDERS: readonly RegExp[] = [
  /\s[–—|｜/]{1,2}\s|——|\s-\s|[／╱]/gu,
  /(?:,|\s[–—-])?\s(?:(?:led|given|run|presented) )?(?:by|with)\s(?=\p{Lu})/gu,
  /[,，](?=\s?\S)/gu,
  /\s+(?=\p{Script=Han})/gu,
];
const IN_BRACKETS = /[(（](?<who>[^()（）]{2,80})[)）]$/u;
/** What only opens or closes the day and is a talk of nobody. */
const FRAME =
  /^(?:(?:opening|welcome|closing|introductions?|intro|wrap[- ]?up|housekeeping|q ?& ?a|discussion|questions|end|adjourn|mingling|social)(?: (?:remarks|address|words|and .{1,30}))?|开场|開場|開幕(?:式)?|开幕(?:式)?|閉幕|闭幕(?:式)?|致辞|致詞|领导致辞|(?:会议|會議|嘉宾|嘉賓|来宾|來賓|现场|現場|观众|觀眾|全体|全體)?\s?(?:签到|簽到|报到|報到|合影|入场|入場|入座)(?:及[^\s]{1,6})?|registrierung|anmeldung|begrüßung|綜合討論|综合讨论|提问|提問|自由交流|自由讨论|交流|讨论|討論|总结|總結|散会|散會|结束|結束|入场|入場)[。.]?$/iu;

/** `Registration & coffee`, `Pizza & networking`. */
const BREAK =
  /^(?:registration|coffee|tea|lunch|dinner|breakfast|pizza|drinks|snacks|food|bar|networking|doors(?: open)?|check-?in|break)(?:\s?(?:&|and|\+|\/|,)\s?(?:registration|coffee|tea|lunch|dinner|breakfast|pizza|drinks|snacks|food|networking|mingling|chat|welcome|cake|bar)){0,2}$/iu;
const HEADING =
  /^[\s*#【[(（-]{0,4}(?:会议|會議|活动|活動|大会|大會)?(?:议程|議程|日程|流程|agenda|programme?|schedule|running order|line-?up|timetable)(?:[^\n]{0,40})$/imu;

interface Item {
  readonly from: string;
  readonly to: string | null;
  readonly rest: string;
  readonly below: string[];
}

/** Minutes since midnight; afternoon where the letters say so. */
function minutesOf(clock: string): number {
  const match = /(?<hour>\d{1,2})\D(?<minute>\d{2})\s?(?<half>[ap])?/iu.exec(clock)?.groups;
  const hour = Number(match?.['hour'] ?? 0);
  const half = match?.['half']?.toLowerCase();
  const shift = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  return (hour + shift) * 60 + Number(match?.['minute'] ?? 0);
}

function itemsIn(notes: string): Item[] {
  const items: Item[] = [];
  for (const line of notes.split('\n', MOST_LINES)) {
    const groups = TIMED.exec(line)?.groups;
    const [from, rest] = [groups?.['from'], groups?.['rest']?.trim()];
    if (from !== undefined && rest !== undefined) {
      if (items.length < MOST) items.push({ from, to: groups?.['to'] ?? null, rest, below: [] });
    } else if (line.trim() === '' || line.length > 300) items.at(-1)?.below.push('');
    else items.at(-1)?.below.push(line.trim());
  }
  return items;
}

/** What stands right below a line, up to the first gap. */
function linesBelow({ below }: Item): string[] {
  const gap = below.indexOf('');
  return gap < 0 ? below : below.slice(0, gap);
}

interface Parts {
  readonly title: string;
  readonly people: readonly DraftPerson[];
}

/** `wet ropes Speaker: Ada Moss; Moderator: Lin Yi` in its pieces, each label with what it names. */
function labelledIn(text: string, span: Span | null): Parts {
  const found = [...text.matchAll(LABEL)];
  // Without a colon, such a word is a label where it names somebody: not in `嘉宾 签到`.
  const labels = found.filter(
    ({ index, 0: label }, at) =>
      /[:：]/u.test(label) ||
      slotPeople(text.slice(index + label.length, found[at + 1]?.index).trim(), 0).length > 0,
  );
  const title = text
    .slice(0, labels[0]?.index ?? text.length)
    .replace(/[\s,，;；|｜／╱/(（–—-]+$/u, '');
  const people = labels.flatMap((label, at) => {
    const from = label.index + label[0].length;
    const names = text.slice(from, labels[at + 1]?.index ?? text.length);
    const isOpen = /[(（][^)）]*$/u.test(text.slice(0, label.index)) && !/[(（]/u.test(names);
    const end = names.replace(isOpen ? /[\s;；|｜／/)）,，]+$/u : /[\s;；|｜／/,，]+$/u, '');
    return labelledPeople(`${label.groups?.['label'] ?? ''}: ${end}`, span);
  });
  return { title, people };
}

const AFTER_LEAD = /\s[–—|｜-]\s|——|[:：]\s?/u;

/** `Ada Moss (Kelp Labs) – wet ropes`: who gives it may also stand first. */
function leadIn(text: string): Parts | null {
  const sign = AFTER_LEAD.exec(text);
  if (!sign) return null;
  const title = text.slice(sign.index + sign[0].length).trim();
  const people = title.length < 2 ? [] : slotPeople(text.slice(0, sign.index).trim(), 0, 'beside');
  return people.length === 0 ? null : { title, people };
}

/** `wet ropes - Ada Moss (Kelp Labs)`, `致辞 林一舟（海蓝科技）`: what stands last is somebody. */
function dividedIn(text: string, span: Span | null): Parts {
  for (const divider of DIVIDERS) {
    const parted = [...text.matchAll(divider)]
      .toReversed()
      .slice(0, 3)
      .map((sign) => {
        const title = text.slice(0, sign.index).trim();
        const who = text.slice(sign.index + sign[0].length).trim();
        return { title, people: title.length < 2 ? [] : slotPeople(who, 0, 'beside') };
      });
    const at = parted.findIndex(({ people }) => people.length > 0);
    const [last, wider] = [parted[at], parted[at + 1]];
    // `开场 理事长 林一舟`: what they are stands before the name.
    const isSame = wider?.people.length === 1 && wider.people[0]?.name === last?.people[0]?.name;
    const best = wider && isSame ? wider : last;
    if (best) return { ...best, people: best.people.map((each) => ({ ...each, span })) };
  }
  const first = leadIn(text);
  if (first) return { ...first, people: first.people.map((each) => ({ ...each, span })) };
  const who = IN_BRACKETS.exec(text)?.groups?.['who'];
  const people = who === undefined ? [] : slotPeople(who, 0, 'none');
  if (who === undefined || people.length === 0) return { title: text, people: [] };
  const title = text.slice(0, text.length - who.length - 2).trim();
  return { title, people: people.map((each) => ({ ...each, span })) };
}

const KIND =
  /^(?:圆桌(?:论坛|讨论|对话)?|圓桌(?:論壇|討論|對話)?|主题演讲|主題演講|专题(?:演讲|报告)|專題(?:演講|報告)|主旨演讲|主旨演講|特邀报告|报告|報告|演讲|演講|分享|座談(?:會)?|座谈(?:会)?|對談|对谈|論壇|论坛|實作|实作|工作坊|panel(?: discussion)?|keynote|talk|workshop|fireside chat|lightning talk|session)(?:\s?\d{1,2}|[一二三四五六七八九十]{1,2})?\s?[:：|｜]\s{0,2}(?=\S{2})/iu;
const QUOTED =
  /^(?:[\p{Script=Han}]{0,4}(?:报告|報告|演讲|演講|分享|讲座|講座|论坛|論壇|座谈|座談|工作坊)\s?)?[《「“"](?<inner>[^《》「」“”"]{2,200})[》」”"]$/u;

function sessionOf(item: Item, day: string | null, span: Span | null): DraftSession | null {
  const own = labelledIn(item.rest, span);
  const plain = own.people.length > 0 ? own : dividedIn(item.rest, span);
  const below = linesBelow(item).flatMap((line) => {
    const found = labelledIn(line, span);
    return found.title === '' ? found.people : [];
  });
  const people = oncePeople([...plain.people, ...below]).slice(0, LIMITS.people);
  const bare = plain.title.replace(KIND, '').trim();
  const title = (QUOTED.exec(bare)?.groups?.['inner'] ?? bare).slice(0, LIMITS.name);
  const isFrame = FRAME.test(title) || BREAK.test(title) || isPart(plain.title);
  if (title.length < 2 || !/\p{L}{2}/u.test(title) || (isFrame && people.length === 0)) return null;
  const timeOf = (clock: string): string | null => {
    if (day === null) return null;
    const minutes = minutesOf(clock);
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
  return {
    ...emptyDraftSession(),
    kind: kindWithin(item.rest) ?? 'talk',
    title: { value: title, confidence: 'likely', span },
    startsAt: timeOf(item.from),
    endsAt: item.to === null ? null : timeOf(item.to),
    people,
    span,
  };
}

/**
 * The talks of an agenda in a description, in order; none unless it has two lines with times that are
 * talks, and names people or calls itself one. They have their times where these rise through one day.
 *
 * @param day of all of it as `2024-12-19`, or null where it has several
 * @param span of the description, whose text is escaped in its source
 */
export function agendaIn(notes: string, day: string | null, span: Span | null): DraftSession[] {
  const items = itemsIn(notes);
  const rises = items.every(
    ({ from }, at) => at === 0 || minutesOf(from) >= minutesOf(items[at - 1]?.from ?? ''),
  );
  const sessions = items.flatMap((item) => sessionOf(item, rises ? day : null, span) ?? []);
  const isAgenda = HEADING.test(notes) || sessions.some(({ people }) => people.length > 0);
  return sessions.length < FEWEST || !isAgenda ? [] : sessions;
}
