/** Who leads a conversation without being called its moderator. */
import type { Turn } from './turns.ts';

const WELCOME =
  /\b(?:welcome|good (?:morning|afternoon|evening)|let'?s (?:start|begin|get started)|today'?s (?:topic|guest|panel)|i'?ll be moderating|thanks? for (?:coming|joining)|our (?:panel|guests?|speakers?))\b|欢迎|歡迎|大家(?:好|下午好|上午好|晚上好)|各位|今天(?:的|我们|我們).{0,12}(?:主题|主題|嘉宾|嘉賓|圆桌|圓桌|话题|話題)|先请|先請|有请|有請/iu;
const QUESTION = /[?？]["'”’」』)）]{0,2}$/u;
const ASKING = 0.4;
const FEWEST_TURNS = 2;
const FIRST_TURNS = 3;

/**
 * The one who opens and asks: their first turn welcomes or asks, and many of their turns end in a
 * question. Null where nobody does.
 */
export function leaderOf(source: string, turns: readonly Turn[]): number | null {
  const opener = turns.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  if (opener === null) return null;
  const own = turns.filter(({ speaker }) => speaker === opener);
  const others = turns.filter(({ speaker }) => speaker !== null && speaker !== opener);
  if (own.length < FEWEST_TURNS || others.length < FEWEST_TURNS) return null;
  const asking = (list: readonly Turn[]): number =>
    list.filter(({ span }) =>
      QUESTION.test(source.slice(Math.max(span.start, span.end - 6), span.end)),
    ).length / list.length;
  const opening = own
    .slice(0, FIRST_TURNS)
    .map(({ span }) => source.slice(span.start, Math.min(span.end, span.start + 400)))
    .join(' ');
  const asks = asking(own);
  if (asks <= asking(others)) return null;
  return asks >= ASKING || WELCOME.test(opening) ? opener : null;
}
