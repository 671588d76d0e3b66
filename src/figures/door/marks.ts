/** Turns the placed timeline into a tree of SVG. Decides nothing. The groups and their classes are the contract of types.ts. */
import { element, svgPath, type SvgNode } from '../../chart/svg.ts';
import { blockWidthPx } from './place-months.ts';
import { laneIn } from './place-names.ts';
import { doorSizes, halfSillPx } from './sizes.ts';
import { groupState, spanState, stepWindow } from './state.ts';
import type {
  DoorStep,
  PlacedDoor,
  PlacedFrame,
  PlacedMonth,
  PlacedSpan,
  PlacedText,
  PlacedThread,
} from './types.ts';

/** How far paper, ground and sill run on beyond the frame: to the edge of any window. */
const beyondPx = 4000;

/** `id` is the place on the page, which makes the ids inside its own; a stage has names and threads, and people who move. */
export function marks(placed: PlacedDoor, id: string, isStage: boolean, at?: DoorStep): SvgNode {
  const states = statesAt(placed, at);
  const { widthPx } = doorSizes[placed.size];
  const height = placed.skyPx + placed.groundPx;
  const wide = { x: -beyondPx, width: widthPx + 2 * beyondPx };
  const clip = (side: string) => (isStage ? `url(#${id}-${placed.size}-${side})` : undefined);
  return element(
    'svg',
    {
      class: `door door-${placed.size}`,
      'data-size': placed.size,
      'data-from': placed.months[0]?.id,
      'data-to': placed.months.at(-1)?.id,
      viewBox: `0 0 ${widthPx} ${height}`,
      'text-anchor': 'middle',
    },
    [
      element('g', { transform: svgPath`translate(0 ${placed.skyPx})` }, [
        ...(isStage ? [clipPaths(placed, id)] : []),
        element('rect', { class: 'ground', ...wide, y: 0, height: placed.groundPx }),
        ...(isStage
          ? placed.threads.map((thread) => threadNode(thread, states.ofStep(thread.step)))
          : []),
        element('rect', { class: 'line', ...wide, y: -halfSillPx, height: 2 * halfSillPx }),
        ...placed.months.map((month) =>
          monthNode(month, placed.size, states.ofMonth(month.id), clip),
        ),
        ...placed.spans.map((span) => spanNode(span, states.ofSpan(span), clip('in'))),
        ...(placed.milestone
          ? [
              element(
                'g',
                {
                  class: `month until${states.ofMonth(placed.milestone.month)}`,
                  'data-month': placed.milestone.month,
                },
                [
                  element('path', { d: placed.milestone.path }),
                  ...placed.milestone.texts.map(textNode),
                ],
              ),
            ]
          : []),
        ...(isStage
          ? placed.lanes.map((lane) => laneNode(lane, placed, states.ofMonth))
          : placed.totals.map(textNode)),
        ...(isStage
          ? placed.names.map(({ step, texts }) =>
              element(
                'g',
                { class: `names${states.ofStep(step)}`, 'data-step': step },
                texts.map(textNode),
              ),
            )
          : []),
      ]),
    ],
  );
}

/** In a shallow drawing the names of a step take the place of what the ground is called, until the last months are shown. */
function laneNode(
  lane: PlacedText,
  { size, months }: PlacedDoor,
  stateOf: (month: string) => string,
): SvgNode {
  const last = months.at(-1)?.id ?? '';
  if (lane.kind !== laneIn || !doorSizes[size].isShallow) return textNode(lane);
  return element('g', { class: `month until${stateOf(last)}`, 'data-month': last }, [
    textNode(lane),
  ]);
}

/** Classes that groups have from the start: none, or those of one step, as the browser would set them. */
function statesAt(placed: PlacedDoor, at: DoorStep | undefined) {
  const whole = { from: placed.months[0]?.id ?? '', to: placed.months.at(-1)?.id ?? '' };
  const step = at ? stepWindow(at.window) : whole;
  const asClass = (state: string): string => (state === '' ? '' : ` ${state}`);
  return {
    ofMonth: (month: string) => asClass(groupState(month, step, whole)),
    ofSpan: ({ from, to }: PlacedSpan) => asClass(spanState({ from, on: to }, step, whole)),
    ofStep: (id: string) => (at?.id === id ? ' is-now' : ''),
  };
}

