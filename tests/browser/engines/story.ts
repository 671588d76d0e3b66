// Where the story's parts are in the page, for the tests in every engine: the one place to change when the page does.
import { until, type EngineWindow } from './engine.ts';

/** Ids of the timeline's steps in their order. */
export const stepIds = (window: EngineWindow): Promise<string[]> =>
  window.evaluate(() => [...document.querySelectorAll('.step')].map(({ id }) => id));

/** Brings the step to the middle of the window at once, as a fast scroll does. */
export const scrollToStep = (window: EngineWindow, id: string): Promise<void> =>
  window.evaluate((step) => {
    document.getElementById(step)!.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, id);

/** The address names the step that the reader has come to. */
export const untilCurrent = (window: EngineWindow, id: string): Promise<void> =>
  until(`"${id}" is the step in the address`, window, (step) => location.hash === `#${step}`, id);

/** Something of the step's words stands in the window. */
export const untilStepInView = (window: EngineWindow, id: string): Promise<void> =>
  until(
    `the words of "${id}" are in view`,
    window,
    (step) => {
      const text = document.querySelector<HTMLElement>(`[id="${step}"] .step-text`);
      const box = text?.getBoundingClientRect();
      return (
        text?.innerText.trim() !== '' &&
        box !== undefined &&
        box.top < innerHeight &&
        box.bottom > 0
      );
    },
    id,
  );

/** The timeline's picture stands in the window, whole or in part, and something is drawn in it. */
export const untilPictureInView = (window: EngineWindow): Promise<void> =>
  until(
    'a picture of the timeline is in view',
    window,
    (selector) =>
      [...document.querySelectorAll(selector)].some((picture) => {
        const box = picture.getBoundingClientRect();
        return (
          box.height > 100 &&
          box.top < innerHeight &&
          box.bottom > 0 &&
          picture.checkVisibility() &&
          picture.querySelectorAll('path, rect, circle, text, use').length > 20
        );
      }),
    '.steps svg',
  );

/** Puts the focus on the way to the next step. */
export const focusNext = (window: EngineWindow): Promise<void> =>
  window.evaluate(() => document.querySelector<HTMLElement>('.stage-next')!.focus());

/** Brings an element to the middle of the window, clear of the line that stays at its top. */
export const centre = (window: EngineWindow, selector: string): Promise<void> =>
  window.evaluate((name) => {
    document.querySelector(name)!.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, selector);

/** A number in running text, and the card of its working. */
export const factLink = 'main .prose-block a.fact';
export const factCard = '#fact-card:popover-open';
