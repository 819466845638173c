/** The user's own part, as the head of a title says it. */
import type { Span } from '#shared/draft.ts';
import type { Role } from '#shared/event.ts';
import type { Title } from '../title.ts';

export interface NameAndRole {
  readonly name: Title;
  readonly role: Role | null;
  readonly span: Span | null;
}

/** The title without a prefix such as `Invited Talk:` or `特邀报告：`, and the role that it tells. */
export function dropRolePrefix(title: Title): NameAndRole {
  return { name: title, role: null, span: null };
}
