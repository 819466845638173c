/** For what begins with the reading of a document: a busy machine takes its time to start a reader. */
import { expect as impatient, test } from './fixtures.ts';

const MILLISECONDS = 20_000;

export const expect = impatient.configure({ timeout: MILLISECONDS });

/** Has every action of a file wait as long. Called once at its top. */
export const waitForReaders = (): void => test.use({ actionTimeout: MILLISECONDS });
