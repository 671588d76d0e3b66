/** `npm run check`: the data and the words, without building anything. Prints every problem; exits 1 when one is an error. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkWords } from '../markdown/check-words.ts';
import { formatNumber, plural } from '../format/numbers.ts';
import { loadModel } from './load.ts';
import type { Model } from './model.ts';
import { errorsOf, formatProblems } from './problem.ts';
import { siteRootProblems } from '../site/site-root.ts';

export interface CheckResult {
  text: string;
  exitCode: 0 | 1;
}

/** Checks a project folder. One fault in the data is told once, not again in each text that speaks of the broken record. */
export function check(root: string): CheckResult {
  const { model, problems, unusable } = loadModel(root);
  const inWords = unusable.isIncomplete ? [] : checkWords(model, root);
  const own = inWords.filter(({ found }) => !unusable.ids.some((id) => found.includes(id)));
  const followed = inWords.length - own.length;
  const all = [...siteRootProblems(process.env['SITE_URL']), ...problems, ...own];
  const lines = [
    ...(all.length > 0 ? [formatProblems(all)] : []),
    ...(unusable.isIncomplete ? ['The words were not checked: they speak of data that could not be read.'] : []),
    ...(followed > 0 ? [`${plural(followed, 'fault', 'faults')} in the words followed from broken records and ${followed === 1 ? 'is' : 'are'} not listed.`] : []),
    summary(model),
    ...(all.length > 0 ? [] : ['No errors and no warnings.']),
  ];
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
