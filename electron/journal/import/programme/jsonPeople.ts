/** Who speaks at a session in JSON, named there or in a list beside the sessions. */
import type { DraftPerson } from '#shared/draft.ts';
import { listedPerson, namesIn, oncePeople } from '../calendar/speakers.ts';
import { itemsIn, memberOf, memberText, textIn } from './json.ts';
import type { JsonNode, JsonText } from './json.ts';
import { partsOf } from './jsonTimes.ts';

/** Names of what a session only refers to by number or code. */
export type References = ReadonlyMap<string, JsonText>;

/** The names by id of the lists of speakers, rooms and tracks that stand beside the sessions. */
export function referencesIn(root: JsonNode, ...lists: readonly string[]): References {
  const found = new Map<string, JsonText>();
  const holders = [root, ...itemsIn(root)].filter(({ type }) => type === 'object').slice(0, 50);
  for (const item of holders.flatMap((holder) =>
    lists.flatMap((list) => itemsIn(memberOf(holder, list))),
  )) {
    const name = personName(item);
    for (const key of ['id', 'code', 'slug', 'guid', 'uuid', 'key']) {
      const id = memberText(item, key)?.text;
      if (name && id !== undefined && !found.has(id)) found.set(id, name);
    }
  }
  return found;
}

function personName(item: JsonNode): JsonText | null {
  const full = memberText(item, 'fullpublicname', 'publicname', 'displayname', 'name');
  if (full) return full;
  const first = memberText(item, 'firstname', 'givenname');
  const last = memberText(item, 'lastname', 'familyname', 'surname');
  if (first && last) return { text: `${first.text} ${last.text}`, span: first.span };
  return memberText(item, 'fullname') ?? textIn(item);
}

const SPEAKER_KEYS = [
  'persons',
  'speakers',
  'speaker',
  'presenters',
  'presenter',
  'performer',
  'performers',
  'people',
  'moderators',
  'speakernames',
  '嘉宾',
  '讲者',
  '演讲人',
];

/** The people of a session, each once. */
export function peopleIn(node: JsonNode, references: References): DraftPerson[] {
  const people = partsOf(node).flatMap((part) =>
    SPEAKER_KEYS.flatMap((key) => {
      const value = memberOf(part, key);
      const listed = value?.type === 'array' ? itemsIn(value) : value ? [value] : [];
      return listed.flatMap((item) => personIn(item, references, key === 'moderators'));
    }),
  );
  return oncePeople(people);
}

/** What refers to nobody in the list of speakers. */
const CODE = /^\S{0,80}\d\S{0,80}$/u;

function personIn(item: JsonNode, references: References, moderates: boolean): DraftPerson[] {
  const said = item.type === 'object' ? personName(item) : textIn(item);
  const referred = said && item.type !== 'object' ? references.get(said.text) : undefined;
  const name = referred ?? said;
  const isCode =
    !referred && references.size > 0 && item.type === 'string' && CODE.test(said?.text ?? '');
  if (!name || isCode || (!referred && item.type === 'number')) return [];
  const names = item.type === 'string' && !referred ? namesIn(name.text) : [name.text];
  const affiliation =
    memberText(item, 'company', 'organization', 'organisation', 'affiliation', 'worksfor', '单位')
      ?.text ?? null;
  return names.flatMap((one) => {
    const person = listedPerson(one, name.span);
    if (!person) return [];
    return [{ ...person, affiliation, part: moderates ? ('moderator' as const) : person.part }];
  });
}
