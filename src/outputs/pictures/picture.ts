/** A figure as a picture that stands by itself: title, dek, key, drawing, note, sources, date, licence and address. Knows words and places, no renderer. */
import { element, serialize, type SvgNode } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { formatDate } from '../../format/index.ts';
import { figurePage } from '../figure-page.ts';
import { addressIn } from '../../site/edition.ts';
import { figureIn } from '../../site/figure-in.ts';
import type { Site } from '../../site/index.ts';
import { listPublishers } from '../publishers.ts';
import { drawDoorKey } from './door-key.ts';
import { packedFaces, sansFamilies, textsOf } from './picture-fonts.ts';
import { inlineStyles } from './inline-styles.ts';
import { balance, listInLines, settle, widthOf, type Kind } from './set-text.ts';
import { tokenColour } from '../../styles/token-rules.ts';
import type { Palette } from '../../styles/tokens.ts';

export const edgePx = 40;

/** Size, line and weight of each kind of text in a picture. */
export const type = {
  title: { sizePx: 27, linePx: 32, weight: 600 },
  dek: { sizePx: 16, linePx: 22.5, weight: 400 },
  small: { sizePx: 12.5, linePx: 17.5, weight: 400 },
  foot: { sizePx: 12.5, linePx: 17.5, weight: 600 },
} as const satisfies Record<string, Kind>;

export interface FigureText {
  title: string;
  dek: string;
  note: string;
  alt: string;
  sources: readonly string[];
  foot: string;
  address: string;
}

