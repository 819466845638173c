/** Takeaways typed one a line, with a sign in front for their kind. */
import { emptyTakeaway, TakeawayKind, type TakeawayFields } from '#shared/takeaway.ts';
import { z } from '#shared/zod.ts';

/** `kind` null leaves it to the sign that the text begins with. */
export const TakeawayDraft = z.object({ kind: TakeawayKind.nullable(), text: z.string() });
export type TakeawayDraft = z.infer<typeof TakeawayDraft>;

const SIGNS: readonly (readonly [RegExp, TakeawayKind])[] = [
  [/^[!！]\s*/u, 'action'],
  [/^[?？]\s*/u, 'question'],
  [/^["“「『]\s*/u, 'quote'],
  [/^[@＠]\s*/u, 'contact'],
];
const CLOSING_QUOTE = /\s*["”」』]$/u;

/**
 * The kind and text of a typed takeaway: `! write to them` is an action, `? …` a question, `"…"` a
 * quote, `@ …` a contact, anything else an insight. With a chosen kind the text is taken as it is.
 */
export function readTakeaway({ kind, text }: TakeawayDraft): { kind: TakeawayKind; text: string } {
  const typed = text.trim();
  if (kind !== null) return { kind, text: typed };
  const found = SIGNS.find(([sign]) => sign.test(typed));
  if (!found) return { kind: 'insight', text: typed };
  const rest = typed.replace(found[0], '');
  return { kind: found[1], text: found[1] === 'quote' ? rest.replace(CLOSING_QUOTE, '') : rest };
}

/** The takeaways to save, in order; empty lines are none. */
export const readTakeaways = (drafts: readonly TakeawayDraft[]): TakeawayFields[] =>
  drafts
    .map(readTakeaway)
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => ({ ...emptyTakeaway(text), kind }));
