/** Rows of a programme that is a table: which column holds what, and what a row says. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { foldText } from '../../../../text/fold.ts';
import { trimmed } from '../../prose/spans.ts';
import { isBareName, speakersIn, withRest } from './speakerNames.ts';
import { readTalkLine } from './talkLine.ts';
import type { TalkLine } from './talkLine.ts';

export type Column =
  | 'time'
  | 'date'
  | 'title'
  | 'people'
  | 'moderator'
  | 'about'
  | 'room'
  | 'track'
  | 'kind'
  | 'other';

export interface Columns {
  readonly kinds: readonly Column[];
  /** The words of the header, where a column is a room or a track of its own. */
  readonly names: readonly string[];
  /** Columns that each hold a talk of the same time. */
  readonly parallel: boolean;
}

export interface RowTalk {
  readonly talk: TalkLine;
  readonly room: string | null;
  readonly track: string | null;
}

const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['time', /^(?:时间(?:段)?|时段|时刻|时程|起止时间|time|times|hour|when|start|slot)$/iu],
  ['date', /^(?:日期|date|day)$/iu],
  ['moderator', /^(?:主持人?|主持嘉宾|moderator|chair|session chair|host)$/iu],
  [
    'people',
    /^(?:讲者|演讲者|演讲人|演讲嘉宾|报告人|报告嘉宾|主讲人?|主讲嘉宾|嘉宾|发言人|发言嘉宾|分享人|分享嘉宾|讲师|拟邀嘉宾|出席嘉宾|姓名|人员|与谈人|speakers?|presenters?|presented by|who|lecturers?|name|by|authors?)(?:[/(].{0,20})?$/iu,
  ],
  [
    'about',
    /^(?:单位|机构|公司|职务|头衔|单位及职务|职务\/单位|单位\/职务|工作单位|身份|affiliations?|organi[sz]ations?|company|institution|role|position)$/iu,
  ],
  ['room', /^(?:地点|会场|会议室|场地|教室|房间|room|venue|location|where|place|hall|stage)$/iu],
  ['track', /^(?:分论坛|专场|专题|方向|类别|track|stream|theme)$/iu],
  ['kind', /^(?:形式|类型|环节类型|类型\/形式|type|format|kind)$/iu],
  [
    'title',
    /^(?:主题|议题|题目|报告题目|报告主题|演讲主题|演讲题目|分享主题|内容|环节|议程|议程内容|活动内容|活动|流程|会议内容|报告名称|课程|项目|事项|title|session|sessions|topics?|talks?|events?|activity|activities|programme?|agenda|what|subject|description|presentation)(?:[/(].{0,20})?$/iu,
  ],
];
const ROOM_NAME =
  /(?:room|hall|stage|theat(?:re|er)|auditorium|ballroom|lab|studio|foyer|厅|室|会场|礼堂|教室|舞台|馆)\s?[\w一二三四五六七八九十]{0,6}$/iu;

/** The cells of a line that is a row, or null where it is none. */
export function cellsOf(text: string, { start, end }: Span): Span[] | null {
  const line = text.slice(start, end);
  const isMarkdown = line.startsWith('|');
  if (!line.includes(' | ') && !isMarkdown && !line.includes('\t') && !line.endsWith(' |'))
    return null;
  const cells: Span[] = [];
  let from = start + (isMarkdown ? 1 : 0);
  for (const match of line.matchAll(/\s?\|(?=\s|$)|\t/gu)) {
    const at = start + match.index;
    if (at < from) continue;
    cells.push(trimmed(text, from, at));
    from = at + match[0].length;
  }
  if (from < end || !isMarkdown) cells.push(trimmed(text, from, end));
  return cells.length < 2 ? null : cells;
}

/** What the columns beneath a row hold, where the row is their header. */
export function columnsOf(text: string, cells: readonly Span[]): Columns | null {
  const names = cells.map(({ start, end }) => text.slice(start, end));
  const kinds = names.map(
    (name) =>
      HEADERS.find(([, words]) =>
        words.test(
          foldText(name)
            .replace(/[\s*:]+/gu, ' ')
            .trim(),
        ),
      )?.[0] ?? 'other',
  );
  const known = kinds.filter((kind) => kind !== 'other').length;
  const hasTitle = kinds.includes('title') || kinds.includes('people');
  if (known >= 2 && hasTitle) return { kinds, names, parallel: false };
  const others = kinds.filter((kind, at) => kind === 'other' && names[at] !== '').length;
  return kinds[0] === 'time' && others >= 1 && names.every((name) => name.length <= 60)
    ? { kinds, names, parallel: true }
    : null;
}

/** The talks of a row: one, or one for each room that has its own column. */
export function talksOfRow(
  text: string,
  cells: readonly Span[],
  columns: Columns | null,
  clockAt: number,
): RowTalk[] {
  if (columns?.parallel === true) return parallelTalks(text, cells, columns);
  if (columns) {
    const talk = mappedTalk(text, cells, columns);
    return talk ? [talk] : [];
  }
  const talk = guessedTalk(text, cells.slice(clockAt + 1));
  return talk ? [talk] : [];
}

function parallelTalks(text: string, cells: readonly Span[], { kinds, names }: Columns): RowTalk[] {
  return cells.flatMap((cell, at) => {
    if (kinds[at] === 'time' || cell.end <= cell.start) return [];
    const talk = readTalkLine(text, cell);
    const name = names[at] ?? '';
    const isRoom = ROOM_NAME.test(foldText(name));
    return talk
      ? [{ talk, room: isRoom ? name : null, track: isRoom || name === '' ? null : name }]
      : [];
  });
}

function mappedTalk(text: string, cells: readonly Span[], { kinds }: Columns): RowTalk | null {
  const at = (kind: Column): Span | null => {
    const cell = cells[kinds.indexOf(kind)];
    return cell && cell.end > cell.start ? cell : null;
  };
  const word = (kind: Column): string | null => {
    const cell = at(kind);
    return cell && text.slice(cell.start, cell.end);
  };
  const title = at('title');
  const talk = title && readTalkLine(text, title);
  const people = [
    ...peopleOf(text, at('people'), at('about')),
    ...moderators(text, at('moderator')),
  ];
  if (!talk) return null;
  const kind = talk.kind;
  return {
    talk: {
      kind,
      title: talk.title,
      people: people.length > 0 ? [...people, ...talk.people] : talk.people,
    },
    room: word('room'),
    track: word('track'),
  };
}

function peopleOf(text: string, names: Span | null, about: Span | null): DraftPerson[] {
  if (!names) return [];
  if (about && isBareName(text, names)) {
    const person = withRest(text, { span: names, label: '' }, { span: about, label: '' });
    if (person) return [person];
  }
  return speakersIn(text, names);
}

const moderators = (text: string, names: Span | null): DraftPerson[] =>
  names ? speakersIn(text, names).map((person) => ({ ...person, part: 'moderator' })) : [];

/** Of a row without a header: who can be a person is one, what ends in "hall" is a room. */
function guessedTalk(text: string, cells: readonly Span[]): RowTalk | null {
  const people: DraftPerson[] = [];
  let title: Span | null = null;
  let room: string | null = null;
  let last: Span | null = null;
  for (const cell of cells) {
    if (cell.end <= cell.start) continue;
    const words = text.slice(cell.start, cell.end);
    const named = speakersIn(text, cell);
    if (named.length > 0) people.push(...named);
    else if (last && isBareName(text, last)) {
      const person = withRest(text, { span: last, label: '' }, { span: cell, label: '' });
      if (person) people[people.length - 1] = person;
    } else if (title && words.length <= 40 && ROOM_NAME.test(foldText(words))) room = words;
    else title ??= cell;
    last = named.length === 1 ? cell : null;
  }
  const talk = title && readTalkLine(text, title);
  return talk
    ? { talk: { ...talk, people: [...people, ...talk.people] }, room, track: null }
    : null;
}
