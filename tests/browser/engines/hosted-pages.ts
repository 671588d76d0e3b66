// Embeds in the pages of hosts, in every engine: a figure and cards tell their height, and none is a slab of another colour in an article.
import { expect } from 'vitest';
import { textWidth } from '../../../src/chart/text-width.ts';
import { cardHeight } from '../../../src/outputs/embed/card-height.ts';
import { cardsOf } from '../../../src/outputs/embed/cards.ts';
import { embedHeight } from '../../../src/outputs/embed/heights.ts';
import { embedParts } from '../../../src/outputs/embed/parts.ts';
import { loadSite } from '../../../src/site/index.ts';
import { embedAddress, hosts, showHost } from '../embed-hosts.ts';
import { until, type EngineWindow } from './engine.ts';

interface Hosted {
  name: string;
  act: (window: EngineWindow) => Promise<void>;
}

const cards = ['event/2025-09-11-release-52', 'fact/recognised-to-2025-12-23'];
const frameHeight = (): number => document.querySelector('iframe')!.clientHeight;
const isResized = (before: number): boolean =>
  Math.abs(document.querySelector('iframe')!.clientHeight - before) > 5;

const figureResized: Hosted = {
  name: 'an embed tells its height to the page of a host, and again when that gets narrower',
  act: async (window) => {
    await showHost(window, hosts['Datawrapper']!({ figure: 'held' }));
    await until('the frame is no longer as the host wrote it', window, isResized, 300);
    const before = await window.evaluate(frameHeight);
    await narrowTo(window, 330);
    await until('the frame follows its width', window, isResized, before);
    expect(await window.evaluate(frameHeight)).toBeGreaterThan(200);
  },
};

const withoutBar: Hosted = {
  name: 'an embed that starts too low keeps no scroll bar: a bar takes width, and would make the picture lower',
  act: async (window) => {
    const column = '<div id="column"';
    await showHost(
      window,
      hosts['Datawrapper']!({ figure: 'held' }).replace(column, `${column} style="width:400px"`),
    );
    const wholePx = embedHeight(embedParts(loadSite(), 'held'), 400, textWidth);
    await until(
      'the frame is as high as it is without a scroll bar',
      window,
      (leastPx) => document.querySelector('iframe')!.clientHeight > leastPx,
      wholePx - 6,
    );
  },
};

const narrowTo = (window: EngineWindow, px: number): Promise<void> =>
  window.evaluate((width) => {
    document.querySelector<HTMLElement>('#column')!.style.width = `${width}px`;
  }, px);

/** A card is set in the reader's own letters, so that a line or two may break elsewhere. */
const twoLinesPx = 44;

const cardResized = (path: string): Hosted => ({
  name: `the card of ${path} tells its height to the page of a host, at two widths`,
  act: async (window) => {
    const card = cardsOf(loadSite()).find((one) => one.path === path)!;
    await showHost(
      window,
      hosts['Datawrapper']!({ figure: path }).replaceAll('height="300"', 'height="20"'),
    );
    for (const width of [640, 330]) {
      await narrowTo(window, width);
      await until(
        `at ${width} px the frame is as high as its card`,
        window,
        ([px, most]) => Math.abs(document.querySelector('iframe')!.clientHeight - px) <= most,
        [cardHeight(card, width), twoLinesPx] as const,
      );
    }
  },
});

type Colour = readonly [red: number, green: number, blue: number];

/** What is painted at some points of the window, in CSS pixels. */
async function coloursAt(
  window: EngineWindow,
  points: readonly (readonly [x: number, y: number])[],
): Promise<Colour[]> {
  const picture = await window.picture();
  return window.evaluate(
    async ([png, places]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const scale = image.naturalWidth / innerWidth;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return places.map(([x, y]) => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(
          x * scale,
          y * scale,
          1,
          1,
        ).data;
        return [red, green, blue] as const;
      });
    },
    [picture, points] as const,
  );
}

const hostGrounds = { light: [255, 255, 255], dark: [16, 24, 48] } as const;

type Grounds = readonly [host: Colour, ...frames: Colour[]];

/** A figure and a card side by side, as the snippets of the box "take" write them; in the end as they are, `isPainted` or not: a frame is painted some time after it has loaded. */
async function groundsIn(
  window: EngineWindow,
  theme: 'light' | 'dark',
  isPainted: (grounds: Grounds) => boolean,
  more = '',
): Promise<Grounds> {
  const frames = ['held', cards[1]!].map(
    (figure) =>
      `<iframe title="${figure}" src="${embedAddress(figure, `?dark=${theme === 'dark'}${more}`)}" width="500" height="300" style="border:0;color-scheme:${theme}" sandbox="allow-scripts"></iframe>`,
  );
  await showHost(
    window,
    frames.join(' '),
    `<style>html{color-scheme:${theme};background:rgb(${hostGrounds[theme].join()})}iframe{vertical-align:top}</style>`,
  );
  for (let turn = 1; ; turn += 1) {
    // Below both, and at the left edge of each, where no bar to scroll can be.
    const grounds = (await coloursAt(window, [
      [250, 500],
      [6, 60],
      [512, 60],
    ])) as [Colour, Colour, Colour];
    if (isPainted(grounds) || turn === 20) return grounds;
    await new Promise((done) => setTimeout(done, 250));
  }
}

const isLight = (colour: Colour): boolean => Math.max(...colour) > 220;
const isDark = (colour: Colour): boolean => Math.max(...colour) < 60;

const themed: Hosted = {
  name: 'a figure and a card are light in a light page and dark in a dark one, or let its own ground through',
  act: async (window) => {
    const [, ...light] = await groundsIn(window, 'light', ([, ...frames]) => frames.every(isLight));
    expect(light.map(isLight)).toEqual([true, true]);
    const [, ...dark] = await groundsIn(window, 'dark', ([, ...frames]) => frames.every(isDark));
    expect(dark.map(isDark)).toEqual([true, true]);
    const [host, ...through] = await groundsIn(
      window,
      'dark',
      ([ground, ...frames]) => frames.every((frame) => String(frame) === String(ground)),
      '&transparent=true',
    );
    expect(host).toEqual(hostGrounds.dark);
    for (const frame of through) expect(frame).toEqual(host);
    for (const frame of dark) expect(frame).not.toEqual(host);
  },
};

export const hostedPages: readonly Hosted[] = [
  figureResized,
  withoutBar,
  ...cards.map(cardResized),
  themed,
];
