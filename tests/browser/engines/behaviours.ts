// What the page does in every engine: one list of tests, run with each engine that is found.
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHost, stopHost } from '../embed-hosts.ts';
import { siteAddress } from '../harness.ts';
import { pageKinds } from '../page-kinds.ts';
import { changedPages } from './changed-pages.ts';
import { chooseLanes, chosenPages } from './chosen-pages.ts';
import { until, type Engine, type EngineWindow, type WindowOptions } from './engine.ts';
import { hostedPages } from './hosted-pages.ts';
import { savedPage } from './saved-page.ts';
import {
  factCard,
  factLink,
  centre,
  focusNext,
  scrollToStep,
  stepIds,
  untilCurrent,
  untilPictureInView,
  untilStepInView,
} from './story.ts';

const wide: WindowOptions = { width: 1280, height: 900 };
/** As narrow as every engine makes a window. */
const narrow: WindowOptions = { width: 450, height: 850 };
const addressOf = (path: string): string => new URL(path, siteAddress()).href;
const onDisk = pathToFileURL('dist/revolving-door.html').href;

const isThere = (selector: string): boolean => document.querySelector(selector) !== null;
const isGone = (selector: string): boolean => document.querySelector(selector) === null;

/** Some steps from the start, the middle and the end, backwards too. */
const someOf = (ids: readonly string[]): string[] =>
  [1, Math.floor(ids.length / 2), ids.length - 2, 2].map((at) => ids[at]!);

async function walk(window: EngineWindow): Promise<void> {
  const ids = await stepIds(window);
  expect(ids.length).toBeGreaterThan(5);
  for (const id of someOf(ids)) {
    await scrollToStep(window, id);
    await untilCurrent(window, id);
    await untilStepInView(window, id);
    await untilPictureInView(window);
  }
}

/** @param name of the suite @param start undefined where the machine has no such engine: then the tests are reported as skipped */
export function describeBehaviours(name: string, start: (() => Promise<Engine>) | undefined): void {
  describe.skipIf(start === undefined)(`in ${name}`, () => {
    let engine: Engine;
    const inWindow = async (
      options: WindowOptions,
      address: string,
      act: (window: EngineWindow) => Promise<void>,
    ): Promise<void> => {
      const window = await engine.open(options);
      try {
        await window.goto(address);
        // Readers, too, begin with a page that has arrived (src/client/unveil.ts).
        await until(
          'the page has arrived',
          window,
          () => !document.documentElement.classList.contains('is-arriving'),
          undefined,
        );
        await act(window);
      } finally {
        await window.close();
      }
    };
    beforeAll(async () => {
      await startHost();
      engine = await start!();
      console.log(`Engine: ${engine.name}`);
    });
    afterAll(async () => {
      stopHost();
      await engine?.close();
    });

    test.each([
      ['wide', wide],
      ['narrow', narrow],
    ] as const)('scrolling to a step shows it and its picture, %s', (_name, size) =>
      inWindow(size, addressOf(''), walk),
    );

    test('the address of a step leads to it, and its picture is there', () =>
      inWindow(wide, addressOf('#september-2025'), async (window) => {
        await untilStepInView(window, 'september-2025');
        await untilPictureInView(window);
        await untilCurrent(window, 'september-2025');
      }));

    test('a number opens the card of its working, and Escape gives the place back', () =>
      inWindow(wide, addressOf(''), async (window) => {
        await centre(window, factLink);
        await window.click(factLink);
        await until('the card is filled', window, isThere, `${factCard} .meta`);
        expect(
          await window.evaluate(
            (card) =>
              document.querySelectorAll(`${card} .fact-card-sources a[href^="http"]`).length,
            factCard,
          ),
        ).toBeGreaterThan(0);
        await window.press('Escape');
        await until('the card is closed', window, isGone, factCard);
        await until(
          'the number has the focus again',
          window,
          (link) => document.activeElement?.matches(link),
          factLink,
        );
      }));

    test('where the working of a number is not to be had, its card says so and leads on', () =>
      inWindow(wide, addressOf(''), async (window) => {
        await window.evaluate(() => {
          document.getElementById('fact-card')!.dataset['from'] = 'facts/gone.json';
        });
        await centre(window, factLink);
        await window.click(factLink);
        await until(
          'the card says that it has nothing',
          window,
          (card) => {
            const shown = document.querySelector<HTMLElement>(card);
            return shown?.innerText.includes(shown.dataset['failed']!);
          },
          factCard,
        );
        await window.click(`${factCard} .fact-card-end a`);
        await until(
          'the page of facts is open',
          window,
          (path) => location.pathname.endsWith(path),
          '/facts/',
        );
      }));

    test('the timeline is walked by keyboard from its own bar', () =>
      inWindow(wide, addressOf('#september-2025'), async (window) => {
        await untilCurrent(window, 'september-2025');
        const ids = await stepIds(window);
        const next = ids[ids.indexOf('september-2025') + 1] ?? '';
        await focusNext(window);
        await window.press('Enter');
        await untilCurrent(window, next);
        await untilStepInView(window, next);
      }));

    test.each(hostedPages)('$name', async ({ act }) => {
      const window = await engine.open(wide);
      try {
        await act(window);
      } finally {
        await window.close();
      }
    });

    test('without scripts every step has its picture, and a number leads to the page of facts', () =>
      inWindow({ ...wide, javaScript: false }, addressOf(''), async (window) => {
        const ids = await stepIds(window);
        const drawn = await window.evaluate(
          () =>
            [...document.querySelectorAll('.step')].filter((step) =>
              [...step.querySelectorAll('svg')].some((picture) => picture.checkVisibility()),
            ).length,
        );
        expect(drawn).toBe(ids.length);
        await window.click(factLink);
        await until(
          'the page of facts is open',
          window,
          (path) => location.pathname.endsWith(path) && document.readyState === 'complete',
          '/facts/',
        );
      }));

    test('the single file opens from disk, and its steps are walked', () =>
      inWindow(wide, onDisk, async (window) => {
        expect(await window.evaluate(() => document.querySelector('h1')!.innerText)).not.toBe('');
        await walk(window);
      }));

    test('the single file follows a choice as the page does', () =>
      inWindow(wide, `${onDisk}?show=out`, chooseLanes));

    test.each([...changedPages, ...chosenPages, savedPage])('$name', ({ path, act }) =>
      inWindow(wide, addressOf(path), act),
    );

    test('no kind of page has an error on the console', async () => {
      const broken = ['#%', 'embed/door/#%E0%A4%A'];
      const addresses = [...[...pageKinds, ...broken].map(addressOf), onDisk];
      expect(await engine.consoleErrors(addresses)).toEqual([]);
    });

    test('an error on the console would have been seen', async () => {
      const page = `data:text/html,<title>Broken</title><script>throw new Error('on purpose')</script>`;
      expect((await engine.consoleErrors([page])).join()).toContain('on purpose');
    });
  });
}
