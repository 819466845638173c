/** Who begins the first line beneath a heading: `Ada Moss. Best of the day.`, `林一舟，海蓝科技技术总监`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { isChineseName } from '../mining/chineseNames.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { simplify } from '../prose/simplify.ts';

const LATIN =
  /^(?<name>\p{Lu}[\p{L}’'-]{1,20}(?: (?:van|von|de|der|den|da|di|la|le|al|el|bin))?(?: \p{Lu}[\p{L}’'-]{1,24}){1,2})\. (?=\p{L})/u;
const HAN =
  /^(?<name>\p{Script=Han}{2,4})[，,、]\s?(?<from>[^，,。！？；\s]{2,24}(?:总监|经理|主任|教授|博士|院长|所长|会长|馆长|社长|厂长|场长|局长|处长|科长|店长|工程师|设计师|律师|医生|老师|研究员|主管|顾问|专家|老板|总裁|主席|理事|创始人|负责人|合伙人|的))(?:[，,。；].{0,80})?$/u;
const LONGEST = 160;

/** The person whom such a line begins with, or null. */
export function nameAtHead(line: string, start: number): DraftPerson | null {
  if (line.length > LONGEST) return null;
  const latin = LATIN.exec(line)?.groups?.['name'];
  const han = HAN.exec(simplify(line))?.groups;
  const name = latin ?? (han ? line.slice(0, (han['name'] ?? '').length) : undefined);
  if (name === undefined) return null;
  if (latin === undefined ? !isChineseName(simplify(name)) : latinNameStrength(name) === null)
    return null;
  const at = start + line.indexOf(name);
  const from = han?.['from'];
  const affiliation =
    from === undefined
      ? null
      : line.slice(line.indexOf(name) + name.length + 1).slice(0, from.length);
  const span = { start: at, end: at + name.length };
  return draftPerson({ name, affiliation: affiliation?.trim() ?? null, part: 'speaker', span });
}
