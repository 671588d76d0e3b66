/**
 * The timeline in an embed: the whole picture first, then step by step with buttons or the arrow keys, never by scrolling. What a step does to the drawings is what it
 * does in the page; its words stand in the page already. Knows nothing of the host.
 */
import { stepWindow } from '../../figures/door/state.ts';
import { leaveOut } from '../leave-out.ts';
import { startPlay } from '../play.ts';
import { createStage, type StageStep } from '../stage.ts';
import { windowOf, type EmbedParameters } from './parameters.ts';

/** The steps that a host's parameters leave, and which of them comes first. The first of `steps` is the whole time. Pure. */
export function chooseSteps<Step extends StageStep>(
  steps: readonly Step[],
  parameters: Pick<EmbedParameters, 'from' | 'to' | 'step'>,
): { steps: (Step | StageStep)[]; at: number } {
  const [whole] = steps;
  const cut = whole && windowOf(parameters, stepWindow(whole.window));
  const chosen = cut
    ? [
        { id: 'window', window: `${cut.from}/${cut.to}` },
        ...steps.filter((step) => {
          const { from, to } = stepWindow(step.window);
          return from >= cut.from && to <= cut.to;
        }),
      ]
    : [...steps];
  return {
    steps: chosen,
    at: Math.max(
      0,
      chosen.findIndex(({ id }) => id === parameters.step),
    ),
  };
}

/** "Sep 2025 – Dec 2025", with the names of months that the page brings. */
export function windowLabel(window: string, months: readonly string[]): string {
  const { from, to } = stepWindow(window);
  const name = (month: string): string =>
    `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
  return from === to ? name(from) : `${name(from)} – ${name(to)}`;
}

export function startDoorEmbed(parameters: EmbedParameters, wrapper: HTMLElement): void {
  const said = wrapper.querySelector<HTMLElement>('.embed-left-out');
  if (said) leaveOut(wrapper, said, wrapper.querySelectorAll<HTMLTableRowElement>('tbody tr'));
  const part = (name: string): HTMLElement => wrapper.querySelector<HTMLElement>(`.${name}`)!;
  const [picture, bar, titles, live, count] = [
    part('embed-picture'),
    part('embed-bar'),
    part('embed-steps'),
    part('hidden-text'),
    part('embed-count'),
  ];
  const [previous, next] = [part('embed-previous'), part('embed-next')];
  const lines = [...titles.children] as HTMLElement[];
  const whole = picture.getAttribute('aria-label') ?? '';
  const told = lines.map((line) => ({
    id: line.dataset['id'] ?? '',
    window: line.dataset['window'] ?? '',
    line,
  }));
  const { steps, at: first } = chooseSteps(told, parameters);
  const lineOf = (step: StageStep): HTMLElement => {
    if ('line' in step) return step.line as HTMLElement;
    const line = document.createElement('p');
    line.textContent = windowLabel(step.window, (titles.dataset['months'] ?? '').split(' '));
    titles.append(line);
    return line;
  };
  const lineAt = steps.map(lineOf);
  const setStage = createStage(picture);
  const story = wrapper.querySelector<HTMLAnchorElement>('a.embed-story');
  bar.hidden = steps.length < 2;

  const show = (index: number, isFirst = false): void => {
    const step = steps[index];
    if (!step) return;
    at = index;
    setStage(step);
    for (const line of titles.children) line.classList.toggle('is-current', line === lineAt[index]);
    wrapper.dataset['step'] = step.id;
    wrapper.classList.toggle('is-whole', step.window === told[0]?.window);
    // The whole has the words that an editor wrote for it: its numbers one by one would take two minutes to hear.
    const words = lineAt[index]?.dataset['description'] ?? lineAt[index]?.textContent ?? '';
    picture.setAttribute('aria-label', lineAt[index] === lines[0] ? whole : words);
    count.textContent = `${index + 1} / ${steps.length}`;
    // Not "disabled": a button that loses the focus to nowhere leaves the keyboard behind.
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === steps.length - 1));
    if (story && step.id !== 'window') story.hash = step.id;
    if (!isFirst) live.textContent = lineAt[index]?.textContent ?? '';
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
  if (!parameters.static && steps.length > 1)
    startPlay(
      { count: steps.length, current: () => at, go: show },
      part('embed-play'),
      location.search,
    );
}
