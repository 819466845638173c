/** Talks in the sentences of an English report: `Ada Moss walked us through drying kelp at home`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isFirstName } from '../mining/latinNames.ts';
import { NEVER_NAMES } from '../mining/latinWords.ts';
import { isTitle } from '../mining/personTitles.ts';
import { slotPerson } from './slotName.ts';
import type { SentenceParts } from './proseParts.ts';

const WORD = String.raw`(?:(?:[dDO]['’])?\p{Lu}[\p{L}\p{M}'’-]{1,24}|\p{Lu}\.)`;
const NAME = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Dame|Sgt|Capt|Rev)\.? )?${WORD}(?: (?:(?:de|da|van|von|der|den|la|le|el|al|bin|of) ){0,2}${WORD}){1,3}`;
/** Between a name and its verb: what its bearer is. */
const APPOSED = String.raw`(?:\s?[(（][^()（）]{1,60}[)）]|, [^,.;"“]{2,70},| (?:of|from|at) [^,.;"“]{2,40},?)?`;
const VERB = String.raw`(?:gave|took|opened|closed|presented|walked|spoke|talked|told|showed|shared|demonstrated|demoed|explained|argued|delivered|ran|led|promised|followed|lectured|discussed|described|unpacked|kicked|began|started|finished|introduced|hosted|offered|brought|answered|made the case|was over|took apart)`;
const BEFORE_VERB = new RegExp(
  String.raw`(?<![\p{L}])(?<name>${NAME})${APPOSED}(?:,? who| then| also| next)?,? ${VERB}(?!\p{L})`,
  'gu',
);
const AFTER_CUE = new RegExp(
  String.raw`(?:first up was|next up was|next was|then came|up next was|followed by|(?:speakers?|talk|keynote|session|workshop|opener|closer|clinic|hour) (?:was|were|came|from|by|led by|with|given by|run by)|led by|given by|presented by|taught by|hosted by|we heard(?: from)?|i heard|in which|went to(?: hear| see)?|floor was|stage was|turn of|chaired by|moderated by|then (?:a|an) \p{L}+,|which|(?:was|came)) (?:the )?(?:\p{Ll}[\p{L}-]{1,18} ){0,3}(?<name>${NAME})`,
  'giu',
);
const LEADS = /^(?:chaired|moderated) by/iu;
/** What precedes and follows a name that is only cited. */
const CITED =
  /\b(?:as|to quote|quoting|according to|book by|novel by|poem by|song by|written by|thanks to|thank|credit to)\s(?:\p{L}+ ){0,3}$/iu;
const CITED_AFTER =
  /^ (?:once )?(?:wrote|writes|famously|said last|says in (?:his|her|their) book)\b/iu;

/** The people of a sentence whom words of speaking surround. */
function peopleOf(sentence: string, start: number): DraftPerson[] {
  const people: DraftPerson[] = [];
  for (const pattern of [BEFORE_VERB, AFTER_CUE]) {
    for (const { index, 0: whole, groups } of sentence.matchAll(pattern)) {
      const name = bareName(groups?.['name'] ?? '');
      if (name === '' || people.some((other) => other.name === name)) continue;
      const at = index + whole.indexOf(name);
      if (CITED.test(sentence.slice(0, at)) || CITED_AFTER.test(sentence.slice(at + name.length)))
        continue;
      const named = slotPerson(name);
      if (!named) continue;
      const from = start + sentence.indexOf(named.name, index);
      people.push(
        draftPerson({
          ...named,
          part: LEADS.test(whole) ? 'moderator' : 'speaker',
          span: { start: from, end: from + named.name.length },
        }),
      );
    }
  }
  return people;
}

