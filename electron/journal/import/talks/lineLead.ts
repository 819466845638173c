/** What stands before the talk on a line of notes: a time, a number, a sign. */

export type LeadKind = 'clock' | 'counted' | 'number' | 'code' | 'sign' | 'none';

const SIGN =
  /^(?:#{1,6}\s+|[-*+•·●◦▪‣→]\s+(?:\[[ xX]\]\s+)?|(?:\p{Extended_Pictographic}\uFE0F?){1,2}\s?)/u;
const CLOCK_WORDS = String.raw`(?:上午|下午|晚上|中午|早上)?\s?(?:\d{1,2}[:：.h]\d{2}(?:\s?[ap]m)?|(?:[01]\d|2[0-3])[0-5]\d(?!\d)|\d{1,2}\s?[ap]m|\d{1,2}[点點时時](?:半|正|\d{1,2}分?)?)`;
const CLOCK = new RegExp(
  String.raw`^(?:\*\*|__|\[|【)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s|周[一二三四五六日]\s?)?${CLOCK_WORDS}(?:\s?[-–—~～至到]{1,2}\s?${CLOCK_WORDS})?(?:\*\*|__|\]|】)?(?:\s{0,2}[|｜:：>、,，\-–—][\s>]{0,3}|\s{1,8})`,
  'iu',
);
const COUNTED =
  /^(?:第[一二三四五六七八九十\d]{1,3}(?:场|位|名|讲|場|講|个|個)|其[一二三四五六七八九十]|最[前后後]面?(?:一[场場位])?|再[前后後]面?(?:一[场場位])?)(?:[。：:、，]\s?|[\s　]{1,3})/u;
const NUMBER =
  /^(?:[1-9]\d?[ 　](?=\p{Script=Han}{2}|\p{Lu}\p{Ll})|\d{1,2}(?:[.)、．](?!\d)|\/(?=\s)|\s\/(?=\s))|[①-⑳➀-➓❶-❿]|[（(][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]{1,2}、)\s{0,3}/u;
const CODE = /^\[[\p{L}\d+]{1,10}\]\s/u;

const KINDS: readonly (readonly [LeadKind, RegExp])[] = [
  ['clock', CLOCK],
  ['counted', COUNTED],
  ['number', NUMBER],
  ['code', CODE],
];

/** The kind of what leads a line and its length, `none` and 0 where nothing does. */
export function leadOf(line: string): { kind: LeadKind; length: number } {
  const space = line.length - line.trimStart().length;
  const sign = SIGN.exec(line.slice(space))?.[0].length ?? 0;
  const from = space + sign;
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(line.slice(from, from + 60));
    if (found) return { kind, length: from + found[0].length };
  }
  return { kind: sign > 0 ? 'sign' : 'none', length: from };
}
