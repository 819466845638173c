import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '#shared/result.ts';
import { checkJournal } from './commands/check.ts';
import { type Surroundings, UsageError } from './commands/command.ts';
import { readOptionsOf } from './commands/documents.ts';
import { draftFiles } from './commands/draft.ts';
import { exportJournal } from './commands/export.ts';
import { importFiles } from './commands/import.ts';
import { listEvents } from './commands/list.ts';
import { writeReport } from './commands/report.ts';
import { failureSentence } from './failureSentence.ts';

export const HELP = `Usage: npm run plenary -- COMMAND [OPTIONS]

  draft FILE…      print what an import of each file would propose; writes nothing
  import FILE…     save each file as an event, as proposed, with the original beside it;
                   of a calendar or list, all events that are new
    --encoding NAME          for draft and import: read the file in this encoding
    --as notes|transcript|article|text   read it as this
  export           write the whole journal
    --format json|markdown   json by default
    --out PATH               a new file or, for markdown, a new folder; json goes to
                             standard output without it
  report EVENT|YEAR  write a report for others, of an event (its name, or #12) or a year
    --format md|html|pdf     Markdown by default; a PDF needs --out
    --with KIND              something private to have in it; may be given more than once:
                             costs opinions ratings worth reasons sentences personNotes
                             purpose decision
    --language en|zh         of the headings; --out PATH a new file
  list             list events; conditions add up, and each may be given more than once
    --year YEAR|all|undated  --worth 1|2|3|4|5|unrated  --low-value
    --role ROLE  --state STATE  --tag TAG  --series NAME  --organiser NAME
    --person NAME  --language CODE  --text WORDS
  check            look the journal over for damage

  --json           one line of JSON for each result, for programs
  --help, --version

The journal is the one of the app; PLENARY_HOME names another folder.
Exit codes: 0 done, 1 refused or failed, 2 not understood. See docs/command-line.md.`;

const several = { type: 'string', multiple: true } as const;
const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;
const EXPORT_OPTIONS = { ...OPTIONS, format: { type: 'string' }, out: { type: 'string' } } as const;
const REPORT_OPTIONS = {
  ...EXPORT_OPTIONS,
  with: several,
  language: { type: 'string' },
} as const;
const LIST_OPTIONS = {
  ...OPTIONS,
  year: { type: 'string' },
  text: { type: 'string' },
  'low-value': { type: 'boolean' },
  worth: several,
  role: several,
  state: several,
  tag: several,
  series: several,
  organiser: several,
  person: several,
  language: several,
} as const;

/**
 * Runs one command line and answers with its exit code: 0 done, 1 refused or failed, 2 not
 * understood. Every refusal is told in one line.
 */
export async function runCommandLine(
  args: readonly string[],
  version: string,
  surroundings: Surroundings,
): Promise<number> {
  const [first = '', ...rest] = args;
  try {
    if (first === '--version' || first === '-V') surroundings.print(version);
    else if (args.some((arg) => arg === '--help' || arg === '-h')) surroundings.print(HELP);
    else return await runCommand(first, rest, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) {
      surroundings.say(`plenary: ${failureSentence(error.failure)}`);
      return 1;
    }
    if (!(error instanceof UsageError) && !isParseError(error)) throw error;
    surroundings.say(`plenary: ${error.message}\nplenary --help tells what there is.`);
    return 2;
  }
}

async function runCommand(
  command: string,
  args: string[],
  surroundings: Surroundings,
): Promise<number> {
  switch (command) {
    case 'draft': {
      const { values, positionals } = parseFiles(args);
      return draftFiles(positionals, readOptionsOf(values), values.json, surroundings);
    }
    case 'import': {
      const { values, positionals } = parseFiles(args);
      return importFiles(positionals, readOptionsOf(values), values.json, surroundings);
    }
    case 'export': {
      const { values } = parseArgs({ args, options: EXPORT_OPTIONS });
      return exportJournal(values, values.json, surroundings);
    }
    case 'report': {
      const { values, positionals } = parseArgs({
        args,
        options: REPORT_OPTIONS,
        allowPositionals: true,
      });
      const [subject = ''] = positionals;
      if (positionals.length !== 1) throw new UsageError('report takes one event or year.');
      return writeReport(subject, values, values.json, surroundings);
    }
    case 'list': {
      const { values } = parseArgs({ args, options: LIST_OPTIONS });
      return listEvents(values, values.json, surroundings);
    }
    case 'check': {
      const { values } = parseArgs({ args, options: OPTIONS });
      return checkJournal(values.json, surroundings);
    }
    default:
      throw new UsageError(command === '' ? 'A command is missing.' : `No command "${command}".`);
  }
}

function parseFiles(args: string[]) {
  const options = { ...OPTIONS, encoding: { type: 'string' }, as: { type: 'string' } } as const;
  const config = { args, options, allowPositionals: true } satisfies ParseArgsConfig;
  const parsed = parseArgs(config);
  if (parsed.positionals.length === 0) throw new UsageError('No file was named.');
  return parsed;
}

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
