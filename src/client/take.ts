/** The box "take": writes the reader's choice of theme, version and width into every text to paste, and shows it in the preview. */
import { chosenText, queryOf, schemeOf, type TakeChoice, type Taken } from './take-text.ts';

const themes = ['light', 'dark', 'reader'] as const;

export function startTake(): void {
  const box = document.querySelector<HTMLElement>('.take');
  const choices = box?.querySelector<HTMLElement>('.take-choices');
  if (!box || !choices) return;
  const { frame = '', pinned = '', page = '' } = box.dataset;
  const taken: Taken = { frame, pinned, page };
  const texts = [...box.querySelectorAll('textarea')].map((area) => ({ area, text: area.value }));
  const preview = box.querySelector<HTMLIFrameElement>('.take-preview iframe');
  const home = preview?.getAttribute('src') ?? '';
  const chosen = (name: string): string =>
    choices.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';

  const choice = (): TakeChoice => {
    const [widthPx = 0, heightPx = 0] = chosen('width').split(':').map(Number);
    return {
      theme: themes.find((theme) => theme === chosen('theme')) ?? 'light',
      isPinned: chosen('version') === 'pinned',
      ...(widthPx > 0 && { size: { widthPx, heightPx } }),
    };
  };
  const write = (): void => {
    const now = choice();
    for (const { area, text } of texts) area.value = chosenText(text, taken, now);
    if (!preview) return;
    // The preview shows the frame of this very site, wherever it is read, and the version that is built with it.
    preview.src = home.replace(/\?.*/, '') + queryOf(now.theme);
    preview.style.colorScheme = schemeOf(now.theme);
    preview.style.width = now.size ? `${now.size.widthPx}px` : '';
  };
  choices.hidden = false;
  choices.addEventListener('change', write);
}
