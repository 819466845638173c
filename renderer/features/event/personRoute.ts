import { formatRoute } from '../../stores/route.ts';

/** The address of a person's page. An entry that is not saved yet has only the list to go to. */
export const personRoute = (personId: number | null): string =>
  formatRoute(personId === null ? { screen: 'people' } : { screen: 'person', id: personId });
