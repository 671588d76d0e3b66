/** The months of 2025 that have no number of their own: what the half-year and the year leave over for them. */
import { seriesIds } from '../named-records.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Series, SeriesPoint } from '../schema.ts';
import { computedFact, inputFromPoint, pointOn, sum } from './compute.ts';
import { countMonths, knownMonthsIn, monthInputs, monthlySeries } from './recognised.ts';

const spanSeries = seriesIds.recognisedBySpan;
const [spring, summer] = ['2025-03/2025-04', '2025-07/2025-11'] as const;

interface Counts {
  months: Series;
  spans: Series;
  half: SeriesPoint;
  year: SeriesPoint;
  december: SeriesPoint;
}

export function darkMonthFacts(data: ModelData, phrase: Phrase): Fact[] {
  const counts = countsIn(data);
  if (!counts) return [];
  const { months, spans, half, year, december } = counts;
  const ofHalf = knownMonthsIn(months, '2025-01/2025-06');
  const springPeople = half.value - sum(ofHalf.map(({ value }) => value));
  const summerPeople = year.value - half.value - december.value;
  const base = { unit: months.unit };
  const [halfRow, yearRow] = [half, year].map((point) => inputFromPoint(spans, point, phrase));
  if (!halfRow || !yearRow) return [];
  const lessHalf = inputFromPoint(spans, half, phrase, undefined, '− ');
  const lessDecember = monthInputs(phrase, months, [december], '− ');
  return [
    computedFact({
      ...base,
      id: 'recognised-2025-march-april',
      value: springPeople,
      date: spring,
      label: phrase('recognised-2025-march-april.label'),
      definition: phrase('recognised-2025-march-april.definition'),
      inputs: [halfRow, ...monthInputs(phrase, months, ofHalf, '− ')],
    }),
    computedFact({
      ...base,
      id: 'recognised-2025-july-november',
      value: summerPeople,
      qualifier: 'at-least',
      date: summer,
      label: phrase('recognised-2025-july-november.label'),
      definition: phrase('recognised-2025-july-november.definition'),
      inputs: [yearRow, lessHalf, ...lessDecember],
    }),
    computedFact({
      ...base,
      id: 'recognised-2025-dark-months',
      value: springPeople + summerPeople,
      qualifier: 'at-least',
      date: '2025-03/2025-11',
      label: phrase('recognised-2025-dark-months.label'),
      definition: phrase('recognised-2025-dark-months.definition'),
      inputs: [yearRow, ...monthInputs(phrase, months, ofHalf, '− '), ...lessDecember],
    }),
  ];
}

/** Only where each of these months is still without a number, for else the difference would be of other months. */
function countsIn(data: ModelData): Counts | undefined {
  const [months, spans] = [data.series.get(monthlySeries), data.series.get(spanSeries)];
  const half = pointOn(spans, '2025-01-01/2025-06-30');
  const year = pointOn(spans, '2025-01-01/2025-12-23');
  const december = pointOn(months, '2025-12');
  if (!months || !spans || !half || !year || !december) return undefined;
  const isDark = [spring, summer].every((dark) => knownMonthsIn(months, dark).length === 0);
  const rest = countMonths('2025-01/2025-06') - countMonths(spring);
  return isDark && knownMonthsIn(months, '2025-01/2025-06').length === rest
    ? { months, spans, half, year, december }
    : undefined;
}
