/** What every table is made with. */
import type { Event, Model } from '../../model/index.ts';
import type { Site } from '../../site/index.ts';
import type { Cell } from '../tables/csv.ts';
import { required, type DataTable, type Field } from './fields.ts';

export type TableWords = Site['words']['dataTables'];

export interface TableMaker {
  model: Model;
  events: readonly Event[];
  words: TableWords;
  /** The field that leads from a part of an event to the event. */
  ofEvent: Field;
  /** A table under its name, with its title and description. */
  named(
    name: keyof TableWords['tables'],
    table: Omit<DataTable, 'name' | 'path' | 'title' | 'description'>,
  ): DataTable;
  /** A row for each part of each event, the event's id first. */
  each<Item>(
    pick: (event: Event) => readonly Item[],
    row: (item: Item, event: Event) => Cell[],
  ): Cell[][];
}

export const tableMaker = (model: Model, words: TableWords): TableMaker => ({
  model,
  events: model.events,
  words,
  ofEvent: { name: 'event', type: 'string', description: words.event, constraints: required },
  named: (name, table) => ({
    name,
    path: `${name}.csv`,
    title: words.tables[name][0]!,
    description: words.tables[name][1]!,
    ...table,
  }),
  each: (pick, row) =>
    model.events.flatMap((event) => pick(event).map((item) => [event.id, ...row(item, event)])),
});
