/** How well the drafts of a document agree with what a careful person would log from it. */
import type { Draft } from '#shared/draft.ts';
import type { DocumentReading } from '../document.ts';
import {
  areDates,
  coversPhrase,
  foldForm,
  holdsForm,
  isForm,
  isNearForm,
  speakersOf,
} from './compare.ts';
import { finding, sum } from './findings.ts';
import type { Counts, DocumentScore, Finding, Measure } from './findings.ts';
import { formsOf } from './labels.ts';
import type { DatesLabel, DocumentLabel, Forms } from './labels.ts';
import { scoreEntries } from './scoreEntries.ts';

const shown = (value: unknown): string => JSON.stringify(value);

function scoreName({ name }: Draft, label: DocumentLabel): Finding[] {
  if (label.name === undefined) return [];
  const accepted =
    label.name === null || typeof label.name === 'string' ? [label.name] : label.name;
  const forms = accepted.filter((form) => form !== null);
  const isRight = name.value === null ? accepted.includes(null) : isForm(name.value, forms);
  return [finding('name', isRight, `${shown(name.value)}, not ${shown(label.name)}`)];
}

function scoreDates(draft: Draft, { dates }: DocumentLabel): Finding[] {
  if (dates === undefined) return [];
  const proposed = `${draft.dateStart.value}..${draft.dateEnd.value}`;
  if (dates === null) {
    return [finding('noDateInvented', draft.dateStart.value === null, proposed)];
  }
  const accepted: readonly DatesLabel[] = 'start' in dates ? [dates] : dates;
  const isRight = accepted.some((label) => areDates(draft, label));
  return [finding('dates', isRight, `${proposed}, not ${shown(dates)}`)];
}

function scorePlace({ place }: Draft, label: DocumentLabel): Finding[] {
  if (label.place === undefined) return [];
  if (label.place === null) {
    return [finding('noPlaceInvented', place.value === null, shown(place.value))];
  }
  const isRight = place.value !== null && holdsForm(place.value, label.place);
  return [finding('place', isRight, `${shown(place.value)}, not ${shown(label.place)}`)];
}

function scoreRole({ role }: Draft, label: DocumentLabel): Finding[] {
  if (label.role === undefined) return [];
  const accepted = Array.isArray(label.role) ? label.role : [label.role];
  const isRight = accepted.includes(role.value);
  const measure = accepted.includes(null) ? 'noRoleInvented' : 'role';
  return [finding(measure, isRight, `${shown(role.value)}, not ${shown(label.role)}`)];
}

function scoreLanguage({ language }: Draft, label: DocumentLabel): Finding[] {
  if (label.language === undefined) return [];
  const isRight = language.value !== null && formsOf(label.language).includes(language.value);
  return [finding('language', isRight, `${shown(language.value)}, not ${shown(label.language)}`)];
}

const scoreHints = ({ hints }: Draft, label: DocumentLabel): Finding[] =>
  (label.hints ?? []).map(({ kind, date }) =>
    finding(
      'hints',
      hints.some((hint) => hint.kind === kind && hint.date === date),
      `${kind} ${date} not among ${shown(hints.map((hint) => `${hint.kind} ${hint.date}`))}`,
    ),
  );

interface Wanted {
  readonly forms: Forms;
  readonly optional: boolean;
}

/** Pairs what is wanted with what is proposed, each once; the surest agreement is paired first. */
function pair<T>(
  measure: Measure,
  wanted: readonly Wanted[],
  proposed: readonly T[],
  show: (value: T) => string,
  agreements: readonly ((value: T, forms: Forms) => boolean)[],
): Finding {
  const left = new Set(proposed);
  const missed = new Set(wanted);
  for (const agrees of agreements) {
    for (const want of missed) {
      const match = [...left].find((value) => agrees(value, want.forms));
      if (match === undefined) continue;
      left.delete(match);
      missed.delete(want);
    }
  }
  const required = wanted.filter(({ optional }) => !optional);
  const found = required.filter((want) => !missed.has(want)).length;
  return {
    measure,
    counts: { found, proposed: found + left.size, expected: required.length },
    problems: [
      ...required
        .filter((want) => missed.has(want))
        .map(({ forms }) => `${measure}: missing ${shown(forms)}`),
      ...Array.from(left, (value) => `${measure}: not there ${shown(show(value))}`),
    ],
  };
}

function scoreSessions(draft: Draft, { sessions }: DocumentLabel): Finding[] {
  if (!sessions) return [];
  const titles = draft.sessions.flatMap(({ title }) =>
    title.value === null ? [] : [{ text: title.value }],
  );
  const wanted = sessions.map(({ title, optional }) => ({
    forms: title,
    optional: optional ?? false,
  }));
  return [
    pair('sessions', wanted, titles, ({ text }) => text, [
      ({ text }, forms) => isForm(text, forms),
      ({ text }, forms) => isNearForm(text, forms),
    ]),
  ];
}

