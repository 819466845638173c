/** iCalendar (RFC 5545) as components, as far as it is whole: a broken one costs only itself. */
import type { Span } from '#shared/draft.ts';
import { MOST_COMPONENTS, MOST_PROPERTIES } from './component.ts';
import type { Calendar, CalendarComponent, CalendarProperty } from './component.ts';
import { contentLines, propertyIn } from './contentLines.ts';
import type { ContentLine } from './contentLines.ts';

interface OpenComponent {
  readonly name: string;
  readonly properties: CalendarProperty[];
  readonly components: CalendarComponent[];
  readonly start: number;
}

/** Components that say something about events; alarms, tasks and journals do not. */
const KEPT: ReadonlySet<string> = new Set(['VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);
/** Others are within these and have properties of the same names. */
const MOST_DEPTH = 32;

/** What is open while the lines go by. */
class ComponentStack {
  readonly calendar: CalendarProperty[] = [];
  readonly events: CalendarComponent[] = [];
  readonly zones: CalendarComponent[] = [];
  leftOut = 0;
  private readonly open: OpenComponent[] = [];
  private deeper = 0;
  private kept = 0;

  begin(name: string, line: ContentLine): void {
    // A component of an event or a zone that was never closed ends where the next begins.
    if (name === 'VEVENT' || name === 'VTIMEZONE') this.end(name, line.start);
    if (this.open.length >= MOST_DEPTH) this.deeper += 1;
    else this.open.push({ name, properties: [], components: [], start: line.start });
  }

  property(property: CalendarProperty): void {
    const component = this.open.at(-1);
    if (this.deeper > 0 || this.kept >= MOST_PROPERTIES) return;
    if (component && !KEPT.has(component.name) && component.name !== 'VCALENDAR') return;
    const list = component && component.name !== 'VCALENDAR' ? component.properties : this.calendar;
    list.push(property);
    this.kept += 1;
  }

  /** More text of the property before, of a line that should have been folded. */
  continued(line: ContentLine): void {
    const properties = this.open.at(-1)?.properties;
    const last = properties?.at(-1);
    if (!properties || !last || !CONTINUED.has(last.name) || this.deeper > 0) return;
    const value = `${last.value}\\n${line.text}`;
    if (value.length > MOST_CONTINUED) return;
    properties[properties.length - 1] = {
      ...last,
      value,
      span: { start: last.span.start, end: line.end },
    };
  }

  end(name: string, at: number): void {
    if (this.deeper > 0 && name !== 'VEVENT' && name !== 'VTIMEZONE') {
      this.deeper -= 1;
      return;
    }
    const index = this.open.findLastIndex((component) => component.name === name);
    if (index < 0) return;
    this.deeper = 0;
    while (this.open.length > index) this.close(at);
  }

  endAll(at: number): void {
    while (this.open.length > 0) this.close(at);
  }

  private close(end: number): void {
    const component = this.open.pop();
    if (!component || !KEPT.has(component.name)) return;
    const { name, properties, components, start } = component;
    const span: Span = { start, end };
    const list = this.listOf(name);
    if (list.length < MOST_COMPONENTS) list.push({ name, properties, components, span });
    else if (name === 'VEVENT') this.leftOut += 1;
  }

  private listOf(name: string): CalendarComponent[] {
    if (name === 'VEVENT') return this.events;
    if (name === 'VTIMEZONE') return this.zones;
    return this.open.at(-1)?.components ?? [];
  }
}

const CONTINUED: ReadonlySet<string> = new Set(['DESCRIPTION', 'LOCATION', 'COMMENT']);
const MOST_CONTINUED = 20_000;

/** The events and zones of a text, in its order. Nothing in it makes this throw. */
export function parseIcs(text: string): Calendar {
  const stack = new ComponentStack();
  for (const line of contentLines(text)) {
    const property = propertyIn(line);
    const value = property?.value.trim().toUpperCase() ?? '';
    if (!property) stack.continued(line);
    else if (property.name === 'BEGIN') stack.begin(value, line);
    else if (property.name === 'END') stack.end(value, line.end);
    else stack.property(property);
  }
  stack.endAll(text.length);
  const { calendar: properties, events, zones, leftOut } = stack;
  return { properties, events, zones, leftOut, textForm: 'escaped' };
}