/** Words with a capital at the head of a sentence that are no part of a name. */
function bareName(run: string): string {
  // `Kelp's Ada Moss`: a firm's before the name.
  const own = run.replace(/^(?:\S{1,30} ){0,2}\S{1,30}['’]s (?=\S{1,30} \S)/u, '');
  const words = own.split(' ');
  while (words.length > 1 && NEVER_NAMES.has((words[0] ?? '').toLowerCase())) words.shift();
  // `Buyer Ada Moss`: what she is stands at the head of the sentence.
  while (words.length > 2 && isTitle(words[0] ?? '') && !isFirstName(words[0] ?? '')) words.shift();
  return words.join(' ').replace(/['’]s$/u, '');
}

const QUOTED =
  /["“](?<title>[^"“”]{4,140})["”]|\*\*(?<bold>[^*\n]{6,140})\*\*|(?<![*\p{L}])\*(?<slanted>[^*\n]{8,140})\*(?!\*)|(?<![_\p{L}])_(?<lined>[^_\n]{8,140})_(?![_\p{L}])/gu;
const TALK_WORD = /\b(?:talk|keynote|lecture|titled|entitled)\b/iu;
const SAID =
  /\b(?:said|says|added|asked|replied|joked|wrote|shouted|insisted|called it|calls it|quoted|muttered|warned)\b[^"“”]{0,24}$/iu;
const SAID_AFTER =
  /^,?\s?(?:\p{Lu}[\p{L}'’.-]{0,24} ){0,3}(?:said|says|added|asked|replied|he said|she said|they said|wrote)\b/iu;
/** What on, where it stands in no quotes. */
const TOPIC =
  /\b(?:walked us through|talked us through|took us through|told us (?:all )?about|spoke (?:to us )?(?:about|on)|talked (?:to us )?(?:about|on)|gave (?:us )?(?:a|the) (?:[\p{L}-]+ ){0,2}(?:talk|session|lecture|demo) (?:about|on)|lectured on|presented (?:work on|a paper on)|showed us how to|(?:speaker|lecturer|presenter) was (?:(?:Mrs?|Ms|Dr|Prof)\. )?[^.,;]{3,60}? on) (?<topic>(?!(?:it|that|this|them|him|her|us|the|a|an|his|their|some|three|two)\b)[^.;:!?"“”]{6,110}?)(?=[.;:!?]|, (?:which|and|but|who|with|where)|\s(?:through|via) (?:his|her|their)\b|$)/iu;
/** `a panel on raft insurance, moderated by …`. */
const PANEL_ON =
  /\b(?:a|an|the|one|first|second|third|final|opening|closing|morning|afternoon) (?:[\p{L}-]{2,14} ){0,2}?(?:panel|round ?table|fireside chat|workshop|masterclass)(?: (?:discussion|debate|session|talk))? (?:on|about) (?<topic>[^.;:!?"“”,[\]]{6,90}?)(?=[.;:!?,]|$| (?:moderated|chaired|led|hosted|facilitated|run|given) by| (?:with|where|in which|brought|saw|featured|featuring|drew|included|followed|was|were|had) )/iu;
/** `the dye workshop led by …`: a kind of session names it. */
const NAMED_BY_KIND =
  /\b(?:in|at|to|joined|attended) (?:the |a )?(?<title>(?:[\p{L}-]+ ){1,4}(?:workshop|clinic|masterclass|tutorial|walk|tour))(?=,? (?:led|run|given|taught|hosted) by|,? with \p{Lu})/u;

/** Right before a title that is set apart without quotes. */
const ON =
  /\b(?:on|with|about|called|titled|entitled|explaining|presented|gave|talk|lecture|session|keynote|is|was)[,:]?\s$/iu;

function titlesOf(sentence: string, start: number): Span[] {
  const titles: Span[] = [];
  for (const { index, 0: whole, groups } of sentence.matchAll(QUOTED)) {
    const quoted = groups?.['title'];
    const inner = quoted ?? groups?.['bold'] ?? groups?.['slanted'] ?? groups?.['lined'] ?? '';
    const title = inner.replace(/[,.]$/u, '');
    // What is only set apart is a title where it is what somebody spoke on.
    const isStressed = quoted === undefined && !ON.test(sentence.slice(0, index));
    if (isStressed) continue;
    const isSaid =
      SAID.test(sentence.slice(0, index)) || SAID_AFTER.test(sentence.slice(index + whole.length));
    const isSentence =
      /[.!]$/u.test(inner) || (quoted !== undefined && !/^[\p{Lu}\d]/u.test(title));
    if (isSaid || isSentence || !title.includes(' ')) continue;
    const at = start + index + whole.indexOf(inner);
    titles.push({ start: at, end: at + title.length });
  }
  if (titles.length > 0) return titles;
  const topic = TOPIC.exec(sentence) ?? PANEL_ON.exec(sentence) ?? NAMED_BY_KIND.exec(sentence);
  const words = (topic?.groups?.['topic'] ?? topic?.groups?.['title'])?.trim();
  if (!topic || words === undefined) return [];
  const at = start + topic.index + topic[0].lastIndexOf(words);
  return [{ start: at, end: at + words.length }];
}

const RUN = new RegExp(String.raw`(?<![\p{L}])${NAME}(?![\p{L}])`, 'gu');

/** Who is named right before a title, or alone in its sentence. */
function beside(sentence: string, start: number, titles: readonly Span[]): DraftPerson[] {
  const [title] = titles;
  const found = [...sentence.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const name = bareName(run);
    const at = start + index + run.indexOf(name);
    const isInTitle = titles.some((one) => at >= one.start && at < one.end);
    const named = isInTitle || CITED.test(sentence.slice(0, index)) ? null : slotPerson(name);
    if (!named || !name.includes(' ')) return [];
    return [draftPerson({ ...named, part: 'speaker', span: { start: at, end: at + name.length } })];
  });
  const before = found.filter(({ span }) => span && title && span.end <= title.start);
  return (before.length > 0 ? before : found).slice(-1);
}

/** What an English sentence tells of talks. */
export function englishParts(sentence: string, start: number): SentenceParts {
  const titles = titlesOf(sentence, start);
  const named = peopleOf(sentence, start);
  return {
    people: named.length === 0 && titles.length > 0 ? beside(sentence, start, titles) : named,
    titles,
    isOfTalk: TALK_WORD.test(sentence) && !/\b(?:book|paper|poem|film|song)\b/iu.test(sentence),
    refersBack: /^(?:He|She|They|His|Her|Their)\b/u.test(sentence.trim()),
  };
}
