/**
 * npm run bench:scale: how check, build and pages grow with the record. Writes copies of the project with made-up records to a temporary folder.
 *   node bench/scale.ts [400 900]     sizes; by itself today's record, twice and three times
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conditionsNow } from './conditions.ts';
import { writeResults, type HeaviestPages, type ScaleResult } from './results.ts';
import { copyProject, readRealData } from './scale/project-copy.ts';
import { brotli } from './site-weights.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const longestMs = 20 * 60_000;
const wanted = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const today = readRealData(root).events.length;
const sizes = wanted.length > 0 ? wanted : [1, 2, 3].map((times) => Math.round(times * today));

interface Cost {
  seconds: number;
  processorSeconds: number;
  mb: number;
}

function costOf(folder: string, command: string[]): Cost {
  const report = join(folder, 'peak.json');
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--import', join(here, 'scale/report-peak.mjs'), ...command],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: longestMs,
      maxBuffer: 1e9,
      env: { ...process.env, REPORT_PEAK_TO: report, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(
      `${command.join(' ')} failed in ${folder}: ${error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n')}`,
    );
  return { seconds, ...(JSON.parse(readFileSync(report, 'utf8')) as Omit<Cost, 'seconds'>) };
}

const htmlFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(folder, name))
    : [];

/** Packed as it is sent. By length first: packing a thousand pages would take longer than building them. */
function heaviest(files: readonly string[]): number {
  const [largest] = files
    .filter((file) => existsSync(file))
    .sort((left, right) => statSync(right).size - statSync(left).size);
  return largest === undefined ? 0 : brotli(readFileSync(largest));
}

/** The heaviest page of each kind that could grow with the record, in bytes. */
function heaviestPages(dist: string): HeaviestPages {
  const at = (...path: string[]): string => join(dist, ...path, 'index.html');
  return {
    events: heaviest([at('events')]),
    event: heaviest(htmlFiles(join(dist, 'events')).filter((file) => file !== at('events'))),
    sources: heaviest(htmlFiles(join(dist, 'sources'))),
    facts: heaviest([at('facts')]),
    text: heaviest([at('text')]),
    print: heaviest([at('print')]),
    single: heaviest([join(dist, 'revolving-door.html')]),
  };
}

const describe = ({ build }: ScaleResult): string => {
  const heaviest = Object.entries(build.heaviest).map(
    ([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`,
  );
  return `  build ${build.seconds.toFixed(1)} s (${build.processorSeconds.toFixed(1)} s of processor), ${build.mb.toFixed(0)} MB, ${build.pages} pages, story ${(build.storyBytes / 1000).toFixed(1)} kB, ${build.storyNodes} nodes\n  heaviest, kB: ${heaviest.join(', ')}`;
};

const countPages = (folder: string): number => htmlFiles(folder).length;

const rows: ScaleResult[] = [];
const conditions = conditionsNow('no browser');
for (const size of sizes) {
  const copy = copyProject(root, size);
  try {
    const check = costOf(copy.folder, ['scripts/check.ts']);
    console.log(
      `${copy.events} events, ${copy.sources} sources: check ${check.seconds.toFixed(1)} s, ${check.mb.toFixed(0)} MB`,
    );
    const build = costOf(copy.folder, ['node_modules/astro/bin/astro.mjs', 'build']);
    const dist = join(copy.folder, 'dist');
    const story = readFileSync(join(dist, 'index.html'), 'utf8');
    const row: ScaleResult = {
      events: copy.events,
      sources: copy.sources,
      checkSeconds: check.processorSeconds,
      checkMb: check.mb,
      build: {
        ...build,
        pages: countPages(dist),
        storyBytes: brotli(story),
        storyNodes: story.match(/<[a-z]/gi)?.length ?? 0,
        heaviest: heaviestPages(dist),
      },
    };
    console.log(describe(row));
    rows.push(row);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    copy.remove();
  }
}
if (rows.length > 0) writeResults({ scale: { conditions, rows } });
console.log('written to bench/RESULTS.md');
