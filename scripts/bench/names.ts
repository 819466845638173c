import type { PortableEvent, PortablePerson, PortableSeries } from '#shared/portable.ts';
import type { Random } from './random.ts';
import {
  CHINESE,
  CHINESE_FAMILIES,
  CHINESE_GATHERINGS,
  CHINESE_GIVEN,
  CHINESE_PLACES,
  CHINESE_TOPICS,
  ENGLISH,
  ENGLISH_GATHERINGS,
  ENGLISH_PLACES,
  ENGLISH_TOPICS,
  FAMILY_NAMES,
  GIVEN_NAMES,
} from './words.ts';

const AT = { createdAt: '2016-01-01T08:00:00.000Z', updatedAt: '2016-01-01T08:00:00.000Z' };

/** Every topic with every kind of gathering, in both languages. */
export function makeSeries(random: Random): PortableSeries[] {
  const english = pairs(ENGLISH_TOPICS, ENGLISH_GATHERINGS, ' ');
  const chinese = pairs(CHINESE_TOPICS, CHINESE_GATHERINGS, '');
  return [...english, ...chinese].map((name) => ({ uid: random.uuid(), ...AT, name }));
}

export function makePeople(random: Random): PortablePerson[] {
  const english = pairs(GIVEN_NAMES, FAMILY_NAMES, ' ');
  const chinese = pairs(CHINESE_FAMILIES, CHINESE_GIVEN, '');
  return [...english, ...chinese].map((name) => ({
    uid: random.uuid(),
    ...AT,
    name,
    affiliation: null,
    note: '',
  }));
}

const pairs = (first: readonly string[], second: readonly string[], between: string): string[] =>
  first.flatMap((start) => second.map((end) => `${start}${between}${end}`));

/** Organisers, so that a filter can ask for the one with the most events. */
const ENGLISH_ORGANISERS = ENGLISH_TOPICS.map((topic) => `${topic} Society`);
const CHINESE_ORGANISERS = CHINESE_TOPICS.map((topic) => `${topic}协会`);

export const COMMON_ORGANISER = ENGLISH_ORGANISERS[0] ?? '';

/** The short fields of an event, in its language. */
export function namesOf(
  random: Random,
  isChinese: boolean,
  year: number,
): Pick<PortableEvent, 'name' | 'edition' | 'organiser' | 'place' | 'tags'> {
  const gathering = isChinese
    ? `${random.pick(CHINESE_TOPICS)}${random.pick(CHINESE_GATHERINGS)}`
    : `${random.pick(ENGLISH_TOPICS)} ${random.pick(ENGLISH_GATHERINGS)}`;
  const tags = [0, 1, 2].map(() => random.pickZipf((isChinese ? CHINESE : ENGLISH).slice(20, 80)));
  return {
    name: `${gathering} ${year}`,
    edition: String(year),
    organiser: random.pickZipf(isChinese ? CHINESE_ORGANISERS : ENGLISH_ORGANISERS),
    place: random.pick(isChinese ? CHINESE_PLACES : ENGLISH_PLACES),
    tags: [...new Set(tags)],
  };
}
