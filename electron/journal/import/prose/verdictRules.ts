/** Rules of verdicts, and the expressions made of them. */
import type { Worth } from '#shared/worth.ts';

/** A rule for one clause; `soft` ones count only where a text comes to its close. */
export interface Family {
  readonly worth: Worth;
  readonly pattern: RegExp;
  readonly soft?: true;
  /** Counts only where another time is spoken of in it or right before it. */
  readonly timed?: true;
  /** Is for words in lower case, which takes a fraction of the time that ignoring case takes. */
  readonly isLower?: boolean;
}

/** A rule whose words stand between who goes and where. */
export interface Rule extends Omit<Family, 'pattern'> {
  readonly body: string;
}

/** Whether capitals count, as of names. */
const hasNames = ({ body }: Rule): boolean => body.includes(String.raw`\p{Lu}`);

/** Neighbouring rules that say the same are one expression: what stands around them is read once. */
export function asFamilies(
  rules: readonly (Rule | Family)[],
  around: (body: string, hasNames: boolean) => Pick<Family, 'pattern' | 'isLower'>,
): readonly Family[] {
  const runs: (Rule | Family)[] = [];
  for (const rule of rules) {
    const last = runs.at(-1);
    const isSame =
      last &&
      'body' in last &&
      'body' in rule &&
      last.worth === rule.worth &&
      last.soft === rule.soft &&
      last.timed === rule.timed &&
      hasNames(last) === hasNames(rule);
    if (isSame) runs[runs.length - 1] = { ...last, body: `${last.body}|${rule.body}` };
    else runs.push(rule);
  }
  return runs.map((run) => {
    if ('pattern' in run) return run;
    const { body, ...family } = run;
    return { ...family, ...around(`(?:${body})`, hasNames(run)) };
  });
}
