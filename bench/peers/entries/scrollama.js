// The usual scrollytelling: scrollama says which step is met, d3 moves one picture from step to step.
import { axisBottom, max, scaleLinear, scaleTime, select, transition } from 'd3';
import scrollama from 'scrollama';

const { events, steps } = JSON.parse(document.getElementById('data').textContent);
const dated = events.map((event) => ({ ...event, day: new Date(event.start) }));
const [width, height, sill] = [Math.min(640, document.documentElement.clientWidth - 32), 340, 230];
const svg = select('#picture').append('svg').attr('width', width).attr('height', height);
const x = scaleTime().range([10, width - 10]);
const y = scaleLinear()
  .domain([0, max(dated, ({ people }) => people)])
  .range([sill, 20]);
const rows = { deal: sill + 30, in: sill + 60, out: sill };
const axis = svg.append('g').attr('transform', `translate(0 ${height - 30})`);
const bars = svg
  .append('g')
  .selectAll('rect')
  .data(
    dated.filter(({ people }) => people !== null),
    ({ id }) => id,
  )
  .join('rect')
  .attr('width', 5)
  .attr('y', ({ people }) => y(people))
  .attr('height', ({ people }) => sill - y(people))
  .attr('fill', '#1b6e5a');
const marks = svg
  .append('g')
  .selectAll('circle')
  .data(
    dated.filter(({ lane }) => lane !== 'out'),
    ({ id }) => id,
  )
  .join('circle')
  .attr('r', 4)
  .attr('cy', ({ lane }) => rows[lane])
  .attr('fill', ({ lane }) => (lane === 'in' ? '#a33' : '#555'));
const labels = svg
  .append('g')
  .selectAll('text')
  .data(
    dated.filter(({ people }) => people !== null),
    ({ id }) => id,
  )
  .join('text')
  .attr('text-anchor', 'middle')
  .attr('font-size', 12)
  .attr('y', ({ people }) => y(people) - 4)
  .text(({ people }) => people);

function show(index) {
  const step = steps[index];
  x.domain([new Date(step.start), new Date(step.end)]);
  const inside = ({ day }) => (day >= x.domain()[0] && day <= x.domain()[1] ? 1 : 0);
  const slide = transition().duration(600);
  axis.transition(slide).call(axisBottom(x).ticks(4));
  bars
    .transition(slide)
    .attr('x', ({ day }) => x(day) - 2.5)
    .attr('opacity', inside);
  labels
    .transition(slide)
    .attr('x', ({ day }) => x(day))
    .attr('opacity', inside);
  marks
    .transition(slide)
    .attr('cx', ({ day }) => x(day))
    .attr('opacity', inside);
}
show(0);
const scroller = scrollama();
scroller.setup({ step: '.step', offset: 0.6 }).onStepEnter(({ element, index }) => {
  document
    .querySelectorAll('.step')
    .forEach((step) => step.classList.toggle('is-current', step === element));
  show(index);
});
addEventListener('resize', scroller.resize);
