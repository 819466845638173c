export const takeaways = {
  title: 'Takeaways',
  list: 'Takeaways of all events',
  count_one: '{{count}} takeaway',
  count_other: '{{count}} takeaways',
  outcome: 'Outcome',
  everyOutcome: 'all',
  kinds: 'Kinds',
  keys: 'J K move · U used · C changed my mind · D dropped · O open · Enter opens the event',
  noDate: 'no date',
  due: 'by {{date}}',
  mark: {
    open: 'Open again',
    used: 'Used',
    'changed-my-mind': 'Changed my mind',
    dropped: 'Drop',
  },
  empty: {
    title: 'Nothing open',
    text: 'Every takeaway has been used, thought better of or dropped. New ones come with the events you log.',
    none: 'No takeaways of this kind',
    noneText: 'Choose another outcome or kind above.',
  },
} as const;
