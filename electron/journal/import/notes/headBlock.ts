/** The facts that notes state on lines of their own: `Date: …`, `地点：…`, `Speaker: …`. */
import { missing } from '#shared/draft.ts';
import type { Draft, DraftPerson, Proposal, Span } from '#shared/draft.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import type { Format, Role } from '#shared/event.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { simplify } from '../prose/simplify.ts';
import { linesIn, sliceOf, trimmed } from '../prose/spans.ts';
import { peopleOfLine } from './headingPeople.ts';

type Label =
  'name' | 'date' | 'place' | 'organiser' | 'link' | 'format' | 'role' | 'person' | 'room' | 'talk';

const LABELS: readonly (readonly [Label, string])[] = [
  [
    'name',
    'event(?: name)?|conference(?: name)?|summit|forum|meetup|symposium|活动(?:名称)?|会议(?:名称)?|大会(?:名称)?|论坛(?:名称)?|峰会|活動|會議',
  ],
  ['date', 'dates?|when|day|date (?:and|&) time|日期|时间|会议时间|活动时间|举办时间|日期时间'],
  [
    'place',
    'venue|where|location|place|city|held (?:in|at)|地点|地址|城市|地方|会议地点|活动地点|举办地点|举办地|场馆',
  ],
  [
    'organiser',
    'organi[sz](?:er|ers|ed by)|host(?:ed by)?(?= ?[:：])|主办(?:方|单位)?|主辦(?:方|單位)?|organization',
  ],
  [
    'link',
    'link|url|website|web|site|homepage|event (?:link|page|url)|官网|网址|链接|网站|活动链接',
  ],
  ['format', 'format|mode|形式|参会形式|参会方式'],
  ['role', '(?:my )?role|attended as|身份|我的身份|角色|参会身份'],
  [
    'person',
    'speakers?|presenters?|discussants?|lecturers?|talk by|panell?ists?|guests?|presented by|led by|(?:on the )?panel(?=\\s?[:：])|on stage|moderators?|moderated by|mod|chair|讲者[一二三四五\\d]?|与谈人?|对谈人?|主讲人?|讲师|演讲人|演讲者|报告人|分享人|嘉宾|演讲嘉宾|分享嘉宾|主持人?|圆桌嘉宾|講者|带领人?|引言人|主揪|上台|台上|分享者|导读人?|授课人?|授课老师',
  ],
  [
    'talk',
    'talk|title|talk title|topic|session|subject|题目|主题|演讲题目|报告题目|分享主题|演讲主题|讲题',
  ],
];
const LINE = new RegExp(
  String.raw`^(?:[-*+•·>]\s{1,3}|#{1,6}\s{1,3})?[*_【[:]{0,3}(?:${LABELS.map(([label, words]) => `(?<${label}>${words})`).join('|')})[*_】\]]{0,3}\s?(?:[:：]{1,2}|\|)[*_]{0,2}\s{0,4}(?<value>\S.*)$`,
  'iu',
);

export interface LabelledLine {
  readonly label: Label;
  readonly value: string;
  readonly span: Span;
  /** The whole line. */
  readonly line: Span;
  /** Whether its words say that the person moderates. */
  readonly wholeText: string;
}

const MOST_LINES = 60;

/** The labelled lines among the first of a stretch. */
export function labelledLines(text: string, span: Span): LabelledLine[] {
  return linesIn(text, { start: span.start, end: Math.min(span.end, span.start + 8_000) })
    .slice(0, MOST_LINES)
    .flatMap((line) => {
      if (line.end - line.start > 400) return [];
      const written = sliceOf(text, line);
      const groups = LINE.exec(simplify(written))?.groups;
      const label = LABELS.find(([name]) => groups?.[name] !== undefined)?.[0];
      const rawValue = groups?.['value'];
      if (label === undefined || rawValue === undefined) return [];
      const start = line.start + written.length - rawValue.length;
      const bare = trimmed(text, start, line.end);
      const value = sliceOf(text, bare).replace(/[*_|\s]+$/u, '');
      return [
        {
          label,
          value,
          span: { start: bare.start, end: bare.start + value.length },
          line,
          wholeText: written,
        },
      ];
    });
}

