/** Facts that stand in the data as they are: EVENT/MEASURE and series:SERIES@DATE. */
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Claim, Event, Series, SeriesPoint } from '../schema.ts';
import { inputFromClaim, inputFromPoint, sentences } from './compute.ts';

export function eventFigureFacts({ events }: ModelData, phrase: Phrase): Fact[] {
  return events.flatMap((event) =>
    event.claims.map((claim) => factFromClaim(event, claim, phrase)),
  );
}

export function seriesPointFacts({ series }: ModelData, phrase: Phrase): Fact[] {
  return [...series.values()].flatMap((one) => {
    const dates = [...new Set(one.points.map(({ date }) => date))];
    return dates.flatMap((date) =>
      factFromPoints(
        one,
        one.points.filter((point) => point.date === date),
        phrase,
      ),
    );
  });
}

function factFromClaim(event: Event, claim: Claim, phrase: Phrase): Fact {
  const { row, conflicts } = inputFromClaim(event, claim, phrase);
  return {
    id: `${event.id}/${claim.measure}`,
    value: claim.value,
    qualifier: claim.qualifier,
    unit: claim.unit,
    label: claim.label,
    definition: sentences(claim.note ?? event.title, weakness(event.weak, phrase)),
    date: event.date,
    role: claim.role,
    by: claim.by,
    rows: [row],
    sources: claim.sources,
    conflicts: [...conflicts],
  };
}

const weakness = (weak: true | undefined, phrase: Phrase): string | undefined =>
  weak && phrase('record.weak');

/** Where one day has two values, the surer one is the fact, and of two as sure the later; the other stands beside it, never averaged. */
function factFromPoints(series: Series, points: readonly SeriesPoint[], phrase: Phrase): Fact[] {
  const [best] = points.toReversed().sort((left, right) => doubt(left) - doubt(right));
  if (!best) return [];
  const by = (point: SeriesPoint): string => point.by ?? series.counter;
  return [
    {
      id: `series:${series.id}@${best.date}`,
      value: best.value,
      qualifier: best.qualifier,
      unit: series.unit,
      label: behindNumber(series.title),
      definition: sentences(series.definition, best.note, weakness(best.weak, phrase)),
      date: best.date,
      role: series.role,
      by: by(best),
      rows: points.map(
        (point) =>
          inputFromPoint(
            series,
            point,
            phrase,
            [phrase.date(point.date), phrase(`basis.${point.basis}`), by(point)].join(', '),
          ).row,
      ),
      sources: best.sources,
      conflicts:
        points.length === 1
          ? []
          : [
              {
                field: `${behindNumber(series.title)}, ${phrase.date(best.date)}`,
                values: points.map((point) => ({
                  value: point.value,
                  by: `${by(point)} (${phrase(`basis.${point.basis}`)})`,
                  sources: point.sources,
                })),
              },
            ],
    },
  ];
}

/** "27 journalists in prison": a title goes on where a number begins, and keeps its abbreviations. */
const behindNumber = (title: string): string =>
  title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const bases: readonly SeriesPoint['basis'][] = [
  'month-end review',
  'year review',
  'census',
  'official',
  'press snapshot',
  'other',
];

const doubt = (point: SeriesPoint): number =>
  (point.suspect ? 100 : 0) + (point.weak ? 10 : 0) + bases.indexOf(point.basis);
