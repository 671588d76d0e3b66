/** Turns placed shapes into a tree of SVG. Decides nothing; the same tree is written at build and patched in the browser. */
import { element, svgPath, type SvgNode } from '../../../chart/svg.ts';
import { doorSizes } from './constants.ts';
import type {
  DoorWords,
  Placed,
  PlacedBand,
  PlacedBlock,
  PlacedLabel,
  PlacedMark,
} from './types.ts';

/** Shapes of marks, twelve pixels across, drawn around 0,0. The power that acts is told by shape, its direction by fill. */
export const shapes: Record<PlacedMark['shape'], string> = {
  us: 'M0-6L6 0L0 6L-6 0Z',
  eu: 'M-5-5H5V5H-5Z',
  other: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  sentence: 'M-1.75-6H1.75V6H-1.75Z',
  arrest: 'M-5-4.5H5L0 5Z',
  death: 'M-5-5L5 5M5-5L-5 5',
  tick: 'M-0.5-6H0.5V6H-0.5Z',
};

const at = (x: number, y: number): string => svgPath`translate(${x} ${y})`;

/** `isTouchable`: with targets for a finger; a picture that no script moves has nothing to touch, and is lighter without. */
export function marks(placed: Placed, words: DoorWords, id: string, isTouchable = true): SvgNode {
  const size = doorSizes[placed.size];
  return element(
    'svg',
    {
      class: `door door-${placed.size}`,
      viewBox: `0 0 ${size.widthPx} ${size.heightPx}`,
      role: 'img',
      'aria-labelledby': `${id}-picture`,
    },
    [
      element('rect', {
        key: 'sill',
        class: 'sill',
        x: 0,
        y: size.sillTopPx,
        width: size.widthPx,
        height: size.sillFootPx - size.sillTopPx,
      }),
      element(
        'text',
        { key: 'out', class: 'lane lane-out', x: size.startPx, y: size.numberPx + 4 },
        [words.out],
      ),
      element(
        'text',
        {
          key: 'out-note',
          class: 'lane-note',
          x: size.widthPx - size.startPx,
          y: size.numberPx + 4,
          'text-anchor': 'end',
        },
        [words.outNote],
      ),
      element('text', { key: 'in', class: 'lane lane-in', x: size.startPx, y: size.heightPx - 6 }, [
        words.in,
      ]),
      element(
        'text',
        {
          key: 'in-note',
          class: 'lane-note',
          x: size.widthPx - size.startPx,
          y: size.heightPx - 6,
          'text-anchor': 'end',
        },
        [words.inNote],
      ),
      ...placed.ticks.flatMap((tick) => tickNodes(tick, size.sillFootPx)),
      ...placed.bands.map(bandNode),
      ...placed.blocks.flatMap((block) => blockNodes(block, size.sillTopPx, isTouchable)),
      ...placed.marks.map((mark) => markNode(mark, isTouchable)),
      ...placed.labels.map((label) => labelNode(label, isTouchable)),
    ],
  );
}

const tickNodes = (tick: Placed['ticks'][number], foot: number): SvgNode[] => [
  // A month without a name has a short tick, or it would run through the name of another.
  element('path', {
    key: `tick-${tick.key}`,
    class: 'tick',
    d: tick.label === '' ? 'M0 0V-4' : 'M0 0V-12',
    transform: at(tick.x, foot),
  }),
  ...(tick.label === ''
    ? []
    : [
        element(
          'text',
          { key: `month-${tick.key}`, class: 'axis', transform: at(tick.labelX, foot - 5) },
          [tick.label],
        ),
      ]),
];

const bandNode = (band: PlacedBand): SvgNode =>
  element('rect', {
    key: `band-${band.key}`,
    class: `band-${band.kind}`,
    x: band.x,
    y: band.y,
    ...(band.kind === 'hatch' && { fill: 'url(#hatch)' }),
    width: band.width,
    height: band.height,
  });

function blockNodes(block: PlacedBlock, sillTop: number, isTouchable: boolean): SvgNode[] {
  const isEvent = block.role === 'out';
  const dots = element('path', {
    class: 'dots',
    d: block.path,
    // The path is drawn in units of one dot, so that only this line changes when the picture moves.
    transform: `${at(block.x, block.y)} scale(${block.pitch})`,
  });
  const rings = block.hollow
    ? [
        element('path', {
          class: 'rings',
          d: block.hollow,
          transform: `${at(block.x, block.y)} scale(${block.pitch})`,
        }),
      ]
    : [];
  const [left, top, width, height] = block.hit;
  const padX = Math.max(0, (24 - width) / 2);
  const padY = Math.max(0, 24 - height);
  return [
    element(
      'g',
      {
        key: `block-${block.id}`,
        class: `block block-${block.role}${block.focused ? ' focused' : ''}`,
        'data-event': isEvent && isTouchable ? block.id : undefined,
      },
      [
        ...(block.leaderX === undefined
          ? []
          : [
              element('path', {
                class: 'leader',
                d: svgPath`M${left + width / 2} ${sillTop - 4}L${block.leaderX} ${sillTop}`,
              }),
            ]),
        ...(block.extent
          ? [
              element('path', {
                class: 'extent',
                d: svgPath`M${block.extent[0]} ${sillTop - 2}H${block.extent[1]}`,
              }),
            ]
          : []),
        dots,
        ...rings,
        ...(isEvent && isTouchable
          ? [
              element('rect', {
                class: 'hit',
                x: left - padX,
                y: top - padY,
                width: width + 2 * padX,
                height: height + padY,
              }),
            ]
          : []),
      ],
    ),
  ];
}

const markNode = (mark: PlacedMark, isTouchable: boolean): SvgNode =>
  element(
    'g',
    {
      key: `mark-${mark.id}`,
      class: `mark mark-${mark.lane} mark-${mark.shape}${mark.filled ? '' : ' open'}${mark.focused ? ' focused' : ''}`,
      'data-event': isTouchable ? mark.id : undefined,
      transform: at(mark.x, mark.y),
    },
    [
      ...(mark.extent
        ? [
            element('path', {
              class: 'extent',
              d: svgPath`M${mark.extent[0] - mark.x} 0H${mark.extent[1] - mark.x}`,
            }),
          ]
        : []),
      element('path', { d: shapes[mark.shape] }),
      ...(isTouchable
        ? [element('rect', { class: 'hit', x: -12, y: -12, width: 24, height: 24 })]
        : []),
    ],
  );

const labelNode = (label: PlacedLabel, isTouchable: boolean): SvgNode =>
  element(
    'text',
    {
      key: `label-${label.key}`,
      class: label.strong ? 'label strong' : 'label',
      'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
      transform: at(label.x, label.y),
      'data-event': isTouchable ? label.event : undefined,
    },
    [label.text],
  );
