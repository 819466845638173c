/** What the body of a page about one talk adds to it. */
import type { Draft, DraftTakeaway, Span } from '#shared/draft.ts';
import { peopleIn } from '../mining/people.ts';
import { proposeTakeaways } from '../prose/takeaways.ts';
import type { Talk } from './talk.ts';

/** The writer looks back on the day; without it a page only announces a talk. */
const LOOKS_BACK =
  /(?<!\p{L})(?:(?:I|we) (?:\p{L}{1,12} ){0,3}(?:learned|learnt|gave|spoke|presented|attended|had|met|talked|enjoyed|heard|was|were|showed|got|took)|people asked|asked (?:me|most|about)|it was|went well|thanks? (?:to|you)|stood out|came up)(?!\p{L})|了解到|收获|感受|印象|提问|问到|現場|现场|听众|聽眾|结束后|感谢|感謝|聊到|提到/iu;
const LOOKS_AHEAD =
  /(?<!\p{L})(?:will (?:be|give|present|speak)|join (?:us|me)|register|tickets|is open until|coming soon|will be uploaded)(?!\p{L})|将于|將於|敬请|敬請|欢迎.{0,12}(?:参加|前来|报名)|歡迎.{0,12}(?:參加|前來|報名)|扫码|掃碼/iu;

/** The draft of a talk page: its one session, the people of a panel, and what is worth keeping. */
export function talkBody(text: string, draft: Draft, { session }: Talk, body: Span): Draft {
  if (!session) return draft;
  const prose = text.slice(body.start, Math.min(body.end, body.start + 200_000));
  const tells = LOOKS_BACK.test(prose) && !LOOKS_AHEAD.test(prose);
  const told = peopleIn(text, body);
  const mined = session.kind === 'panel' ? told : told.filter(({ part }) => part === 'moderator');
  const takeaways = tells
    ? draft.takeaways.length > 0
      ? draft.takeaways
      : fromBody(text, body)
    : [];
  return {
    ...draft,
    notes: prose.replaceAll('\r\n', '\n').trim(),
    people: draft.people.filter(({ part }) => part === 'met'),
    sessions: [
      {
        ...session,
        people: [...draft.people.filter(({ part }) => part !== 'met'), ...mined].filter(
          (person, index, all) => all.findIndex(({ name }) => name === person.name) === index,
        ),
      },
    ],
    takeaways: takeaways.map((takeaway) => ({ ...takeaway, session: 0 })),
  };
}

const fromBody = (text: string, body: Span): DraftTakeaway[] =>
  proposeTakeaways(text, [{ span: body, session: 0, emphasis: [], without: [], weight: 1 }]);
