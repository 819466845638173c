/**
 * How central each sentence is to a text: sentences vote for those that share their terms, and votes
 * of central ones count more (TextRank, Mihalcea and Tarau 2004, over our own terms).
 */

const DAMPING = 0.85;
const ROUNDS = 12;
/** A term in more than this share of the sentences tells none apart. */
const TOO_COMMON = 0.5;
/** So many sentences at most are compared for one term. */
const MOST_SHARING = 120;

/** From 0 to 1 for each sentence, given its terms; quadratic, so call it with a few hundred at most. */
export function centralityOf(sentences: readonly ReadonlySet<string>[]): number[] {
  const links = linksBetween(sentences);
  let ranks = sentences.map(() => 1);
  const sums = links.map((own) => [...own.values()].reduce((sum, weight) => sum + weight, 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = sentences.map(() => 1 - DAMPING);
    links.forEach((own, from) => {
      const sum = sums[from] ?? 0;
      const rank = ranks[from] ?? 0;
      if (sum === 0) return;
      for (const [to, weight] of own) next[to] = (next[to] ?? 0) + (DAMPING * rank * weight) / sum;
    });
    ranks = next;
  }
  const highest = Math.max(...ranks, Number.MIN_VALUE);
  return ranks.map((rank) => rank / highest);
}

/** What each sentence shares with each other one, rare terms weighing more, long ones less. */
function linksBetween(sentences: readonly ReadonlySet<string>[]): Map<number, number>[] {
  const links = sentences.map(() => new Map<number, number>());
  const holders = new Map<string, number[]>();
  sentences.forEach((terms, index) => {
    for (const term of terms) {
      const list = holders.get(term);
      if (list) list.push(index);
      else holders.set(term, [index]);
    }
  });
  const size = (index: number) => Math.log(2 + (sentences[index]?.size ?? 0));
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > Math.max(4, TOO_COMMON * sentences.length)) continue;
    const weight = Math.log(1 + sentences.length / list.length);
    const sharing = list.slice(0, MOST_SHARING);
    for (const one of sharing) {
      for (const other of sharing) {
        if (one === other) continue;
        const own = links[one];
        own?.set(other, (own.get(other) ?? 0) + weight / (size(one) + size(other)));
      }
    }
  }
  return links;
}

/** The share of the terms of the shorter that the longer has as well. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const term of few) if (many.has(term)) shared += 1;
  return shared / few.size;
}
