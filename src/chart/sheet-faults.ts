/** What is wrong with a placed sheet, in words: for the tests of the figures that use one. Not shipped. */
import { isInside, overlaps, type Box } from './labels.ts';
import type { PlacedSheet } from './sheet.ts';

/** Numbers that are none, things outside the frame, texts on texts, texts on solid shapes. Empty when all is well. */
export function sheetFaults({ widthPx, heightPx, texts, shapes }: PlacedSheet): string[] {
  const frame: Box = { x: -0.51, y: -0.51, width: widthPx + 1.02, height: heightPx + 1.02 };
  const things = [
    ...texts.map(({ box, text }) => ({ box, name: `"${text}"` })),
    ...shapes.map(({ box, className, tag }) => ({ box, name: `${tag}.${className}` })),
  ];
  const faults = things.flatMap(({ box, name }) => {
    if (Object.values(box).some((side) => !Number.isFinite(side))) return [`${name} has no place`];
    return isInside(box, frame)
      ? []
      : [
          `${name} leaves the frame (${Math.round(box.x)}, ${Math.round(box.y)}, ${Math.round(box.width)} × ${Math.round(box.height)})`,
        ];
  });
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1))
      if (overlaps(one.box, other.box)) faults.push(`"${one.text}" touches "${other.text}"`);
    for (const shape of shapes)
      if (shape.isSolid && overlaps(one.box, shape.box))
        faults.push(`"${one.text}" touches ${shape.tag}.${shape.className}`);
    if (one.sizePx < 12) faults.push(`"${one.text}" is too small`);
  });
  return faults;
}
