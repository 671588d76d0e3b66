// What a reader can't read on an open page: words that are not shown, drawings that are not there. Used by the tests of faults, whatever the page.
import { existsSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

/** One page of each kind and edition, as far as the build has it. */
export const kinds: readonly string[] = [
  '',
  'facts/',
  'events/',
  'events/2025-09-11-release-52/',
  'method/',
  'embed/door/',
  'embed/held/',
  'text/',
  'print/',
  'revolving-door.html',
].filter((path) =>
  existsSync(`dist/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`),
);

/** Those whose script does more than open a card. */
export const scripted: readonly string[] = kinds.filter((path) =>
  ['', 'events/', 'embed/door/'].includes(path),
);

/**
 * Runs in the page. Closed parts count as readable, for a reader opens them without a script; with `isPrint` nobody can, so they must be open.
 * Two drawings of one figure, for narrow and for wide, are one: it is enough that one shows.
 */
export function findUnreadable(isPrint: boolean): string[] {
  // On paper nobody can copy a snippet or a citation in code, follow the ways from an event to others, or use what the foot says of links and browsers; of an embed its frame shows what fits.
  const controls = `dialog, [popover], [hidden], .filter, .stage, .stage-bar, .embed-walk, .to-live, .is-empty, .hidden-text, .skip, template, noscript, nav${isPrint ? ', .embed-table, .take, .screen-only, details:has(> pre), .event-lead ~ .part:is([aria-labelledby="related"], [aria-labelledby="around"]), p:has(> .report), .page-foot .prose-block > p:not(:first-child)' : ''}`;
  const isShown = (node: Element): boolean =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    node.getBoundingClientRect().height > 0;
  const isClosed = (node: Element): boolean =>
    !isPrint && node.closest('details:not([open])') !== null && node.closest('summary') === null;
  const name = (node: Element): string =>
    `${node.tagName.toLowerCase()} ${node.id ? `#${node.id} ` : ''}"${(node.textContent ?? '').trim().slice(0, 50)}"`;
  const words = [...document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, td, pre')].filter(
    (node) =>
      (node.textContent ?? '').trim() !== '' &&
      !node.closest(controls) &&
      !isClosed(node) &&
      !isShown(node),
  );
  const pictures = [
    ...document.querySelectorAll('figure, .step, [role="img"], .embed-picture'),
  ].filter((holder) => {
    if (holder.closest('dialog, [hidden]') || isClosed(holder) || !isShown(holder)) return false;
    const drawings = [...holder.querySelectorAll('svg, table, img')].filter(
      (drawing) => drawing.getBoundingClientRect().height > 20 || drawing.closest('.hero'),
    );
    const stage = holder.closest('.steps')?.querySelector('.stage-picture');
    return (
      !drawings.some(isShown) &&
      !(stage && isShown(stage)) &&
      !(holder.tagName === 'svg' && isShown(holder))
    );
  });
  return [
    ...words.map((node) => `not shown: ${name(node)}`),
    ...pictures.map((node) => `no drawing: ${name(node)}`),
  ].slice(0, 8);
}

export const unreadable = (page: Page | Frame, isPrint = false): Promise<string[]> =>
  page.evaluate(findUnreadable, isPrint);

/** Visits all kinds, a few at once: pages wait for each other's network and the processor has two hearts. */
export async function onEachKind(
  visit: (path: string) => Promise<string[]>,
  paths: readonly string[] = kinds,
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      faults.push(...(await visit(path)).map((fault) => `/${path}: ${fault}`));
  };
  await Promise.all([work(), work(), work()]);
  return faults;
}
