/** The cards of speakers on a page: a name, what they do, and a line such as `演讲题目：…`. */
import type { DraftSession } from '#shared/draft.ts';
import type { ArticleLine } from '../articleText.ts';
import { withoutMarks } from '../lineKinds.ts';
import { NO_SESSIONS, sessionOf } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { speakersIn } from './speakerNames.ts';
import { readTalkLine } from './talkLine.ts';

const TITLE =
  /^(?:(?:报告|讲座|演讲|分享|讲授|议题)?(?:题目|标题|主题|议题)|talk(?: title)?|title|topic|presentation|speaking on)\s{0,2}[:：]\s{0,3}(?=\S)/iu;
/** So many lines stand between a name and its title. */
const FARTHEST = 4;
const LEAST = 2;
const MOST = 200;

/** The talks of at least two such cards. */
export function titledPeople(text: string, lines: readonly ArticleLine[]): SessionsFound {
  const sessions: DraftSession[] = [];
  for (const [at, line] of lines.entries()) {
    const label = TITLE.exec(line.text)?.[0].length;
    if (label === undefined || sessions.length >= MOST) continue;
    const talk = readTalkLine(text, { start: line.span.start + label, end: line.span.end });
    const above = lines.slice(Math.max(0, at - FARTHEST), at).toReversed();
    const people = above
      .map(({ span, text: words }) => {
        const marks = words.length - withoutMarks(words).length;
        return speakersIn(text, { start: span.start + marks, end: span.end });
      })
      .find((named) => named.length > 0);
    if (!talk || !people) continue;
    sessions.push(sessionOf(text, { ...talk, people }, { span: line.span }));
  }
  return sessions.length < LEAST
    ? NO_SESSIONS
    : { sessions, spans: sessions.flatMap(({ span }) => span ?? []) };
}
