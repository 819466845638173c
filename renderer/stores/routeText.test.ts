import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#shared/filter.ts';
import { formatRoute, HOME, parseRoute, type Route, SEARCH } from './routeText.ts';

describe('an address', () => {
  it.each<[string, Route]>([
    ['#/timeline', HOME],
    ['#/timeline/2024', { screen: 'timeline', period: 2024, filter: NO_FILTER }],
    ['#/timeline/all', { screen: 'timeline', period: 'all', filter: NO_FILTER }],
    ['#/timeline/undated', { screen: 'timeline', period: 'undated', filter: NO_FILTER }],
    ['#/event/12', { screen: 'event', id: 12 }],
    ['#/event/12?at=session-3', { screen: 'event', id: 12, at: 'session-3' }],
    ['#/event/12?at=source-2:120-126', { screen: 'event', id: 12, at: 'source-2:120-126' }],
    ['#/search', SEARCH],
    [
      '#/search?q=worth%3A%3C%3D2&kind=opinion',
      { ...SEARCH, text: 'worth:<=2', kinds: ['opinion'] },
    ],
    ['#/review/year', { screen: 'review', view: 'year', range: null }],
    [
      '#/review/series?from=2024-01-01&to=2024-12-31&series=3',
      {
        screen: 'review',
        view: 'series',
        range: { from: '2024-01-01', to: '2024-12-31' },
        seriesId: 3,
      },
    ],
    ['#/decide', { screen: 'decide', eventId: null }],
    ['#/decide/7', { screen: 'decide', eventId: 7 }],
    ['#/takeaways', { screen: 'takeaways' }],
    ['#/people', { screen: 'people' }],
    ['#/people/3', { screen: 'person', id: 3 }],
    ['#/import', { screen: 'import' }],
    ['#/settings', { screen: 'settings' }],
  ])('%s is a screen, and back', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    expect(formatRoute(route)).toBe(address);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/event/x', '#/event/0', '#code=0f', '#/timeline/20245'])(
    '%j is the timeline',
    (address) => {
      expect(parseRoute(address)).toEqual(HOME);
    },
  );

  it('keeps every condition of a filter', () => {
    const route: Route = {
      screen: 'timeline',
      period: 2024,
      filter: {
        text: '芯片 & "AI"?',
        worths: [1, 2, 'unrated'],
        roles: ['speaker'],
        states: ['attended', 'planned'],
        tags: ['ai', '2024'],
        seriesIds: [7],
        organisers: ['Harbour & Sons', '协会'],
        personIds: [3, 4],
        languages: ['zh'],
      },
    };
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('keeps a search with the conditions beside it', () => {
    const route: Route = {
      screen: 'search',
      text: '海藻 "kelp & co" -solar',
      kinds: ['takeaway', 'source'],
      filter: { ...NO_FILTER, worths: [1, 'unrated'], personIds: [4] },
    };
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['#/search?q=%uD83D', '#/search?kind=king&kind=source&kind=source', '#/event/3?at=<b>'])(
    'leaves out of %j what means nothing',
    (address) => {
      const route = parseRoute(address);
      expect(parseRoute(formatRoute(route))).toEqual(route);
    },
  );

  it('takes half a character of a search for what it is', () => {
    expect(() => formatRoute({ ...SEARCH, text: 'a\uD83D' })).not.toThrow();
  });

  it('leaves out values that no filter can hold', () => {
    expect(parseRoute('#/timeline/2024?worth=9&worth=2&role=king&series=x&text=ok')).toEqual({
      screen: 'timeline',
      period: 2024,
      filter: { ...NO_FILTER, text: 'ok', worths: [2] },
    });
  });
});
