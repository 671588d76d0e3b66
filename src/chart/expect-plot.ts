/** What every plot must keep to, for the tests beside the figures. Not shipped. */
import { expect } from 'vitest';
import { overlaps, type Box } from './labels.ts';
import { textBox, type Plot, type PlotShape } from './plot.ts';
import { isWithinSheet } from './plot-sheet.ts';

function boxesOfShape(shape: PlotShape): Box[] {
  const around = (points: readonly { x: number; y: number }[], reach: number): Box[] =>
    points.map(({ x, y }) => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }));
  switch (shape.kind) {
    case 'line':
      return around(shape.points, 0);
    case 'strokes':
      return around(shape.strokes.flat(), 0);
    case 'bars':
    case 'columns':
      return [...shape.boxes];
    case 'dots':
    case 'rings':
      return around(shape.points, shape.radiusPx);
  }
}

/** Nothing is NaN, nothing leaves the box, no text touches another or lies on a dot, no text is too small. */
export function expectSoundPlot(plot: Plot): void {
  for (const box of [...plot.shapes.flatMap(boxesOfShape), ...plot.texts.map(textBox)]) {
    for (const side of Object.values(box)) expect(Number.isFinite(side)).toBe(true);
    if (!isWithinSheet(box, plot))
      expect.fail(
        `${JSON.stringify(box)} leaves ${plot.widthPx} × ${plot.heightPx}: ${plot.texts.find((text) => textBox(text).x === box.x && textBox(text).y === box.y)?.text ?? 'a shape'}`,
      );
  }
  const dots = plot.shapes
    .filter(({ kind }) => kind === 'dots' || kind === 'rings')
    .flatMap((shape) => boxesOfShape(shape).map((box) => ({ box, key: shape.key })));
  plot.texts.forEach((text, index) => {
    expect(text.sizePx).toBeGreaterThanOrEqual(13);
    for (const other of plot.texts.slice(index + 1))
      if (overlaps(textBox(text), textBox(other)))
        expect.fail(`"${text.text}" touches "${other.text}"`);
    for (const { box, key } of dots)
      if (overlaps(textBox(text), box)) expect.fail(`"${text.text}" lies on a dot of ${key}`);
  });
}

/** Inside a page with a strict content policy, and light enough to stand among ten others. */
export function expectCleanMarkup(markup: string, mostBytes = 6000): void {
  expect(markup).not.toMatch(/ style=|<style| id=|#[0-9a-f]{3}|rgb|NaN|undefined/);
  expect(markup.length).toBeLessThanOrEqual(mostBytes);
  expect(markup.match(/<[a-z]/g)?.length ?? 0).toBeLessThanOrEqual(250);
}
