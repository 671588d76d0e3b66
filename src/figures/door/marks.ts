/** Turns the placed timeline into a tree of SVG. Decides nothing. The marks and their classes are the contract of types.ts. */
import { barsPath } from '../../chart/paths.ts';
import { element, svgPath, type SvgNode } from '../../chart/svg.ts';
import { markNodes, type Mark } from './mark-nodes.ts';
import { blockWidthPx } from './place-months.ts';
import { laneIn } from './place-names.ts';
import { halfSillPx, measuresOf } from './sizes.ts';
import { groupState, spanState, stepWindow } from './state.ts';
import type { DoorStep, PlacedDoor, PlacedSpan, PlacedText, PlacedThread } from './types.ts';

/** How far paper, ground and sill run on beyond the frame: to the edge of any window. */
const beyondPx = 4000;

/** `id` is the place on the page, which makes the ids inside its own; a stage has names and threads, and people who move. */
export function marks(placed: PlacedDoor, id: string, isStage: boolean, at?: DoorStep): SvgNode {
  const { widthPx } = measuresOf(placed.size);
  // An embed begins as the still picture: it has the totals until its first step is left (styles/embed-door.css).
  const hasTotals = !isStage || id === 'embed';
  const [skyPx, groundPx] = (['skyPx', 'groundPx'] as const).map((name) =>
    Math.max(isStage ? placed[name] : 0, hasTotals ? placed.still[name] : 0),
  ) as [number, number];
  const height = skyPx + groundPx;
  const wide = { x: -beyondPx, width: widthPx + 2 * beyondPx };
  const stateOf = statesAt(placed, at);
  const draw = (list: readonly Mark[]): SvgNode[] => markNodes(list, isStage ? stateOf : undefined);
  const lane = (side: 'out' | 'in', list: readonly Mark[]): SvgNode =>
    element(
      'g',
      { class: side, 'clip-path': isStage ? `url(#${id}-${placed.size}-${side})` : undefined },
      draw(list),
    );
  const ofStep = (step: string): string => (at?.id === step ? ' is-now' : '');
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
      element('g', { transform: svgPath`translate(0 ${skyPx})` }, [
        ...(isStage ? [clipPaths({ size: placed.size, skyPx, groundPx }, id)] : []),
        element('rect', { class: 'ground', ...wide, y: 0, height: groundPx }),
        ...(isStage ? placed.threads.map((thread) => threadNode(thread, ofStep)) : []),
        element('rect', { class: 'line', ...wide, y: -halfSillPx, height: 2 * halfSillPx }),
        ...(isStage ? draw(gaps(placed)) : []),
        lane('out', peopleOut(placed)),
        ...draw(onSill(placed)),
        lane('in', peopleIn(placed)),
        ...draw(isStage ? placed.spans.flatMap(waitingOf) : []),
        ...draw(
          around(placed, [isStage ? placed.lanes : [], hasTotals ? placed.totals : []].flat()),
        ),
        ...(isStage
          ? placed.names.map(({ step, texts }) =>
              element(
                'g',
                { class: `names${ofStep(step)}`, 'data-step': step },
                draw(texts.map(textMark)),
              ),
            )
          : []),
      ]),
    ],
  );
}

/** The class that a month or a span has from the start: none, or that of one step, as the browser would set it. */
function statesAt(placed: PlacedDoor, at: DoorStep | undefined) {
  const whole = { from: placed.months[0]?.id ?? '', to: placed.months.at(-1)?.id ?? '' };
  const step = at ? stepWindow(at.window) : whole;
  return ({ month = '', from }: Mark): string =>
    from === undefined
      ? groupState(month, step, whole)
      : spanState({ from, on: month }, step, whole);
}

/** Who crosses the sill is seen only on the side where they arrive; a picture that stands still has nothing to clip. */
const clipPaths = (
  { size, skyPx, groundPx }: Pick<PlacedDoor, 'size' | 'skyPx' | 'groundPx'>,
  id: string,
): SvgNode =>
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

const textMark = ({ kind, ...text }: PlacedText): Mark => ({ className: kind, text });
const textsOf = (texts: readonly PlacedText[], month: string): Mark[] =>
  texts.map((text) => ({ ...textMark(text), month }));

/** Where the sill stands open. */
const gaps = ({ months, size }: PlacedDoor): Mark[] =>
  months.map(({ id, x }) => ({
    className: 'gap',
    month: id,
    d: barsPath([
      { x, y: -halfSillPx, width: blockWidthPx(measuresOf(size)), height: 2 * halfSillPx },
    ]),
  }));

const peopleOut = ({ months }: PlacedDoor): Mark[] =>
  months.flatMap(({ id, out }) => [
    { className: 'people', month: id, d: out.path },
    ...textsOf(out.texts, id),
  ]);

/** Ticks at the days of the rounds, and the marks of the deals. */
const onSill = ({ months }: PlacedDoor): Mark[] =>
  months.flatMap(({ id, ticks, deals }) => [
    { className: 'tick', month: id, d: ticks },
    ...[true, false].map((isEased) => ({
      className: `mark ${isEased ? 'eased' : 'imposed'}`,
      month: id,
      d: deals
        .filter((deal) => deal.isEased === isEased)
        .map(({ path }) => path)
        .join(''),
    })),
  ]);

const peopleIn = ({ months, spans }: PlacedDoor): Mark[] => [
  ...months.flatMap(({ id, in: { path, frame, texts } }) => [
    { className: 'people', month: id, d: path },
    { className: 'none', month: id, d: barsPath(frame ? [frame] : []) },
    ...textsOf(texts, id),
  ]),
  ...spans.flatMap((span) => [
    { className: 'people ring', ...timeOf(span), d: span.path },
    { className: 'people hole', ...timeOf(span), d: span.path },
    { className: 'bracket', ...timeOf(span), d: span.bracket },
    ...span.texts.map((text) => ({ ...textMark(text), ...timeOf(span) })),
  ]),
];

/** They cross with the last month of the span. */
const timeOf = ({ from, to }: PlacedSpan) => ({ from, month: to });

/** What stands in the place of a span until it is known. */
const waitingOf = (span: PlacedSpan): Mark[] => [
  { className: 'waiting none', ...timeOf(span), d: barsPath([span.frame]) },
  ...span.waiting.map((text) => ({
    ...textMark({ ...text, kind: `waiting ${text.kind}` }),
    ...timeOf(span),
  })),
];

/** Names of months, the milestone, and what stands above and what below. */
function around({ months, milestone, size }: PlacedDoor, said: readonly PlacedText[]): Mark[] {
  const last = months.at(-1)?.id ?? '';
  return [
    ...months.flatMap(({ id, texts }) => textsOf(texts, id)),
    ...(milestone
      ? [
          { className: 'until', month: milestone.month, d: milestone.path },
          ...textsOf(milestone.texts, milestone.month),
        ]
      : []),
    ...said.map((text) => ({
      ...textMark(text),
      // In a shallow drawing the names of a step take the place of what the ground is called, until the last months are shown.
      ...(text.kind === laneIn && measuresOf(size).isShallow && { month: last }),
    })),
  ];
}

const threadNode = (
  { step, person, path, texts }: PlacedThread,
  ofStep: (step: string) => string,
): SvgNode =>
  element('g', { class: `thread${ofStep(step)}`, 'data-step': step, 'data-person': person }, [
    ...markNodes([{ className: '', d: path }, ...texts.map(textMark)]),
  ]);
