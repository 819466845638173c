import { jsonText, type Surroundings, withJournal } from './command.ts';

/** Looks the journal over for damage. The exit code is 1 where some was found. */
export const checkJournal = (json: boolean, surroundings: Surroundings): Promise<number> =>
  withJournal(surroundings, async (call) => {
    const report = await call('journal.check', {});
    if (json) surroundings.print(jsonText(report, true));
    else if (report.ok) surroundings.print(`The journal is sound. Events: ${report.events}`);
    else surroundings.print(['The journal is damaged:', ...report.problems].join('\n'));
    return report.ok ? 0 : 1;
  });
