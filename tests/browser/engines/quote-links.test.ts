// A link "to highlight", as browsers make it of a selected sentence, lands on its words: in prose, in a caption, and in what is folded.
// The packaged Chromium is a headless shell, which does not follow such links; a whole browser does.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, findWebKit } from '../../../scripts/find-engines.mjs';
import { findSystemChromium, systemArguments } from '../../../scripts/find-chromium.mjs';
import { siteAddress } from '../harness.ts';
import { startChromium } from './chromium.ts';
import { until, type Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const [chromium, firefox, webkit] = [findSystemChromium(), findFirefox(), findWebKit()];
const engines: Record<string, (() => Promise<Engine>) | undefined> = {
  'the Chromium of the machine':
    chromium === undefined
      ? undefined
      : () => startChromium(chromium, [...systemArguments(), '--disable-gpu']),
  Firefox: firefox === undefined ? undefined : () => startFirefox(firefox),
  WebKit: webkit === undefined ? undefined : () => startWebKit(webkit),
};

/** The longest sentence under the selector that runs through no link and no number of a note. */
const sentenceIn = (selector: string): string =>
  [...document.querySelectorAll(selector)]
    .flatMap((part) => [...part.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .flatMap((node) =>
      (node.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=\.) /),
    )
    .filter((text) => text.length < 140)
    .sort((one, other) => other.length - one.length)[0] ?? '';

/** Whether the words stand in the window: the first place that has them and is not hidden. */
const isInWindow = (words: string): boolean => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = (node.textContent ?? '').replace(/\s/g, ' ').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && scrollY > 900;
  }
  return false;
};

const size = { width: 1280, height: 900 };
const places = [
  ['a paragraph of the last chapters', 'main p[id]'],
  ['the line under a title', '#journalists .figure-dek'],
  ['what is folded under a figure', '#journalists figcaption details p'],
] as const;

describe.each(Object.entries(engines))('in %s', (_name, start) => {
  let engine: Engine | undefined;
  const sentences = new Map<string, string>();
  beforeAll(async () => {
    engine = await start?.();
    const window = await engine?.open(size);
    await window?.goto(siteAddress());
    for (const [, selector] of places)
      sentences.set(selector, (await window?.evaluate(sentenceIn, selector)) ?? '');
    await window?.close();
  });
  afterAll(() => engine?.close());

  test.skipIf(start === undefined).each(places)(
    'a link to a sentence of %s brings it into the window',
    async (_where, selector) => {
      const words = sentences.get(selector)!;
      expect(words.length).toBeGreaterThan(30);
      const window = await engine!.open(size);
      await window.goto(
        `${siteAddress()}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`,
      );
      await until(`"${words}" in the window`, window, isInWindow, words);
      await window.close();
    },
  );
});
