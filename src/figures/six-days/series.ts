/** Which events stand in the strip, by rule: the lanes of the door, begun and ended within the six days. Knows no pixels. */
import { formatDate, monthName } from '../../format/dates.ts';
import { calendarFromDay, dayFromIso, edtfToDays, isoFromDay } from '../../format/epoch-day.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import { laneOf, type Event } from '../../model/schema.ts';
import type { StripCell, StripDay, StripGrid, StripLane } from './types.ts';
import type { SixDaysWords } from './words.ts';

/** The part of the model that this figure reads. */
export interface SixDaysModel {
  events: readonly Event[];
}

/** Short texts for cells, by event id, from content/: already rendered. Without one the event's title stands there. */
export type StripLabels = Readonly<Record<string, string>>;

const firstDay = dayFromIso('2025-09-11');
const dayAfter = dayFromIso('2025-09-17');
const laneOrder: readonly StripLane[] = ['out', 'deal', 'in'];

export function deriveSixDays(
  model: SixDaysModel,
  labels: StripLabels,
  words: SixDaysWords,
): StripGrid {
  const cells = sixDaysEvents(model).map((event) => deriveCell(event, labels, words));
  return {
    days: Array.from({ length: dayAfter - firstDay }, (_, index) =>
      deriveDay(firstDay + index, cells),
    ),
    lanes: laneOrder.map((id) => ({ id, label: words.lanes[id] })),
    cells,
  };
}

/** In order of time, then of lane, so that a day reads from out to in. */
export const sixDaysEvents = (model: SixDaysModel): Event[] =>
  model.events
    .filter((event) => laneOf(event.kind) !== 'context' && event.weak !== true && isWithin(event))
    .sort(
      (a, b) =>
        startOf(a) - startOf(b) ||
        laneOrder.indexOf(laneOf(a.kind) as StripLane) -
          laneOrder.indexOf(laneOf(b.kind) as StripLane) ||
        (a.id < b.id ? -1 : 1),
    );

const startOf = (event: Event): number => edtfToDays(event.date).start;

const isWithin = (event: Event): boolean => {
  const { start, end } = edtfToDays(event.date);
  return start >= firstDay && end <= dayAfter;
};

function deriveDay(epochDay: number, cells: readonly StripCell[]): StripDay {
  const iso = isoFromDay(epochDay);
  const { day, month } = calendarFromDay(epochDay);
  return {
    iso,
    label: `${day} ${monthName(month)}`,
    dayOfMonth: String(day),
    month: monthName(month),
    isQuiet: !cells.some((cell) => cell.day === iso),
  };
}

function deriveCell(event: Event, labels: StripLabels, words: SixDaysWords): StripCell {
  const lane = laneOf(event.kind) as StripLane;
  const number = lane === 'out' ? peopleOut(event) : lane === 'in' ? peopleIn(event) : undefined;
  const by = lane === 'out' ? claimOf(event, 'released')?.by : undefined;
  return {
    day: isoFromDay(startOf(event)),
    lane,
    eventId: event.id,
    text: labels[event.id] ?? event.title,
    notes: notesOf(event, words),
    ...(number ? { number } : {}),
    ...(by ? { by } : {}),
    ...(lane === 'deal' ? { isEased: event.kind === 'easing' } : {}),
  };
}

/** People as announced; those whom a later count did not find beyond the door stay hollow. */
function peopleOut(event: Event): StripCell['number'] {
  const released = claimOf(event, 'released');
  if (!released) return undefined;
  const crossed = claimOf(event, 'crossed');
  return {
    value: released.value,
    text: formatQualified(released.value, released.qualifier),
    dots: released.value,
    hollow: crossed ? Math.max(0, released.value - crossed.value) : 0,
  };
}

/** The people whom the record says this event put in prison. */
function peopleIn(event: Event): StripCell['number'] {
  const jailed = event.people.filter(({ part }) => part === 'jailed').length;
  return jailed === 0
    ? undefined
    : { value: jailed, text: formatNumber(jailed), dots: jailed, hollow: 0 };
}

function notesOf(event: Event, words: SixDaysWords): string[] {
  const crossed = claimOf(event, 'crossed');
  const released = claimOf(event, 'released');
  return [
    ...(crossed && released && crossed.value < released.value
      ? [
          words.lowerCount(
            formatQualified(crossed.value, crossed.qualifier),
            crossed.label,
            crossed.by,
          ),
        ]
      : []),
    ...(edtfToDays(event.date).precision === 'span' ? [words.extent(formatDate(event.date))] : []),
    ...(event.knownOn ? [words.madePublic(formatDate(event.knownOn))] : []),
  ];
}

const claimOf = (event: Event, measure: string): Event['claims'][number] | undefined =>
  event.claims.find((claim) => claim.measure === measure && claim.unit === 'people');
