import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

const { events } = JSON.parse(document.getElementById('data').textContent);
const names = { out: 'Out', deal: 'The deal', in: 'In' };
const groups = new DataSet(Object.entries(names).map(([id, content]) => ({ id, content })));
const items = new DataSet(
  events.map((event) => ({
    id: event.id,
    group: event.lane,
    content: event.title,
    title: event.summary,
    start: event.start,
    ...(Date.parse(event.end) - Date.parse(event.start) > 864e5
      ? { end: event.end }
      : { type: 'point' }),
  })),
);
new Timeline(document.getElementById('timeline'), items, groups, {
  height: 480,
  zoomable: false,
  start: '2025-09-01',
  end: '2025-10-01',
});
