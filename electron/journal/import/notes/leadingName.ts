/** Headings that begin with who spoke and go on with what on, with hardly a sign between them: `邵建平主任 猪场消毒`, `P. Marsh (retd) wax moths`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { isChineseName } from '../mining/chineseNames.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { isTitle } from '../mining/personTitles.ts';
import { simplify } from '../prose/simplify.ts';
import { slotPerson } from '../talks/slotName.ts';
import { isRemark } from './headingLead.ts';
import { ORGANISATION } from './bodies.ts';
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

const LONGEST = 120;
/** Who, with where they are from in brackets or nothing but a space, before the rest. */
const HAN =
  /^(?<who>[\p{Script=Han}]{2,7}|阿\p{Lu}\p{Ll}{1,8})(?:\s?[(（](?<from>[^()（）]{1,30})[)）]\s?(?:[-–—:：|｜]{1,2}\s?)?|[ \u3000]+)(?<rest>(?![-–—:：|｜])\S.{2,90})$/u;
const LATIN =
  /^(?<who>(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?(?:\p{Lu}[\p{L}'’-]{0,20}\.? ){1,3}?\p{Lu}[\p{L}'’-]{1,24}) [(](?<from>[^()]{2,40})[)] (?<rest>\p{L}[^()]{7,90})$/u;
const INITIAL = /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]{2,24}$/u;
/** What stands between who spoke and the title: where they are from, or what they do. */
const FROM =
  /(?:公司|集团|科技|大学|学院|院|所|局|站|社|校|厂|场|店|会|中心|医院|银行|农场|合作社|协会|代表|老板|师|员|长|工|农户|户|经理|总监|主任|教授|博士|行业|医生|律师|速运|物流|股份|实业|重工|能源|电力|药业|食品|乳业|种业|牧业|渔业|设计|传媒|酒店|超市|汽车)$/u;
const VERB = /^(?:主讲|讲|聊|谈|分享|介绍|演示)(?:了|的是|一下)?[:：]?(?=.{2})/u;
const LONGEST_FROM = 12;
/** A title of a talk is longer than where somebody is from. */
const LEAST_TITLE = 5;
/** What ends like a calling, a body, or a clause of a sentence is no title. */
const NO_TITLE =
  /(?:公司|集团|大学|学院|研究院|研究所|协会|学会|中心|医院|银行|主任|教授|博士|总监|经理|院长|所长|会长|馆长|老师|主持|致辞|[。！；;]|[.。]{3})$|[。！；;](?=.)/u;

/** What words end with that begin as a family name does and are of things: `马铃薯`. */
const OF_THINGS = /[薯瓜菜菇鱼虾猪鸡鸭机器料油板路病药贝豆麦效速温压色网区]$/u;

export interface LeadingName {
  readonly title: Piece;
  readonly people: DraftPerson[];
}

function personOf(who: Piece, from: string | null): DraftPerson | null {
  const named = slotPerson(who.text, 'beside');
  if (!named || !who.text.startsWith(named.name)) return null;
  const span = { start: who.start, end: who.start + named.name.length };
  const affiliation = from === null || isRemark(from) ? null : from;
  return draftPerson({ ...named, affiliation, span });
}

/** Whether a Chinese word is a whole name, or one with what its bearer is called, and not merely like one. */
const isSurelyHan = (who: string, name: string): boolean =>
  isChineseName(simplify(name)) ||
  name.length < who.length ||
  /\p{Lu}|[^\p{Lo}]/u.test(who) ||
  /(?:老师|主任|教授|医生|博士|师傅|阿姨|姑娘|先生|女士|小姐|[总工叔姨姐哥]|.长)$/u.test(
    simplify(who),
  );

function hanLead(body: Piece): LeadingName | null {
  const groups = HAN.exec(body.text)?.groups;
  const [who, rest] = [groups?.['who'], groups?.['rest']];
  if (who === undefined || rest === undefined) return null;
  const at = body.text.length - rest.length;
  let title = cut(body, at, body.text.length);
  let from = groups?.['from'] ?? null;
  const gap = /[ \u3000]+/u.exec(rest);
  const first = gap ? rest.slice(0, gap.index) : '';
  const last = gap ? rest.slice(gap.index + gap[0].length) : '';
  const isFrom = from === null && first.length > 1 && first.length <= LONGEST_FROM;
  if (gap && isFrom && (VERB.test(simplify(last)) || FROM.test(simplify(first)))) {
    from = first;
    title = cut(body, at + gap.index + gap[0].length, body.text.length);
  }
  const verb = VERB.exec(simplify(title.text))?.[0].length ?? 0;
  title = cut(title, verb, title.text.length);
  const plain = simplify(title.text);
  const least = verb > 0 || from !== null ? 3 : LEAST_TITLE;
  if (
    plain.length < least ||
    NO_TITLE.test(plain) ||
    isTitle(title.text) ||
    ORGANISATION.test(plain)
  )
    return null;
  if (slotPerson(title.text, 'none')?.name === title.text) return null;
  const person = personOf(cut(body, 0, who.length), from);
  if (person?.name === who && OF_THINGS.test(simplify(who))) return null;
  return person && isSurelyHan(who, person.name) ? { title, people: [person] } : null;
}

function latinLead(body: Piece): LeadingName | null {
  const groups = LATIN.exec(body.text)?.groups;
  const [who, from, rest] = [groups?.['who'], groups?.['from'], groups?.['rest']];
  if (who === undefined || from === undefined || rest === undefined) return null;
  if (
    !rest.includes(' ') ||
    (!INITIAL.test(who) &&
      latinNameStrength(who.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.? /u, '')) === null)
  )
    return null;
  const span = { start: body.start, end: body.start + who.length };
  const affiliation = isRemark(from) ? null : from;
  const title = cut(body, body.text.length - rest.length, body.text.length);
  return { title, people: [draftPerson({ name: who, affiliation, part: 'speaker', span })] };
}

/** Who a heading begins with and what they spoke on, or null where it does not begin with a name. */
export function leadingName(body: Piece): LeadingName | null {
  return body.text.length > LONGEST ? null : (hanLead(body) ?? latinLead(body));
}
