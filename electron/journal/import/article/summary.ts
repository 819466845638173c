/** The sentence that tells best what a page is about. */
import { missing } from '#shared/draft.ts';
import type { Proposal } from '#shared/draft.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { paragraphsOf } from './articleText.ts';
import type { ArticleText } from './articleText.ts';
import { isProse, weightOf } from './lineKinds.ts';
import type { Voice } from './voice.ts';

const LONGEST_SUMMARY = 300;
const SHORTEST_SUMMARY = 28;
const LEADS = 3;
/** What an announcement says in whole sentences that is not what it is about. */
const PRACTICAL =
  /报名|截止|费用|会务费|元\/|食宿|交通|联系|发票|票价|一般票|早鸟|register|ticket|fee|deadline|parking|hotel|contact|[$€£]\d|NT\$/iu;

/** The lead: the first sentence of fair length that neither asks nor quotes. */
export function summaryOf(text: string, { lines }: ArticleText, voice: Voice): Proposal<string> {
  const leads = paragraphsOf(text, lines).filter(
    (line) => isProse(line.text) && !/^[#\-|]/u.test(line.text),
  );
  for (const lead of leads.slice(0, LEADS)) {
    const [sentence] = sentencesIn(text, lead.span);
    const value = sentence ? text.slice(sentence.start, sentence.end) : '';
    const isFair = weightOf(value) >= SHORTEST_SUMMARY && value.length <= LONGEST_SUMMARY;
    const isAbout = voice !== 'announcement' || !PRACTICAL.test(value);
    if (sentence && isFair && isAbout && !/[?？]|^[“"「]/u.test(value)) {
      return { value, confidence: 'likely', span: sentence };
    }
  }
  return missing();
}
