// What the tests of the timeline ask of the page: its steps, the state it should be in, and the state it is in.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { groupState, spanState, stepWindow } from '../../src/figures/door/state.ts';
import { labelFaults } from './label-faults.ts';

const html = readFileSync('dist/index.html', 'utf8');

export interface Step {
  id: string;
  window: string;
}
export const steps: readonly Step[] = [
  ...html.matchAll(/<section class="step" id="([^"]+)"[^>]*data-window="([^"]+)"/g),
].map(([, id = '', window = '']) => ({ id, window }));
export const stepIds = steps.map(({ id }) => id);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const stage = html.slice(html.indexOf('class="stage"'), html.indexOf('class="steps-list"'));
const marks = [...stage.matchAll(/<\w+ [^>]*data-(?:month|on)="[^>]*>/g)].map(([tag]) => ({
  own: attribute(tag, 'class') ?? '',
  month: attribute(tag, 'data-month'),
  on: attribute(tag, 'data-on'),
  from: attribute(tag, 'data-from'),
}));
const [drawing = ''] = /<svg [^>]*data-from[^>]*>/.exec(stage) ?? [];
const whole = {
  from: attribute(drawing, 'data-from') ?? '',
  to: attribute(drawing, 'data-to') ?? '',
};

/** Classes of all months and spans of all three drawings at a step, as the build's own function has them. */
export function expectedState({ window }: Step): string[] {
  const now = stepWindow(window);
  return marks.map(({ own, month, on, from }) =>
    `${own} ${
      on === undefined
        ? groupState(month ?? '', now, whole)
        : spanState({ from: from ?? '', on }, now, whole)
    }`.trim(),
  );
}

/** The state of the page at rest, for a test to compare; runs in the page. */
export const stateOf = (
  page: Page,
): Promise<{ step: string | undefined; classes: string[]; named: string[] }> =>
  page.evaluate(() => ({
    step: document.querySelector<HTMLElement>('.steps')!.dataset['step'],
    classes: [...document.querySelectorAll('.stage :is([data-month], [data-on])')].map(
      (mark) => mark.getAttribute('class') ?? '',
    ),
    named: [
      ...new Set(
        [...document.querySelectorAll('.stage [data-step].is-now')].map(
          (part) => part.getAttribute('data-step') ?? '',
        ),
      ),
    ],
  }));

/** Scrolled in one frame, drawn once the page moves slowly, a tenth of a second later. Frames are counted too, since a slow machine has longer ones. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 110));
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });

/** The step that belongs to where things stand, worked out anew. */
export const stepOfPlace = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.step')];
    const isBeside = matchMedia('(min-width: 60rem)').matches;
    const line = (step: HTMLElement): number =>
      innerHeight * (isBeside ? (step === all.at(-1) ? 0.22 : 0.6) : 0.8);
    return (all.findLast((step) => step.getBoundingClientRect().top <= line(step)) ?? all[0])!.id;
  });

export const goTo = async (page: Page, id: string): Promise<void> => {
  await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView());
  await settled(page);
};

/** Follows a link to the step, which is drawn at once; where no picture stays, and none follows, as long as `settled` waits. For what asks how a step looks, not how the reader came there. */
export const jumpTo = (page: Page, id: string): Promise<void> =>
  page.evaluate(async (step) => {
    const frame = (): Promise<unknown> =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { dataset } = document.querySelector<HTMLElement>('.steps')!;
    const start = performance.now();
    location.hash = step;
    while (dataset['step'] !== step && performance.now() - start < 150) await frame();
    await frame();
  }, id);

/** A figure that stands still is drawn in the frame after. */
export const bringIntoView = (page: Page, id: string): Promise<void> =>
  page.locator(`#${id}`).evaluate(async (figure) => {
    figure.scrollIntoView();
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((done) => requestAnimationFrame(done));
  });

/** Windows as people have them: width and height. */
export const doorWindows = [
  [320, 568],
  [360, 592],
  [360, 640],
  [390, 664],
  [390, 844],
  [640, 600],
  [640, 900],
  [768, 1024],
  [1024, 768],
  [1280, 900],
  [1920, 1080],
] as const;

/** The counts of a step that reach beyond the picture, where the page covers them. */
const cutCounters = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() => {
    const picture = document.querySelector('.stage-picture')!.getBoundingClientRect();
    return [...document.querySelectorAll('.stage .counter.is-now')]
      .filter((counter) => {
        const words = document.createRange();
        words.selectNodeContents(counter);
        const { top, bottom, height } = words.getBoundingClientRect();
        return height > 0 && (top < picture.top - 1 || bottom > picture.bottom + 1);
      })
      .map(({ textContent }) => textContent);
  });

/** What is wrong with labels and counts of the opening and of each step, in a window that the open page is given. */
export async function faultsInWindow(
  page: Page,
  width: number,
  height: number,
): Promise<[place: string, faults: unknown[]][]> {
  await page.setViewportSize({ width, height });
  const found: [string, unknown[]][] = [['opening', await labelFaults(page, '.hero-door')]];
  for (const id of stepIds) {
    await jumpTo(page, id);
    found.push([id, [...(await labelFaults(page, '.stage')), ...(await cutCounters(page))]]);
  }
  return found.filter(([, faults]) => faults.length > 0);
}
