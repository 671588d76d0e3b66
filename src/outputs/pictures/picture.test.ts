import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SvgNode } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { doorSizes } from '../../figures/door/sizes.ts';
import { loadSite } from '../../site/index.ts';
import { missingGlyphs, sansFamilies } from './picture-fonts.ts';
import { inlineStyles } from './inline-styles.ts';
import { paint } from './paint.ts';
import { edgePx, figurePicture, figureText, sizeOf } from './picture.ts';
import { sharePicture, shareSize } from './share.ts';
import { tokenColour } from '../../styles/token-rules.ts';

const site = loadSite();
const ids = [...site.figures.keys()];
const { DOMParser } = new JSDOM('').window;
const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const sizeOfPng = (png: Uint8Array<ArrayBuffer>): number[] =>
  [16, 20].map((at) => new DataView(png.buffer).getUint32(at));

describe('styles written in', () => {
  const ink = (svg: string) => inlineStyles(svg, 'light', sansFamilies);

  test('writes what the style sheet says into attributes, and takes classes away', () => {
    const drawn = ink(
      '<svg class="chart held" viewBox="0 0 9 9"><path class="rule" d="M0 0h1"></path></svg>',
    );
    expect(drawn.children[0]).toEqual({
      tag: 'path',
      attributes: { d: 'M0 0h1', fill: 'none', stroke: tokenColour('rule') },
      children: [],
    });
  });

  test('the colour of a group reaches the shapes inside that are coloured with it', () => {
    const drawn = ink(
      '<svg class="door"><g class="door-key"><path class="none" d="M0 0"></path></g></svg>',
    );
    expect(JSON.stringify(drawn)).toContain(`"stroke":"${tokenColour('ink-soft')}"`);
    expect(JSON.stringify(drawn)).not.toContain('currentColor');
  });

  test('a rule with :not() and a rule that is stronger are kept as a browser keeps them', () => {
    const strokeIn = (size: string): string | number | undefined => {
      const [people] = ink(
        `<svg class="door ${size}"><g class="in"><path class="people ring" d="M0 0"></path></g></svg>`,
      ).children as SvgNode[];
      return (people?.children as SvgNode[])[0]?.attributes['stroke'];
    };
    expect([strokeIn('door-wide'), strokeIn('door-narrow')]).toEqual([
      tokenColour('in'),
      tokenColour('in-past'),
    ]);
  });

  test('a rim lies under its letters in every program, also in one that knows no order of painting', () => {
    const [rim, letters] = ink('<svg class="door"><text class="lane in" x="1">52</text></svg>')
      .children as unknown as { attributes: Record<string, string>; children: string[] }[];
    expect([
      rim?.attributes['stroke'],
      rim?.children,
      letters?.attributes['stroke'],
      letters?.attributes['fill'],
      letters?.children,
    ]).toEqual([tokenColour('ground'), ['52'], undefined, tokenColour('ground-ink'), ['52']]);
    expect(JSON.stringify([rim, letters])).not.toContain('paint-order');
  });

  test('weight names the face for programs that know it only by its family', () => {
    expect(
      JSON.stringify(ink('<svg class="chart"><g class="label-strong"><text>52</text></g></svg>')),
    ).toContain('Fira Sans Condensed SemiBold');
  });
});

