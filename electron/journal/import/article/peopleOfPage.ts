/** The people of a page's event: those whom its data, its list of speakers and its text name. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { foldText } from '../../../text/fold.ts';
import { familyNameLength, isNameWithTitleOnly } from '../mining/chineseNames.ts';
import { isPersonName, peopleIn } from '../mining/people.ts';
import { toldPeople } from '../talks/toldTalks.ts';
import type { ArticleText } from './articleText.ts';
import type { PageDocument } from './pageDocument.ts';
import { unique } from './sessions/sessionDraft.ts';
import { listedSpeakers } from './sessions/speakerList.ts';
import type { Voice } from './voice.ts';

/** The people and those of others who share no name with them. */
const withOthers = (
  people: readonly DraftPerson[],
  others: readonly DraftPerson[],
): DraftPerson[] => [
  ...people,
  ...others.filter(
    ({ name }) =>
      !people.some((one) =>
        [one.name, ...one.aliases].some((form) => form.includes(name) || name.includes(form)),
      ),
  ),
];

const HAN_NAME = /^\p{Script=Han}{2,3}$/u;

/** Whether a name is only how another one is called later: `一舟` and `林教授` of 林一舟, `Le Moss` of Ada Le Moss. */
function isShortOf(name: string, other: string): boolean {
  if (name === other) return false;
  if (!/\p{Script=Han}/u.test(name)) return other.endsWith(` ${name}`);
  const [short, long] = [foldText(name), foldText(other)];
  if (long.endsWith(short)) return HAN_NAME.test(long);
  const family = familyNameLength(long);
  return (
    isNameWithTitleOnly(short) &&
    HAN_NAME.test(long) &&
    !isNameWithTitleOnly(long) &&
    short.startsWith(long.slice(0, family))
  );
}

/** Whether a name is only a piece of where somebody works: `平章` of 平章事务所. */
const isPieceOf = (name: string, firm: string | null): boolean =>
  firm !== null &&
  firm !== name &&
  (/\p{Script=Han}/u.test(name)
    ? firm.startsWith(name)
    : firm.startsWith(`${name} `) || firm.endsWith(` ${name}`));

const MOST_COMPARED = 300;

/** The people without those whose names are pieces of another's name or firm. */
function withoutPieces(people: readonly DraftPerson[]): DraftPerson[] {
  const others = people.slice(0, MOST_COMPARED);
  return people.filter(
    (person) =>
      !others.some(
        (other) =>
          other !== person &&
          (isShortOf(person.name, other.name) ||
            (person.affiliation === null && isPieceOf(person.name, other.affiliation))),
      ),
  );
}

/** Those whom the event's data, its list of speakers and its text name, each once. */
export function peopleOfPage(
  text: string,
  { event, author }: PageDocument,
  { lines, body }: ArticleText,
  voice: Voice,
): DraftPerson[] {
  const listed = voice === 'announcement' ? listedSpeakers(text, lines) : [];
  const organiser = event?.organiser.value ?? null;
  const told = voice === 'announcement' ? [] : toldPeople(text, body);
  const mined = withOthers(peopleIn(text, body), told).filter(
    ({ name }) => organiser?.includes(name) !== true,
  );
  const writer = author !== null && isPersonName(author.value) ? author : null;
  const own =
    voice === 'own' && writer
      ? [draftPerson({ name: writer.value, part: 'author', span: writer.span })]
      : [];
  // Who wrote of their own house may have spoken there too.
  const others = mined.filter(({ name }) => name !== writer?.value || voice !== 'own');
  const all = unique([...(event?.people ?? []), ...listed, ...others, ...own]);
  return withoutPieces(all).slice(0, LIMITS.people);
}
