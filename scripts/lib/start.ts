import { parseArgs } from 'node:util';
import { runChild } from './child.ts';
import { DesktopBinary } from './desktopBinary.ts';
import { inRoot, ROOT } from './root.ts';

const HELP = `Usage: npm start -- [OPTIONS]

  --sample          a throw-away journal filled with a sample year
  --browser         open in the browser, even where the desktop window could be had
  --retry-desktop   try again to fetch the desktop window's program, for up to ten minutes
  --no-open, --port N, --print-url
                    for the browser: open no window, listen on port N, print addresses for programs`;

const OPTIONS = {
  sample: { type: 'boolean', default: false },
  browser: { type: 'boolean', default: false },
  'retry-desktop': { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  'print-url': { type: 'boolean', default: false },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Options = NonNullable<ReturnType<typeof readOptions>>;

/** A desktop window that ends with an error this soon never came up. */
const START_UP_MS = 10_000;

/** Opens Plenary: in its desktop window where that can be had here, else in the browser. */
export async function start(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null || options.help) {
    console.log(HELP);
    return options === null ? 2 : 0;
  }
  const built = await runChild(process.execPath, [inRoot('scripts', 'build.mjs'), '--if-stale']);
  if (built !== 0) {
    console.error('Plenary could not be built; the reason stands above.');
    return 1;
  }
  const choice = options.browser ? { browser: 'you asked for it' } : await chooseDesktop(options);
  if ('program' in choice) {
    const exitCode = await openDesktop(choice.program, options);
    if (exitCode !== 'never came up') return exitCode;
    return openInBrowser('the desktop window did not come up (its words stand above)', options);
  }
  return openInBrowser(choice.browser, options);
}

/** What was asked for, or null (and a word on why) where it cannot be understood. */
function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

/** The desktop program, or why it has to be the browser. */
async function chooseDesktop(options: Options): Promise<{ program: string } | { browser: string }> {
  const obstacle = desktopObstacle(process.env, process.platform, process.getuid?.() ?? null);
  if (obstacle !== null) return { browser: obstacle };
  const binary = new DesktopBinary(inRoot('node_modules'));
  const present = binary.path();
  if (present !== null) return { program: present };
  if (!options['retry-desktop'] && binary.failedLately(Date.now())) {
    return {
      browser:
        "the desktop window's program could not be fetched lately. " +
        'It is tried again tomorrow, or now with: npm start -- --retry-desktop',
    };
  }
  const minutes = options['retry-desktop'] ? 10 : 1;
  console.log(
    `Fetching the desktop window's program (Electron ${binary.version}), ` +
      `for up to ${minutes} min…`,
  );
  const fetched = await binary.fetch(Date.now(), minutes * 60_000);
  if (fetched !== null) return { program: fetched };
  return {
    browser:
      "the desktop window's program could not be fetched from its server. " +
      'To try again: npm start -- --retry-desktop',
  };
}

/** Why no desktop window can be opened in these surroundings, or null where one can. */
export function desktopObstacle(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  uid: number | null,
): string | null {
  if (platform !== 'linux') return null;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no graphical display here';
  if (uid !== 0) return null;
  return "you are root, and the desktop window's sandbox does not work for root";
}

async function openDesktop(
  program: string,
  { sample }: Options,
): Promise<number | 'never came up'> {
  console.log('Opening Plenary in its desktop window.');
  const env = { ...process.env };
  // Terminals inside Electron apps set it, and Electron would then start as plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  const began = Date.now();
  const exitCode = await runChild(program, [ROOT, ...(sample ? ['--sample'] : [])], { env });
  return exitCode !== 0 && Date.now() - began < START_UP_MS ? 'never came up' : exitCode;
}

function openInBrowser(reason: string, options: Options): Promise<number> {
  console.log(`Opening Plenary in your browser: ${reason}.`);
  const args = (['sample', 'no-open', 'print-url'] as const)
    .filter((option) => options[option])
    .map((option) => `--${option}`);
  if (options.port !== undefined) args.push('--port', options.port);
  return runChild(process.execPath, [inRoot('out', 'loopback', 'serve.js'), ...args]);
}
