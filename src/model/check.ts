/** `npm run check`: the data and the words, without building anything. Prints every problem; exits 1 when one is an error. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkWords } from '../markdown/check-words.ts';
import { formatNumber } from '../format/numbers.ts';
import { loadModel } from './load.ts';
import type { Model } from './model.ts';
import { errorsOf, formatProblems } from './problem.ts';

export interface CheckResult {
  text: string;
  exitCode: 0 | 1;
}

/** Checks a project folder. The words are compiled even over faulty data: an editor wants the whole list at once. */
export function check(root: string): CheckResult {
  const { model, problems } = loadModel(root);
  const all = [...problems, ...checkWords(model, root)];
  const lines = all.length === 0 ? [summary(model), 'No errors and no warnings.'] : [formatProblems(all), summary(model)];
  return { text: lines.join('\n'), exitCode: errorsOf(all).length > 0 ? 1 : 0 };
}

const summary = ({ events, series, sources, people, facts }: Model): string =>
  `Checked ${formatNumber(events.length)} events, ${formatNumber(series.size)} series, ${formatNumber(sources.size)} sources, ${formatNumber(people.size)} people and ${formatNumber(facts.ids().length)} facts.`;

function rootFrom(commandLine: readonly string[]): string {
  const at = commandLine.indexOf('--root');
  return at < 0 ? process.cwd() : commandLine[at + 1] ?? process.cwd();
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { text, exitCode } = check(rootFrom(process.argv.slice(2)));
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}
