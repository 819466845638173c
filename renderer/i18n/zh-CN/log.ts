import type { log as english } from '../en/log.ts';
import type { Translated } from '../translated.ts';

export const log: Translated<typeof english> = {
  title: '记一场会',
};
