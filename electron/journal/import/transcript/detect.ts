/** How much a document looks like a transcript. */
import { breaksOf } from '#shared/prose.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import { isContainer } from '../notes/containers.ts';
import { chooseSpeakers } from './choose.ts';
import { groupLabels, labelsIn, linesFrom } from './groups.ts';
import type { Label } from './label.ts';
import { readHead } from './head.ts';
import { nameForm } from './names.ts';
import { stageWords, withoutQuotes } from './staged.ts';
import { areSubtitles } from './subtitles.ts';
import { haveClocks } from './turns.ts';
import { foldLabel } from './vocabulary.ts';

/** Enough of a text to know its kind. */
const SAMPLE = 120_000;

/**
 * From 0 (not at all) to 1 (certainly): by its labels, its time codes, or the shape of recognised
 * speech.
 *
 * @param name of the file; `.srt` and `.vtt` say it plainly
 */
export function looksLikeTranscript(text: string, name: string): number {
  if (areSubtitles(text)) return 1;
  const source = text.slice(0, SAMPLE);
  const lines = lineFactsOf(source);
  // A recogniser may write all of a talk on one line.
  if (lines.count < FEWEST_LINES) return source.length < LONG_TALK ? 0 : spoken(source, lines);
  const labels = labelsIn(source, { start: 0, end: source.length });
  const told = NAMED.test(name) || TITLED.test(source.slice(0, 300)) ? 0.15 : 0;
  const heads = headsOf(source);
  const days = hasDays(heads) ? OF_NOTES : 1;
  const called = IS_NOTES.test(heads[0] ?? '') ? OF_NOTES : 1;
  const best = Math.max(
    labelled(source, labels, lines) * days,
    timed(labels, lines),
    spoken(source, lines) * Math.min(days, called),
    headed(source, lines),
    addressed(source, lines),
    staged(source, lines) * Math.min(days, called),
  );
  return best === 0 ? 0 : Math.min(best + told, 1);
}

const FEWEST_LINES = 3;
const LONG_TALK = 800;
const FEWEST_CHARACTERS = 250;
/** Share of the lines that are a sentence each, as recognisers write them. */
const MANY_SENTENCES = 0.7;
/** Share of the lines with an empty one before them in notes by blocks. */
const MANY_GAPS = 0.12;
const NAMED = /transcript|\.srt$|\.vtt$|subtitle|caption|逐字稿|实录|實錄|转写|轉寫|字幕|听写/iu;
const TITLED =
  /transcript|文字实录|文字實錄|圆桌实录|对话实录|對話實錄|逐字稿|转写|轉寫|实录|實錄/iu;

interface LineFacts {
  readonly count: number;
  /** Items of lists, lines set in, headings, rows of tables: what notes and pages have and speech has not. */
  readonly items: number;
  readonly headings: number;
  /** Share of the lines that are one short sentence. */
  readonly sentences: number;
  /** Share of the lines with an empty one before them. */
  readonly gaps: number;
}

