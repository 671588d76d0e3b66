// Where texts stand in the window, and which stand upon another.
import type { Page } from 'playwright-core';

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const slackPx = 0.5;

/** "one / other" for each two that share more than half a pixel. */
export const touching = (boxes: readonly TextBox[]): string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - slackPx &&
          other.left < one.right - slackPx &&
          one.top < other.bottom - slackPx &&
          other.top < one.bottom - slackPx,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );

/** Texts of the poster, with the notice of a language, and its sheet. */
export const posterTexts = (page: Page): Promise<{ texts: TextBox[]; sheet: TextBox }> =>
  page.evaluate(() => {
    const poster = document.querySelector('.poster')!;
    const boxOf = (element: Element, text: string): TextBox => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text, left, right, top, bottom };
    };
    const inDrawing = [...poster.querySelectorAll('.picture text')].map((element) => {
      const box = boxOf(element, element.textContent);
      // Letters fill their line from a little under its top to a little over its foot.
      const trim = (box.bottom - box.top) * 0.1;
      return { ...box, top: box.top + trim, bottom: box.bottom - trim };
    });
    const around = [
      ...poster.querySelectorAll('h1, p, li, .code'),
      ...document.querySelectorAll('.edition-notice p'),
    ]
      .filter(
        (element) => element.getClientRects().length > 0 && element.querySelector('p, li') === null,
      )
      .map((element) => boxOf(element, element.textContent.slice(0, 40)));
    return { texts: [...inDrawing, ...around], sheet: boxOf(poster, '') };
  });
