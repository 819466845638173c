import type { event as english } from '../en/event.ts';
import type { Translated } from '../translated.ts';

export const event: Translated<typeof english> = {
  title: '会议',
};
