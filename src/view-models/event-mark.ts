/** The mark of an event in the list, and the best grade among its sources. Knows no markup. */
import { shapes } from '../figures/door/shapes.ts';
import { laneOf, type Event, type Model, type Source } from '../model/index.ts';
import { sourcesOf } from '../outputs/structured-data.ts';

/** The best grade among the sources of an event: A before B before C. */
export const bestGrade = (event: Event, model: Model): Source['grade'] =>
  sourcesOf(event, model)
    .map(({ grade }) => grade)
    .sort()[0] ?? 'C';

const circle = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z';

/** A sentence in absence, or to stay at home. */
const putsNobodyIn = ({ flags = [] }: Event): boolean =>
  flags.includes('in-absentia') || flags.includes('home-confinement');

/** The marks of the timeline, so that a reader who knows one knows the other: the shape stands for the power or the kind, a hollow one for easing, or for a sentence that put nobody in prison. */
export function markOf(event: Event): { path: string; isOpen: boolean; isDeath: boolean } {
  const lane = laneOf(event.kind);
  const path =
    lane === 'out' || lane === 'context'
      ? circle
      : lane === 'deal'
        ? shapes[dealShape(event)]
        : shapes[caseShape(event)];
  return {
    path,
    isOpen: event.kind === 'easing' || putsNobodyIn(event),
    isDeath: event.kind === 'death',
  };
}

const dealShape = ({ powers }: Event): 'us' | 'eu' | 'other' =>
  powers.includes('us') ? 'us' : powers.includes('eu') ? 'eu' : 'other';
const caseShape = ({ kind }: Event): 'death' | 'arrest' | 'sentence' =>
  kind === 'death' ? 'death' : kind === 'arrest' || kind === 'arrest-wave' ? 'arrest' : 'sentence';
