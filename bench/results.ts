/** Keeps what was measured (results.json) and writes it down for people (RESULTS.md); each part may be measured alone and leaves the others as they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LighthouseResult } from './lighthouse.ts';
import type { Measured } from './measure.ts';
import { budgetLines } from './budgets.ts';
import type { Times } from './times.ts';

const here = dirname(fileURLToPath(import.meta.url));

export interface PeerResult {
  name: string;
  title: string;
  medians?: Measured;
  runs: number;
  error?: string;
}

export interface SiteResult {
  /** Bytes packed with Brotli. */
  storyHtml: number;
  storyScripts: number;
  fontsAsked: number;
  firstScreen: number;
  blocking: number;
  largestEmbed: { name: string; bytes: number; requests: number } | null;
}

/** Bytes packed with Brotli: the heaviest page of the list of events, of a single event, of the list of sources, the page of facts, and three editions. */
export interface HeaviestPages {
  events: number;
  event: number;
  sources: number;
  facts: number;
  text: number;
  print: number;
  single: number;
}

export interface ScaleResult {
  events: number;
  sources: number;
  checkSeconds: number;
  checkMb: number;
  build: {
    seconds: number;
    processorSeconds: number;
    mb: number;
    pages: number;
    storyBytes: number;
    storyNodes: number;
    heaviest: HeaviestPages;
  };
}

export interface Conditions {
  day: string;
  cores: number;
  processor: string;
  node: string;
  browser: string;
  load: number;
}

export interface Results {
  peers?: { conditions: Conditions; runs: number; rows: PeerResult[] };
  site?: SiteResult;
  times?: { conditions: Conditions } & Times;
  lighthouse?: { conditions: Conditions; version: string; rows: LighthouseResult[] };
  scale?: { conditions: Conditions; rows: ScaleResult[] };
}

const jsonFile = join(here, 'results.json');

const readResults = (): Results =>
  existsSync(jsonFile) ? (JSON.parse(readFileSync(jsonFile, 'utf8')) as Results) : {};

export function writeResults(change: Results): string {
  const results = { ...readResults(), ...change };
  writeFileSync(jsonFile, `${JSON.stringify(results, null, 1)}\n`);
  const text = describe(results);
  writeFileSync(join(here, 'RESULTS.md'), text);
  return text;
}

const say = (value: number | null | undefined, digits = 0): string =>
  value === null || value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en-GB', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  );
const conditionsText = ({ day, cores, processor, node, browser, load }: Conditions): string =>
  `Measured on ${day}: ${cores} cores (${processor}), Node.js ${node}, ${browser}; load of the machine at the start ${say(load, 1)}.${load > cores * 0.75 ? ' **The machine was busy with other work: times are too long, and only bytes and counts can be relied on.**' : ''}`;

function describe(results: Results): string {
  const { peers, lighthouse, scale } = results;
  return `# Results

Written by \`npm run bench\` and \`npm run bench:scale\`; not by hand. Ratios count, absolute times do not.

## Budgets

${table(['budget', 'allowed', 'measured', 'met', 'cause or remark'], budgetLines(results))}
${peers ? peersText(peers) : ''}${lighthouse ? lighthouseText(lighthouse) : ''}${scale ? scaleText(scale) : ''}`;
}

function peersText({ conditions, runs, rows }: NonNullable<Results['peers']>): string {
  const floor = rows.find(({ name }) => name === 'bare')?.medians;
  const ratio = (value: number | undefined, of: number | undefined): string =>
    value && of ? ` (${say(value / of, 1)} ×)` : '';
  return `
## Beside its peers

The same ${'events'} and the same prose on every page, each with its tool’s own way of use, bundled and minified; served with Brotli; Chromium as a phone of 412 × 823 px with Lighthouse’s mobile throttling (1.6 Mbit/s, 150 ms, processor 4 × slower). Medians of ${runs} interleaved runs; in brackets the ratio to the bare page. Our page is the whole story with all its figures, notes and cards; every other page has the prose and one timeline. ${conditionsText(conditions)}

${table(
  [
    'page',
    'kB over the wire',
    'requests',
    'FCP ms',
    'LCP ms',
    'TBT ms',
    'CLS load',
    'CLS scroll',
    'DOM nodes',
    'main thread, ms per 1,000 px',
    'JS heap MB',
  ],
  rows.map(({ title, medians: m, error }) =>
    m
      ? [
          title,
          `${say(m.bytes / 1000, 1)}${ratio(m.bytes, floor?.bytes)}`,
          say(m.requests),
          say(m.fcpMs),
          `${say(m.lcpMs)}${ratio(m.lcpMs, floor?.lcpMs)}`,
          say(m.tbtMs),
          say(m.clsLoad, 3),
          say(m.clsScroll, 3),
          say(m.nodes),
          `${say(m.scrollMs)}${ratio(m.scrollMs, floor?.scrollMs)}`,
          say(m.heapMb, 1),
        ]
      : [title, error ?? 'not measured', '', '', '', '', '', '', '', '', ''],
  ),
)}
`;
}

function lighthouseText({ conditions, version, rows }: NonNullable<Results['lighthouse']>): string {
  const score = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : say(value * 100);
  return `
## Lighthouse ${version}

Its own mobile settings, one run a page. ${conditionsText(conditions)}

${table(
  ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'not full marks'],
  rows.map(({ path, scores, faults, error }) => [
    path,
    score(scores['performance']),
    score(scores['accessibility']),
    score(scores['best-practices']),
    score(scores['seo']),
    error ?? faults.join('; '),
  ]),
)}
`;
}

function scaleText({ conditions, rows }: NonNullable<Results['scale']>): string {
  return `
## Scale

A copy of the project with a made-up record in the proportions of the real one (bench/scale/grow-data.ts, same seed, same record); the smallest is the real one. ${conditionsText(conditions)}

${table(
  [
    'events',
    'sources',
    'check, processor s',
    'check MB',
    'build s',
    'build, processor s',
    'build MB',
    'pages',
    'story kB (Brotli)',
    'story nodes',
  ],
  rows.map(({ events, sources, checkSeconds, checkMb, build }) => [
    say(events),
    say(sources),
    say(checkSeconds, 1),
    say(checkMb),
    say(build.seconds, 1),
    say(build.processorSeconds, 1),
    say(build.mb),
    say(build.pages),
    say(build.storyBytes / 1000, 1),
    say(build.storyNodes),
  ]),
)}

The heaviest page of each kind, in kB with Brotli. A list of more than 1,500 sources is cut into pages by the letter of the publisher (\`src/view-models/source-pages.ts\`).

${table(
  [
    'events',
    'list of events',
    'one event',
    'list of sources',
    'facts',
    'plain text',
    'single file',
    'printed edition',
  ],
  rows.map(({ events, build }) => [
    say(events),
    ...(['events', 'event', 'sources', 'facts', 'text', 'single', 'print'] as const).map((kind) =>
      build.heaviest[kind] > 0 ? say(build.heaviest[kind] / 1000, 1) : '–',
    ),
  ]),
)}
`;
}
