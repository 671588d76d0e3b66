/** Closes what a reader has opened over the page once the focus goes on without it: left open, it would cover what has the focus. */
export function closeWhenLeft(popover: HTMLElement): void {
  popover.ownerDocument.addEventListener('focusin', ({ target }) => {
    if (!popover.contains(target as Node) && popover.matches(':popover-open'))
      popover.hidePopover();
  });
}