describe.each(ids)('the picture of %s', (id) => {
  let svg: string;
  let document: Document;
  beforeAll(async () => {
    svg = await figurePicture(id, site);
    document = parse(svg);
  }, 60_000);

  test('is sound XML and needs nothing from outside', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect(svg).not.toMatch(
      /var\(|currentColor|class=|NaN|undefined|Infinity|data-event|url\((?!#|data:font\/woff2)|href=|http:\/\/(?!www\.w3\.org)/,
    );
    expect(svg.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/https:\/\//);
    for (const [, name] of svg.matchAll(/url\(#([\w-]+)\)/g))
      expect(document.getElementById(name!)).not.toBeNull();
  });

  test('has a name and a description for those who do not see it', () => {
    const root = document.documentElement;
    expect(root.getAttribute('role')).toBe('img');
    expect(
      root
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((name) => document.getElementById(name)?.textContent),
    ).toEqual([figureText(id, site).title, figureText(id, site).alt]);
  });

  test('says title, dek, sources, date, licence and address inside', () => {
    const { title, dek, foot, address, sources } = figureText(id, site);
    const words = [...document.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .join(' ');
    for (const part of [title, dek, foot, address, `Sources: ${sources[0]}`])
      expect(words).toContain(part);
    expect(foot).toMatch(/^Data to .* CC BY 4\.0$/);
  });

  test('is set in letters that our type has, in both weights', () => {
    expect(
      missingGlyphs(
        document.documentElement.textContent?.replace(/@font-face.*?}(?!@)/gs, '') ?? '',
      ),
    ).toEqual([]);
    const shared = parse(sharePicture(id, site));
    expect(missingGlyphs(shared.documentElement.textContent ?? '')).toEqual([]);
  });

  test('says what a browser takes for granted: family and size of its type', () => {
    for (const root of [document.documentElement, parse(sharePicture(id, site)).documentElement])
      expect([root.getAttribute('font-size'), root.getAttribute('font-family')]).toEqual([
        '16',
        sansFamilies('400'),
      ]);
  });

  test('keeps its words inside its edges', () => {
    const width = Number(document.documentElement.getAttribute('width'));
    // As wide as its drawing, and an edge on both sides.
    expect(width).toBe(sizeOf(site.figures.get(id)!.draw('wide')).widthPx + 2 * edgePx);
    for (const text of document.querySelectorAll('svg > g > text, svg > text'))
      expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width - edgePx);
  });
});

test('letters of the timeline are as large as its layout measured them', async () => {
  const sizes = [...parse(await figurePicture('door', site)).querySelectorAll('text')]
    .filter(({ textContent }) => /^(?:Jan 2025|Feb|268)$/.test(textContent ?? ''))
    .map((text) => text.closest('[font-size]')?.getAttribute('font-size'));
  expect(sizes.length).toBeGreaterThan(2);
  expect([...new Set(sizes)]).toEqual([String(doorSizes.wide.textPx)]);
});

test('numbers beside each other in the timeline do not read as one', async () => {
  const numbers = [...parse(await figurePicture('door', site)).querySelectorAll('text')]
    .filter(({ textContent }) => /^[\d–]+$/.test(textContent ?? ''))
    .map((text) => {
      const [, x = 0, y = 0] = (
        /translate\(([\d.]+) ([\d.]+)\)/.exec(text.getAttribute('transform') ?? '') ?? []
      ).map(Number);
      const width = textWidth(text.textContent ?? '', Number(text.getAttribute('font-size')), 600);
      return { left: x - width / 2, right: x + width / 2, y };
    })
    .sort((one, other) => one.left - other.left);
  expect(numbers.length).toBeGreaterThan(20);
  const touching = numbers.flatMap((one) =>
    numbers.filter(
      (other) =>
        other.left > one.left && Math.abs(other.y - one.y) < 8 && other.left - one.right < 2,
    ),
  );
  expect(touching).toEqual([]);
});

test('PNGs have the sizes that they are named for, and the same bytes each time', async () => {
  const svg = await figurePicture('ledger-2025', site);
  const once = await paint(svg);
  const [width = 0, height = 0] = sizeOfPng(once);
  expect(width).toBe(sizeOf(svg).widthPx);
  expect(sizeOfPng(await paint(svg, 2))).toEqual([2 * width, 2 * height]);
  expect(sizeOfPng(await paint(sharePicture('ledger-2025', site)))).toEqual([
    shareSize.widthPx,
    shareSize.heightPx,
  ]);
  expect(Buffer.compare(once, await paint(await figurePicture('ledger-2025', site)))).toBe(0);
  expect(sharePicture('door', site)).toBe(sharePicture('door', site));
});
