import * as Plot from '@observablehq/plot';

const { events } = JSON.parse(document.getElementById('data').textContent);
const dated = events.map((event) => ({ ...event, day: new Date(event.start) }));
const root = document.getElementById('timeline');
const width = root.clientWidth;
root.append(
  Plot.plot({
    width,
    height: 220,
    y: { label: 'People announced free', grid: true },
    marks: [
      Plot.ruleX(
        dated.filter(({ people }) => people !== null),
        { x: 'day', y: 'people', strokeWidth: 4 },
      ),
      Plot.ruleY([0]),
      Plot.tip(
        dated.filter(({ people }) => people !== null),
        Plot.pointerX({ x: 'day', y: 'people', title: 'title' }),
      ),
    ],
  }),
  Plot.plot({
    width,
    height: 180,
    y: { domain: ['out', 'deal', 'in'], label: null },
    marks: [
      Plot.dot(dated, { x: 'day', y: 'lane', fill: 'lane', symbol: 'kind' }),
      Plot.tip(
        dated,
        Plot.pointer({ x: 'day', y: 'lane', title: (event) => `${event.title}\n${event.summary}` }),
      ),
    ],
  }),
);
