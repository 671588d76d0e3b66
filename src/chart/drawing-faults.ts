/** What is wrong with a drawing, in words: for the tests of the figures. Not shipped. */
import type { Drawing } from './canvas.ts';
import { isInside, overlaps, type Box } from './labels.ts';

/** Numbers that are none, things outside the frame, texts on texts, texts on solid shapes, small texts. Empty when all is well. */
export function drawingFaults({ widthPx, heightPx, texts, shapes }: Drawing): string[] {
  const frame: Box = { x: -0.51, y: -0.51, width: widthPx + 1.02, height: heightPx + 1.02 };
  const things = [
    ...texts.map(({ box, text }) => ({ box, name: `"${text}"` })),
    ...shapes
      .filter(({ layer }) => layer !== 'ground')
      .flatMap(({ boxes, className }) => boxes.map((box) => ({ box, name: `.${className}` }))),
  ];
  const faults = things.flatMap(({ box, name }) => {
    if (Object.values(box).some((side) => !Number.isFinite(side))) return [`${name} has no place`];
    return isInside(box, frame)
      ? []
      : [
          `${name} leaves the frame (${Math.round(box.x)}, ${Math.round(box.y)}, ${Math.round(box.width)} × ${Math.round(box.height)})`,
        ];
  });
  const solids = shapes.flatMap(({ isSolid, boxes, className }) =>
    isSolid ? boxes.map((box) => ({ box, className })) : [],
  );
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1))
      if (overlaps(one.box, other.box)) faults.push(`"${one.text}" touches "${other.text}"`);
    const touched = solids.find(({ box }) => overlaps(one.box, box));
    if (touched) faults.push(`"${one.text}" touches .${touched.className}`);
    if (one.sizePx < 12) faults.push(`"${one.text}" is too small`);
  });
  return faults;
}

/** Inside a page with a strict content policy, and light enough to stand among ten others. */
export function markupFaults(markup: string, mostBytes = 6500): string[] {
  const foreign = markup.match(/ style=|<style| id=|#[0-9a-f]{3}|rgb|NaN|undefined/g) ?? [];
  const nodes = markup.match(/<[a-z]/g)?.length ?? 0;
  return [
    ...foreign.map((found) => `holds ${found}`),
    ...(markup.length > mostBytes ? [`has ${markup.length} bytes, more than ${mostBytes}`] : []),
    ...(nodes > 250 ? [`has ${nodes} nodes, more than 250`] : []),
  ];
}
