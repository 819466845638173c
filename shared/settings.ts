import { z } from './zod.ts';

/** `system` follows the operating system and the browser. */
export const LANGUAGES = ['system', 'en', 'zh-CN'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

export const Settings = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  /** The currency that a new cost item starts with. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'system', currency: 'CNY' };
