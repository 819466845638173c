import { describe, expect, it } from 'vitest';
import css from './theme.css?raw';

type Theme = 'light' | 'dark';

const tokens = new Map<string, string>(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
);

function colour(token: string, theme: Theme): string {
  const value = tokens.get(token) ?? '';
  const alias = /^var\(--([\w-]+)\)$/u.exec(value);
  if (alias) return colour(alias[1] ?? '', theme);
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/u.exec(value);
  if (!pair) throw new Error(`--${token} is no pair of colours`);
  return (theme === 'light' ? pair[1] : pair[2]) ?? '';
}

/** Relative luminance of WCAG 2.2, from `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'rail', 'raised', 'current', 'chosen', 'hover'];
const TEXT_ON: [text: string, grounds: string[]][] = [
  ['ink', [...GROUNDS, 'mark', 'danger-ground', 'warn-ground']],
  ['soft', ['paper', 'rail', 'raised', 'current', 'hover', 'warn-ground', 'danger-ground']],
  ['faint', ['paper', 'rail', 'raised', 'current']],
  ['accent', GROUNDS],
  ['pen', ['paper', 'raised', 'current']],
  ['danger', ['paper', 'raised', 'hover', 'danger-ground']],
  ['on-accent', ['accent']],
  ...[1, 2, 3, 4, 5].map((worth): [string, string[]] => [
    `worth-${worth}-text`,
    ['paper', 'raised', 'current'],
  ]),
];
/** Shapes that carry a meaning, and edges of what can be used. */
const SHAPE_ON: [shape: string, grounds: string[]][] = [
  ['edge', ['paper', 'raised']],
  ...[1, 2, 3, 4, 5, 'unrated'].map((worth): [string, string[]] => [`worth-${worth}`, ['paper']]),
];

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(TEXT_ON)('%s is read at AA on %j', (text, grounds) => {
    for (const ground of grounds) {
      const ratio = contrast(colour(text, theme), colour(ground, theme));
      expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(SHAPE_ON)('%s is told apart on %j', (shape, grounds) => {
    for (const ground of grounds) {
      const ratio = contrast(colour(shape, theme), colour(ground, theme));
      expect(ratio, `${shape} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
