/** The address of the event that a page is about; the address of an article about it is none. */
import { missing } from '#shared/draft.ts';
import type { Proposal } from '#shared/draft.ts';
import { isOpenableLink } from '#shared/fields.ts';
import type { EventFacts } from '../mining/event.ts';
import type { PageDocument } from './pageDocument.ts';

const EVENT_LABEL =
  /^(?:(?:the )?(?:official |event |conference |summit |forum |workshop |symposium |meetup )+(?:web ?site|site|page|home ?page|link)|(?:event|conference|official|registration) (?:website|page|link|site)|官网|官方网站|(?:大会|会议|论坛|活动|峰会)(?:官网|官方网站|网站|网址|主页|页面|链接)|活动行|活動頁面|官方網站|(?:大會|會議|論壇|活動)(?:官網|網站))$/iu;
const LONGEST_LABEL = 60;

/** The link that the data, the page's own address, a labelled link or the text gives for the event. */
export function eventLink(
  page: PageDocument,
  facts: EventFacts,
  isAnnouncement: boolean,
): Proposal<string> {
  if (page.event?.link.value != null) return page.event.link;
  if (page.event && isAnnouncement && page.canonical.value !== null) return page.canonical;
  for (const { href, span } of page.links) {
    if (span.end - span.start > LONGEST_LABEL || !isOpenableLink(href)) continue;
    if (EVENT_LABEL.test(page.text.slice(span.start, span.end))) {
      return { value: href, confidence: 'likely', span };
    }
  }
  if (facts.link.value !== null) return facts.link;
  const isOwnPage = isAnnouncement && !page.isArticle && page.published === null;
  return isOwnPage && page.canonical.value !== null
    ? { ...page.canonical, confidence: 'likely' }
    : missing();
}
