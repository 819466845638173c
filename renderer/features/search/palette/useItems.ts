/** The lines of the palette, in order: what a text names first, then what holds it. */
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '#shared/filter.ts';
import type { SearchHit, Snippet } from '#shared/search.ts';
import { formatDateRange } from '../../../i18n/format.ts';
import type { ShownLanguage, Translate } from '../../../i18n/index.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useJournal } from '../../../stores/journal.ts';
import { goTo, type Route, SEARCH } from '../../../stores/route.ts';
import { modName } from '../../../ui/keys.ts';
import { eventRoute, placeRoute } from '../places.ts';
import { type Action, actionsNamed, isCalled } from './actions.ts';
import type { Found } from './useFound.ts';

export type Group = keyof typeof import('../../../i18n/en/search.ts').search.palette.groups;

type Marks = readonly (readonly [number, number])[];

export interface PaletteItem {
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  readonly marks: Marks;
  /** Softer, behind the label. */
  readonly note: string;
  readonly noteMarks: Marks;
  readonly keys: string | null;
  readonly run: () => void;
}

const MOST_YEARS = 3;

/** All results of a text, on the screen for them. */
export const showAll = (text: string): void => goTo({ ...SEARCH, text });

export function useItems(text: string, found: Found): readonly PaletteItem[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const years = useJournal((state) => state.overview?.years ?? []);
  const { hits, people, series, recent } = found;
  const isEmpty = text.trim() === '';
  const actionItem = (group: Group) => (action: Action) =>
    item(group, action.name, t(`search.palette.actions.${action.name}`), action.run, {
      keys: action.keys?.replace('mod+', modName()) ?? null,
    });
  const actions = actionsNamed(text);
  if (isEmpty) {
    const opened = recent.map(({ id, name, dateStart, dateEnd, place }) =>
      item('recent', String(id), name, () => goTo({ screen: 'event', id }), {
        note: factsOf(t, language, { dateStart, dateEnd, place }),
      }),
    );
    return [...opened, ...actions.map(actionItem('actions'))];
  }
  return [
    // What is not called so is no first choice: one Enter would do something unasked.
    ...actions.filter((action) => isCalled(action, text)).map(actionItem('actions')),
    ...years
      .filter(({ year }) => /^\d{2,}$/u.test(text.trim()) && String(year).startsWith(text.trim()))
      .slice(0, MOST_YEARS)
      .map(({ year, count }) =>
        item('years', String(year), String(year), () => goTo(yearRoute(year)), {
          note: t('search.palette.years', { count }),
        }),
      ),
    ...people.map((person) => personItem(person)),
    ...series.map((name) =>
      item('series', name, name, () => showAll(`series:"${name.replaceAll('"', '')}"`)),
    ),
    ...hits.map((hit) => hitItem(t, language, hit)),
    ...actions.filter((action) => !isCalled(action, text)).map(actionItem('otherActions')),
    item('all', 'all', t('search.palette.all', { text: shortened(text) }), () => showAll(text), {
      keys: `${modName()}Enter`,
    }),
  ];
}

type Rest = Partial<Pick<PaletteItem, 'marks' | 'note' | 'noteMarks' | 'keys'>>;

const item = (
  group: Group,
  id: string,
  label: string,
  run: () => void,
  { marks = [], note = '', noteMarks = [], keys = null }: Rest = {},
): PaletteItem => ({ id: `${group}-${id}`, group, label, run, marks, note, noteMarks, keys });

const LONGEST_SHOWN = 60;
const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text.trim();

const yearRoute = (period: number): Route => ({ screen: 'timeline', period, filter: NO_FILTER });

function personItem({ itemId, text, marks }: Snippet): PaletteItem {
  return item('people', String(itemId), text, () => goTo(personRoute(itemId)), { marks });
}

const personRoute = (id: number | null): Route =>
  id === null ? { screen: 'people' } : { screen: 'person', id };

/** An event by its name; where its name does not say why it is here, with the place that does. */
function hitItem(t: Translate, language: ShownLanguage, hit: SearchHit): PaletteItem {
  const [first] = hit.snippets;
  const isNamed = hit.marks.length > 0 || first === undefined;
  const open = (address: string) => () => {
    window.location.hash = address;
  };
  return isNamed
    ? item('events', String(hit.eventId), hit.name, open(eventRoute(hit)), {
        marks: hit.marks,
        note: factsOf(t, language, hit),
      })
    : item('events', String(hit.eventId), hit.name, open(placeRoute(hit.eventId, first)), {
        note: first.text,
        noteMarks: first.marks,
      });
}

function factsOf(
  t: Translate,
  language: ShownLanguage,
  { dateStart, dateEnd, place }: Pick<SearchHit, 'dateStart' | 'dateEnd' | 'place'>,
): string {
  const date =
    dateStart === null ? t('timeline.undated') : formatDateRange(language, dateStart, dateEnd);
  return [date, place].filter(Boolean).join(' · ');
}
