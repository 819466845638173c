/** A calendar as its readers give it, whether it came as lines or as XML. */
import type { Span } from '#shared/draft.ts';

export interface CalendarProperty {
  /** In upper case. */
  readonly name: string;
  /** Names in upper case. */
  readonly params: ReadonlyMap<string, string>;
  /** As written, folds taken out; of lines, text is still escaped. */
  readonly value: string;
  /** Of the value in the document, folds included. */
  readonly span: Span;
}

export interface CalendarComponent {
  /** In upper case: `VEVENT`, `VTIMEZONE`, `STANDARD`. */
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
  readonly span: Span;
}

export interface Calendar {
  /** Of the calendar itself, such as `X-WR-CALNAME`. */
  readonly properties: readonly CalendarProperty[];
  readonly events: readonly CalendarComponent[];
  readonly zones: readonly CalendarComponent[];
  /** Events past the most that are looked at. */
  readonly leftOut: number;
  /** How a value of text is written down. */
  readonly textForm: TextForm;
}

export type TextForm = 'escaped' | 'plain';

/** Components past these are not kept: a calendar of decades has a few thousand. */
export const MOST_COMPONENTS = 20_000;
export const MOST_PROPERTIES = 200_000;

/** The first property of that name that says anything. */
export const propertyOf = (
  { properties }: Pick<CalendarComponent, 'properties'>,
  ...names: readonly string[]
): CalendarProperty | null =>
  properties.find(({ name, value }) => names.includes(name) && value.trim() !== '') ?? null;

export const propertiesOf = (
  { properties }: Pick<CalendarComponent, 'properties'>,
  name: string,
): CalendarProperty[] => properties.filter((property) => property.name === name);
