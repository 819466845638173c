/** Reasons that the evidence of a card suggests, in words that still say something years later. */
import type { DecisionCard } from '#shared/decide.ts';
import { LOW_VALUE } from '#shared/worth.ts';
import { formatMoney, formatSums } from '../../i18n/format.ts';
import type { ShownLanguage, Translate } from '../../i18n/index.ts';
import { formatMean } from './words.ts';

const MOST = 5;

/** The reasons for one of both, the most telling first. */
export function suggestedReasons(
  t: Translate,
  language: ShownLanguage,
  choice: 'go' | 'skip',
  card: DecisionCard,
): string[] {
  const reasons = choice === 'go' ? reasonsToGo(t, card) : reasonsToSkip(t, language, card);
  return [...expectedReason(t, language, choice, card), ...reasons].slice(0, MOST);
}

/** Above or below what one is used to by half a step, which is when people would say so. */
const TELLING = 0.5;

function expectedReason(
  t: Translate,
  language: ShownLanguage,
  choice: 'go' | 'skip',
  { expected }: DecisionCard,
): string[] {
  if (!expected) return [];
  const difference = expected.mean - expected.usual;
  if (choice === 'go' ? difference < TELLING : difference > -TELLING) return [];
  return [t('decide.reasons.expected', { mean: formatMean(language, expected.mean) })];
}

function lastVerdict({ editions }: DecisionCard) {
  const last = editions.rows.find(
    ({ relation, verdicts }) => relation !== 'organiser' && verdicts.length > 0,
  );
  return last?.verdicts.at(-1) ?? null;
}

function reasonsToSkip(t: Translate, language: ShownLanguage, card: DecisionCard): string[] {
  const { subject, topics, speakers, clashes, gives, patterns } = card;
  const last = lastVerdict(card);
  const reasons: string[] = [];
  if (last && LOW_VALUE.includes(last.worth)) {
    reasons.push(t('decide.reasons.lastEdition', { worth: t(`worth.names.${last.worth}`) }));
  }
  for (const { label, hits, rated } of patterns.filter(({ end }) => end === 'low').slice(0, 1)) {
    reasons.push(t('decide.reasons.pattern', { label, hits, rated }));
  }
  const [clash] = clashes.rows.filter(({ isCertain }) => isCertain);
  if (clash) reasons.push(t('decide.reasons.clash', { name: clash.name }));
  if (topics.heard > 0 && topics.heard * 2 >= topics.sessions) {
    reasons.push(t('decide.reasons.heard', { heard: topics.heard, of: topics.sessions }));
  }
  const usual = gives.find(({ by, cost }) => by === 'all' && cost.median !== null)?.cost;
  if (subject.asked && usual?.median && subject.asked.without.length === 0) {
    const { amount } = subject.asked;
    const median = formatMoney(language, { amount: usual.median, currency: usual.currency });
    const asked = formatSums(language, subject.costs);
    if (amount > usual.median) reasons.push(t('decide.reasons.dear', { asked, median }));
  }
  if (speakers.median !== null && speakers.median <= 2) {
    reasons.push(t('decide.reasons.weakSpeakers', { heard: speakers.heard, of: speakers.named }));
  }
  return reasons;
}

function reasonsToGo(t: Translate, card: DecisionCard): string[] {
  const { topics, speakers, patterns } = card;
  const last = lastVerdict(card);
  const reasons: string[] = [];
  if (last && last.worth >= 4) {
    reasons.push(t('decide.reasons.lastEdition', { worth: t(`worth.names.${last.worth}`) }));
  }
  for (const { label, hits, rated } of patterns.filter(({ end }) => end === 'high').slice(0, 1)) {
    reasons.push(t('decide.reasons.goodPattern', { label, hits, rated }));
  }
  if (speakers.median !== null && speakers.median >= 4) {
    reasons.push(t('decide.reasons.goodSpeakers', { heard: speakers.heard, of: speakers.named }));
  }
  const fresh = topics.sessions - topics.heard;
  if (fresh > 0) reasons.push(t('decide.reasons.fresh', { fresh, of: topics.sessions }));
  if (speakers.newNames.length > 0) {
    reasons.push(t('decide.reasons.newSpeakers', { count: speakers.newNames.length }));
  }
  return reasons;
}
