import { BarChart, ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([
  BarChart,
  ScatterChart,
  DataZoomComponent,
  GridComponent,
  TooltipComponent,
  SVGRenderer,
]);
const { events } = JSON.parse(document.getElementById('data').textContent);
const lanes = ['in', 'deal', 'out'];
const chart = echarts.init(document.getElementById('timeline'), null, { renderer: 'svg' });
chart.setOption({
  grid: [
    { left: 50, right: 12, top: 20, height: 180 },
    { left: 50, right: 12, top: 240, height: 160 },
  ],
  xAxis: [
    { type: 'time', gridIndex: 0 },
    { type: 'time', gridIndex: 1 },
  ],
  yAxis: [
    { type: 'value', name: 'People announced free', gridIndex: 0 },
    { type: 'category', data: lanes, gridIndex: 1 },
  ],
  tooltip: {
    trigger: 'item',
    formatter: ({ data }) => `${data.name}: ${data.summary}`,
    extraCssText: 'max-width:18rem;white-space:normal',
  },
  dataZoom: [{ type: 'slider', xAxisIndex: [0, 1], bottom: 8 }],
  series: [
    {
      type: 'bar',
      barWidth: 5,
      xAxisIndex: 0,
      yAxisIndex: 0,
      data: events
        .filter(({ people }) => people !== null)
        .map((event) => ({
          name: event.title,
          summary: event.summary,
          value: [event.start, event.people],
        })),
    },
    ...lanes.map((lane) => ({
      type: 'scatter',
      xAxisIndex: 1,
      yAxisIndex: 1,
      symbolSize: 9,
      data: events
        .filter((event) => event.lane === lane)
        .map((event) => ({
          name: event.title,
          summary: event.summary,
          value: [event.start, lane],
        })),
    })),
  ],
});
addEventListener('resize', () => chart.resize());
