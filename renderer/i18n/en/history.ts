/** What a step did, by the name of its operation: spoken by the toast that offers to undo it. */
export const history = {
  undone: 'Undone: {{step}}',
  redone: 'Done again: {{step}}',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to do again.',
  notLast: 'Something else was changed since. Ctrl+Z undoes the last change.',
  several_one: '{{count, number}} entry',
  several_other: '{{count, number}} entries',
  steps: {
    journal: { fillWithSample: 'filled the journal with a sample' },
    event: {
      log: 'logged {{subject}}',
      update: 'changed {{subject}}',
      remove: 'deleted {{subject}}',
      setState: 'changed the state of {{subject}}',
      tag: 'changed the tags of {{subject}}',
    },
    worth: {
      give: 'rated {{subject}}',
      giveMany: 'rated {{subject}}',
      amend: 'changed the verdict on {{subject}}',
      remove: 'removed a verdict on {{subject}}',
    },
    question: { postpone: 'put off a question about {{subject}}' },
    session: {
      add: 'added a session to {{subject}}',
      update: 'changed a session of {{subject}}',
      move: 'moved a session of {{subject}}',
      remove: 'deleted a session of {{subject}}',
    },
    takeaway: {
      add: 'added a takeaway to {{subject}}',
      update: 'changed a takeaway of {{subject}}',
      move: 'moved a takeaway of {{subject}}',
      remove: 'deleted a takeaway of {{subject}}',
    },
    person: { update: 'changed {{subject}}' },
    filter: {
      save: 'saved the filter {{subject}}',
      update: 'changed the filter {{subject}}',
      remove: 'deleted the filter {{subject}}',
    },
    import: { save: 'imported {{subject}}', saveMany: 'imported {{subject}}' },
    restore: { run: 'restored {{subject}}' },
    other: 'changed {{subject}}',
  },
} as const;
