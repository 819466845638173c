/** Reads the programme of a conference: frab and pentabarf XML, frab and pretalx JSON. */
import { PORTABLE_FORMAT } from '#shared/portable.ts';
import type { Reader } from '../reader.ts';
import { readFrabXml } from './frabXml.ts';
import { readJson } from './json.ts';
import { readJsonProgramme } from './jsonProgramme.ts';
import { readXml } from './xml.ts';

/**
 * One event with its sessions in order of time and room, whose notes are their abstracts. What a
 * programme announces is no takeaway. Of a text without
 * any there is no draft. Entries that cannot be read are passed over.
 *
 * @throws Refusal `unreadable-file` or `too-large` for JSON that is nested deeper, or holds more, than
 *   any programme
 */
export const readProgramme: Reader = (text, { name }) => {
  const json = readJson(text, name);
  const draft = json ? readJsonProgramme(json) : readFrabXml(readXml(text));
  const isEmpty = !draft || (draft.sessions.length === 0 && draft.name.value === null);
  return { drafts: isEmpty ? [] : [draft], isList: isEmpty, table: null, notices: [] };
};

const SESSION_KEYS =
  /"(?:persons|speakers|speaker|presenters|performers?|room|roomId|track|abstract|submission_type|嘉宾|讲者|演讲人|会场|地点)"\s?:/gu;
const TIME_KEYS =
  /"(?:start|start_time|startTime|starts_at|startsAt|startDate|event_start|begin|time|date|slotStart|时间|开始时间)"\s?:\s?"[^"]{0,20}\d{1,2}:\d{2}/gu;
const HEAD = 200_000;

/** How surely a text is the programme of a conference, 0 to 1. */
export function looksLikeProgramme(text: string, _name: string): number {
  const head = text.slice(0, 4_000);
  if (/^\uFEFF?\s{0,100}</u.test(head)) {
    return /<schedule[\s>]/iu.test(head) &&
      /<(?:conference|day|generator|version)[\s>]/iu.test(head)
      ? 1
      : 0;
  }
  if (!/^\uFEFF?\s{0,1000}[[{]/u.test(head) || head.includes(`"${PORTABLE_FORMAT}"`)) return 0;
  const sample = text.slice(0, HEAD);
  if (/"schedule"\s?:\s?\{/u.test(head) && /"(?:conference|days)"\s?:/u.test(sample)) return 1;
  const times = sample.match(TIME_KEYS)?.length ?? 0;
  const sessions = sample.match(SESSION_KEYS)?.length ?? 0;
  if (times === 0 || !/"(?:title|name|summary|topic|标题|题目|主题)"\s?:/u.test(sample)) return 0;
  return sessions >= times / 2 ? 0.9 : 0.3;
}
