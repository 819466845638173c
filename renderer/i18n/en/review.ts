export const review = {
  title: 'Review',
  viewsLabel: 'What to look back at',
  views: {
    year: 'The year',
    patterns: 'Low-value patterns',
    yield: 'Yield',
    series: 'Series',
    second: 'Second verdict',
    skipped: 'Skipped',
  },
} as const;
