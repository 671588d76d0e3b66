/** In dev only: notes what a figure asks the model for, and lets one figure fail without taking the page with it. */
import type { BuiltFigure } from '../figures/figure.ts';
import type { Model, Problem } from '../model/index.ts';

/** The same model, and the ids that are looked up in it, whether they are there or not. */
export function recording(model: Model): { recorded: Model; ids: Set<string> } {
  const ids = new Set<string>();
  const noted = <Item>(map: Map<string, Item>): Map<string, Item> =>
    new Proxy(map, {
      get(target, name) {
        if (name === 'get' || name === 'has')
          return (id: string) => {
            ids.add(id);
            return target[name](id);
          };
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return {
    recorded: {
      ...model,
      eventById: noted(model.eventById),
      series: noted(model.series),
      people: noted(model.people),
    },
    ids,
  };
}

/** A figure that throws is an empty one with a problem: in dev the data may lack what it is made of. */
export function attempt(id: string, make: () => BuiltFigure, problems: Problem[]): BuiltFigure {
  try {
    const figure = make();
    figure.draw('wide');
    return figure;
  } catch (error) {
    problems.push({
      severity: 'error',
      file: `src/figures/${id}/index.ts`,
      place: '',
      found: `The figure "${id}" can't be drawn: ${error instanceof Error ? error.message : String(error)}.`,
      expected: 'Expected: a figure that can be drawn from any data, even from none.',
      fix: 'If a problem is told above, mend that first; else mend the figure.',
    });
    return {
      id,
      draw: () => '',
      table: { caption: '', columns: [], rows: [] },
      description: [],
      sources: [],
      eventIds: [],
      asOf: '',
      droppedLabels: [],
    };
  }
}
