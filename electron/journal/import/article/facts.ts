/** What a page says of its event: its data for machines first, then what its text is understood as. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { readDates } from '../../text/dates.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';
import { seriesOf } from '../mining/eventRest.ts';
import type { Title } from '../title.ts';
import type { ArticleText } from './articleText.ts';
import { eventHead } from './eventHead.ts';
import type { PageDocument } from './pageDocument.ts';
import type { Stamp } from './stamps.ts';
import type { Voice } from './voice.ts';

interface FactsContext {
  readonly voice: Voice;
  readonly today: string;
  readonly stamp: Stamp | null;
}

/** What the page says to machines is sure, and stands before what its text was understood as. */
export function factsOf(
  text: string,
  page: PageDocument,
  { title, body, lines }: ArticleText,
  { voice, today, stamp }: FactsContext,
): EventFacts & Pick<Draft, 'state'> {
  const own = voice === 'own';
  const published = page.published?.value ?? stamp?.date ?? null;
  const mined = mineEvent(text, { title, body, published, today, own });
  const head = voice === 'announcement' ? eventHead(text, lines, today) : null;
  const { event } = page;
  const first = <T>(...proposals: (Proposal<T> | undefined)[]): Proposal<T> =>
    proposals.find((proposal) => proposal?.value != null) ?? missing();
  const dated = [event, isFiner(head, mined) ? head : mined, head].find(
    (facts) => facts?.dateStart.value != null,
  );
  // The headline of an event's page is its name; of other pages it may be anything.
  const isPage = voice === 'announcement' && dated !== undefined && !page.isArticle;
  const name = first(
    event?.name,
    noticeName(title),
    mined.name,
    isPage ? pageName(title) : undefined,
  );
  return {
    ...mined,
    ...(name.value === mined.name.value ? {} : seriesOf(name)),
    name,
    organiser: first(event?.organiser, mined.organiser),
    place: first(event?.place, mined.place, head?.place),
    format: first(event?.format, mined.format),
    dateStart: dated?.dateStart ?? missing(),
    dateEnd: dated?.dateEnd ?? missing(),
    role: own ? mined.role : missing(),
    state: event?.state ?? missing(),
  };
}

type Dates = Pick<Draft, 'dateStart' | 'dateEnd'>;

/** Whether dates say the same as others, but more exactly. */
function isFiner(dates: Dates | null, others: Dates): dates is Dates {
  const [own, other] = [dates?.dateStart.value ?? '', others.dateStart.value ?? ''];
  return other !== '' && own.length > other.length && own.startsWith(other);
}

const NOTICE =
  /^(?:[^关於于]{0,30})?关于(?:召开|举办|举行|组织|开展|组织参加|参加|申办|承办)(?<quote>[“"「《]?)(?<name>.{4,80}?)[”"」》]?(?:活动)?的?(?:通知|预通知|公告|函|邀请函|启事|通告|公示)(?:[（(].{1,20}[）)])?$/u;

/** `关于举办…的通知` names what it gives notice of. */
function noticeName(title: Title | null): Proposal<string> {
  const match = title && NOTICE.exec(title.text.replaceAll('關於', '关于'));
  const name = match?.groups?.['name'];
  if (!title || name === undefined) return missing();
  const start = title.span.start + title.text.replaceAll('關於', '关于').indexOf(name);
  const span = { start, end: start + name.length };
  return {
    value: title.text.slice(start - title.span.start, span.end - title.span.start),
    confidence: 'likely',
    span,
  };
}

/** The headline, without a date at its end. */
function pageName(title: Title | null): Proposal<string> {
  if (!title) return missing();
  const [phrase] = readDates(title.text, { today: '2000-01-01', lean: 'past' }).filter(
    ({ bare, end }) => !bare && end === title.text.length,
  );
  const length = title.text.slice(0, phrase?.start).replace(/[\s,，|·(（:：–—-]+$/u, '').length;
  const end = title.span.start + (length > 2 ? length : title.text.length);
  const value = title.text.slice(0, end - title.span.start).slice(0, LIMITS.name);
  return { value, confidence: 'unsure', span: { start: title.span.start, end } };
}
