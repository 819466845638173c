import { Currency } from './money.ts';
import { z } from './zod.ts';

/** `system` follows the operating system and the browser. */
export const LANGUAGES = ['system', 'en', 'zh-CN'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** From an ISO 4217 code to how many units of the user's own currency one unit of it is. */
export const Rates = z.record(Currency, z.number().positive().max(1e9));
export type Rates = z.infer<typeof Rates>;

export const Settings = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  /** The currency that a new cost item starts with. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What one unit of another currency is worth in that one, as the user entered it. */
  rates: Rates,
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  currency: 'CNY',
  rates: {},
};
