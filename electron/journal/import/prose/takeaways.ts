/** What a careful reader would keep of a text. */
import type { DraftTakeaway } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { centralityOf, likeness } from './centrality.ts';
import { candidatesIn } from './takeawayCandidates.ts';
import type { Announcing, Candidate, Passage } from './takeawayCandidates.ts';
import { sliceOf } from './spans.ts';
import { termsOf } from './terms.ts';

export type { Passage } from './takeawayCandidates.ts';

const FEWEST = 3;
const MOST = 8;
/** Of short texts so much is proposed. */
const SHARE = 0.75;
/** More than so many are compared with each other only after a first choice. */
const MOST_COMPARED = 300;

interface Ranked extends Candidate {
  readonly terms: ReadonlySet<string>;
  readonly rank: number;
}

/**
 * Sentences worth keeping, exact and in the order of the text: 3 to 8, or none where the text holds
 * too little or only announces. The writer's own lists of takeaways win; then emphasis, labels,
 * position, what a sentence shares with the others, and what it states count. Near-duplicates and
 * a crowd from a single session are avoided. Time is linear in the length beyond a few hundred sentences.
 *
 * @param isOver what the text is about is known to have been, so that it announces nothing of it
 */
export function proposeTakeaways(
  text: string,
  passages: readonly Passage[],
  { isOver = false }: { readonly isOver?: boolean } = {},
): DraftTakeaway[] {
  const { candidates: all, tone } = candidatesIn(text, passages);
  const candidates = eachOnce(all);
  const listed = candidates.filter(({ isListed }) => isListed);
  if (!isOver && listed.length < FEWEST && isAnnouncement(tone, candidates.length)) return [];
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.ceil(SHARE * candidates.length)));
  const ranked = rankedAmong(listed.length >= FEWEST ? ownChoice(candidates) : candidates);
  const chosen = chooseApart(ranked, wanted);
  if (chosen.length < FEWEST && listed.length === 0) return [];
  return chosen
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, kind, session, score }) => {
      const end = Math.min(span.end, span.start + LIMITS.takeaway);
      return {
        kind,
        text: sliceOf(text, { start: span.start, end }),
        session,
        confidence: score >= SURE_SCORE ? 'likely' : 'unsure',
        span: { start: span.start, end },
      };
    });
}

/** What is said in the same words again adds nothing. */
function eachOnce(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ plain }) => {
    if (seen.has(plain)) return false;
    seen.add(plain);
    return true;
  });
}

const SURE_SCORE = 3;

/** What the writer listed, and the actions and labelled points beside it. */
const ownChoice = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ isListed, kind, score }) => isListed || (kind === 'action' && score >= SURE_SCORE),
  );

/** Announcements look ahead: much of them announces and little tells of what was. */
function isAnnouncement({ announcing, telling }: Announcing, count: number): boolean {
  if (announcing === 0) return false;
  return announcing >= 0.25 * count && telling <= announcing;
}

function rankedAmong(candidates: readonly Candidate[]): Ranked[] {
  const compared = preselected(candidates);
  const terms = compared.map(({ plain }) => termsOf(plain));
  const central = centralityOf(terms);
  return compared.map((candidate, index) => ({
    ...candidate,
    terms: terms[index] ?? new Set<string>(),
    rank: candidate.score + CENTRALITY_WEIGHT * (central[index] ?? 0),
  }));
}

const CENTRALITY_WEIGHT = 2;

/** The best of many by what stands in them and how frequent their terms are. */
function preselected(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_COMPARED) return candidates;
  const counts = new Map<string, number>();
  const terms = candidates.map(({ plain }) => termsOf(plain));
  for (const own of terms) for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  const frequency = (own: ReadonlySet<string>): number => {
    let sum = 0;
    for (const term of own) sum += Math.log(counts.get(term) ?? 1);
    return own.size === 0 ? 0 : sum / (own.size + 4);
  };
  return candidates
    .map((candidate, index) => ({
      candidate,
      index,
      rank: candidate.score + 0.6 * frequency(terms[index] ?? new Set()),
    }))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, MOST_COMPARED)
    .toSorted((a, b) => a.index - b.index)
    .map(({ candidate }) => candidate);
}

const DUPLICATE = 0.7;
const SAME_SESSION = 0.45;
const ALIKE_WEIGHT = 1.2;

/** Takes the best again and again, each time counting off what is alike or of a session taken from. */
function chooseApart(ranked: readonly Ranked[], wanted: number): Ranked[] {
  const manySessions = new Set(ranked.map(({ session }) => session)).size > 2;
  const chosen: Ranked[] = [];
  const left = new Set(ranked);
  const price = new Map<Ranked, number>();
  while (chosen.length < wanted && left.size > 0) {
    let best: Ranked | null = null;
    let bestRank = -Infinity;
    for (const candidate of left) {
      const rank = candidate.rank - (price.get(candidate) ?? 0);
      if (rank > bestRank) [best, bestRank] = [candidate, rank];
    }
    if (!best) break;
    chosen.push(best);
    left.delete(best);
    for (const candidate of left) {
      const alike = likeness(candidate.terms, best.terms);
      if (alike >= DUPLICATE && candidate.terms.size > 2) left.delete(candidate);
      const crowded = manySessions && candidate.session === best.session ? SAME_SESSION : 0;
      price.set(candidate, (price.get(candidate) ?? 0) + ALIKE_WEIGHT * alike + crowded);
    }
  }
  return chosen;
}