function lineFactsOf(source: string): LineFacts {
  let [count, items, headings, sentences, gaps] = [0, 0, 0, 0, 0];
  let last = 0;
  for (const { start, end } of linesFrom(source, 0, source.length)) {
    const head = source.slice(start, start + 8);
    count += 1;
    const isSetIn = source.slice(Math.max(0, start - 2), start) === '  ';
    if (/^#{1,6} /u.test(head)) headings += 1;
    else if (isSetIn) items += 1;
    else if (/^(?:[-*+•·●] |\d{1,2}[.)] |\||- \[)/u.test(head)) items += 1;
    const isShort = end - start < LONGEST_SENTENCE;
    if (isShort && /[.!?。！？]["'”’」』)）]?$/u.test(source.slice(end - 2, end))) sentences += 1;
    if (source.slice(last, start).split('\n', 3).length > 2) gaps += 1;
    last = end;
  }
  const share = (number: number): number => (count < 8 ? 0 : number / count);
  return { count, items, headings, sentences: share(sentences), gaps: share(gaps) };
}

/** A line that is one sentence of speech is hardly longer. */
const LONGEST_SENTENCE = 180;

/** `**Ada Moss: wet ropes**` is the heading of a talk; who speaks has the name alone in bold. */
const ALL_BOLD =
  /^(?:\*\*|__)[^*_\n:：]{1,40}[:：]\s?[^*_\s][^*_\n]{1,140}(?:\*\*|__)[ \t]*(?:\r?\n|$)/u;

/** Labels that repeat or name people, and most of the text under them. */
function labelled(source: string, labels: readonly Label[], lines: LineFacts): number {
  const head = readHead(source, 0);
  const listed = new Set(head.lines.map(({ start }) => start));
  const own = labels.filter(
    ({ start }) => !listed.has(start) && !ALL_BOLD.test(source.slice(start, start + 200)),
  );
  const known = head.listed.map(({ person }) => [person.name, ...person.aliases].map(nameForm));
  const keys = chooseSpeakers(groupLabels(own), { source, known });
  const chosen = own.filter(({ text }) => keys.has(foldLabel(text)));
  const [first] = chosen;
  if (!first || chosen.length < 2) return 0;
  const share = (source.length - first.start) / source.length;
  const list = lines.items / lines.count;
  const many = Math.min(chosen.length / 8, 1);
  const certain = 0.45 + 0.5 * many;
  return certain * Math.min(share / 0.5, 1) * (list > 0.3 ? 0.4 : 1);
}

/** A time every few lines that runs on as a recording does. */
function timed(labels: readonly Label[], lines: LineFacts): number {
  const clocks = labels.filter(({ at }) => at !== null);
  const share = clocks.length / lines.count;
  // A programme has times as well, which do not begin at nothing.
  const isFromStart = (clocks[0]?.at ?? '') < '00:05:00';
  return haveClocks(clocks) && share > 0.25 && isFromStart ? 0.7 : 0;
}

const FILLER =
  /[呃嗯](?=[，,。\s]|\p{Script=Han})|啊[，,]|对吧|對吧|是吧|然后呢|\b(?:um+|uh+|erm)\b|\byou know\b|\bi mean\b|\bkind of\b|\bgonna\b/giu;
const SPEECH =
  /大家(?:好|下午好|上午好|早上好|晚上好)|谢谢大家|謝謝大家|掌声|掌聲|有请|有請|各位(?:嘉宾|来宾|來賓|老师|老師|朋友)|\bthank you (?:so|very) much\b|\bgood (?:morning|afternoon|evening)\b|\bwelcome (?:everyone|everybody|to)\b|\bround of applause\b|\bnext slide\b|^thank you(?: so much| very much)?[.!]?$|^(?:謝謝|谢谢)(?:大家)?[。！]?$/gimu;
const SENTENCE = /[.!?](?=\s)|[。！？]/gu;

/** A headline that says that a transcript follows. */
const CALLED =
  /^[# ]{0,7}(?:\*\*)?[[【(（]?(?:(?:full|edited|raw|auto(?:-generated)?) )?(?:transcript(?:ion)?|文字实录|文字實錄|对话实录|對話實錄|圆桌实录|圓桌實錄|实录|實錄|逐字稿|转写|轉寫)(?:[\])】）:：|｜/–—-]|[ ][|/–—(（-])|[ 　|｜–—:：(（[【-]{1,3}(?:transcript(?:ion)?|文字实录|文字實錄|实录|實錄|逐字稿)[)）\]】*]{0,3}$/iu;
const HEADLINE = 400;

/** A headline that names who moderates, or says that it is a transcript, over prose without marks. */
function headed(source: string, lines: LineFacts): number {
  const head = [...linesFrom(source, 0, Math.min(source.length, HEADLINE * 2))].slice(0, 4);
  const [first] = head;
  if (!first || first.end - first.start > HEADLINE) return 0;
  const own = head.filter(({ start }) => source.charAt(start) === '#').length;
  const marks = (lines.items + Math.max(lines.headings - own, 0)) / lines.count;
  if (marks > 0.05 || source.length < FEWEST_CHARACTERS) return 0;
  const text = source.slice(first.start, first.end);
  const isCalled = head.some(
    ({ start, end }) => end - start <= HEADLINE && CALLED.test(source.slice(start, end)),
  );
  if (isCalled) return 0.6;
  const { people, kind } = mineTitleLine(source, { text, span: first });
  const isPanel = people.length > 1 && people.some(({ part }) => part === 'moderator');
  const isHeard =
    (source.match(FILLER)?.length ?? 0) > 1 || (source.match(SPEECH)?.length ?? 0) > 1;
  return isPanel && kind !== null && isHeard ? 0.6 : 0;
}

const OPENS =
  /^(?:(?:so|okay|all right|alright|well|um)[, ]{1,2})?(?:good (?:morning|afternoon|evening)|hello|hi|welcome|thank you|thanks)\b.{0,24}\b(?:every(?:one|body)|all|ladies|colleagues|friends|to|for (?:having|coming|the introduction))\b|^(?:各位|大家|尊敬的).{0,16}(?:好|安)/iu;
const CLOSES =
  /\bthank you\b|\bthanks (?:very much|a lot|everyone|for listening)|\bhappy to take questions|谢谢(?:大家|各位)?|謝謝(?:大家|各位)?|感谢聆听/iu;
const CLOSING_LENGTH = 240;

/** A speech: it greets its audience, thanks it, and has no marks of a page between. */
function addressed(source: string, lines: LineFacts): number {
  const marks = (lines.items + Math.max(lines.headings - 1, 0)) / lines.count;
  if (marks > 0.05 || source.length < FEWEST_CHARACTERS) return 0;
  const first = [...linesFrom(source, 0, Math.min(source.length, 1_500))].slice(0, 3);
  const opens = first.some(({ start, end }) =>
    OPENS.test(source.slice(start, Math.min(end, start + 120))),
  );
  return opens && CLOSES.test(source.slice(-CLOSING_LENGTH)) ? 0.6 : 0;
}

const FEWEST_STAGE_WORDS = 4;

/** Speech with its signs and capitals: a host, guests and an audience, and no marks of a page. */
function staged(source: string, lines: LineFacts): number {
  const marks = (lines.items + lines.headings) / lines.count;
  if (marks > 0.05 || source.length < FEWEST_CHARACTERS) return 0;
  const count = stageWords(source);
  return count < FEWEST_STAGE_WORDS ? 0 : Math.min(0.35 + count / 20, 0.85);
}

/** A first line that calls what follows notes. */
const IS_NOTES =
  /(?:笔记|筆記|手记|手記|随记|隨記|随手记|杂记|雜記|心得|(?<!\p{L})(?:raw |my |study |trip )?notes?)\s{0,4}$/iu;
const FEWEST_DAYS = 2;
const LONGEST_DAY = 20;
const DAYS_SEARCHED = 20_000;
/** How much that leaves of what speaks for a transcript. */
const OF_NOTES = 0.5;

/** Whether days or halves of days stand on lines of their own over others. */
const hasDays = (heads: readonly string[]): boolean =>
  heads.filter((line) => line.length <= LONGEST_DAY && isContainer(line)).length >= FEWEST_DAYS;

/** The beginnings of the lines of a text. */
const headsOf = (source: string): string[] =>
  [...linesFrom(source, 0, Math.min(source.length, DAYS_SEARCHED))].map(({ start, end }) =>
    source.slice(start, Math.min(end, start + 80)).trim(),
  );

/** Speech as it is recognised: filler, pieces of sentences, no marks of a page. */
function spoken(source: string, lines: LineFacts): number {
  const marks = (lines.items + Math.max(lines.headings - 1, 0)) / lines.count;
  if (marks > 0.15 || source.length < FEWEST_CHARACTERS) return 0;
  const thousands = source.length / 1000;
  const fillers = (source.match(FILLER)?.length ?? 0) / thousands;
  const phrases = Math.min((withoutQuotes(source).match(SPEECH)?.length ?? 0) / 3, 1);
  const sentences = (source.match(SENTENCE)?.length ?? 0) / thousands;
  // Blocks of lines without a word that only speech has are somebody's notes.
  if (fillers === 0 && phrases === 0 && lines.gaps > MANY_GAPS) return 0;
  const { broken, spaced } = breaksOf(source, [{ start: 0, end: source.length }]);
  const score =
    Math.min(fillers / 4, 1) * 0.6 +
    (sentences < 2.5 ? 0.35 : 0) +
    (broken || spaced ? 0.3 : 0) +
    (lines.sentences > MANY_SENTENCES && lines.gaps < 0.1 ? 0.3 : 0) +
    phrases * 0.2;
  return score < 0.4 ? 0 : Math.min(score, 0.9);
}
