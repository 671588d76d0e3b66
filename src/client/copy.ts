/** The buttons beside a text to paste. Without a clipboard, as on a page from disk, the text is selected instead. */
import { sayDone } from './say-done.ts';

export function startCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
    button.hidden = false;
    const say = sayDone(button);
    button.addEventListener('click', () => {
      const text = button.previousElementSibling as HTMLTextAreaElement;
      const select = (): void => text.select();
      if (navigator.clipboard) navigator.clipboard.writeText(text.value).then(say, select);
      else select();
    });
  }
}
