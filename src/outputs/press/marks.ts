/** Reads the SVG that the renderer writes, groups and paths alone, as a list of painted paths. What a printer's file cannot hold stops the build. */
import { parseFragment } from 'parse5';
import { attributeOf, type HtmlElement } from '../../markdown/rewrite-html.ts';

/** As SVG and PDF write it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Paint {
  /** "#1b1d22" */
  colour: string;
  opacity: number;
}
export interface Mark {
  matrix: Matrix;
  d: string;
  fill?: Paint & { isEvenOdd: boolean };
  stroke?: Paint & {
    width: number;
    cap: string;
    join: string;
    miterLimit: number;
    dashes: readonly number[];
    dashOffset: number;
  };
}
export interface Marks {
  width: number;
  height: number;
  marks: Mark[];
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const numbers = (text = ''): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);

/** @throws {Error} where something is used that has no plain counterpart: gradients, clipping, a letter of text */
export function readMarks(svg: string): Marks {
  const marks: Mark[] = [];
  const visit = (element: HtmlElement, around: Matrix, opacity: number): void => {
    const matrix = multiply(around, matrixOf(element));
    const ownOpacity = opacity * Number(attributeOf(element, 'opacity') ?? 1);
    const isEmpty =
      element.tagName === 'defs' && !element.childNodes.some((node) => 'tagName' in node);
    if (isEmpty) return;
    if (element.tagName === 'path') marks.push(markOf(element, matrix, ownOpacity));
    else if (!['svg', 'g'].includes(element.tagName)) refuse(`<${element.tagName}>`);
    for (const name of ['clip-path', 'mask', 'filter'])
      if (attributeOf(element, name) !== undefined) refuse(`${name}="…"`);
    for (const child of element.childNodes)
      if ('tagName' in child) visit(child, matrix, ownOpacity);
  };
  const root = parseFragment(svg).childNodes.find(
    (node): node is HtmlElement => 'tagName' in node && node.tagName === 'svg',
  );
  if (root === undefined) refuse('no <svg>');
  visit(root!, identity, 1);
  return {
    width: Number(attributeOf(root!, 'width')),
    height: Number(attributeOf(root!, 'height')),
    marks,
  };
}

function matrixOf(element: HtmlElement): Matrix {
  const transform = attributeOf(element, 'transform');
  if (transform === undefined) return identity;
  const values = numbers(transform);
  if (!transform.startsWith('matrix(') || values.length !== 6) refuse(`transform="${transform}"`);
  return values as unknown as Matrix;
}

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function markOf(element: HtmlElement, matrix: Matrix, opacity: number): Mark {
  const text = (name: string, otherwise: string): string => attributeOf(element, name) ?? otherwise;
  const fill = paintOf(text('fill', '#000000'), Number(text('fill-opacity', '1')) * opacity);
  const stroke = paintOf(text('stroke', 'none'), Number(text('stroke-opacity', '1')) * opacity);
  return {
    matrix,
    d: text('d', ''),
    ...(fill && { fill: { ...fill, isEvenOdd: text('fill-rule', '') === 'evenodd' } }),
    ...(stroke && {
      stroke: {
        ...stroke,
        width: Number(text('stroke-width', '1')),
        cap: text('stroke-linecap', 'butt'),
        join: text('stroke-linejoin', 'miter'),
        miterLimit: Number(text('stroke-miterlimit', '4')),
        dashes: numbers(text('stroke-dasharray', '').replace('none', '')),
        dashOffset: Number(text('stroke-dashoffset', '0')),
      },
    }),
  };
}

function paintOf(colour: string, opacity: number): Paint | undefined {
  if (colour === 'none') return undefined;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) refuse(`the colour "${colour}"`);
  return { colour, opacity };
}

function refuse(found: string): never {
  throw new Error(
    `A drawing for the press has ${found}.\nExpected: groups and paths in plain colours, as src/outputs/press/ can write them into a PDF.\nDraw it without, or teach src/outputs/press/marks.ts to read it.`,
  );
}
