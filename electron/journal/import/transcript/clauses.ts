/** Pieces of speech that nobody has put full stops into. */
import type { Span } from '#shared/draft.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { breathsIn, isBreathless } from './breaths.ts';

/** A sentence past so many characters was not meant as one. */
const LONGEST_HAN = 130;
const LONGEST_LATIN = 320;
const SHORT_HAN = 36;
const SHORT_LATIN = 70;

/** Where a new thought begins in speech. */
const HAN_MARKER =
  /[，,；;](?=(?:呃|嗯|啊)?(?:所以|但是|但|然后|那么|那我|那第|那最|那首|那么|首先|其次|第[一二三四五]|最后|另外|因为|其实|我觉得|我认为|我想|就是说|也就是|比如|如果|而且|不过|這|这个结论|这是|這是|我们|我們|它|他|結果|结果|后来|後來|现在|現在|今天))/gu;
const LATIN_MARKER =
  /(?<!\b(?:about|the|an?|of|to|in|is|was|and|with|for|at|that|on|or|my|our|your|it's|like|very))[ ](?=(?:so|but|because|and (?:so|then|the|we|i|that|if|what|when|it|they|now|also)|the (?:first|second|third|last|main|lesson|problem|point|thing|reason|answer|truth)|i think|what we|we (?:learned|found|think|believe|decided|need)|my advice|if you|you (?:should|need|can|have to)|okay|ok|um|uh|thank)\b)/giu;

/**
 * The stretch as it is, or where its sentences are too long to be any, in pieces that each begin
 * where a new thought may.
 */
export function clausesIn(text: string, span: Span): Span[] {
  return sentencesIn(text, span).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const isHan = /\p{Script=Han}/u.test(words.slice(0, 60));
    if (isHan && isBreathless(words)) return breathsIn(text, sentence);
    if (isHan && words.length > LONGEST_HAN && !/[，,。；]/u.test(words)) {
      return atSpaces(words).map(({ start, end }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
      }));
    }
    if (words.length <= (isHan ? LONGEST_HAN : LONGEST_LATIN)) return [sentence];
    return cut(words, isHan).map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    }));
  });
}

/** Chinese speech with spaces for commas. */
function atSpaces(words: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const { index } of words.matchAll(/[ \u3000]/gu)) {
    if (index - start < SHORT_HAN / 2) continue;
    pieces.push({ start, end: index });
    start = index + 1;
  }
  pieces.push({ start, end: words.length });
  return pieces;
}

function cut(words: string, isHan: boolean): Span[] {
  const least = isHan ? SHORT_HAN : SHORT_LATIN;
  const pieces: Span[] = [];
  let start = 0;
  for (const { index } of words.matchAll(isHan ? HAN_MARKER : LATIN_MARKER)) {
    if (index - start < least) continue;
    pieces.push({ start, end: index });
    start = index + 1;
  }
  pieces.push({ start, end: words.length });
  return pieces;
}
