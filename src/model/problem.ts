/**
 * A fault in data/ or content/ in four parts: where, what was found, what is expected, what to do.
 * The only place that knows how a list of them is printed; who finds them is not known here.
 */

export interface Problem {
  severity: 'error' | 'warning';
  /** Path from the project root: "data/events/2025.json". */
  file: string;
  /** Record, then field, parted by " → ": `events[41] "2025-09-11-release-52" → sources[1]`; or "line 12". */
  place: string;
  /** Goes on where a field stops ("can't be "x": no such source."); a whole sentence when place names no field. */
  found: string;
  /** One sentence. */
  expected: string;
  /** One sentence, with the corrected snippet or the closest id where it can be guessed. */
  fix: string;
}

export const errorsOf = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** By file, then by place with numbers in their order (events[9] before events[10]), then by text: a full order. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(compareProblems);

/** Where in its file a problem is, if known. */
export type LineOf = (problem: Problem) => number | undefined;

/** What an editor reads in the terminal: every problem under the record it is in, then the count. With `lineOf` the file is "file:line", which terminals open. */
export function formatProblems(
  problems: readonly Problem[],
  lineOf: LineOf = () => undefined,
): string {
  const lines: string[] = [];
  let lastHead = '';
  for (const problem of sortProblems(problems)) {
    const { head, field } = splitPlace(problem);
    if (head !== lastHead) lines.push(withLine(problem, head, lineOf(problem)));
    lastHead = head;
    const found = field === '' ? problem.found : `${field} ${problem.found}`;
    lines.push(`  ${problem.severity === 'warning' ? 'Warning: ' : ''}${found}`);
    for (const line of [problem.expected, problem.fix]) if (line !== '') lines.push(`  ${line}`);
  }
  return [...lines, countLine(problems)].join('\n');
}

/** "3 errors and 2 warnings in 2 files. Build stopped." */
export function countLine(problems: readonly Problem[]): string {
  const errors = errorsOf(problems).length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'No errors and no warnings.';
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [count(errors, 'error'), count(warnings, 'warning')]
    .filter((part) => part !== '')
    .join(' and ');
  return `${counts} in ${count(files, 'file')}.${errors > 0 ? ' Build stopped.' : ''}`;
}

const count = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;

const withLine = ({ file }: Problem, head: string, line: number | undefined): string =>
  line === undefined ? head : head.replace(file, `${file}:${line}`);

function splitPlace({ file, place }: Problem): { head: string; field: string } {
  if (place === '') return { head: file, field: '' };
  const [record = '', ...fields] = place.split(' → ');
  return { head: `${file} → ${record}`, field: fields.join(' → ') };
}

function compareProblems(left: Problem, right: Problem): number {
  return (
    compareText(left.file, right.file) ||
    compareText(paddedNumbers(left.place), paddedNumbers(right.place)) ||
    compareText(left.found, right.found) ||
    compareText(left.expected, right.expected) ||
    compareText(left.fix, right.fix) ||
    compareText(left.severity, right.severity)
  );
}

const paddedNumbers = (place: string): string =>
  place.replace(/\d+/g, (digits) => digits.padStart(9, '0'));

/** Code-unit order: the same on every machine, in every locale. */
const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;