/** Everybody whom the label has speak, once; who is both optional and not is required. */
function wantedSpeakers({ people, sessions, entries }: DocumentLabel): Wanted[] {
  const named = [...(sessions ?? []), ...(entries ?? [])].flatMap(({ speakers, optional }) =>
    (speakers ?? []).map((forms) => ({ forms, optional: optional ?? false })),
  );
  const listed = (people ?? [])
    .filter(({ part }) => part !== 'author' && part !== 'met')
    .map(({ name, optional }) => ({ forms: name, optional: optional ?? false }));
  const wanted: Wanted[] = [];
  for (const one of [...listed, ...named]) {
    const isKnown = wanted.some(({ forms }) =>
      formsOf(one.forms).some((form) => isForm(form, forms)),
    );
    if (!isKnown) wanted.push(one);
  }
  return wanted;
}

function scoreSpeakers(draft: Draft, label: DocumentLabel): Finding[] {
  if (!label.people && !label.sessions && !label.entries?.some(({ speakers }) => speakers)) {
    return [];
  }
  // A heading that names a company is a session; whether the company also speaks is left open.
  const headings = (label.sessions ?? []).flatMap(({ title }) => formsOf(title));
  const wanted = wantedSpeakers(label);
  const isOpen = (names: readonly string[]) =>
    names.some((name) => isForm(name, headings)) &&
    !wanted.some(({ forms }) => names.some((name) => isForm(name, forms)));
  const proposed = speakersOf(draft).filter((names) => !isOpen(names));
  return [
    pair('speakers', wanted, proposed, ([name = '']) => name, [
      (names, forms) => names.some((name) => isForm(name, forms)),
    ]),
  ];
}

function scoreTakeaways({ takeaways }: Draft, label: DocumentLabel): Finding[] {
  if (!label.takeaways) return [];
  const { minimum, phrases } = label.takeaways;
  if (minimum === 0) {
    const texts = takeaways.map(({ text }) => text);
    return [finding('noTakeawayInvented', texts.length === 0, shown(texts))];
  }
  const isCovered = (phrase: string) => takeaways.some(({ text }) => coversPhrase(text, phrase));
  const missed = phrases.filter((phrase) => !isCovered(phrase));
  const found = Math.min(minimum, phrases.length - missed.length);
  return [
    {
      measure: 'takeaways',
      counts: { found, proposed: takeaways.length, expected: minimum },
      problems:
        found === minimum
          ? []
          : missed.map((phrase) => `takeaways: ${found} of ${minimum}, missing ${shown(phrase)}`),
    },
  ];
}

function scoreVerdict({ verdict }: Draft, label: DocumentLabel): Finding[] {
  if (label.verdict === undefined) return [];
  const proposed = verdict ? `${verdict.worth} ${shown(verdict.sentence)}` : 'none';
  if (label.verdict === null) return [finding('noVerdictInvented', verdict === null, proposed)];
  const { worth, sentence } = label.verdict;
  const isRight =
    verdict !== null &&
    worth.includes(verdict.worth) &&
    (coversPhrase(verdict.sentence, sentence) ||
      foldForm(sentence).includes(foldForm(verdict.sentence)));
  return [finding('verdict', isRight, `${proposed}, not ${shown(label.verdict)}`)];
}

/** What the comparisons of one event found. */
const scoreEvent = (draft: Draft, label: DocumentLabel): Finding[] =>
  [
    scoreName,
    scoreDates,
    scorePlace,
    scoreRole,
    scoreLanguage,
    scoreHints,
    scoreSessions,
    scoreSpeakers,
    scoreTakeaways,
    scoreVerdict,
  ].flatMap((compare) => compare(draft, label));

/**
 * Compares what a reader made of a document with its label.
 *
 * @param empty the draft to compare where the reader gave none
 */
export function scoreDocument(
  { drafts }: Pick<DocumentReading, 'drafts'>,
  label: DocumentLabel,
  empty: Draft,
): DocumentScore {
  const findings = [
    ...(label.isList ? [] : scoreEvent(drafts[0] ?? empty, label)),
    ...(label.entries ? scoreEntries(drafts, label.entries, label.isList ?? false) : []),
  ];
  const counts: Partial<Record<Measure, Counts>> = {};
  for (const { measure, counts: own } of findings) counts[measure] = sum(counts[measure], own);
  const many = label.isList || drafts.length < 2 ? [] : [`${drafts.length} drafts instead of one`];
  return {
    file: label.file,
    shape: label.shape,
    counts,
    problems: [...many, ...findings.flatMap(({ problems }) => problems)],
  };
}
