import type { decide as english } from '../en/decide.ts';
import type { Translated } from '../translated.ts';

export const decide: Translated<typeof english> = {
  title: '决定',
  intro: '粘贴邀请函、议程或文章，看看你自己的日志怎么说。',
};
