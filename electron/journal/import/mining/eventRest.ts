/** Series, edition, organiser and link of an event. */
import { missing } from '#shared/draft.ts';
import type { Proposal, Span } from '#shared/draft.ts';
import { isOpenableLink } from '#shared/fields.ts';
import { editionIn } from '../../text/seriesMatch.ts';
import { foldText } from '../../../text/fold.ts';
import { linesIn } from '../prose/spans.ts';
import { withoutEdition, yearInName } from './eventMention.ts';
import type { EventPassage } from './eventName.ts';

/** The series and the edition that a name with a year or an ordinal tells of. */
export function seriesOf(name: Proposal<string>): {
  series: Proposal<string>;
  edition: Proposal<string>;
} {
  const none = { series: missing<string>(), edition: missing<string>() };
  if (name.value === null) return none;
  const year = yearInName(name.value);
  const edition = editionIn(name.value) ?? (year === null ? null : String(year));
  const series = seriesName(name.value);
  if (edition === null || series.length < 2) return none;
  const said = (value: string): Proposal<string> => ({
    value,
    confidence: 'likely',
    span: name.span,
  });
  return { series: said(series), edition: said(edition) };
}

/** As the name writes it, without its edition; folding only tells where to cut. */
function seriesName(name: string): string {
  const short = withoutEdition(name).replace(/\s+/gu, ' ').trim();
  const at = foldText(name).indexOf(short);
  return at < 0 ? short : name.slice(at, at + short.length);
}

const ORGANISED: readonly RegExp[] = [
  /(?:^|[\s,，。；;、(（【*])(?:主办单位|主办方|主办|指导及主办|organi[sz]ers?|organi[sz]ed by|hosted by|host organi[sz]ation)[】*]{0,3}[ ]?[:：][ *]{0,3}(?<who>[^\n。;；|,，]{2,80})/iu,
  /由(?<who>[^,，。;；\n]{2,60}?)(?:联合)?(?:共同)?主办/u,
  /(?<=^|[,，。;；\n是])(?<who>[\p{L}\p{N}&·-]{2,40})主办的/u,
  /(?<!\p{L})(?:[Oo]rgani[sz]ed|[Hh]osted|[Rr]un|[Pp]ut on|[Cc]onvened) by (?:the )?(?<who>\p{Lu}[\p{L}\p{N}&.'’-]{0,30}(?:[ ](?:(?:of|for|and|the|&)[ ]){0,2}\p{Lu}[\p{L}\p{N}&'’-]{0,30}){0,7})/u,
];
const NOT_ORGANISER = /^(?:我们?|学校|公司|他们|本会|a |an |my |our |the following)/iu;

/** Who holds the event, where a sentence says so. */
export function organiserOf(
  passages: readonly EventPassage[],
  isPerson: (name: string) => boolean,
): Proposal<string> {
  for (const { text, span, isTitle } of passages.slice(0, 200)) {
    for (const pattern of ORGANISED) {
      const found = pattern.exec(text.slice(0, 600));
      const who = found?.groups?.['who']?.trim();
      if (!found || who === undefined || NOT_ORGANISER.test(who) || isPerson(who) || isTitle)
        continue;
      const start = span.start + found.index + found[0].lastIndexOf(who);
      return { value: who, confidence: 'likely', span: { start, end: start + who.length } };
    }
  }
  return missing();
}

const LINK =
  /\[(?<label>[^[\]\n]{1,80})\]\((?<url>https?:\/\/[^\s()<>]{1,2000})\)|(?<before>[^\n]{0,60}?)(?<bare>https?:\/\/[^\s()<>，。；）」】"'’”]{4,2000})/giu;
const EVENT_LABEL =
  /event(?: page| site| link)?|conference|official|website|home ?page|summit|workshop page|programme|program page|官网|官方|会议网站|大会网站|活动链接|活动页|活动主页|会议链接|会议主页|网址|详情/iu;
const OTHER_LABEL =
  /slides?|video|recording|photo|code|repo|paper|github|pdf|youtube|bilibili|news|新闻|报道|回放|录像|视频|幻灯|课件|代码|论文/iu;

/** The first link whose words say that it is the event's own. */
export function linkOf(text: string, body: Span): Proposal<string> {
  // The pattern looks at what stands before a link, which is slow where there is none.
  for (const line of linesIn(text, body)) {
    const words = text.slice(line.start, line.end);
    const link = words.includes('://') ? linkInLine(words, line.start) : null;
    if (link) return link;
  }
  return missing();
}

function linkInLine(line: string, start: number): Proposal<string> | null {
  for (const { groups, index, 0: whole } of line.matchAll(LINK)) {
    const url = (groups?.['url'] ?? groups?.['bare'] ?? '').replace(/[.,;:!?]{1,3}$/u, '');
    const label = groups?.['label'] ?? groups?.['before'] ?? '';
    if (!EVENT_LABEL.test(label) || OTHER_LABEL.test(label) || !isOpenableLink(url)) continue;
    const at = start + index + whole.lastIndexOf(url);
    return { value: url, confidence: 'likely', span: { start: at, end: at + url.length } };
  }
  return null;
}
