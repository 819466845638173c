/** Earlier events of the same thing: its series, its name, its organiser. */
import { type DecisionCard, type EarlierEdition, MOST_ROWS } from '#shared/decide.ts';
import { lengthInDays } from '#shared/partialDate.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { verdictsOf } from '../../db/verdictsTable.ts';
import type { JournalContext } from '../context.ts';
import { withoutEdition } from '../text/seriesMatch.ts';
import { type History, latestFirst, refOf } from './history.ts';
import { foldedOf } from './folded.ts';
import { likenessOf, matterOf } from './titles.ts';
import type { Subject } from './subject.ts';

/** Names that differ in a word or two, as by a sponsor or a place, are those of one thing. */
const SIMILAR_NAME = 0.75;

/** Attended events that are editions of the subject by its series or by its name. */
export interface Relatives {
  readonly series: readonly EventFacts[];
  readonly name: readonly EventFacts[];
  readonly organiser: readonly EventFacts[];
}

/** Finds the relatives; each event is only in the closest list. */
export function relativesOf({ facts, shown }: Subject, { attended }: History): Relatives {
  const bare = withoutEdition(shown.name.value ?? '');
  const matter = matterOf(bare);
  const { organiser } = foldedOf(facts);
  const relation = (earlier: EventFacts): EarlierEdition['relation'] | null => {
    if (facts.seriesId !== null && earlier.seriesId === facts.seriesId) return 'series';
    if (isSimilarName(bare, matter, earlier.name)) return 'name';
    return organiser !== null && foldedOf(earlier).organiser === organiser ? 'organiser' : null;
  };
  const related = Map.groupBy(attended, relation);
  return {
    series: related.get('series') ?? [],
    name: related.get('name') ?? [],
    organiser: related.get('organiser') ?? [],
  };
}

function isSimilarName(bare: string, matter: ReadonlySet<string>, other: string): boolean {
  if (bare === '') return false;
  const otherBare = withoutEdition(other);
  if (otherBare === bare) return true;
  if (matter.size < 2) return false;
  const otherMatter = matterOf(otherBare);
  const shared = [...otherMatter].filter((token) => matter.has(token)).length;
  return likenessOf(shared, matter.size, otherMatter.size) >= SIMILAR_NAME;
}

/** The relatives with their verdicts in the user's own words, the closest and latest first. */
export function editionsOf({ db }: JournalContext, relatives: Relatives): DecisionCard['editions'] {
  const related = (['series', 'name', 'organiser'] as const).flatMap((relation) =>
    latestFirst(relatives[relation]).map((facts) => ({ relation, facts })),
  );
  return {
    total: related.length,
    rows: related.slice(0, MOST_ROWS).map(({ relation, facts }) => ({
      ...refOf(facts),
      relation,
      verdicts: firstAndLast(verdictsOf(db, facts.id)).map(
        ({ worth, reasons, sentence, givenOn }) => ({ worth, reasons, sentence, givenOn }),
      ),
      spend: [...facts.spend],
      days: lengthInDays(facts.dateStart, facts.dateEnd),
    })),
  };
}

const firstAndLast = <T>(items: readonly T[]): T[] =>
  items.length < 2 ? [...items] : [...items.slice(0, 1), ...items.slice(-1)];
