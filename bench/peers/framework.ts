/** The same content as a page of Observable Framework, built by Framework itself; it can't be built everywhere, so a failure is a line in the table and no more. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventList, type Content } from '../content.ts';

const bench = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns what went wrong, or undefined when the page stands in `out`. */
export function writeFramework(content: Content, out: string, work: string): string | undefined {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'src'), { recursive: true });
  symlinkSync(join(bench, 'node_modules'), join(work, 'node_modules'), 'junction');
  writeFileSync(join(work, 'package.json'), '{"type":"module","private":true}');
  // Its default style asks a font host of another origin: neither this machine nor a fair comparison has that.
  writeFileSync(
    join(work, 'observablehq.config.js'),
    `export default { root: 'src', output: ${JSON.stringify(out)}, globalStylesheets: [], sidebar: false, toc: false, pager: false, footer: '', search: false };\n`,
  );
  writeFileSync(join(work, 'src/events.json'), JSON.stringify(content.events));
  writeFileSync(
    join(work, 'src/index.md'),
    `# ${content.title}

${content.before}

\`\`\`js
import * as Plot from "@observablehq/plot";
const events = (await FileAttachment("events.json").json()).map((event) => ({...event, day: new Date(event.start)}));
display(Plot.plot({width: Math.min(640, document.body.clientWidth - 40), height: 220, y: {label: "People announced free", grid: true}, marks: [Plot.ruleX(events.filter((event) => event.people !== null), {x: "day", y: "people", strokeWidth: 4}), Plot.ruleY([0])]}));
display(Plot.plot({width: Math.min(640, document.body.clientWidth - 40), height: 180, y: {domain: ["out", "deal", "in"], label: null}, marks: [Plot.dot(events, {x: "day", y: "lane", fill: "lane", symbol: "kind", tip: true, title: "title"})]}));
\`\`\`

${eventList(content.events)}

${content.steps.map((step) => `<section><h3>${step.label}</h3>${step.html}</section>`).join('\n')}

${content.after}
`,
  );
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(bench, 'node_modules/@observablehq/framework/dist/bin/observable.js'), 'build'],
    {
      cwd: work,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' },
    },
  );
  if (status === 0) return undefined;
  const said = `${stdout}${stderr}`
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /error|fetch|fail|ENOT|unable/i.test(line));
  return error?.message ?? said.at(-1) ?? `observable build ended with ${status}`;
}
