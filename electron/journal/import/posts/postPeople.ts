/** The people whom the fields of a post name. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import type { PersonPart } from '#shared/person.ts';
import type { FrontMatter } from '../frontMatter.ts';
import { personNamed } from '../mining/people.ts';

const KEYS: readonly (readonly [PersonPart, readonly string[]])[] = [
  ['moderator', ['moderator', 'moderators', 'chair', 'session_chair', '主持', '主持人']],
  ['panelist', ['panelist', 'panelists', 'panellist', 'panellists', '圆桌嘉宾']],
  ['host', ['hosts', 'interviewer']],
  [
    'speaker',
    [
      'speaker',
      'speakers',
      'presenter',
      'presenters',
      'guest',
      'guests',
      'with',
      'copresenters',
      'co_presenters',
      'cospeakers',
      'lecturer',
      'instructor',
      'instructors',
      '讲者',
      '嘉宾',
      '演讲人',
      '講者',
    ],
  ],
  ['met', ['met', 'people', 'people_met', 'attendees', 'participants']],
];
/** Accounts of a site that stand where a name is expected. */
const ACCOUNT =
  /^(?:admin|administrator|me|myself|author|editor|default|root|user|owner|webmaster|self|i|team|staff|我|本人|作者|管理员|管理員)$/iu;

const plain = (text: string): string =>
  text
    .replace(/^\[\[|\]\]$/gu, '')
    .replace(/\|.*$/u, '')
    .trim();

/** The people of the fields that list them, each with their part; the author of a page is not one. */
export function peopleOfFields({ fields, nested }: FrontMatter): DraftPerson[] {
  return KEYS.flatMap(([part, keys]) =>
    keys.flatMap((key) => {
      const field = fields.get(key) ?? nested.get(`extra.${key}`) ?? nested.get(`params.${key}`);
      const texts =
        field?.values.flatMap((value, index) =>
          oneOrMore(value, field.spans[index] ?? field.span),
        ) ?? [];
      return [
        ...texts.flatMap(({ text, span }) => personOf(text, part, span) ?? []),
        ...described(nested, key, part),
      ];
    }),
  );
}

function oneOrMore(value: string, span: Span): { text: string; span: Span }[] {
  const pieces = value.split(/\s?[、;；]\s?|,\s(?=\p{Lu}[\p{L}.'-]+\s\p{Lu})|\s(?:and|&)\s/u);
  return pieces.map((text) => ({ text: plain(text), span }));
}

function personOf(text: string, part: PersonPart, span: Span): DraftPerson | null {
  if (text === '' || ACCOUNT.test(text) || text.length > 200) return null;
  const named = personNamed(text);
  if (named)
    return draftPerson({
      ...named,
      part: named.part === 'speaker' ? part : named.part,
      confidence: 'sure',
      span,
    });
  return /^[\p{L}\p{M} .'’·-]{2,60}$/u.test(text) ? draftPerson({ name: text, part, span }) : null;
}

/** `speakers: [{ name, affiliation, title }]`. */
function described(nested: FrontMatter['nested'], key: string, part: PersonPart): DraftPerson[] {
  const people: DraftPerson[] = [];
  for (let index = 0; index < 200; index += 1) {
    const of = (...names: readonly string[]) =>
      names
        .flatMap((name) =>
          ['', 'extra.', 'params.'].map((table) => `${table}${key}.${index}.${name}`),
        )
        .map((path) => nested.get(path))
        .find((field) => field !== undefined);
    const name = of('name', 'speaker', 'fullname', 'full_name', '姓名');
    if (!name) break;
    const person = personOf(plain(name.values[0] ?? ''), part, name.span);
    if (!person) continue;
    people.push({
      ...person,
      affiliation:
        of('affiliation', 'organization', 'organisation', 'org', 'company', 'institution', '单位')
          ?.values[0] ?? person.affiliation,
      title: of('title', 'role', 'position', 'job', '职务')?.values[0] ?? person.title,
    });
  }
  return people;
}
