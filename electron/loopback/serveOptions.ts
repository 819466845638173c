import { parseArgs } from 'node:util';

export interface ServeOptions {
  readonly sample: boolean;
  readonly open: boolean;
  readonly printUrl: boolean;
  /** 0 takes the port of the last time, or any free one. */
  readonly port: number;
}

export const SERVE_HELP = `Opens the journal in your browser.

  --sample      a throw-away journal filled with a sample; gone when you stop
  --no-open     do not open a browser window
  --port N      listen on port N of 127.0.0.1 (or PLENARY_PORT; by default that of the last time)
  --print-url   print each address on a line of its own after PLENARY_URL, for programs`;

/**
 * Reads the command line of the loopback host; `PLENARY_PORT` stands in for `--port`.
 * Throws an Error with a plain sentence for an option or port that is not known.
 */
export function readServeOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ServeOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      'print-url': { type: 'boolean', default: false },
      port: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    sample: values.sample,
    open: !values['no-open'],
    printUrl: values['print-url'],
    port: readPort(values.port ?? environmentPort(env)),
  };
}

/** A variable that is set to nothing asks for nothing. */
function environmentPort({
  PLENARY_PORT: port = '',
}: Readonly<Record<string, string | undefined>>): string {
  return port === '' ? '0' : port;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`"${text}" is no port: give a number from 1 to 65535.`);
  }
  return port;
}
