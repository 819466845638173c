/** The title of the writer's own talk, where a report says it. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { DraftSession, Span } from '#shared/draft.ts';
import { kindWithin } from '../mining/sessionKind.ts';

const QUOTED = String.raw`["“«《「『](?<title>[^"“”«»《》「」『』\n]{3,160})["”»》」』]`;
const TOLD: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Mm]y|[Oo]ur)(?: own| first| short| invited)? (?<kind>talk|keynote|lecture|presentation|poster|workshop|tutorial|lightning talk|session)(?:,| was| is| will be)?(?: called| titled| entitled| named| about| on)?,?[ ]${QUOTED}`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})I (?:gave|presented|delivered|give|will give|am giving|spoke)(?: [\p{L}-]{1,14}){0,6}? (?<kind>talk|keynote|lecture|presentation|poster|workshop|tutorial|report|session)(?: [\p{L}-]{1,12}){0,3}?(?: called| titled| entitled| named| about| on)?(?: the)?,?[ ]${QUOTED}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:我|本人|笔者|筆者)[^。！？\n]{0,40}?(?:做|作|發表|发表|分享|带来|帶來|讲|講|主讲|主講|报告|報告)[^。！？\n]{0,30}?(?:题目|題目|题为|題為|主题|主題|名为|名為|是|了|叫|：)[^。！？\n《「“]{0,6}${QUOTED}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:我的)?(?:报告|報告|演讲|演講|分享)(?:的)?(?:题目|題目|主题|主題)(?:是|为|為|：|:)[^。！？\n《「“]{0,4}${QUOTED}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:做|作|發表|发表|带来|帶來)了[^。！？\n]{0,30}?(?:题目|題目|题为|題為|主题|主題|名为|名為)[^。！？\n《「“]{0,6}${QUOTED}`,
    'u',
  ),
];
const SEARCHED = 60_000;

/** The talk that the writer says they gave, with its title, or null. */
export function ownTalkIn(text: string, { start, end }: Span): DraftSession | null {
  const slice = text.slice(start, Math.min(end, start + SEARCHED));
  for (const pattern of TOLD) {
    const found = pattern.exec(slice);
    const title = found?.groups?.['title']?.replace(/[,.，。]$/u, '').trim();
    if (!found || title === undefined) continue;
    const at = start + found.index + found[0].lastIndexOf(title);
    const span = { start: at, end: at + title.length };
    return {
      ...emptyDraftSession(),
      kind: kindWithin(found.groups?.['kind'] ?? found[0]) ?? 'talk',
      title: { value: title, confidence: 'likely', span },
      span,
    };
  }
  return null;
}
