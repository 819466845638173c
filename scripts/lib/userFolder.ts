/**
 * The folder that the user gave a command in. `npm run` starts every script in the project's own
 * folder and keeps the user's in `INIT_CWD`. All that npm's other scripts start inherits that, too.
 */
export function userFolder(script: string, env: NodeJS.ProcessEnv, current: string): string {
  const startedByNpm = env['npm_lifecycle_event'] === script;
  return startedByNpm ? (env['INIT_CWD'] ?? current) : current;
}
