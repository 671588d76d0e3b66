/** Every event of the timeline's list as the poster names it: by its label, with its day. No pixel. */
import { english } from '../../format/language.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { calendarFromDay, edtfToDays } from '../../format/epoch-day.ts';
import { laneOf, type Event } from '../../model/index.ts';
import { monthOfDay } from './months.ts';
import { withOthers } from './place-names.ts';
import type { DoorLabels } from './series.ts';
import type { PosterEvent } from './poster-types.ts';
import type { DoorSeries, DoorWords } from './types.ts';

/** In order of time. An event without a label has no place on the poster. */
export function posterEvents(
  events: readonly Event[],
  { rounds, deals }: DoorSeries,
  labels: DoorLabels,
  words: DoorWords,
): PosterEvent[] {
  return events.flatMap(({ id, kind, date }) => {
    const [label, lane] = [labels[id], laneOf(kind)];
    if (label === undefined || lane === 'context') return [];
    const { start } = edtfToDays(date);
    const deal = deals.find((each) => each.id === id);
    return [
      {
        id,
        lane,
        month: monthOfDay(start),
        day: parseEdtf(date).precision === 'month' ? '' : String(calendarFromDay(start).day),
        tag: words.language?.tag ?? english.tag,
        text: withOthers(label, rounds.find((round) => round.id === id)?.people, words),
        ...(deal && { mark: { power: deal.power, isEased: deal.isEased } }),
      },
    ];
  });
}
