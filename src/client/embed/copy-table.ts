/**
 * The button that copies the table of an embed, as cells that a spreadsheet takes. A frame of another origin may not write to the clipboard by the newer way;
 * it may by the older one, which copies what is selected. Where neither works the table stays selected.
 */
import { sayDone } from '../say-done.ts';

export function startCopyTable(wrapper: HTMLElement): void {
  const button = wrapper.querySelector<HTMLButtonElement>('.embed-copy');
  const table = wrapper.querySelector('.embed-table table');
  if (!button || !table) return;
  button.hidden = false;
  const say = sayDone(button);
  button.addEventListener('click', () => {
    getSelection()?.selectAllChildren(table);
    if (!document.execCommand('copy')) return;
    getSelection()?.removeAllRanges();
    say();
  });
}
