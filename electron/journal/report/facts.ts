/** The facts of an event and of a period, as the head of their report names them. */
import type { ListItem } from 'mdast';
import type { EventRecord } from '#shared/event.ts';
import { formatDateRange, formatMoney, formatSums } from '#shared/format.ts';
import { isOpenableLink } from '#shared/fields.ts';
import { sumByCurrency } from '#shared/money.ts';
import { lengthInDays } from '#shared/partialDate.ts';
import type { ReportPart, ReportQuery } from '#shared/report.ts';
import type { RangeFigures } from '#shared/yearReview.ts';
import { bulletList, fact } from './nodes.ts';
import type { ReportWords } from './words.ts';

/** How a report is to be written. */
export interface Manner {
  readonly words: ReportWords;
  readonly language: ReportQuery['language'];
  readonly include: ReadonlySet<ReportPart>;
}

/** Dates, place, part and the rest that is known of an event, a line each. */
export function eventFacts(event: EventRecord, { words, language, include }: Manner) {
  const { facts, bracketed } = words;
  const days = lengthInDays(event.dateStart, event.dateEnd);
  const when =
    event.dateStart === null
      ? words.undated
      : formatDateRange(language, event.dateStart, event.dateEnd, { weekdays: true });
  const series = [event.series, event.edition].filter((part) => part !== null).join(words.comma);
  const where = [event.place, event.format && words.formats[event.format]];
  const items = [
    fact(facts.when, days !== null && days > 1 ? when + bracketed(words.days(days)) : when),
    factOf(facts.where, where.filter(Boolean).join(words.comma)),
    factOf(facts.role, event.role && words.roles[event.role]),
    event.state === 'attended' ? null : fact(facts.state, words.states[event.state]),
    factOf(facts.series, series),
    factOf(facts.organiser, event.organiser),
    event.hours === null ? null : fact(facts.hours, words.hours(event.hours)),
    linkFact(facts.link, event.link),
    include.has('costs') ? costsFact(event, { words, language }) : null,
  ].filter((item) => item !== null);
  return bulletList('facts', items);
}

const factOf = (name: string, value: string | null): ListItem | null =>
  value === null || value === '' ? null : fact(name, value);

const linkFact = (name: string, link: string | null): ListItem | null =>
  link === null || !isOpenableLink(link)
    ? null
    : fact(name, [{ type: 'link', url: link, children: [{ type: 'text', value: link }] }]);

function costsFact(
  { costs }: EventRecord,
  { words, language }: Pick<Manner, 'words' | 'language'>,
): ListItem | null {
  if (costs.length === 0) return null;
  const each = costs.map((cost) => `${cost.label} ${formatMoney(language, cost)}`);
  const sum = formatSums(language, sumByCurrency(costs));
  return fact(
    words.facts.costs,
    costs.length === 1 ? each.join('') : sum + words.bracketed(each.join(words.comma)),
  );
}

/** What a period came to. */
export function periodFacts(
  figures: RangeFigures,
  counts: { readonly roles: readonly Labelled[]; readonly places: readonly Labelled[] },
  manner: Manner,
) {
  const { words, language, include } = manner;
  const { facts } = words;
  const items = [
    fact(facts.events, counted(figures.states.attended, language)),
    fact(
      facts.days,
      figure(words.days(figures.days), figures.withoutDays, words.daysUnknown, words),
    ),
    figures.hours === 0
      ? null
      : fact(
          facts.hours,
          figure(words.hours(figures.hours), figures.withoutHours, words.hoursUnknown, words),
        ),
    factOf(facts.roles, labelled(counts.roles, words, language)),
    factOf(facts.places, labelled(counts.places, words, language)),
    factOf(facts.takeaways, takeawayFigures(figures, manner)),
    include.has('costs') ? periodCosts(figures, manner) : null,
    include.has('worth') ? fact(facts.worth, worthFigures(figures, manner)) : null,
  ].filter((item) => item !== null);
  return bulletList('facts', items);
}

/** A value and how many events have it. */
export interface Labelled {
  readonly label: string;
  readonly count: number;
}

const counted = (count: number, language: Manner['language']): string =>
  new Intl.NumberFormat(language).format(count);

const figure = (
  value: string,
  unknown: number,
  said: (count: number) => string,
  { bracketed }: ReportWords,
): string => (unknown === 0 ? value : value + bracketed(said(unknown)));

const labelled = (
  values: readonly Labelled[],
  { comma }: ReportWords,
  language: Manner['language'],
): string => values.map(({ label, count }) => `${label} ${counted(count, language)}`).join(comma);

function takeawayFigures({ outcomes }: RangeFigures, { words, language, include }: Manner): string {
  return (['used', 'changed-my-mind', 'open', 'dropped'] as const)
    .filter((outcome) => include.has(outcome === 'open' ? 'openTakeaways' : 'takeaways'))
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${words.outcomes[outcome]} ${counted(outcomes[outcome], language)}`)
    .join(words.comma);
}

function periodCosts({ spend, together }: RangeFigures, { words, language }: Manner) {
  if (spend.length === 0) return null;
  const sums = formatSums(language, spend);
  const isAlone = spend.length === 1 && spend[0]?.currency === together.currency;
  if (isAlone || together.amount === 0) return fact(words.facts.costs, sums);
  const left =
    together.without.length === 0
      ? ''
      : words.bracketed(words.without(formatSums(language, together.without)));
  const all = `${words.facts.together}${words.colon}${formatMoney(language, together)}${left}`;
  return fact(words.facts.costs, `${sums} · ${all}`);
}

function worthFigures({ worths }: RangeFigures, { words, language }: Manner): string {
  const known = ([5, 4, 3, 2, 1] as const).map((worth) => [
    words.worths[worth],
    worths[worth] ?? 0,
  ]);
  return [...known, [words.notRated, worths[0] ?? 0] as const]
    .filter(([, count]) => count !== 0)
    .map(([word, count]) => `${word} ${counted(Number(count), language)}`)
    .join(words.comma);
}
