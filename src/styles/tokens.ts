/**
 * The one source of the site's colours and faces: src/styles/token-rules.ts writes them as CSS custom properties, and the pictures that no
 * style sheet reaches read them here. tokens.test.ts checks the contrast of each pair that meets.
 *
 * The picture has two halves. Above: `--paper`, with `--out` (people let out) and `--out-past` (those of earlier months). Below: `--ground`,
 * with `--in` and `--in-past` (people hanging in it). Between them `--sill`, with `--deal-open` (sanctions eased) and `--deal-imposed`.
 * Words stand in `--ink` and `--ink-soft` on paper, `--ground-ink` and `--ground-ink-soft` on the ground. Teal means sanctions on the sill
 * and nothing else: links, focus and progress are ink (`--link`).
 */

export type Theme = 'light' | 'dark';
/** What a picture can be coloured with: a theme of the screen, the inks of print, or black ink alone. */
export type Palette = Theme | 'print' | 'grey';

const light = {
  paper: '#f7f4ed',
  'paper-2': '#ece7db',
  ground: '#1f2530',
  /** A panel on the ground, such as a bar of those held. */
  'ground-2': '#39434f',
  sill: '#0e1116',
  ink: '#1b1d22',
  'ink-soft': '#55534d',
  'ground-ink': '#f1ede4',
  'ground-ink-soft': '#b9bdc6',
  rule: '#88827a',
  out: '#ad4d0b',
  'out-past': '#c27a44',
  /** The same people, and words about them, where they stand on the ground. */
  'out-ground': '#f2a35c',
  in: '#f1ede4',
  'in-past': '#858b96',
  /** People held, where a chart shows them on paper. */
  'in-paper': '#23303f',
  'deal-open': '#2a86a0',
  'deal-imposed': '#2a86a0',
  /** Words about sanctions. */
  deal: '#17607a',
  /** What is known only for a span of time. */
  span: '#7b756a',
  open: 'var(--paper)',
  link: 'var(--ink)',
} as const;

export type TokenName = keyof typeof light;

/** Inside stays darker than outside: the paper is a middle tone, the ground near black, the sill light. */
const dark: Partial<Record<TokenName, string>> = {
  paper: '#2c3037',
  'paper-2': '#373c44',
  ground: '#090b0e',
  'ground-2': '#272c34',
  sill: '#d8d3c7',
  ink: '#ece8df',
  'ink-soft': '#b9b4aa',
  'ground-ink-soft': '#b3b8c1',
  rule: '#928d85',
  out: '#f0a15a',
  'out-past': '#b87b47',
  in: '#e6e2d8',
  'in-past': '#6c727d',
  'in-paper': '#c3d0de',
  'deal-open': '#5cb0cb',
  'deal-imposed': '#5cb0cb',
  deal: '#74bdd6',
  span: '#a39d92',
};

/** Ink is black and the sheet is white; the rest prints as on a light screen. */
const printTokens: Partial<Record<TokenName, string>> = {
  paper: '#ffffff',
  'paper-2': '#ebe7dd',
  ink: '#000000',
  'ink-soft': '#4a4843',
  rule: '#8b857a',
};

/** Over those of print, for paper printed in black alone: each on its surface a step of grey away from the others, in the order of their weight in colour. */
const greyTokens: Partial<Record<TokenName, string>> = {
  'paper-2': '#e6e6e6',
  ground: '#1c1c1c',
  'ground-2': '#454545',
  sill: '#000000',
  'ink-soft': '#464646',
  'ground-ink': '#f0f0f0',
  'ground-ink-soft': '#bdbdbd',
  rule: '#858585',
  out: '#575757',
  'out-past': '#949494',
  'out-ground': '#b0b0b0',
  in: '#f0f0f0',
  'in-past': '#7d7d7d',
  'in-paper': '#303030',
  'deal-open': '#757575',
  'deal-imposed': '#757575',
  deal: '#4a4a4a',
  span: '#767676',
};

/** What is past steps back; the colour of what is out of use may be a hue of its own. */
const pastForced = 'color-mix(in srgb, CanvasText 60%, Canvas)';

/** The reader's own colours: both sides of the sill are the page's, and what stands on them is told apart by place and shape. */
export const forcedTokens: Partial<Record<TokenName, string>> = {
  paper: 'Canvas',
  'paper-2': 'Canvas',
  ground: 'Canvas',
  'ground-2': 'Canvas',
  sill: 'CanvasText',
  ink: 'CanvasText',
  'ink-soft': 'CanvasText',
  'ground-ink': 'CanvasText',
  'ground-ink-soft': 'CanvasText',
  rule: 'CanvasText',
  out: 'CanvasText',
  'out-past': pastForced,
  'out-ground': 'CanvasText',
  in: 'CanvasText',
  'in-past': pastForced,
  'in-paper': 'CanvasText',
  'deal-open': 'CanvasText',
  'deal-imposed': 'CanvasText',
  deal: 'CanvasText',
  span: 'CanvasText',
};

export const colours: Readonly<Record<Palette, Readonly<Record<TokenName, string>>>> = {
  light,
  dark: { ...light, ...dark },
  print: { ...light, ...printTokens },
  grey: { ...light, ...printTokens, ...greyTokens },
};

/** What the dark theme changes. */
export const darkTokens = dark;

/** Faces and measures of the page, the same in both themes. */
export const measures = {
  serif: "'Door Serif', 'Serif fallback', Georgia, 'Noto Serif', serif",
  sans: "'Door Sans', 'Sans fallback', 'Arial Narrow', Arial, 'Noto Sans', sans-serif",
  measure: '36rem',
  edge: 'clamp(1rem, 4vw, 2.5rem)',
} as const;
