/** Who speaks at an entry of a calendar or programme, as far as it says so in so many words. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PersonPart } from '#shared/person.ts';
import { personNamed } from '../mining/people.ts';
import { endsAsOrganisation, isTitle } from '../mining/personTitles.ts';
import { foldText } from '../../../text/fold.ts';

const LABELS: readonly (readonly [PersonPart, RegExp])[] = [
  [
    'moderator',
    /^(?:moderators?|moderated by|chairs?|chaired by|session chair|facilitators?|主持人?|主持嘉宾|主持嘉賓|主席|召集人)$/iu,
  ],
  [
    'panelist',
    /^(?:panell?ists?|panel members|圆桌嘉宾|圓桌嘉賓|对话嘉宾|對話嘉賓|讨论嘉宾|討論嘉賓|与谈人?|與談人?|与谈嘉宾|與談嘉賓|回应人|回應人)$/iu,
  ],
  ['host', /^(?:hosts?|hosted by)$/iu],
  [
    'speaker',
    /^(?:speakers?|speaker\(s\)|presenters?|presented by|lecturers?|instructors?|keynote speakers?|guest speakers?|trainers?|with|主讲|主讲人|主講|主講人|主讲嘉宾|主講嘉賓|演讲人|演講人|演讲者|演講者|演讲嘉宾|演講嘉賓|讲者|講者|讲师|講師|报告人|報告人|分享人|分享嘉宾|分享嘉賓|嘉宾|嘉賓|讲演人|宣讲人|引言人|导师|導師|带领人|帶領人|导读人?|導讀人?)$/iu,
  ],
];
const LABELLED =
  /^[\s\-*•·]{0,6}(?:\*\*)?(?<label>[\p{L} ()]{2,24}?)(?:\*\*)?\s?[:：](?:\*\*)?\s*(?<names>\S.{0,500})$/u;
const MOST_LINES = 400;

/** The people whom labelled lines name, such as `Speakers: Ada Moss (Kelp Labs), Lin Yi`. */
export function labelledPeople(text: string, span: Span | null): DraftPerson[] {
  const lines = text.split('\n', MOST_LINES);
  return lines.flatMap((line) => {
    const groups = LABELLED.exec(line)?.groups;
    const label = groups?.['label']?.trim() ?? '';
    const part = LABELS.find(([, words]) => words.test(label))?.[0];
    if (!groups || part === undefined) return [];
    return peopleListed(groups['names'] ?? '', part, span);
  });
}

/** The people of a list; `Ada Moss, Director, Kelp Institute` is one of them with what she is. */
function peopleListed(names: string, part: PersonPart, span: Span | null): DraftPerson[] {
  const people: DraftPerson[] = [];
  for (const name of namesIn(names)) {
    const last = people.at(-1);
    const isNobody = personNamed(name) === null;
    if (last && isNobody && endsAsOrganisation(foldText(name)))
      people.splice(-1, 1, { ...last, affiliation: last.affiliation ?? name });
    else if (last && isNobody && isTitle(name))
      people.splice(-1, 1, { ...last, title: last.title ?? name });
    else people.push(...[personOf(name, part, span)].filter((person) => person !== null));
  }
  return people;
}

/** The items of a list of people; commas and slashes within brackets do not separate. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('(（[【'.includes(character)) depth += 1;
    else if (')）]】'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ',，、;；&'.includes(character)) {
      names.push(text.slice(start, at));
      start = at + 1;
    }
  }
  names.push(text.slice(start));
  return names
    .flatMap((name) => name.split(/\s+(?:and|und|et|with)\s+|\s[和与與]\s/u))
    .map((name) => name.trim().replace(/[.。]$/u, ''))
    .filter((name) => name !== '');
}

const PLAIN_NAME = /^[\p{L}\p{M}.'’·\- ]{2,60}$/u;

/** One person as a list names them, or null for what is no name. */
export function personOf(written: string, part: PersonPart, span: Span | null): DraftPerson | null {
  const name = written.replace(/\s+/gu, ' ').trim();
  const known = personNamed(name);
  if (known) return draftPerson({ ...known, part: partOf(known.part, part), span });
  const bracket = /^(?<name>[^(（]{2,60}?)\s*[(（](?<from>[^()（）]{1,120})[)）]$/u.exec(
    name,
  )?.groups;
  const plain = bracket?.['name'] ?? name;
  if (!PLAIN_NAME.test(plain) || plain.split(' ').length > 5) return null;
  return draftPerson({ name: plain, affiliation: bracket?.['from'] ?? null, part, span });
}

/** A person whom a programme lists as such: whatever the name looks like. */
export function listedPerson(written: string, span: Span | null): DraftPerson | null {
  const name = written.replace(/\s+/gu, ' ').trim();
  if (name === '' || /^(?:tba|tbd|tbc|n\/a|待定)$/iu.test(name)) return null;
  const marked =
    /^(?<name>.{2,80}?)\s*[(（[](?:moderator|moderation|chair|host|主持人?)[)）\]]$/iu.exec(name);
  const part = marked ? 'moderator' : 'speaker';
  return draftPerson({
    name: (marked?.groups?.['name'] ?? name).slice(0, LIMITS.name),
    part,
    confidence: 'sure',
    span,
  });
}

const partOf = (said: PersonPart, labelled: PersonPart): PersonPart =>
  said === 'moderator' ? said : labelled;

/** Each person once. */
export function oncePeople(people: readonly DraftPerson[]): DraftPerson[] {
  const names = new Set<string>();
  return people.filter(({ name }) => {
    const isNew = !names.has(name.toLowerCase());
    names.add(name.toLowerCase());
    return isNew;
  });
}
