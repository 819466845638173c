import { importing } from '../../i18n/en/import.ts';
import type { Translate } from '../../i18n/index.ts';

type Shape = keyof typeof importing.shapes;
const isShape = (shape: string): shape is Shape => Object.hasOwn(importing.shapes, shape);

/** What a kind of document is called; a reader that has no word yet goes by its own name. */
export const shapeName = (t: Translate, shape: string): string =>
  isShape(shape) ? t(`import.shapes.${shape}`) : shape;
