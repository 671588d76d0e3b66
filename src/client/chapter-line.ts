/** The line at the top of the window: where the reader is, and the contents on press. Without a script it is a link to the contents, which are seen then. */
import { closeWhenLeft } from './close-when-left.ts';
import { onceSlow } from './once-slow.ts';

export function startChapterLine(): void {
  const line = document.querySelector<HTMLAnchorElement>('.chapter-line');
  const heads = [...document.querySelectorAll<HTMLElement>('.chapter-head[data-line]')];
  if (!line || heads.length === 0) return;
  const plain = line.textContent;
  const mark = (): void => {
    const linePx = innerHeight / 2;
    const head = heads.findLast((one) => one.getBoundingClientRect().top <= linePx);
    const text = head?.dataset['line'] ?? plain;
    if (line.textContent !== text) line.textContent = text;
  };
  // A bell at the middle of the window; a chapter that was jumped to rings it too, or the end of the scroll does.
  if ('IntersectionObserver' in window) {
    // It rings once at the start, too; above the first chapter the line says what it said.
    const ring = (entries: readonly IntersectionObserverEntry[]): void => {
      if (line.textContent !== plain || entries.some(({ isIntersecting }) => isIntersecting))
        mark();
    };
    const bell = new IntersectionObserver(ring, { rootMargin: '0px 0px -50% 0px' });
    for (const head of heads) bell.observe(head);
  }
  onceSlow(mark, 300);
  offerContents(line);
}

/** The list of contents again, over the page: where the browser has popovers, and only once it is wanted. */
function offerContents(line: HTMLAnchorElement): void {
  const contents = document.querySelector('.contents');
  if (!contents) return;
  if (!('popover' in HTMLElement.prototype)) {
    contents.classList.add('is-shown');
    return;
  }
  let menu: HTMLElement | undefined;
  // A press beside what is open closes it before the click comes, which would open it again.
  let wasOpen = false;
  line.addEventListener('pointerdown', () => {
    wasOpen = menu?.matches(':popover-open') ?? false;
  });
  line.setAttribute('role', 'button');
  line.setAttribute('aria-expanded', 'false');
  line.addEventListener('click', (event) => {
    event.preventDefault();
    menu ??= makeMenu(contents, line);
    if (event.detail > 0 && wasOpen) return;
    // The contents hang where the line stays, at the top of the window.
    scrollBy({ top: line.getBoundingClientRect().top, behavior: 'instant' });
    menu.togglePopover();
  });
  line.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    line.click();
  });
}

/** A copy: the list itself stays in its place for paper. */
function makeMenu(contents: Element, line: Element): HTMLElement {
  const menu = contents.cloneNode(true) as HTMLElement;
  menu.removeAttribute('id');
  menu.className = 'contents-menu';
  menu.popover = 'auto';
  line.after(menu);
  menu.addEventListener('toggle', (event) =>
    line.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open')),
  );
  closeWhenLeft(menu);
  menu.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) menu.hidePopover();
  });
  return menu;
}
