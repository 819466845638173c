/** The user's own part, as the head of a title says it. */
import type { Span } from '#shared/draft.ts';
import type { Role } from '#shared/event.ts';
import { foldText } from '../../../text/fold.ts';
import type { Title } from '../title.ts';

export interface NameAndRole {
  readonly name: Title;
  readonly role: Role | null;
  readonly span: Span | null;
}

const ADJECTIVE =
  '(?:invited|keynote|contributed|lightning|conference|guest|seminar|tech|technical|plenary|opening|closing|short|oral|research|public|academic|upcoming|recent|new|my|our|featured|virtual|online|remote)';
/** The words of each role; a sign, or a word such as `at`, must follow them. */
const ROLES: readonly (readonly [Role, string])[] = [
  [
    'moderator',
    '(?:panel |session )?(?:moderator|moderating|moderated|moderation|chairing|session chair|chair|hosting)|(?:圆桌|论坛|panel)?主持|担任主持',
  ],
  ['organiser', '(?:co-)?organi[sz](?:er|ing|ed)|主办|组织|承办'],
  [
    'panelist',
    `(?:${ADJECTIVE} )?(?:panel(?:list|ist)?|panel discussion|panel talk|roundtable|round table|fireside chat)|圆桌(?:论坛|对话|讨论|嘉宾)?|对谈|座谈|受邀圆桌`,
  ],
  [
    'speaker',
    `(?:${ADJECTIVE}[ -]){0,2}(?:talks?|lectures?|speech|presentation|presenting|presented|speaking|speaker|poster|oral|tutorial|keynote|webinar|demo|workshop|training|seminar|colloquium|paper|spotlight|slides?|slide deck)|spoke|(?:特邀|受邀|邀请|大会|主题|主旨|学术|公开|技术|口头|会议|主会场|分论坛|闪电|行业|专题|开幕)?(?:报告|演讲|分享|讲座|宣讲|培训|授课|发言|海报|墙报|讲课|演讲稿|公开课|课程)|受邀|特邀`,
  ],
];
const SIGN = String.raw`(?:[ ]?[:|｜·•][ ]?|[ ][-–—][ ]|[-–—]{1,2}(?=\p{Script=Han})|[ ]?[」】\]][ ]?[:：-]?[ ]?)`;
const AT = String.raw`[ ](?:at|@|for|in)[ ](?:the[ ])?|[ ]?@[ ]?`;
const PATTERNS = ROLES.map(
  ([role, words]) =>
    [role, new RegExp(`^[「【\\[]?(?:${words})(?:${SIGN}|${AT})(?=\\S)`, 'iu')] as const,
);

/**
 * The title without a prefix such as `Invited Talk:`, `Speaking at` or `特邀报告：`, and the role
 * that it tells; the title as it is where there is none.
 */
export function dropRolePrefix(title: Title): NameAndRole {
  const { text, span } = title;
  const folded = foldText(text);
  for (const [role, pattern] of PATTERNS) {
    const length = pattern.exec(folded)?.[0].length;
    if (length === undefined) continue;
    const verbatim = span.end - span.start === text.length;
    return {
      name: {
        text: text.slice(length),
        span: verbatim ? { start: span.start + length, end: span.end } : span,
      },
      role,
      span: verbatim ? { start: span.start, end: span.start + length } : span,
    };
  }
  return { name: title, role: null, span: null };
}
