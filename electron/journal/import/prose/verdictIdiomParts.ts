/** What English idioms of verdicts are made of. */
import type { Worth } from '#shared/worth.ts';
import type { Idiom } from './verdictCue.ts';

/** An idiom of whole words; `body` is the source of an expression for lower case. */
export const idiom = (worth: Worth, weight: number, body: string): Idiom => ({
  worth,
  weight,
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${body})(?![\p{L}\d])`, 'u'),
});

export const ME = String.raw`(?:me|us|my|our|mine|myself)`;
export const NEXT = String.raw`(?:next (?:year|time|edition|one|round|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?(?: (?:edition|one))?|20[2-9]\d|the (?:coming|following|spring|autumn|summer|winter) (?:edition|one))`;
