import type { Failure } from '#shared/result.ts';

/** A failure in one line for a terminal: what is wrong, and the names and figures that go with it. */
export function failureSentence({ code, message, fields = {}, details = {} }: Failure): string {
  const more = [...Object.entries(fields), ...Object.entries(details)];
  return [`${message} (${code})`, ...more.map(([name, value]) => `${name}: ${value}`)].join('; ');
}
