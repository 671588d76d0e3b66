/** One page for each peer: how its own documentation says to use it, bundled and minified, with the content that all of them share. */
import { buildSync } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventList, type Content } from '../content.ts';
import { shell } from './shell.ts';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, '../node_modules');

const jsonOf = (value: unknown): string =>
  `<script type="application/json" id="data">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** Bundles an entry into app.js (and app.css, where it imports styles) of the folder. */
function bundle(name: string, folder: string): string {
  buildSync({
    entryPoints: [join(here, 'entries', `${name}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile: join(folder, 'app.js'),
    legalComments: 'none',
    logLevel: 'error',
    nodePaths: [packages],
    loader: { '.woff': 'file', '.svg': 'file', '.png': 'file' },
  });
  return '<script type="module" src="app.js"></script>';
}

const box = '<div id="timeline" style="min-height:430px"></div>';
/** A tool that draws marks with a tooltip gets the events as text too, as any reader would need. */
const drawn =
  (name: string) =>
  (content: Content, folder: string): string =>
    shell(content, {
      timeline: `${box}${eventList(content.events)}`,
      foot: jsonOf({ events: content.events }) + bundle(name, folder),
    });

export const peers: Record<
  string,
  { title: string; write: (content: Content, folder: string) => string; region?: string }
> = {
  bare: {
    title: 'bare page, no script',
    write: (content) => shell(content, { timeline: eventList(content.events) }),
  },
  timelinejs: {
    title: 'TimelineJS3 3.9',
    write: (content, folder) => {
      cpSync(join(packages, '@knight-lab/timelinejs/dist'), folder, {
        recursive: true,
        filter: (path) => !/\.map$|LICENSE|embed|themes/.test(path.slice(packages.length)),
      });
      const date = (iso: string): { year: number; month: number; day: number } => ({
        year: Number(iso.slice(0, 4)),
        month: Number(iso.slice(5, 7)),
        day: Number(iso.slice(8, 10)),
      });
      const data = {
        title: { text: { headline: content.title, text: '' } },
        events: content.events.map((event) => ({
          start_date: date(event.start),
          group: event.lane,
          text: { headline: event.title, text: event.summary },
        })),
      };
      return shell(content, {
        head: '<link rel="stylesheet" href="css/timeline.css">',
        timeline: '<div id="timeline" style="width:100%;height:600px"></div>',
        foot: `${jsonOf(data)}<script src="js/timeline.js"></script><script>new TL.Timeline('timeline',JSON.parse(document.getElementById('data').textContent),{hash_bookmark:false,font:null})</script>`,
      });
    },
  },
  'vis-timeline': {
    title: 'vis-timeline 8.5',
    write: (content, folder) =>
      drawn('vis-timeline')(content, folder).replace(
        '</head>',
        '<link rel="stylesheet" href="app.css"></head>',
      ),
  },
  'vega-lite': { title: 'Vega-Lite 6 with vega-embed', write: drawn('vega-lite') },
  echarts: { title: 'ECharts 6 (only the parts used)', write: drawn('echarts') },
  plot: { title: 'Observable Plot 0.6 in the browser', write: drawn('plot') },
  scrollama: {
    title: 'scrollama 3 with d3 7',
    region: '#scrolly',
    write: (content, folder) =>
      shell(content, {
        hasOwnSteps: true,
        head: '<style>#picture{position:sticky;top:0;background:#fff;height:350px}.step{min-height:70vh;opacity:.5}.step.is-current{opacity:1}</style>',
        timeline: `<div id="scrolly"><div id="picture"></div>${content.steps.map((step) => `<section class="step"><h3>${step.label}</h3>${step.html}</section>`).join('\n')}</div>${eventList(content.events)}`,
        foot:
          jsonOf({
            events: content.events,
            steps: content.steps.map(({ start, end }) => ({ start, end })),
          }) + bundle('scrollama', folder),
      }),
  },
};

export function writePeers(content: Content, root: string): string[] {
  return Object.entries(peers).map(([name, { write }]) => {
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), write(content, folder));
    return name;
  });
}

export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { version: string })
    .version;
