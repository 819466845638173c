/** The words of an English text, as names of events are put together from them. */

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sign before or after it parts it from its neighbours. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const WORD = /[^\s"“”()（）[\]|｜,;:!?…<>*_@#=，。；：！？、《》「」【】]+/gu;

/** `Growers’ Day`: the sign of a possessive plural parts nothing. */
const isPlural = (text: string, end: number): boolean =>
  /^s['’][ ]\p{Lu}/u.test(text.slice(end - 1, end + 3));

/** The words of a text with the signs between them. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { index, 0: raw } of text.matchAll(WORD)) {
    const body = raw.replace(/[.'’]+$/u, '');
    const lead = /^['’.\-–—]+(?!\d{2}$)/u.exec(body)?.[0].length ?? 0;
    const word = body.slice(lead);
    if (word === '') continue;
    const start = index + lead;
    const end = start + word.length;
    const gap = text.slice(Math.max(0, start - 3), start);
    yield {
      text: word,
      start,
      end,
      opens:
        start === 0 ||
        !/[^\n\s"“”()（）[\]|｜,;:!?…<>*_@#=—，。；：！？、《》「」【】][ \t]$/u.test(gap),
      closes: text.charAt(end) !== ' ' && !isPlural(text, end),
    };
  }
}

/** The words of a run without the town of `to Kelp Bay for the Tidal Summit`, to which one goes for the event. */
export function afterTown(text: string, run: readonly Word[]): readonly Word[] {
  const at = run.findIndex(
    ({ text: word }, index) =>
      word === 'for' && /^(?:the|our|its|this)$/u.test(run[index + 1]?.text ?? ''),
  );
  const start = run[0]?.start ?? 0;
  const isTown = at > 0 && at <= 3 && /(?<!\p{L})(?:to|in|at|from) $/u.test(text.slice(0, start));
  return isTown ? run.slice(at + 2) : run;
}
