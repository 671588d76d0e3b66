/** Keeps a drawing that fills a page from leaving the page before it empty. */
import type { Block } from '../../markdown/index.ts';
import { wordsOf } from '../../markdown/rewrite-html.ts';

/** With fewer before it, head and words of a chapter may fill less than a seventh of their page. */
const enoughLetters = 250;

/** The blocks of a chapter. A figure whose drawing is higher than wide, and which has few words before it, has changed places with the words right after it. `drawingOf` gives the SVG of a figure. */
export function placeTallFigures(
  blocks: readonly Block[],
  drawingOf: (figure: string) => string,
): Block[] {
  const isFirst = (index: number): boolean =>
    blocks
      .slice(0, index)
      .reduce((sum, block) => sum + ('html' in block ? wordsOf(block.html).length : 0), 0) <
    enoughLetters;
  const placed = [...blocks];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (
      block.type === 'figure' &&
      next?.type === 'html' &&
      isFirst(index) &&
      isTall(drawingOf(block.figure))
    )
      placed.splice(index, 2, next, block);
  });
  return placed;
}

const isTall = (svg: string): boolean => {
  const [, width = 1, height = 0] = /viewBox="\S+ \S+ (\S+) ([^"\s]+)"/.exec(svg) ?? [];
  return Number(height) > Number(width);
};
