/**
 * The timeline in an embed: step by step with two buttons or the arrow keys, never by scrolling. Both drawings, narrow and wide, are the build's own layout and marks;
 * the style sheet shows one of them. Knows nothing of the host.
 */
import { textWidth } from '../../chart/text-width.ts';
import { calendarFromDay } from '../../format/epoch-day.ts';
import { layout } from '../../figures/door/first/layout.ts';
import { marks } from '../../figures/door/first/marks.ts';
import type { DoorSeries, DoorState } from '../../figures/door/first/types.ts';
import { update } from '../patch.ts';
import { windowOf, type EmbedParameters, type Months } from './parameters.ts';

/** Its label and title stand in the page. */
export interface EmbeddedStep extends DoorState {
  /** What the picture shows, for those who do not see it. */
  description: string;
}

export interface DoorEmbedData {
  series: DoorSeries;
  /** The whole span first, as the page shows it without a script; then the steps in order. */
  steps: EmbeddedStep[];
}

/** The steps that a host's parameters leave, and which of them comes first. Pure. */
export function chooseSteps(
  { series, steps }: DoorEmbedData,
  parameters: Pick<EmbedParameters, 'from' | 'to' | 'step'>,
): { steps: EmbeddedStep[]; at: number } {
  const whole = steps[0];
  const cut = whole && windowOf(parameters, whole.window);
  const chosen =
    cut && (cut.start > whole.window.start || cut.end < whole.window.end)
      ? [
          windowStep(cut, series.words.months),
          ...steps.filter(({ window }) => window.start >= cut.start && window.end <= cut.end),
        ]
      : steps;
  return {
    steps: chosen,
    at: Math.max(
      0,
      chosen.findIndex(({ id }) => id === parameters.step),
    ),
  };
}

function windowStep(window: Months, months: readonly string[]): EmbeddedStep {
  const name = (day: number): string =>
    `${months[calendarFromDay(day).month - 1]} ${calendarFromDay(day).year}`;
  const [first, last] = [name(window.start), name(window.end - 1)];
  const label = first === last ? first : `${first} – ${last}`;
  return { id: 'window', window, focus: [], description: label };
}

export function startDoorEmbed(parameters: EmbedParameters, wrapper: HTMLElement): void {
  const data = JSON.parse(wrapper.querySelector('#embed-data')?.textContent ?? '') as DoorEmbedData;
  const { steps, at: first } = chooseSteps(data, parameters);
  const part = (name: string): HTMLElement => wrapper.querySelector<HTMLElement>(`.${name}`)!;
  const [picture, bar, titles, live, count, previous, next] = [
    'embed-picture',
    'embed-bar',
    'embed-steps',
    'hidden-text',
    'embed-count',
    'embed-previous',
    'embed-next',
  ].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const story = wrapper.querySelector<HTMLAnchorElement>('a.embed-story');
  const texts = new Map(steps.map((step) => [step, addTitle(step, titles)]));
  bar.hidden = steps.length < 2;

  const show = (index: number, isFirst = false): void => {
    const step = steps[index];
    if (!step) return;
    at = index;
    for (const size of ['narrow', 'wide'] as const) {
      const svg = picture.querySelector(`.embed-${size} svg`);
      if (svg)
        update(
          svg,
          marks(layout(data.series, step, size, textWidth), data.series.words, step.id, false),
          document,
        );
    }
    for (const line of titles.children)
      line.classList.toggle('is-current', line === texts.get(step));
    wrapper.dataset['step'] = step.id;
    picture.setAttribute('aria-label', step.description);
    count.textContent = `${index + 1} / ${steps.length}`;
    // Not "disabled": a button that loses the focus to nowhere leaves the keyboard behind.
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === steps.length - 1));
    if (story && step.id !== 'window') story.hash = step.id;
    if (isFirst) return;
    live.textContent = texts.get(step)?.textContent ?? '';
    document.documentElement.classList.add('moving');
  };
  let at = first;
  show(first, true);
  previous.addEventListener('click', () => show(at - 1));
  next.addEventListener('click', () => show(at + 1));
  bar.addEventListener('keydown', (event) => {
    const moves: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: steps.length - 1,
    };
    const target = moves[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    show(target);
  });
}

/** The line of a step stands in the page already; that of a window of the host's own choice is added. */
function addTitle(step: EmbeddedStep, titles: HTMLElement): HTMLElement {
  const known = [...titles.children].find(
    (line) => (line as HTMLElement).dataset['id'] === step.id,
  );
  if (known) return known as HTMLElement;
  const line = document.createElement('p');
  line.textContent = step.description;
  titles.append(line);
  return line;
}
