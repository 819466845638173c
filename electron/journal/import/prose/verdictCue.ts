/** What the model of verdicts weighs. */
import type { Worth } from '#shared/worth.ts';

/** Something that may be said, and how much it tells that a sentence is a verdict on going again. */
export interface Cue {
  readonly weight: number;
  readonly pattern: RegExp;
}

/** An idiom, which tells the worth as well. */
export interface Idiom extends Cue {
  readonly worth: Worth;
}

/** The cues of a language. Their patterns look at lower case, simplified characters and plain quotes. */
export interface Cues {
  readonly time: readonly Cue[];
  readonly act: readonly Cue[];
  readonly self: readonly Cue[];
  /** Others who may be the subject where the writer is not named. */
  readonly others: RegExp;
  /** What `self` weighs where nobody is named. */
  readonly unnamed: number;
  readonly idioms: readonly Idiom[];
  /** Words for the event, or for a going of which no verb speaks. */
  readonly event: RegExp;
  /** Whether its lesser words of time, such as `again`, are of a repetition wherever they stand. */
  readonly repeats: boolean;
  /** What is said by others, supposed of the past, or an invitation to all. */
  readonly vetoes: RegExp;
  /** Words that speak for going, or, below zero, against it. */
  readonly leanings: readonly Cue[];
  /** What one does at home and at work, rather than go. */
  readonly work: RegExp;
  /** Two denials that affirm. */
  readonly affirmedTwice: RegExp;
  readonly denied: RegExp;
  /** A denial that stands right before what it denies. */
  readonly deniedBefore: RegExp;
  /** What makes a denial mild or an intention less sure. */
  readonly hedged: RegExp;
  /** What makes it firm. */
  readonly firm: RegExp;
  readonly conditional: RegExp;
  /** Conditions of politeness only: `if I can`. */
  readonly polite: RegExp;
  /** Longer sentences are read by three clauses at a time. */
  readonly longestWhole: number;
  readonly clause: RegExp;
}
