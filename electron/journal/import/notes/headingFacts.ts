/** What the heading of a session says: its title, who speaks, when, where, of what kind. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { SessionKind } from '#shared/session.ts';
import { simplify } from '../prose/simplify.ts';
import { titleAndPeople } from './headingPeople.ts';
import { takeRoom, takeTimes } from './headingTimes.ts';
import { withoutLinks, withoutRemarks, withoutWhen, wordsOf } from './headingLead.ts';
import { cut, drop, withoutMarks } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { kindOfSession } from './sectionWords.ts';

export interface HeadingFacts {
  readonly kind: SessionKind;
  readonly title: string;
  readonly titleSpan: Span;
  readonly people: readonly DraftPerson[];
  /** Wall-clock times, `09:30`. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly room: string | null;
}

const NUMBER_SIGN =
  /^(?:[①-⑳]\s{0,2}|(?:[›»▸▹‣·]\s?)?(?:talk|session|slot|presentation|lecture|speaker|topic|item|paper|case|demo|#)\s?#?\d{1,2}(?:\s?[:：.\-–—)|]\s{0,2}|\s(?=[\p{Lu}"“]))|第[一二三四五六七八九十\d]{1,3}(?:场|讲|位|个|节|場|講)(?:演讲|报告|分享|嘉宾|讲者|圆桌)?\s?(?:[:：、.\-–—|]\s{0,2}|\s{1,2}(?=\S))|\d{1,2}[.)、．](?!\d)\s{0,2}|\d{1,2}\s{1,2}(?=[「《“])|[IVX]{1,4}[.)]\s{1,2}|[一二三四五六七八九十]{1,3}[、.．,，]\s?|[（(][一二三四五六七八九十\d]{1,2}[)）]\s?|[壹贰貳叁參肆伍陆陸柒捌玖拾][、.．\s]\s?|\d\uFE0F?\u20E3\s?|(?:专题|议题|主题|话题|课题|议程|场次|环节)[一二三四五六七八九十\d]{1,2}\s?[:：、.|｜\-–—]\s?|[›»▸▹]\s?)/iu;
const KIND_SIGN =
  /^(?:[[【(（]\s?(?<bracketed>(?:opening |closing |invited |lightning |short )?(?:keynote|talk|panel|workshop|tutorial|poster|demo|session|fireside(?: chat)?|lightning|round ?table|主旨演讲|主题演讲|主旨报告|特邀报告|圆桌(?:论坛|讨论|对话)?|工作坊|演讲|报告|分享|海报|演講|圓桌|報告))\s?[\]】)）]\s?[:：\-–—|]?\s{0,2}|(?:(?:opening|closing|invited|lightning|short|morning|afternoon|first|second|third|final|last|contributed|sponsor(?:ed)?)\s)?(?:keynote|talk|panel(?: discussion)?|workshop|tutorial|poster|demo|session|fireside(?: chat)?|lightning talk|round ?table|plenary|presentation|lecture)(?:\s(?:talk|speech|address|\d{1,2}))?\s?(?:[:：|]|\s[-–—]{1,2}|[-–—]{2})\s{0,2}|(?:主旨|主题|特邀|大会|开幕|闭幕|专题|主題|開幕|实作|實作|动手|動手)?(?:演讲|报告|分享|发言|致辞|圆桌(?:论坛|讨论|对话)?|座谈会?|对话|工作坊|讲座|海报|演講|報告|圓桌(?:論壇|對談|討論)?|致辭|講座)\s?[一二三四五\d]{0,2}\s?(?:[:：|｜\-–—]{1,2}|[,，])\s{0,2})/iu;

/** Everything that a heading says. `text` may still hold Markdown marks at its ends. */
export function readHeading(text: string, start: number): HeadingFacts {
  const unmarked = withoutMarks({ text: withoutLinks(text), start });
  const { rest: untimed, times } = takeTimes(unmarked);
  const { rest: unplaced, room } = takeRoom(untimed);
  const unnumbered = drop(withoutMarks(withoutWhen(withoutMarks(unplaced))), NUMBER_SIGN);
  const again = times.startsAt === null ? takeTimes(unnumbered) : { rest: unnumbered, times };
  const whole = withoutRemarks(withoutMarks(withoutWhen(again.rest)));
  const kind = kindOfSession(simplify(whole.text));
  const body = drop(whole, KIND_SIGN);
  const { title, people } = titleAndPeople(body, kind);
  // Where only people are named, the words as they stand are the title.
  const kindWords = withoutMarks(cut(whole, 0, whole.text.length - body.text.length));
  const isKindAlone = title === null && people.length > 0 && body.text.length < whole.text.length;
  const named = withoutRemarks(title ?? (isKindAlone ? withoutDivider(kindWords) : whole));
  const chosen = named.text === '' ? whole : named;
  const written = text.slice(chosen.start - start, chosen.start - start + chosen.text.length);
  const shown = wordsOf(written).slice(0, LIMITS.name);
  return {
    kind,
    title: shown,
    titleSpan: { start: chosen.start, end: chosen.start + written.length },
    people: people.map((person) => ({ ...person, part: partIn(person.part, kind) })),
    ...again.times,
    room,
  };
}

/** `Opening keynote -` without its dash. */
const withoutDivider = (piece: Piece): Piece =>
  cut(piece, 0, piece.text.replace(/[\s\-–—|｜:：·]+$/u, '').length);

const partIn = (part: DraftPerson['part'], kind: SessionKind): DraftPerson['part'] =>
  part === 'speaker' && kind === 'panel'
    ? 'panelist'
    : part === 'speaker' && kind === 'hallway'
      ? 'met'
      : part;