/** Every text of a picture besides its drawing. */
export function figureText(
  id: string,
  site: Pick<Site, 'story' | 'figures' | 'model' | 'words' | 'lang' | 'language'>,
): FigureText {
  const { model, words, language } = site;
  const { figure, text } = figureIn(site, id);
  return {
    title: text.title.text,
    dek: text.dek.text,
    note: text.note.text,
    alt: text.alt,
    sources: listPublishers(figure.sources, model),
    foot: [
      figure.asOf === '' ? '' : `${words.figure.asOf} ${formatDate(figure.asOf, 'long', language)}`,
      `${words.picture.version} ${model.version}`,
      words.picture.licence,
    ]
      .filter(Boolean)
      .join(' · '),
    address: addressIn(site, figurePage(id)).replace(/^https?:\/\//, ''),
  };
}

/** A stack of nodes from the top down; `y` is the foot of what stands there. */
export class Stack {
  readonly nodes: SvgNode[] = [];
  readonly roomPx: number;
  readonly edgePx: number;
  y = 0;
  constructor(roomPx: number, sidePx = edgePx) {
    this.roomPx = roomPx;
    this.edgePx = sidePx;
  }
  lines(lines: readonly string[], kind: Kind, fill: string): void {
    if (lines.length === 0) return;
    this.nodes.push(
      element(
        'g',
        {
          fill,
          'font-size': kind.sizePx,
          ...(kind.weight === 600
            ? { 'font-weight': 600, 'font-family': sansFamilies('600') }
            : {}),
        },
        lines.map((line, index) =>
          element(
            'text',
            { x: this.edgePx, y: this.y + kind.sizePx * 0.86 + index * kind.linePx },
            [line],
          ),
        ),
      ),
    );
    this.y += lines.length * kind.linePx;
  }
  drawing(node: SvgNode, heightPx: number): void {
    this.nodes.push(asGroup(node, `translate(${this.edgePx} ${this.y})`));
    this.y += heightPx;
  }
}

/** A drawing inside another one: its styles stay, its frame goes. */
export function asGroup(drawing: SvgNode, transform: string): SvgNode {
  const styles = Object.entries(drawing.attributes).filter(
    ([name]) => !['xmlns', 'viewBox', 'width', 'height'].includes(name),
  );
  return {
    tag: 'g',
    attributes: { transform, ...Object.fromEntries(styles) },
    children: drawing.children,
  };
}

/** What a browser takes by default, and other programs do not. */
export const rootStyles = { 'font-family': sansFamilies('400'), 'font-size': 16 } as const;

/** The drawing of a figure with its styles written in, as pictures show it. */
export const pictureDrawing = (svg: string, palette: Palette = 'light'): SvgNode =>
  inlineStyles(svg, palette, sansFamilies);

export const sizeOf = (svg: string): { widthPx: number; heightPx: number } => {
  const [, widthPx = 0, heightPx = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(
    Number,
  );
  return { widthPx, heightPx };
};

export const brandLine = (widthPx: number, y: number, stroke: string, sidePx = edgePx): SvgNode =>
  element('path', {
    d: `M${sidePx} ${y}h40m28 0H${widthPx - sidePx}`,
    stroke,
    'stroke-width': 3,
    fill: 'none',
  });

/** The whole picture as markup. Fonts are packed into it; a program that does not read them takes the nearest it has. */
export async function figurePicture(
  ...[id, site, theme]: Parameters<typeof pictureTree>
): Promise<string> {
  const tree = pictureTree(id, site, theme);
  const [title, description, ...drawn] = tree.children;
  const fonts = element('style', {}, [await packedFaces(textsOf({ ...tree, children: drawn }))]);
  return `${serialize({ ...tree, children: [title!, description!, fonts, ...drawn] })}\n`;
}

/** The same as a tree: title, description, ground, and what is drawn. No font is in it. */
export function pictureTree(
  id: string,
  site: Pick<Site, 'story' | 'figures' | 'model' | 'words' | 'door' | 'lang' | 'language'>,
  theme: Palette = 'light',
): SvgNode {
  const text = figureText(id, site);
  const svg = figureIn(site, id).figure.draw('wide');
  const drawn = sizeOf(svg);
  const [ink, quiet, rule, paper] = (['ink', 'ink-soft', 'rule', 'paper'] as const).map((name) =>
    tokenColour(name, theme),
  ) as [string, string, string, string];
  const widthPx = drawn.widthPx + 2 * edgePx;
  const stack = new Stack(drawn.widthPx);
  stack.y = 34;
  stack.nodes.push(brandLine(widthPx, stack.y, ink));
  stack.y += 18;
  stack.lines(balance(text.title, stack.roomPx, type.title), type.title, ink);
  stack.y += 7;
  stack.lines(settle(text.dek, stack.roomPx, type.dek), type.dek, quiet);
  stack.y += 20;
  if (id === 'door') {
    const key = drawDoorKey(site.words.doorKey, site.door.series.deals, drawn.widthPx, textWidth);
    stack.drawing(inlineStyles(serialize(key.node), theme, sansFamilies), key.heightPx);
    stack.y += 16;
  }
  stack.drawing(pictureDrawing(svg, theme), drawn.heightPx);
  stack.y += 22;
  stack.lines(settle(text.note, stack.roomPx, type.small), type.small, quiet);
  stack.y += 7;
  stack.lines(
    listInLines(
      `${site.words.figure.sources}: `,
      text.sources,
      site.words.picture.andMore,
      stack.roomPx,
      type.small,
      3,
    ),
    type.small,
    quiet,
  );
  stack.y += 13;
  stack.nodes.push(
    element('path', {
      d: `M${edgePx} ${stack.y}H${widthPx - edgePx}`,
      stroke: rule,
      'stroke-width': 1,
      fill: 'none',
    }),
  );
  stack.y += 9;
  const footY = stack.y;
  const name = site.words.site.title;
  stack.lines([name], type.foot, ink);
  stack.nodes.push(
    element(
      'text',
      {
        x: edgePx + widthOf(`${name} `, type.foot),
        y: footY + type.small.sizePx * 0.86,
        'font-size': type.small.sizePx,
        fill: ink,
      },
      [`· ${text.address}`],
    ),
  );
  stack.nodes.push(
    element(
      'text',
      {
        x: widthPx - edgePx,
        y: footY + type.small.sizePx * 0.86,
        'text-anchor': 'end',
        'font-size': type.small.sizePx,
        fill: quiet,
      },
      [text.foot],
    ),
  );
  const heightPx = Math.ceil(stack.y + 22);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: site.language.tag,
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      ...rootStyles,
    },
    [
      element('title', { id: `${id}-title` }, [text.title]),
      element('desc', { id: `${id}-desc` }, [text.alt]),
      element('rect', { width: widthPx, height: heightPx, fill: paper }),
      ...stack.nodes,
    ],
  );
}
