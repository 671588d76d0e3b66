/**
 * Keeps the timeline readable and light however long the record grows: beyond so many events, those that the words do not name
 * are gathered month by month, direction by direction. Knows no pixels; below the limit it changes nothing.
 */
import { edtfToDays, isoFromDay } from '../../../format/epoch-day.ts';
import { laneOf, type Event, type Lane } from '../../../model/index.ts';
import type { Extent } from './types.ts';
import { wholeMonths } from './view.ts';

/** Three times today's number still makes a picture in which a mark is an event; far beyond it, marks only cover each other. */
export const mostSingleEvents = 250;

/** Events of one month, one direction and one shape of mark. */
export interface Gathering extends Extent {
  /** "2025-09-deal-eased-us": no event has such an id, for none has a month and then its lane. */
  id: string;
  lane: Lane;
  month: string;
  events: Event[];
}

export interface GatheredEvents {
  single: Event[];
  gathered: Gathering[];
}

export function gatherEvents(events: readonly Event[], named: ReadonlySet<string>): GatheredEvents {
  if (events.length <= mostSingleEvents) return { single: [...events], gathered: [] };
  const groups = Map.groupBy(events, (event) =>
    named.has(event.id) ? event.id : `${monthOf(event)}-${kindOfMark(event)}`,
  );
  const gathered: Gathering[] = [];
  const single: Event[] = [];
  for (const [id, group] of groups) {
    const [first] = group;
    if (!first) continue;
    if (group.length === 1) single.push(first);
    else
      gathered.push({
        id,
        lane: laneOf(first.kind),
        month: monthOf(first),
        events: group,
        ...wholeMonths(firstDayOf(first)),
      });
  }
  return { single, gathered };
}

const firstDayOf = ({ date }: Event): Extent => {
  const { start } = edtfToDays(date);
  return { start, end: start + 1 };
};

const monthOf = (event: Event): string => isoFromDay(firstDayOf(event).start).slice(0, 7);

/** What looks alike in the drawing: the same lane, and in it the same shape and fill. */
function kindOfMark({ kind, powers }: Event): string {
  const lane = laneOf(kind);
  if (lane === 'deal')
    return `${lane}-${kind}-${powers[0] === 'us' || powers[0] === 'eu' ? powers[0] : 'other'}`;
  return lane === 'in' ? `${lane}-${kind}` : lane;
}
