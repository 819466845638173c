/** What events of the same kind took in days and money, and what they gave. */
import type { Given } from '#shared/decide.ts';
import { lengthInDays } from '#shared/partialDate.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { foldName } from '../review/dimensions.ts';
import { exchangeFor, together } from '../review/together.ts';
import type { Relatives } from './editions.ts';
import type { History } from './history.ts';
import type { FoundTopic } from './knownTopics.ts';
import { foldedOf } from './folded.ts';
import { median } from '../review/median.ts';
import type { Subject } from './subject.ts';

/** The same figures for events of the series, of the organiser, of any of the topics, and for all. */
export function givesOf(
  { facts, shown }: Subject,
  relatives: Relatives,
  topics: readonly FoundTopic[],
  { attended, lens }: History,
): Given[] {
  const exchange = exchangeFor(shown.costs, lens.exchange);
  const editions = [...relatives.series, ...relatives.name];
  const { organiser } = foldedOf(facts);
  const tags = topics.map(({ tag }) => foldName(tag));
  const groups: readonly Pick<Given, 'by' | 'label' | 'counted'>[] = [
    { by: 'series', label: shown.series.value, counted: only(editions) },
    {
      by: 'organiser',
      label: shown.organiser.value,
      counted: {
        where: { dimension: 'organiser', value: foldName(facts.organiser ?? '') },
        ids: null,
      },
    },
    { by: 'tags', label: null, counted: { where: null, ids: null } },
    { by: 'all', label: null, counted: { where: null, ids: null } },
  ];
  const events: Readonly<Record<Given['by'], readonly EventFacts[]>> = {
    series: editions,
    organiser: attended.filter(
      (one) => organiser !== null && foldedOf(one).organiser === organiser,
    ),
    tags: attended.filter((one) => tags.some((tag) => foldedOf(one).tags.has(tag))),
    all: attended,
  };
  return groups
    .map((group) => ({ ...group, ...figuresOf(events[group.by], exchange) }))
    .map((given) => (given.by === 'tags' ? { ...given, counted: only(events.tags) } : given))
    .filter(({ attended: count }) => count > 0);
}

/** More events than this are described by their count alone. */
const MOST_IDS = 300;

/** Some events by their keys. */
export const only = (events: readonly EventFacts[]): Given['counted'] => ({
  where: null,
  ids: events.length > MOST_IDS ? null : events.map(({ id }) => id),
});

function figuresOf(
  events: readonly EventFacts[],
  exchange: History['lens']['exchange'],
): Pick<Given, 'attended' | 'days' | 'cost' | 'used'> {
  const days = events.map((facts) => lengthInDays(facts.dateStart, facts.dateEnd));
  const known = days.filter((length) => length !== null);
  const costs = events
    .filter(({ spend }) => spend.length > 0)
    .map(({ spend }) => together(spend, exchange))
    .filter(({ without }) => without.length === 0)
    .map(({ amount }) => amount);
  return {
    attended: events.length,
    days: { median: median(known), of: known.length },
    cost: { median: median(costs), of: costs.length, currency: exchange.currency },
    used: events.reduce(
      (sum, { outcomes }) => sum + outcomes.used + outcomes['changed-my-mind'],
      0,
    ),
  };
}