/** Who crosses the sill is seen only on the side where they arrive; a picture that stands still has nothing to clip. */
const clipPaths = ({ size, skyPx, groundPx }: PlacedDoor, id: string): SvgNode =>
  element(
    'defs',
    {},
    (['out', 'in'] as const).map((side) =>
      element('clipPath', { id: `${id}-${size}-${side}` }, [
        element('rect', {
          x: -beyondPx,
          y: side === 'out' ? -skyPx : 0,
          width: 2 * beyondPx,
          height: side === 'out' ? skyPx : groundPx,
        }),
      ]),
    ),
  );

function monthNode(
  month: PlacedMonth,
  sizeName: PlacedDoor['size'],
  state: string,
  clip: (side: string) => string | undefined,
): SvgNode {
  const isStage = clip('out') !== undefined;
  const deals = (isEased: boolean): string =>
    month.deals
      .filter((deal) => deal.isEased === isEased)
      .map(({ path }) => path)
      .join('');
  const lane = (side: 'out' | 'in', people: SvgNode[], texts: readonly PlacedText[]): SvgNode[] =>
    people.length === 0 && texts.length === 0
      ? []
      : [
          element('g', { class: side, 'clip-path': clip(side) }, [
            ...people,
            ...texts.map(textNode),
          ]),
        ];
  return element(
    'g',
    {
      class: `month${state}`,
      'data-month': month.id,
      transform: svgPath`translate(${month.x} 0)`,
    },
    [
      ...(isStage
        ? [
            element('rect', {
              class: 'gap',
              y: -halfSillPx,
              width: blockWidthPx(doorSizes[sizeName]),
              height: 2 * halfSillPx,
            }),
          ]
        : []),
      ...lane('out', pathNodes('people', month.out.path), month.out.texts),
      ...pathNodes('tick', month.ticks),
      ...pathNodes('mark eased', deals(true)),
      ...pathNodes('mark imposed', deals(false)),
      ...lane('in', pathNodes('people', month.in.path), month.in.texts),
      ...(month.in.frame ? [frameNode('none', month.in.frame)] : []),
      ...month.texts.map(textNode),
    ],
  );
}

const spanNode = (span: PlacedSpan, state: string, clip: string | undefined): SvgNode =>
  element(
    'g',
    {
      class: `span${state}`,
      'data-from': span.from,
      'data-to': span.to,
      'data-on': span.to,
      transform: svgPath`translate(${span.x} 0)`,
    },
    [
      ...(clip === undefined
        ? []
        : [
            element('g', { class: 'waiting' }, [
              frameNode('none', span.frame),
              ...span.waiting.map(textNode),
            ]),
          ]),
      element('g', { class: 'in', 'clip-path': clip }, [
        element('path', { class: 'people ring', d: span.path }),
        element('path', { class: 'people hole', d: span.path }),
        element('path', { class: 'bracket', d: span.bracket }),
        ...span.texts.map(textNode),
      ]),
    ],
  );

const threadNode = ({ step, person, path, texts }: PlacedThread, state: string): SvgNode =>
  element('g', { class: `thread${state}`, 'data-step': step, 'data-person': person }, [
    element('path', { d: path }),
    ...texts.map(textNode),
  ]);

const pathNodes = (className: string, d: string): SvgNode[] =>
  d === '' ? [] : [element('path', { class: className, d })];

const frameNode = (className: string, { x, y, width, height }: PlacedFrame): SvgNode =>
  element('rect', { class: className, x, y, width, height });

const textNode = ({ text, x, y, anchor, kind }: PlacedText): SvgNode =>
  element('text', { class: kind, x, y, 'text-anchor': anchor === 'middle' ? undefined : anchor }, [
    text,
  ]);
