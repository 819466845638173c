import type { importing as english } from '../en/import.ts';
import type { Translated } from '../translated.ts';

export const importing: Translated<typeof english> = {
  title: '导入',
};
