/** What rests on copies alone is marked weak, and nothing else is: "single weak source" must mean just that. */
import { quotations } from '../../format/quotations.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Event, Series } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

export const checkEvidence = (context: Context): Problem[] => [
  ...context.events.records.flatMap((record) => checkEvent(context, record)),
  ...context.series.records.flatMap((record) => checkPoints(context, record)),
];

function checkEvent(context: Context, record: Located<Event>): Problem[] {
  const { sources, weak, confidence, kind } = record.item;
  const grades = gradesOf(
    context,
    sources.map(({ source }) => source),
  );
  if (grades.length === 0) return [];
  const restsOnCopies = grades.every((grade) => grade === 'C');
  if (restsOnCopies && !weak) {
    return [
      errorAt(record, 'sources', {
        found: `hold only copies and digests (grade C), and the ${kind} is not marked weak.`,
        expected: 'Expected: a source of grade A or B, or "weak": true.',
        fix: 'Find the publisher\'s own text, or add "weak": true so that it is shown as a single weak source.',
      }),
    ];
  }
  const quoted = quotedFromDigest(context, record);
  if (quoted.length > 0) return quoted;
  if (!restsOnCopies && weak) {
    return [
      errorAt(record, 'weak', {
        found: "can't be true: a source of grade A or B stands behind it.",
        expected: 'Expected: weak only where every source is of grade C.',
        fix: 'Delete "weak", or correct the grade of the source in data/sources.json.',
      }),
    ];
  }
  return weak && confidence === 'high'
    ? [
        warningAt(record, 'confidence', {
          found: 'is "high" though the event is marked weak.',
          expected: 'Expected: "low" or "medium".',
          fix: 'Write "low".',
        }),
      ]
    : [];
}

/** Words in quotation marks that no text of grade A or B stands behind: since there is none, or since a digest alone is said to support them. */
function quotedFromDigest({ sourceById }: Context, record: Located<Event>): Problem[] {
  const isDigest = (source: string): boolean => sourceById.get(source)?.grade === 'C';
  const { sources } = record.item;
  return (['title', 'summary'] as const).flatMap((field) => {
    const quoted = quotations(record.item[field]).find((quotation) => {
      const words = quotation.slice(1, -1).toLowerCase();
      const carriers = sources.filter(({ supports }) => supports.toLowerCase().includes(words));
      return (carriers.length > 0 ? carriers : sources).every(({ source }) => isDigest(source));
    });
    return quoted === undefined
      ? []
      : [
          errorAt(record, field, {
            found: `quotes ${quoted}, and no source of grade A or B stands behind it.`,
            expected:
              'Expected: a direct quotation only from a text of grade A or B that was read.',
            fix: 'Say it in other words and without the marks, or name in "supports" the text itself that has them.',
          }),
        ];
  });
}

const checkPoints = (context: Context, record: Located<Series>): Problem[] =>
  record.item.points.flatMap((point, index) => {
    const grades = gradesOf(context, point.sources);
    if (grades.length === 0) return [];
    const restsOnCopies = grades.every((grade) => grade === 'C');
    if (restsOnCopies && !point.weak) {
      return [
        warningAt(record, `points[${index}]`, {
          found: `(${point.date}) rests on copies alone (grade C) and is not marked weak.`,
          expected: 'Expected: "weak": true, so that it is drawn hollow.',
          fix: 'Add "weak": true, or a better source.',
        }),
      ];
    }
    return !restsOnCopies && point.weak && point.note === undefined
      ? [
          warningAt(record, `points[${index}].weak`, {
            found: `can't be true (${point.date}): a source of grade A or B stands behind it.`,
            expected: 'Expected: weak only where every source is of grade C, or a note says why.',
            fix: 'Say in "note" what is weak about it, or delete "weak".',
          }),
        ]
      : [];
  });

/** Grades of the sources that resolve; those that don't are reported as missing references. */
const gradesOf = ({ sourceById }: Context, ids: readonly string[]): string[] =>
  ids.flatMap((id) => sourceById.get(id)?.grade ?? []);
