import type { takeaways as english } from '../en/takeaways.ts';
import type { Translated } from '../translated.ts';

export const takeaways: Translated<typeof english> = {
  title: '收获',
};
