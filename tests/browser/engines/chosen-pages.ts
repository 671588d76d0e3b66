// What readers ask of the timeline, in every engine: that it plays and pauses, and that it shows some lanes, or one person, at an address that stays true.
import { expect } from 'vitest';
import { until, type Behaviour, type EngineWindow } from './engine.ts';
import { scrollToStep, stepIds, untilPictureInView } from './story.ts';

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The step that the timeline shows, in the story or in a frame of its own. */
const stepShown = (window: EngineWindow): Promise<string> =>
  window.evaluate(
    () => document.querySelector<HTMLElement>('.steps, main[data-figure]')!.dataset['step'] ?? '',
  );

const untilAnotherStep = (window: EngineWindow, before: string): Promise<void> =>
  until(
    `a step other than "${before}" is shown`,
    window,
    (id) =>
      ![undefined, id].includes(
        document.querySelector<HTMLElement>('.steps, main[data-figure]')!.dataset['step'],
      ),
    before,
  );

const untilOffered = (window: EngineWindow, offer: 'play' | 'pause'): Promise<void> =>
  until(
    `the button offers to ${offer}`,
    window,
    (name) => {
      const button = document.querySelector<HTMLElement>('.stage-play, .embed-play')!;
      return button.checkVisibility() && button.innerText === button.dataset[name];
    },
    offer,
  );

/** By keyboard: a driver's click scrolls to what it presses, and whoever scrolls is no longer played to. */
async function pressPlay(window: EngineWindow): Promise<void> {
  await window.evaluate(() =>
    document.querySelector<HTMLElement>('.stage-play, .embed-play')!.focus({ preventScroll: true }),
  );
  await window.press('Enter');
}

/** Watched for as long as the next step would have taken, or not: the page and its embed pause by the same lines. */
const played = (path: string, watchedMs: number): Behaviour => ({
  name: `/${path} plays step after step, and stands still once it is paused`,
  path,
  act: async (window) => {
    await untilOffered(window, 'pause');
    await untilAnotherStep(window, '');
    await untilAnotherStep(window, await stepShown(window));
    await pressPlay(window);
    await untilOffered(window, 'play');
    const paused = await stepShown(window);
    await rest(watchedMs);
    expect(await stepShown(window)).toBe(paused);
  },
});

/** How many parts of the picture and of the list a reader sees, by what they are of. */
const partsSeen = (window: EngineWindow): Promise<Record<string, number>> =>
  window.evaluate(() => {
    const seen = (selector: string): number =>
      [...document.querySelectorAll(selector)].filter((part) =>
        part.checkVisibility({ visibilityProperty: true }),
      ).length;
    document.querySelector<HTMLDetailsElement>('#all-events')!.open = true;
    return {
      people: seen('.stage .out .people'),
      deals: seen('.stage .mark'),
      events: seen('.event[data-lane="out"]'),
      dealEvents: seen('.event[data-lane="deal"]'),
    };
  });

/** Lanes by address, and more by hand: the page is at "?show=out". */
export async function chooseLanes(window: EngineWindow): Promise<void> {
  const one = await partsSeen(window);
  expect(one).toMatchObject({ deals: 0, dealEvents: 0 });
  expect(one['people']).toBeGreaterThan(0);
  expect(one['events']).toBeGreaterThan(10);
  await window.click('.choose [value="deal"]');
  await until(
    'the address names what is shown',
    window,
    () => location.search === '?show=out,deal',
    undefined,
  );
  const two = await partsSeen(window);
  expect(two['deals']).toBeGreaterThan(0);
  expect(two['dealEvents']).toBeGreaterThan(10);
  expect(
    await window.evaluate(
      () => document.querySelector<HTMLElement>('.choose .left-out')!.innerText,
    ),
  ).not.toBe('');
}

/** The months in which the picture shows something of the one who is chosen. */
const monthsShown = (window: EngineWindow): Promise<(string | null)[]> =>
  window.evaluate(() =>
    [...document.querySelectorAll('.at-wide .when.is-now:not(.year)')].map((name) =>
      name.getAttribute('data-month'),
    ),
  );

/** One person, behind the number sign: walked through and reloaded, the page still shows them. */
async function choosePerson(window: EngineWindow): Promise<void> {
  const months = await monthsShown(window);
  expect(months).toEqual(['2024-12', '2025-06']);
  const ids = await stepIds(window);
  await scrollToStep(window, ids[4]!);
  await untilPictureInView(window);
  // The address would follow the reader now.
  await rest(600);
  expect(await window.evaluate(() => location.hash)).toBe('#person=ihar-karnei');
  await window.reload();
  await untilPictureInView(window);
  expect(await monthsShown(window)).toEqual(months);
  await readOn(window);
}

const topOf = (selector: string): number =>
  document.querySelector(selector)!.getBoundingClientRect().top;

/** Read on from the timeline and reloaded further down, the page stands where its reader was. */
async function readOn(window: EngineWindow): Promise<void> {
  await untilPictureInView(window);
  await window.evaluate(() =>
    scrollBy({
      top: document.querySelector('#journalists')!.getBoundingClientRect().top - 120,
      behavior: 'instant',
    }),
  );
  await rest(600);
  await window.reload();
  await rest(1300);
  expect(Math.abs((await window.evaluate(topOf, '#journalists')) - 120)).toBeLessThan(20);
}

export const chosenPages: readonly Behaviour[] = [
  played('?play=2', 2300),
  played('embed/door/?play=2', 0),
  {
    name: 'lanes are chosen by address and by hand, and picture, list and address follow',
    path: '?show=out',
    act: chooseLanes,
  },
  {
    name: 'a person is chosen behind the number sign, stays chosen while the steps pass and after a reload, and holds nobody there who reads on',
    path: '#person=ihar-karnei',
    act: choosePerson,
  },
  {
    name: 'played to, then read on and reloaded further down, it stays where the reader was',
    path: '?play=9',
    act: readOn,
  },
];
