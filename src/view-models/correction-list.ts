/** The corrections as their page lists them. Knows no markup. */
import { takenOut, type Correction, type Event, type Model } from '../model/index.ts';

/** Newest first, those of one day by what they correct; with the event, where it is one. */
export const newestFirst = ({
  corrections,
  eventById,
}: Pick<Model, 'corrections' | 'eventById'>): (Correction & { event: Event | undefined })[] =>
  corrections
    .toSorted((left, right) =>
      left.date === right.date ? compare(left.what, right.what) : compare(right.date, left.date),
    )
    .map((correction) => ({
      ...correction,
      event: eventById.get(correction.what.split('/')[0] ?? ''),
    }));

/** Events that were published and taken out: their addresses stay, since somebody may have cited them. */
export const retiredEvents = ({ corrections }: Pick<Model, 'corrections'>): Correction[] =>
  corrections.filter(({ what, after }) => after === takenOut && /^\d{4}-[^/]+$/.test(what));

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
