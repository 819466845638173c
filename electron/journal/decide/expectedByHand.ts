/** The expectation worked out a second time, slowly and over an exported journal, for tests. */
import type { PortableEvent, PortableJournal } from '#shared/portable.ts';

const worthOf = ({ verdicts }: PortableEvent): number => verdicts.at(-1)?.worth ?? 0;

const speakersOf = ({ people, sessions }: PortableEvent): string[] =>
  [...people, ...sessions.flatMap((session) => session.people)]
    .filter(({ part }) => part !== 'met')
    .map(({ person }) => person);

interface Kind {
  readonly name: string;
  readonly weight: number;
  readonly most: number;
  /** From 0 to 1: how much the past event is like the one asked for. */
  readonly alike: (asked: PortableEvent, past: PortableEvent) => number;
}

const share = (first: readonly string[], second: readonly string[]): number =>
  [...new Set(first)].filter((one) => second.includes(one)).length;
const same = (first: string | null, second: string | null): number =>
  first !== null && first === second ? 1 : 0;

const KINDS: readonly Kind[] = [
  { name: 'series', weight: 0.8, most: 8, alike: (a, p) => same(a.series, p.series) },
  { name: 'organiser', weight: 0.4, most: 4, alike: (a, p) => same(a.organiser, p.organiser) },
  {
    name: 'speakers',
    weight: 0.5,
    most: 3,
    alike: (a, p) => Math.min(3, share(speakersOf(a), speakersOf(p))) / 3,
  },
  {
    name: 'tags',
    weight: 0.3,
    most: 3,
    alike: (a, p) => (a.tags.length === 0 ? 0 : share(a.tags, p.tags) / a.tags.length),
  },
  { name: 'format', weight: 0.05, most: 1, alike: (a, p) => same(a.format, p.format) },
  {
    name: 'purpose',
    weight: 0.15,
    most: 2,
    alike: (a, p) =>
      a.purposeKind === null
        ? same(a.role === 'attendee' ? null : a.role, p.role)
        : same(a.purposeKind, p.purposeKind),
  },
  { name: 'invitedBy', weight: 0.15, most: 2, alike: (a, p) => same(a.invitedBy, p.invitedBy) },
];

/** The weight of one past event in one kind, brought down to what the kind may weigh in all. */
function weight(kind: Kind, asked: PortableEvent, past: PortableEvent, all: PortableEvent[]) {
  let sum = 0;
  for (const other of all) sum += kind.weight * kind.alike(asked, other);
  const own = kind.weight * kind.alike(asked, past);
  return sum > kind.most ? (own * kind.most) / sum : own;
}

function closest(asked: PortableEvent, past: PortableEvent, all: PortableEvent[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const kind of KINDS) {
    const own = weight(kind, asked, past, all);
    if (own > most) {
      most = own;
      best = kind.name;
    }
  }
  return best;
}

function meanAndShares(asked: PortableEvent, all: PortableEvent[], without: string | null) {
  const counts = [0, 0, 0, 0, 0];
  for (const past of all) counts[worthOf(past) - 1] = (counts[worthOf(past) - 1] ?? 0) + 1;
  const points = counts.map((count) => (4 * (count + 0.2)) / (all.length + 1));
  for (const past of all) {
    if (without !== null && closest(asked, past, all) === without) continue;
    let own = 0;
    for (const kind of KINDS) own += weight(kind, asked, past, all);
    points[worthOf(past) - 1] = (points[worthOf(past) - 1] ?? 0) + Math.min(1, own);
  }
  let total = 0;
  for (const point of points) total += point;
  const shares = points.map((point) => point / total);
  let mean = 0;
  for (let at = 0; at < 5; at += 1) mean += (shares[at] ?? 0) * (at + 1);
  return { mean, shares };
}

/** The narrowest row of worths that holds 80 %, found by trying all of them. */
function range(shares: readonly number[]): [number, number] {
  for (let length = 1; length <= 5; length += 1) {
    let best: [number, number] | null = null;
    let most = 0;
    for (let from = 1; from + length - 1 <= 5; from += 1) {
      let held = 0;
      for (let worth = from; worth < from + length; worth += 1) held += shares[worth - 1] ?? 0;
      if (held >= 0.8 - 1e-9 && held > most + 1e-12) {
        most = held;
        best = [from, from + length - 1];
      }
    }
    if (best) return best;
  }
  return [1, 5];
}

/** What is to be expected of an event of an exported journal; null with too little history. */
export function expectedByHand({ events }: PortableJournal, subject: PortableEvent) {
  // A tag that no attended event has says nothing about any of them.
  const known = new Set(
    events
      .filter(({ uid, state }) => uid !== subject.uid && state === 'attended')
      .flatMap(({ tags }) => tags),
  );
  const asked = { ...subject, tags: subject.tags.filter((tag) => known.has(tag)) };
  const all = events.filter(
    (event) => event.uid !== asked.uid && event.state === 'attended' && event.verdicts.length > 0,
  );
  if (all.length < 3) return null;
  const { mean, shares } = meanAndShares(asked, all, null);
  const groups = new Set(all.map((past) => closest(asked, past, all)));
  return {
    mean,
    shares,
    range: range(shares),
    like: all.filter((past) => closest(asked, past, all) !== null).length,
    reasons: KINDS.filter(({ name }) => groups.has(name)).map(({ name }) => ({
      group: name,
      effect: mean - meanAndShares(asked, all, name).mean,
      rated: all.filter((past) => closest(asked, past, all) === name).length,
    })),
  };
}
