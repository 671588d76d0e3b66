/** A text to paste, changed as the reader chose. Pure. The texts themselves are written at build, light, moving, and as wide as their column. */

export interface Taken {
  /** Full addresses of the frame, of its pinned twin, and of the figure's page. */
  frame: string;
  pinned: string;
  page: string;
}

export interface TakeChoice {
  theme: 'light' | 'dark' | 'reader';
  isPinned: boolean;
  /** Left out for a frame as wide as its column. */
  size?: { widthPx: number; heightPx: number };
}

export const queryOf = (theme: TakeChoice['theme']): string =>
  ({ light: '?dark=false', dark: '?dark=true', reader: '' })[theme];

export const schemeOf = (theme: TakeChoice['theme']): string =>
  ({ light: 'light', dark: 'dark', reader: 'light dark' })[theme];

export function chosenText(text: string, taken: Taken, choice: TakeChoice): string {
  const address = choice.isPinned ? taken.pinned : taken.frame;
  // An address by itself is one of which the host asks oEmbed: the pinned frame answers for itself.
  if (text === taken.page) return choice.isPinned ? taken.pinned : taken.page;
  const scheme = schemeOf(choice.theme);
  const themed = text
    .replaceAll(`${taken.frame}?dark=false`, address + queryOf(choice.theme))
    .replace('color-scheme:light', `color-scheme:${scheme}`)
    .replace("colorScheme: 'light'", `colorScheme: '${scheme}'`);
  if (!choice.size) return themed;
  const { widthPx, heightPx } = choice.size;
  return themed
    .replace(/width="100%"(\s+)height="\d+"/, `width="${widthPx}"$1height="${heightPx}"`)
    .replace('style="width:100%;', `style="width:${widthPx}px;max-width:100%;`)
    .replace('style={{ border', "style={{ maxWidth: '100%', border");
}
