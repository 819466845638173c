/** The skip log. */
export const skipped = {
  none: 'Nothing skipped yet',
  noneText:
    'Events that you decide against stand here with your reasons. A month after each, Plenary asks whether you missed anything, so that you can tell whether you skip the right ones.',
  log: 'Skipped',
  total_one: 'Skipped {{count, number}} event.',
  total_other: 'Skipped {{count, number}} events.',
  noAnswer: 'Nothing is known yet of what was missed.',
  missed_one: 'Missed something in {{missed}} of {{count, number}} answered.',
  missed_other: 'Missed something in {{missed}} of {{count, number}} answered.',
  unknown_one: 'Of {{count, number}} more it cannot be told.',
  unknown_other: 'Of {{count, number}} more it cannot be told.',
  question: 'Did you miss anything?',
  dueCount_one: 'One event is a month past. Y yes · N no · D don’t know · L later',
  dueCount_other:
    '{{count, number}} events are a month past. Y yes · N no · D don’t know · L later · J K move',
  answers: { yes: 'Yes', no: 'No', unknown: 'Don’t know' },
  answerOf: '{{answer}}: {{name}}',
  later: 'Ask later',
  decidedOn: 'decided on {{date}}',
  newer: 'Newer',
  older: 'Older',
} as const;
