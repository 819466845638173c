/** For every `FailureCode`: what happened, what was kept, what to do. */
export const failures = {
  codes: {
    invalid: {
      what: 'Something in this form is not right yet.',
      kept: 'Nothing was saved; all that you typed is still here.',
      next: 'Correct the marked fields and save again.',
    },
    'not-found': {
      what: 'This is no longer in the journal.',
      kept: 'Nothing else was changed.',
      next: 'It may have been removed in another window; undo brings it back.',
    },
    conflict: {
      what: 'This was changed in another window since you opened it.',
      kept: 'The other change is saved; your text is still here.',
      next: 'Look at the newer version, then save again what you want of yours.',
    },
    'too-large': {
      what: 'This is larger than Plenary takes in at once.',
      kept: 'Nothing was saved; the file itself is untouched.',
      next: 'Split it, or bring in the part that matters.',
    },
    'empty-file': {
      what: 'This file is empty.',
      kept: 'Nothing was saved.',
      next: 'Check that it finished copying or downloading, then choose it again.',
    },
    'binary-file': {
      what: 'This file holds no text that can be read.',
      kept: 'Nothing was saved; the file itself is untouched.',
      next: 'Save it as plain text or Markdown, or paste its text.',
    },
    'unknown-file-type': {
      what: 'Plenary cannot read this kind of file.',
      kept: 'Nothing was saved; the file itself is untouched.',
      next: 'Save it as plain text or Markdown, or paste its text.',
    },
    undecodable: {
      what: 'The characters of this file could not be made out.',
      kept: 'Nothing was saved; the file itself is untouched.',
      next: 'Save it again as UTF-8, then choose it again.',
    },
    'unreadable-file': {
      what: 'This file could not be read.',
      kept: 'Nothing was saved.',
      next: 'Check that it is still there and that you may read it, then choose it again.',
    },
    'disk-full': {
      what: 'The disk is full, so this was not saved.',
      kept: 'All that was saved before is safe; what you typed is still here.',
      next: 'Make some room on the disk, then save again.',
    },
    'disk-failed': {
      what: 'The disk refused to read or write.',
      kept: 'All that was saved before is untouched; what you typed is still here.',
      next: 'Check the disk or the network drive, then try again.',
    },
    'read-only': {
      what: 'The journal folder may be read but not written.',
      kept: 'The journal is untouched; what you typed is still here.',
      next: 'Allow writing to the journal folder, then try again.',
    },
    'journal-in-use': {
      what: 'This journal is already open in another Plenary.',
      kept: 'The journal is untouched.',
      next: 'Close the other one, then try again here.',
    },
    'journal-damaged': {
      what: 'The journal file is damaged and was not opened.',
      kept: 'The file was left exactly as it is, beside its backups.',
      next: 'Copy the journal folder to a safe place, then restore the latest export or backup.',
    },
    'journal-foreign': {
      what: 'The file in the journal folder was not made by Plenary.',
      kept: 'The file was left exactly as it is.',
      next: 'Move that file away, or start Plenary with another journal folder.',
    },
    'journal-newer': {
      what: 'This journal was written by a newer version of Plenary.',
      kept: 'The journal was left exactly as it is.',
      next: 'Open it with the newer version.',
    },
    'journal-not-empty': {
      what: 'The journal already holds events.',
      kept: 'Nothing was replaced or mixed in.',
      next: 'Restore into an empty journal: start Plenary with a new journal folder.',
    },
    'journal-closed': {
      what: 'The journal is closed.',
      kept: 'All that was saved is safe; what you typed is still here.',
      next: 'Start Plenary again.',
    },
    'export-damaged': {
      what: 'This is no whole Plenary export.',
      kept: 'Nothing was brought in; the journal is untouched.',
      next: 'Choose another export, or copy this one again from where it came.',
    },
    'export-newer': {
      what: 'This export was written by a newer version of Plenary.',
      kept: 'Nothing was brought in; the journal is untouched.',
      next: 'Restore it with the newer version.',
    },
    'no-printer': {
      what: 'There is no program here that can print a PDF.',
      kept: 'The journal is untouched, and the report can be had as HTML.',
      next: 'Save the report as HTML, open it in a browser and print it there: its print window can save a PDF.',
    },
    'timed-out': {
      what: 'This took too long and was stopped.',
      kept: 'Nothing was saved; the file itself is untouched.',
      next: 'Try again, or bring in a smaller part.',
    },
    cancelled: {
      what: 'This was cancelled.',
      kept: 'Nothing was saved.',
      next: 'Start it again whenever you like.',
    },
    'unknown-operation': {
      what: 'The page and the program are of different versions.',
      kept: 'All that was saved is safe.',
      next: 'Load the page again.',
    },
    unauthorised: {
      what: 'This page is not, or no longer, connected to Plenary.',
      kept: 'All that was saved is safe; what you typed is still here.',
      next: 'Press Enter in the terminal where Plenary runs to open a new window.',
    },
    unreachable: {
      what: 'Plenary is not answering.',
      kept: 'All that was saved is safe; what you typed is still here.',
      next: 'Check that Plenary is still running, then try again.',
    },
    internal: {
      what: 'Plenary made a mistake of its own.',
      kept: 'All that was saved is safe; what you typed is still here.',
      next: 'See whether the change is there already before you try again. If it comes back, start Plenary again.',
    },
  },
  details: {
    holder: 'Open since {{since}} by {{host}} (process {{pid}} on {{machine}}).',
    limit: 'At most: {{value}}',
    size: 'This one: {{value}}',
    name: 'File: {{value}}',
    file: 'File: {{value}}',
    where: 'Where it is not right: {{value}}',
  },
  holders: {
    desktop: 'the Plenary window',
    loopback: 'Plenary in the browser',
    'command-line': 'Plenary on the command line',
  },
  /** For every `FieldIssue`: one sentence beneath the field. */
  fields: {
    required: 'This cannot be left empty.',
    'too-long': 'This is too long; shorten it a little.',
    'not-a-date': 'This is no date. Write 2024-12-19, 2024-12 or 2024.',
    'end-before-start': 'The end is before the start.',
    'end-without-start': 'An end needs a start; fill in the start, too.',
    'not-a-link': 'A link begins with https://, http:// or mailto:.',
    'not-a-number': 'This is no number.',
    'out-of-range': 'This number is outside what is possible here.',
    'not-a-choice': 'Choose one of the values offered.',
    'not-a-currency': 'A currency has three letters, such as CNY or USD.',
    'too-many': 'These are too many; remove some.',
    duplicate: 'This is already there.',
    'wrong-type': 'This cannot be understood here.',
  },
} as const;
