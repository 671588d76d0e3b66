import embed from 'vega-embed';

const { events } = JSON.parse(document.getElementById('data').textContent);
const x = { field: 'start', type: 'temporal', title: null };
embed(
  '#timeline',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values: events },
    vconcat: [
      {
        width: 'container',
        height: 180,
        transform: [{ filter: 'datum.people != null' }],
        mark: { type: 'bar', width: 5, tooltip: true },
        encoding: {
          x,
          y: { field: 'people', type: 'quantitative', title: 'People announced free' },
          tooltip: [{ field: 'title' }, { field: 'people' }],
        },
      },
      {
        width: 'container',
        height: 160,
        mark: { type: 'point', filled: true, size: 60 },
        encoding: {
          x,
          y: { field: 'lane', type: 'nominal', sort: ['out', 'deal', 'in'], title: null },
          shape: { field: 'kind', legend: null },
          color: { field: 'lane', legend: null },
          tooltip: [{ field: 'title' }, { field: 'summary' }],
        },
      },
    ],
    autosize: { type: 'fit-x', contains: 'padding' },
  },
  { actions: false, renderer: 'svg' },
);
