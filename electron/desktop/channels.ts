/** Page → main: one call of an operation of the journal, answered with its Result. */
export const CALL_CHANNEL = 'plenary:call';
/** Main → page: one name from the list in shared/commands.ts. */
export const COMMAND_CHANNEL = 'plenary:command';
