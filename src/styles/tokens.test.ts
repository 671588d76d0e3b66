// The colours of the tokens as numbers: contrast in light and dark, and whether two that stand side by side can be told apart by eyes that see colours otherwise.
import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { faceRules, lettersOf } from './font-rules.ts';
import { tokenSheet } from './token-rules.ts';
import { colours } from './tokens.ts';

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
  ['out', 'in-paper', 'place above or below the line, signs and labels'],
  ['out', 'deal-open', 'shape: a dot against a mark on the sill'],
  ['out', 'ink-soft', 'shape: a dot against a ring or a stroke, or labels'],
  ['out', 'span', 'place above or below the line'],
  ['in', 'deal-imposed', 'place below or on the sill'],
  ['deal', 'ink-soft', 'labels on each bar'],
] as const;

/** Everything drawn on a surface: at least 3:1. The sill itself is drawn on both. */
const marksOn = {
  paper: [
    'out',
    'out-past',
    'in-paper',
    'deal-open',
    'deal-imposed',
    'deal',
    'span',
    'rule',
    'sill',
  ],
  ground: [
    'in',
    'in-past',
    'out-ground',
    'deal-open',
    'deal-imposed',
    'ground-ink',
    'ground-ink-soft',
  ],
} as const;

const wordsOn = {
  paper: ['ink', 'ink-soft', 'out', 'deal', 'in-paper'],
  'paper-2': ['ink', 'ink-soft', 'deal'],
  ground: ['ground-ink', 'ground-ink-soft', 'out-ground', 'in'],
  'ground-2': ['ground-ink', 'ground-ink-soft'],
} as const;

/** Series of one drawing that stand on one surface: their lightness, from 0 to 100, differs by a step that any press keeps. */
const seriesOn = {
  paper: ['out', 'out-past', 'in-paper', 'deal-open', 'paper'],
  ground: ['in', 'in-past', 'out-ground', 'ground-2', 'ground'],
} as const;

test.each(Object.entries(seriesOn))(
  'in grey, every series on "%s" is told from every other by its lightness alone',
  (_surface, names) => {
    const values = names.map((name) => lab(colours.grey[name]).l).sort((a, b) => a - b);
    for (const [index, value] of values.slice(1).entries())
      expect(value - values[index]!, `${names.join()}: ${values.join()}`).toBeGreaterThan(11);
  },
);

test('the greys are grey: a press that has black alone adds no other ink', () => {
  for (const [name, value] of Object.entries(colours.grey)) {
    if (value.startsWith('var(')) continue;
    const { r, g, b } = rgb(value);
    expect([g, b], name).toEqual([r, r]);
  }
});

describe.each(['light', 'dark', 'print', 'grey'] as const)('in the palette of %s', (theme) => {
  const tokens: Readonly<Record<string, string>> = colours[theme];
  const colour = (name: string): string => tokens[name] ?? '';

  test.each(Object.entries(marksOn))('marks on "%s" have a contrast of 3:1', (surface, names) => {
    for (const name of names)
      expect(contrast(colour(name), colour(surface)), name).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(wordsOn))('words on "%s" have a contrast of 4.5:1', (surface, names) => {
    for (const name of names)
      expect(contrast(colour(name), colour(surface)), name).toBeGreaterThanOrEqual(4.5);
  });

  test('the ground is darker than the paper, and those of earlier months are quieter than those of now', () => {
    expect(luminance(colour('ground'))).toBeLessThan(luminance(colour('paper')));
    for (const [now, past, surface] of [
      ['out', 'out-past', 'paper'],
      ['in', 'in-past', 'ground'],
    ] as const)
      expect(contrast(colour(past), colour(surface))).toBeLessThan(
        contrast(colour(now), colour(surface)) - 1.5,
      );
  });

  // Grey is the same to all eyes.
  const seeing = Object.keys(eyes).filter((eye) => eye !== 'achromatopsia');
  test.each(theme === 'grey' ? [] : seeing)(
    'colours that stand side by side differ plainly to eyes with %s',
    (eye) => {
      for (const [one, other] of besideEachOther)
        expect(
          apart(seen(colour(one), eyes[eye]!), seen(colour(other), eyes[eye]!)),
          `${one}, ${other}`,
        ).toBeGreaterThanOrEqual(11);
    },
  );
});

test('each state of the page comes after the one it changes, and no token is written without a value', () => {
  const sheet = tokenSheet();
  const states = [
    'color-scheme:light dark',
    'prefers-color-scheme:dark',
    '@media print',
    'forced-colors',
  ];
  const places = states.map((state) => sheet.indexOf(state));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(sheet).not.toMatch(/:;|undefined/);
});

test('each rule of a face is whole, and its address leads from the page to the root', () => {
  const rules = faceRules('../../', 'both').match(/@font-face\{[^{}]*\}/g) ?? [];
  expect(rules.length).toBeGreaterThan(10);
  for (const rule of rules)
    expect(rule).toMatch(/src:url\("\.\.\/\.\.\/fonts\/door-[a-z0-9-]+\.woff2"\)/);
  expect(faceRules('./')).not.toContain('cyrillic');
});

test('a page in Cyrillic has every letter of a Latin one', () => {
  const lettersIn = (rules: string): string[] =>
    [...rules.matchAll(/unicode-range:([^}]*)/g)].flatMap(([, range = '']) => [
      ...lettersOf({ range: range.replaceAll(',', ', ') }),
    ]);
  const cyrillic = new Set(lettersIn(faceRules('./', 'cyrillic')));
  expect(lettersIn(faceRules('./')).filter((letter) => !cyrillic.has(letter))).toEqual([]);
});
