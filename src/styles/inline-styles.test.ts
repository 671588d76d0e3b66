// The inks of the tokens as numbers: contrast in light and dark, and whether two that stand side by side can be told apart by eyes that see colours otherwise.
import { readFileSync } from 'node:fs';
import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const tokensIn = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
const light = tokensIn(css.slice(0, css.indexOf('@media')));
const dark = {
  ...light,
  ...tokensIn(/prefers-color-scheme: dark\)([\s\S]*?)\n\}\n/.exec(css)?.[1] ?? ''),
};

const linear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const curved = (value: number): number =>
  255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const linearOf = (colour: string): [number, number, number] => {
  const { r, g, b } = rgb(colour);
  return [linear(r), linear(g), linear(b)];
};
const luminance = (colour: string): number =>
  linearOf(colour).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
/** WCAG 2: from 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** Machado, Oliveira and Fernandes 2009, full strength, for linear RGB: the matrices that browsers use too. */
const eyes: Record<string, number[][]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
const seen = (colour: string, matrix: number[][]): string => {
  const from = linearOf(colour);
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    curved(
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, factor, index) => sum + factor * from[index]!, 0),
        ),
      ),
    ),
  );
  return rgb(r, g, b).formatHex();
};
/** Distance in CIELAB; about 2 is the least that an eye sees of two large patches side by side. */
const apart = (one: string, other: string): number => {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
};

/** Marks that can stand side by side, and what tells them apart for an eye that sees no colour at all. */
const besideEachOther = [
  ['out', 'in', 'place above or below the line, signs and labels'],
  ['out', 'deal', 'shape: a dot against a mark on the line, or a hatch'],
  ['out', 'ink-2', 'shape: a dot against a ring or a stroke, or labels'],
  ['out', 'span', 'place above or below the line'],
  ['deal', 'in', 'place on or below the line, or a hatch'],
  ['deal', 'ink-2', 'labels on each bar'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s look', (_look, tokens) => {
  const ink = (name: string): string => {
    const value = tokens[name];
    if (!value)
      throw new Error(
        `src/styles/tokens.css: no colour --${name} of six digits. Add it, or mend the test.`,
      );
    return value;
  };

  test.each(['out', 'in', 'deal', 'span', 'rule'])(
    'marks in "%s" have a contrast of 3:1 to both papers',
    (name) => {
      for (const paper of ['paper', 'paper-2'])
        expect(contrast(ink(name), ink(paper)), paper).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([
    ['ink', 'paper'],
    ['ink', 'paper-2'],
    ['ink-2', 'paper'],
    ['ink-2', 'paper-2'],
    ['out', 'paper'],
    ['deal', 'paper'],
    ['deal', 'paper-2'],
    ['in', 'paper'],
    ['inside-ink', 'inside'],
    ['inside-ink-2', 'inside'],
    ['out-inside', 'inside'],
  ])('words in "%s" on "%s" have a contrast of 4.5:1', (name, ground) => {
    expect(contrast(ink(name), ink(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(eyes).filter((eye) => eye !== 'achromatopsia'))(
    'inks that stand side by side differ plainly to eyes with %s',
    (eye) => {
      for (const [one, other] of besideEachOther)
        expect(
          apart(seen(ink(one), eyes[eye]!), seen(ink(other), eyes[eye]!)),
          `${one}, ${other}`,
        ).toBeGreaterThanOrEqual(11);
    },
  );

  // Both hang below the line as dots, and both are bars in the lives of people: here grey alone must tell.
  test('people known only over a span differ in grey from those of a month', () => {
    expect(
      apart(seen(ink('in'), eyes['achromatopsia']!), seen(ink('span'), eyes['achromatopsia']!)),
    ).toBeGreaterThanOrEqual(20);
  });
});
