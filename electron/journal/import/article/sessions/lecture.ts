/** The notice of a lecture: lines such as `题目：…`, `Speaker: …`, `时间：…`. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { ArticleLine } from '../articleText.ts';
import { clockAt } from './clock.ts';
import { NO_SESSIONS, sessionOf } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { speakersIn } from './speakerNames.ts';
import { readTalkLine } from './talkLine.ts';

const LABELS = {
  title:
    /^(?:(?:报告|讲座|演讲|分享|讲授|学术报告)?(?:题目|标题|主题)|title(?: of (?:the )?talk)?|talk title|topic)\s{0,2}[:：]\s{0,3}/iu,
  people:
    /^(?:(?:主讲|报告|演讲|分享|讲座)(?:人|嘉宾|专家|教授|者)|主讲|讲者|讲师|嘉宾|speakers?|lecturer|presenter)\s{0,2}[:：]\s{0,3}/iu,
  moderator: /^(?:主持人?|邀请人|host|moderator|chair)\s{0,2}[:：]\s{0,3}/iu,
  time: /^(?:(?:报告|讲座|活动|演讲)?时间|日期|time|date(?: and time)?|when|date ?& ?time)\s{0,2}[:：]\s{0,3}/iu,
  room: /^(?:(?:报告|讲座|活动|演讲)?地点|会议室|venue|location|where|place|room)\s{0,2}[:：]\s{0,3}/iu,
} as const;

/** The one session that such a notice tells of, where it has both a title and a speaker. */
export function readLecture(
  text: string,
  lines: readonly ArticleLine[],
  day: PartialDate | null,
): SessionsFound {
  const valueOf = (label: RegExp): Span | null => {
    const named = lines.filter((line) => label.test(line.text));
    const [line] = named;
    // Several titles are a list of talks, which this is not.
    if (!line || named.length > 1) return null;
    const length = label.exec(line.text)?.[0].length ?? 0;
    const { start, end } = line.span;
    return start + length < end ? { start: start + length, end } : null;
  };
  const title = valueOf(LABELS.title);
  const speakers = valueOf(LABELS.people);
  const talk = title && readTalkLine(text, title);
  if (!talk || !title || !speakers) return NO_SESSIONS;
  const host = valueOf(LABELS.moderator);
  const people: DraftPerson[] = [
    ...speakersIn(text, speakers),
    ...(host
      ? speakersIn(text, host).map((person) => ({ ...person, part: 'moderator' as const }))
      : []),
  ];
  if (people.length === 0) return NO_SESSIONS;
  const time = valueOf(LABELS.time);
  const clock = time && firstClock(text.slice(time.start, time.end));
  const room = valueOf(LABELS.room);
  const at = (written: string | null | undefined): string | null =>
    day === null || written == null ? null : `${day}T${written}`;
  const session = sessionOf(
    text,
    { ...talk, people: [...people, ...talk.people] },
    {
      startsAt: at(clock?.from),
      endsAt: at(clock?.to),
      room: room && text.slice(room.start, room.end),
      span: title,
    },
  );
  return { sessions: [session], spans: [] };
}

const LONGEST_TIME = 120;

/** The first time of day in a short text, wherever it stands. */
function firstClock(written: string): ReturnType<typeof clockAt> {
  const line = written.slice(0, LONGEST_TIME);
  for (const match of line.matchAll(
    /(?:上午|下午|晚上|中午)?\s?\d{1,2}[:：]\d{2}|\d{1,2}\s?[ap]m/giu,
  )) {
    const clock = clockAt(line.slice(match.index).replaceAll('：', ':'));
    if (clock) return clock;
  }
  return null;
}
