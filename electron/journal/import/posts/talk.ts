/** The one talk that a page is about, and the event that it was given at. */
import { missing } from '#shared/draft.ts';
import type { DraftSession, Draft, Proposal } from '#shared/draft.ts';
import { emptyDraftSession } from '#shared/draft.ts';
import type { FieldsNamed } from '../frontMatterDraft.ts';
import { timesIn } from '../frontMatterDates.ts';
import type { EventFacts } from '../mining/event.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { dropRolePrefix } from '../mining/rolePrefix.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import type { Title } from '../title.ts';
import type { PageKind } from './page.ts';

export interface TalkPage {
  readonly field: FieldsNamed;
  readonly page: PageKind;
  readonly event: Title | null;
  readonly title: Title | null;
  readonly mined: EventFacts;
  readonly summary: Draft['summary'];
  readonly bodyStart: number;
}

export interface Talk {
  readonly event: Proposal<string> | null;
  readonly session: (DraftSession & { readonly span: NonNullable<DraftSession['span']> }) | null;
  readonly role: Draft['role'];
  /** The summary is the title of the talk. */
  readonly usesSummary: boolean;
}

/**
 * The event is named by its field; else by the title, where that is the name of one; else by the body.
 * What remains of the title is the talk's, else the summary where it reads as a title.
 */
export function nameTalk(text: string, talk: TalkPage): Talk {
  const { title, event, mined, summary } = talk;
  const prefix = title && dropRolePrefix(title);
  const role: Draft['role'] =
    prefix?.role == null
      ? missing()
      : { value: prefix.role, confidence: 'likely', span: prefix.span };
  const own = prefix?.name ?? title;
  const read = readsAsTitle(summary.value, own?.text ?? '') ? summary : missing<string>();
  const named = (found: Proposal<string> | null, session: Proposal<string>): Talk => ({
    event: found,
    session: sessionNamed(session, talk),
    role,
    usesSummary: session.value !== null && session === read,
  });
  if (!own) return named(null, read);
  const whole: Proposal<string> = { value: own.text, confidence: 'likely', span: own.span };
  if (event) return named(null, event.text === own.text ? read : { ...whole, confidence: 'sure' });
  const line = mineTitleLine(text, own);
  if (line.event.value !== null) {
    const rest = line.session.value === null ? read : line.session;
    return named(isAll(line.event, own) ? whole : line.event, rest);
  }
  const venue = venueEvent(text, talk);
  const inBody = (mined.name.span?.start ?? 0) >= talk.bodyStart;
  const found = venue ?? (mined.name.confidence === 'likely' || inBody ? mined.name : null);
  if (found && found.value !== null) return named(found, whole);
  return named({ ...whole, confidence: 'unsure' }, read.value === null ? whole : read);
}

/** A name of an event that is all of the title but a few signs. */
const isAll = ({ value }: Proposal<string>, { text }: Title): boolean =>
  value !== null && value.length >= text.length - 3;

/** Some themes name the event as the venue. */
function venueEvent(text: string, { field }: TalkPage): Proposal<string> | null {
  const venue = field('venue');
  const written = venue?.values[0];
  if (!venue || written === undefined) return null;
  const { event } = mineTitleLine(text, { text: written, span: venue.span });
  return event.value === null ? null : { ...event, confidence: 'likely' };
}

const LONGEST_TITLE = 140;
/** How a summary begins that describes rather than names. */
const DESCRIBES =
  /^(?:a |an |the )?(?:talk|slides|notes|recap|report|summary|keynote|lecture|panel|presentation|workshop|tutorial|poster|some|my|our|this|in this|i |we |here|how i |what i |about|an? (?:introduction|overview|look|survey|discussion))(?: |$)|^(?:本|我|这|這|关于|關於|介绍|介紹|分享了|记录|記錄|在)/iu;

/** Whether a summary is the title of a talk: one short line that is no sentence. */
function readsAsTitle(summary: string | null, title: string): boolean {
  if (summary === null || summary === title || summary.length > LONGEST_TITLE) return false;
  if (DESCRIBES.test(summary) || /[.。!！；;]$|[.。!！]\s?\S/u.test(summary)) return false;
  const han = summary.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > 0) return han <= 45 && (summary.match(/[，,]/gu)?.length ?? 0) <= 1;
  return summary.split(' ').length <= 16;
}

function sessionNamed(title: Proposal<string>, { field, page }: TalkPage): Talk['session'] {
  if (title.value === null || title.span === null) return null;
  return {
    ...emptyDraftSession(),
    kind: page.kind ?? kindWithin(title.value) ?? 'talk',
    title,
    ...timesIn(field),
    notes: field('abstract', 'talk_abstract')?.values[0] ?? '',
    span: title.span,
  };
}
