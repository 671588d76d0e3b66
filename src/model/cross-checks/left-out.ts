/** "Each thing left out is listed" must be true: what the list names as left out does not stand in the data. */
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { LeftOut } from '../schema.ts';
import { errorAt, type Context } from './context.ts';

export const checkLeftOut = (context: Context): Problem[] => [
  ...context.leftOut.records.flatMap((record) => {
    const { id, what } = record.item;
    const [, name = ''] = /^[a-z0-9-]+#(.+)$/.exec(id) ?? [];
    if (name === '') return [idProblem(record)];
    if (what === 'address') return checkAddress(context, record, name);
    if (what === 'event' && context.eventIds.has(name)) return [eventProblem(record, name)];
    const isPart = what === 'sentence' || what === 'claim';
    return isPart && !name.includes('/') ? [partProblem(record)] : [];
  }),
  ...checkUnread(context),
];

function checkAddress(
  { sourceById, sourceIds }: Context,
  record: Located<LeftOut>,
  name: string,
): Problem[] {
  const source = sourceById.get(name);
  if (source === undefined && sourceIds.has(name)) return [];
  if (source?.url === null) return [];
  return [
    errorAt(record, 'id', {
      found:
        source === undefined
          ? `names the source "${name}", which does not exist.`
          : `says that the address of "${name}" is left out, and it stands in data/sources.json.`,
      expected: 'Expected: "sources#" and the id of a source whose url is null.',
      fix:
        source === undefined
          ? 'Correct the id, or delete the entry.'
          : 'Take the address out of data/sources.json, or delete this entry.',
    }),
  ];
}

/** A source without any address can't be looked up; either a copy is named, or the reader learns why nothing is. */
function checkUnread({ sources, leftOut }: Context): Problem[] {
  if (leftOut.isIncomplete || leftOut.brokenIds.length > 0) return [];
  const listed = new Set(leftOut.records.map(({ item }) => item.id));
  return sources.records.flatMap((record) => {
    const { id, url, readAt } = record.item;
    return url !== null || readAt !== null || listed.has(`sources#${id}`)
      ? []
      : [
          errorAt(record, 'url', {
            found: 'is null, and so is readAt.',
            expected: 'Expected: an address, or an entry in data/left-out.json that says why not.',
            fix: `Add an address, or {"id": "sources#${id}", "what": "address", "reason": "…"} to data/left-out.json.`,
          }),
        ];
  });
}

const idProblem = (record: Located<LeftOut>): Problem =>
  errorAt(record, 'id', {
    found: `can't be "${record.item.id}".`,
    expected: 'Expected: the file of the evidence, "#", and what it calls the thing.',
    fix: 'Write it like "sanctions#2008-09-05-relief" or "sources#baj-2025-09-16-ilyash".',
  });

const eventProblem = (record: Located<LeftOut>, name: string): Problem =>
  errorAt(record, 'id', {
    found: `says that "${name}" is left out, and it stands in data/events.`,
    expected: 'Expected: events that are not shown.',
    fix: 'Delete this entry, or the event.',
  });

const partProblem = (record: Located<LeftOut>): Problem =>
  errorAt(record, 'id', {
    found: `names a record and not what of it is left out ("${record.item.what}").`,
    expected: 'Expected: the record, "/", and the field or the words.',
    fix: `Write it like "${record.item.id}/days from a round".`,
  });
