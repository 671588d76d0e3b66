/** The fact book: every number the words may print, by id. Nothing in it is typed in by hand. */
import { edtfFault } from '../../format/edtf.ts';
import type { Phrase } from '../../format/phrases.ts';
import { closest } from '../closest.ts';
import type { Fact, FactBook } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { abroadFacts } from './abroad.ts';
import { eventFigureFacts, seriesPointFacts } from './claims.ts';
import { comparisonFacts } from './comparison.ts';
import { confirmedFacts } from './confirmed.ts';
import { darkMonthFacts } from './dark-months.ts';
import { daysFact, readDaysId } from './days.ts';
import { dealFacts } from './deals.ts';
import { heldFacts } from './held.ts';
import { ledgerFacts } from './ledger.ts';
import { recognisedFacts } from './recognised.ts';
import { roundFacts } from './rounds.ts';
import { runningTotalFacts } from './running-totals.ts';
import { storyFacts } from './story.ts';
import { englishFactPhrase } from './words.ts';

/** Each knows the model and nothing of the others; where its data is missing it gives no fact rather than a wrong one. */
const families: readonly ((data: ModelData, phrase: Phrase) => Fact[])[] = [
  eventFigureFacts,
  seriesPointFacts,
  roundFacts,
  confirmedFacts,
  dealFacts,
  abroadFacts,
  heldFacts,
  recognisedFacts,
  darkMonthFacts,
  ledgerFacts,
  comparisonFacts,
  runningTotalFacts,
  storyFacts,
];

/** Works the facts out when they are first asked for, so that what only needs events doesn't wait for them. `phrase` has the words of content/<language>/facts.json. */
export function createFactBook(data: ModelData, phrase: Phrase = englishFactPhrase): FactBook {
  let known: Map<string, Fact> | undefined;
  let real: ModelData | undefined;
  const dated = (): ModelData => (real ??= withRealDates(data));
  const facts = (): Map<string, Fact> =>
    (known ??= new Map(
      families.flatMap((family) => family(dated(), phrase)).map((fact) => [fact.id, fact]),
    ));
  const eventIds = [...data.eventById.keys()];
  return {
    get: (id) => facts().get(id) ?? daysFact(dated(), id, phrase),
    closest: (id) => {
      const pair = readDaysId(id)?.map((part) => closest(part, eventIds));
      return pair
        ? pair.includes(undefined)
          ? undefined
          : `days:${pair.join('..')}`
        : closest(id, facts().keys());
    },
    ids: () => [...facts().keys()].sort(),
  };
}

/** A date that doesn't exist is an error that stops the build; until it is mended, the rest must still be readable in dev. */
function withRealDates(data: ModelData): ModelData {
  const isReal = ({ date }: { date: string }): boolean => edtfFault(date) === undefined;
  const series = [...data.series.values()].map((one) => ({
    ...one,
    points: one.points.filter(isReal),
  }));
  const events = data.events.filter(isReal);
  return {
    ...data,
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
    series: new Map(series.filter(({ points }) => points.length > 0).map((one) => [one.id, one])),
  };
}
