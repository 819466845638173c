/**
 * The one place where zod is configured. `jitless` keeps it from probing `eval`, which the page's
 * content security policy forbids (the probe alone would be reported as a violation).
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
