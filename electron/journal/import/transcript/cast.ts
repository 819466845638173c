/** Everybody whom a transcript introduces, each once. */
import type { DraftPerson } from '#shared/draft.ts';
import { withoutInitials } from './guestList.ts';
import type { Listed } from './guestList.ts';
import { bareName, likeness, nameForm, nameWords } from './names.ts';
import type { NameForm } from './names.ts';
import { foldLabel } from './vocabulary.ts';

export interface Member {
  person: DraftPerson;
  /** Labels that the head gives for them, folded. */
  readonly labels: string[];
  /** Named in a list, a title or a label, and not only somewhere in the prose. */
  isListed: boolean;
}

/** The forms of a person's name. */
export const formsOf = ({ person }: Member): string[] => [person.name, ...person.aliases];

/** The forms of a person's name, made ready for comparing. */
export const nameFormsOf = (member: Member): NameForm[] => formsOf(member).map(nameForm);

const isSame = (one: readonly NameForm[], other: readonly NameForm[]): boolean =>
  one.some((form) => other.some((name) => likeness(form, name) === 4));

const RANK: readonly DraftPerson['part'][] = [
  'met',
  'author',
  'speaker',
  'panelist',
  'host',
  'moderator',
];

/** What two mentions say of one person together. */
function together(first: DraftPerson, second: DraftPerson): DraftPerson {
  const names = [first.name, ...first.aliases, second.name, ...second.aliases];
  const aliases = names.filter(
    (name, index) =>
      name !== first.name &&
      names.findIndex((other) => nameWords(other).join('') === nameWords(name).join('')) === index,
  );
  const part = RANK.indexOf(second.part) > RANK.indexOf(first.part) ? second.part : first.part;
  return {
    ...first,
    aliases: aliases.filter(
      (alias) => nameWords(alias).join('') !== nameWords(first.name).join(''),
    ),
    affiliation: first.affiliation ?? second.affiliation,
    title: first.title ?? second.title,
    part,
  };
}

/** Adds a mention to a cast, to whom it already has or as somebody new. */
export function include(
  cast: Member[],
  person: DraftPerson,
  isListed: boolean,
  label: string | null = null,
): Member {
  const bare = bareName(person.name).text;
  // `颜教授` without the title would be nobody.
  const name = /^\p{Script=Han}$/u.test(bare) ? person.name : bare;
  const own = { ...person, name };
  const forms = [name, ...person.aliases].map(nameForm);
  const known = cast.find((member) => isSame(nameFormsOf(member), forms));
  const labels = label === null ? [] : [foldLabel(label)];
  if (!known) {
    const member = { person: own, labels, isListed };
    cast.push(member);
    return member;
  }
  known.person = together(known.person, own);
  known.labels.push(...labels);
  known.isListed ||= isListed;
  return known;
}

/** Nobody introduces more people than this. */
const MOST_PEOPLE = 200;

/** The cast of lists, titles and prose, in this order. */
export function castOf(
  listed: readonly Listed[],
  titled: readonly DraftPerson[],
  told: readonly DraftPerson[],
): Member[] {
  const cast: Member[] = [];
  for (const { person, label } of listed.slice(0, MOST_PEOPLE)) include(cast, person, true, label);
  const add = (person: DraftPerson, isListed: boolean): void => {
    const own = withoutInitials(person);
    include(cast, own.person, isListed, own.label);
  };
  for (const person of titled.slice(0, MOST_PEOPLE)) add(person, true);
  for (const person of told.slice(0, MOST_PEOPLE)) add(person, false);
  // `Ada Moss, Bo Lin` lists two people.
  const names = new Set(cast.map(({ person }) => person.name));
  for (const member of cast) {
    const { affiliation } = member.person;
    if (affiliation !== null && names.has(affiliation)) {
      member.person = { ...member.person, affiliation: null };
    }
  }
  return cast;
}