const FORMATS: readonly (readonly [Format, RegExp])[] = [
  ['hybrid', /hybrid|线上线下|混合/iu],
  ['online', /online|virtual|remote|zoom|webinar|线上|在线|腾讯会议|直播/iu],
  ['in-person', /in[- ]person|on[- ]?site|offline|线下|现场/iu],
];
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['organiser', /organi[sz]er|组织者|主办|志愿者/iu],
  ['moderator', /moderator|chair|主持/iu],
  ['panelist', /panel|圆桌嘉宾|圆桌/iu],
  ['speaker', /speaker|presenter|讲者|演讲|报告人|嘉宾|分享/iu],
  ['attendee', /attendee|audience|participant|visitor|listener|听众|观众|参会|参加者|与会/iu],
];

export type StatedFacts = Partial<
  Pick<Draft, 'name' | 'dateStart' | 'dateEnd' | 'place' | 'organiser' | 'link' | 'format' | 'role'>
>;

/** What the labelled lines say of the event, each sure and with its place. */
export function statedFacts(lines: readonly LabelledLine[], today: PartialDate): StatedFacts {
  const facts: StatedFacts = {};
  const line = (label: Label) => lines.find((one) => one.label === label);
  const sure = <T>(value: T, span: Span): Proposal<T> => ({ value, confidence: 'sure', span });
  const date = line('date');
  const name = line('name');
  if (name && name.value.length <= LIMITS.name) facts.name = sure(name.value, name.span);
  if (date) Object.assign(facts, datesOf(date, name?.value ?? '', today));
  for (const key of ['place', 'organiser'] as const) {
    const found = line(key);
    if (found) facts[key] = sure(found.value.slice(0, LIMITS.name), found.span);
  }
  const link = line('link');
  const url = link && /https?:\/\/[^\s()<>"]{3,2000}/u.exec(link.value)?.[0];
  if (link && url !== undefined && isOpenableLink(url)) {
    const start = link.span.start + link.value.indexOf(url);
    facts.link = sure(url, { start, end: start + url.length });
  }
  const format = line('format');
  const ofFormat = format && FORMATS.find(([, words]) => words.test(simplify(format.value)))?.[0];
  if (format && ofFormat) facts.format = sure(ofFormat, format.span);
  const role = line('role');
  const ofRole = role && ROLES.find(([, words]) => words.test(simplify(role.value)))?.[0];
  if (role && ofRole) facts.role = sure(ofRole, role.span);
  return facts;
}

function datesOf(
  { value, span }: LabelledLine,
  name: string,
  today: PartialDate,
): Pick<Draft, 'dateStart' | 'dateEnd'> | null {
  const inName = /(?<!\d)20\d{2}(?!\d)/u.exec(name)?.[0];
  const year = inName === undefined ? undefined : Number(inName);
  const phrase = readDates(value, { today, lean: 'past', year })[0];
  if (!phrase || (phrase.bare && !/^\d{4}年?$/u.test(value.trim()))) return null;
  const at = { start: span.start + phrase.start, end: span.start + phrase.end };
  const confidence = phrase.certain ? 'sure' : 'unsure';
  return {
    dateStart: { value: phrase.dateStart, confidence, span: at },
    dateEnd: phrase.dateEnd === null ? missing() : { value: phrase.dateEnd, confidence, span: at },
  };
}

/** The people of the lines that name some. */
export const statedPeople = (lines: readonly LabelledLine[]): DraftPerson[] =>
  lines
    .filter(({ label }) => label === 'person')
    .flatMap(({ wholeText, line }) => peopleOfLine(wholeText, line.start));
