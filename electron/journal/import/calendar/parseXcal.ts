/**
 * iCalendar written as XML: RFC 6321, and the older form with plain text in the elements that
 * pentabarf and other makers of programmes write.
 */
import type { Span } from '#shared/draft.ts';
import { childText, findElement } from '../programme/xml.ts';
import type { XmlElement } from '../programme/xml.ts';
import { MOST_COMPONENTS } from './component.ts';
import type { Calendar, CalendarComponent, CalendarProperty } from './component.ts';

/** Without the prefix that binds the element to the calendar's own namespace. */
const nameOf = ({ name }: XmlElement): string => name.replace(/^(?:xcal|ical|cal|c|x):/u, '');

const COMPONENT_NAMES: ReadonlySet<string> = new Set(
  'vcalendar vevent vtodo vjournal vfreebusy vtimezone valarm standard daylight'.split(' '),
);

/** The events and zones of a tree. */
export function parseXcal(elements: readonly XmlElement[]): Calendar {
  const root = findElement(elements, 'icalendar');
  const calendars = (root?.children ?? elements).filter((one) => nameOf(one) === 'vcalendar');
  const parts = calendars.flatMap(partsOf);
  const named = (name: string): XmlElement[] => parts.filter((part) => nameOf(part) === name);
  const events = named('vevent');
  return {
    properties: parts.filter((part) => !COMPONENT_NAMES.has(nameOf(part))).flatMap(propertyFrom),
    events: events.slice(0, MOST_COMPONENTS).map(componentFrom),
    zones: named('vtimezone').slice(0, MOST_COMPONENTS).map(componentFrom),
    leftOut: Math.max(0, events.length - MOST_COMPONENTS),
    textForm: 'plain',
  };
}

/** Properties and components stand within elements of their own, or both in the component. */
const partsOf = (component: XmlElement): XmlElement[] =>
  component.children.flatMap((child) =>
    ['properties', 'components'].includes(nameOf(child)) ? child.children : [child],
  );

function componentFrom(element: XmlElement): CalendarComponent {
  const parts = partsOf(element);
  const isComponent = (part: XmlElement): boolean => COMPONENT_NAMES.has(nameOf(part));
  return {
    name: nameOf(element).toUpperCase(),
    properties: parts.filter((part) => !isComponent(part)).flatMap(propertyFrom),
    components: parts.filter(isComponent).map(componentFrom),
    span: element.span,
  };
}

function propertyFrom(element: XmlElement): CalendarProperty[] {
  const values = element.children.filter((child) => nameOf(child) !== 'parameters');
  const value = values.length === 0 ? element.text : values.map(valueText).join(',');
  if (value.trim() === '') return [];
  const [first] = values;
  const span: Span = first ? first.textSpan : element.textSpan;
  return [{ name: nameOf(element).toUpperCase(), params: parametersOf(element), value, span }];
}

function parametersOf(element: XmlElement): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const [key, { text }] of element.attributes) params.set(key.toUpperCase(), text);
  for (const parameters of element.children.filter((one) => nameOf(one) === 'parameters')) {
    for (const child of parameters.children) {
      const text = child.children[0]?.text ?? child.text;
      params.set(nameOf(child).toUpperCase(), text);
    }
  }
  return params;
}

/** A value element; rules and periods are put together as lines write them. */
function valueText(element: XmlElement): string {
  if (nameOf(element) === 'recur') return ruleText(element);
  if (nameOf(element) === 'period') {
    const end = childText(element, 'end') ?? childText(element, 'duration');
    return `${childText(element, 'start')?.text ?? ''}/${end?.text ?? ''}`;
  }
  return element.text;
}

function ruleText(element: XmlElement): string {
  const parts = new Map<string, string>();
  for (const child of element.children) {
    const name = nameOf(child).toUpperCase();
    const before = parts.get(name);
    parts.set(name, before === undefined ? child.text : `${before},${child.text}`);
  }
  const rule = Array.from(parts, ([name, value]) => `${name}=${value}`).join(';');
  return rule === '' ? element.text : rule;
}
