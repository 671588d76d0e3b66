/** `npm run verify-mirror -- <folder or address>`: is this copy of the site, byte for byte, the release that SHA256SUMS lists? */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareAddress, compareFolder, type Comparison } from './mirror/compare.ts';
import { readSums } from './mirror/sums.ts';

export interface Verdict {
  text: string;
  /** 0: the same. 1: it differs. 2: it could not be checked. */
  exitCode: 0 | 1 | 2;
}

const usage = 'npm run verify-mirror -- FOLDER-OR-ADDRESS [--sums FILE-OR-ADDRESS]';
const own = 'dist/SHA256SUMS';
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
const withSlash = (address: string): string =>
  `${address.replace(/[?#].*$/, '').replace(/\/+$/, '')}/`;
const fault = (found: string, expected: string, mend: string): Verdict => ({
  text: `${found}\n  ${expected}\n  ${mend}`,
  exitCode: 2,
});

class Unreachable extends Error {}

/** Any answer will do, an error too; where nobody answers, one line says so instead of one for each file. */
async function expectAnswer(address: string): Promise<Response> {
  try {
    return await fetch(address, {
      signal: AbortSignal.timeout(60_000),
      referrerPolicy: 'no-referrer',
    });
  } catch (error) {
    throw new Unreachable(
      `"${address}" can’t be reached (${reasonOf(error)}), so nothing was compared: correct the address, or try later or from another network.`,
    );
  }
}

/** "ECONNREFUSED" says more than "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? (error instanceof Error ? error.message : String(error));
}

async function readText(place: string): Promise<string | undefined> {
  if (!isAddress(place))
    return existsSync(place) && statSync(place).isFile() ? readFileSync(place, 'utf8') : undefined;
  const answer = await expectAnswer(place);
  return answer.ok ? answer.text() : undefined;
}

/** `words` are those of the command line, `ownSums` the list of a release built here. */
export async function verifyMirror(words: readonly string[], ownSums = own): Promise<Verdict> {
  const at = words.indexOf('--sums');
  const wantedSums = at < 0 ? undefined : words[at + 1];
  const [mirror, ...more] = words.filter(
    (_word, index) => at < 0 || (index !== at && index !== at + 1),
  );
  if (mirror === undefined || more.length > 0 || (at >= 0 && wantedSums === undefined))
    return fault(
      'There is no copy to check.',
      `The command is: ${usage}`,
      'Name one folder or one address.',
    );
  if (!isAddress(mirror) && !existsSync(mirror))
    return fault(
      `"${mirror}" is neither a folder nor an address.`,
      'A folder on this machine, or an address that begins with http:// or https://.',
      'Correct it.',
    );
  const sumsOfMirror = isAddress(mirror)
    ? new URL('SHA256SUMS', withSlash(mirror)).href
    : join(mirror, 'SHA256SUMS');
  const place = wantedSums ?? (existsSync(ownSums) ? ownSums : sumsOfMirror);
  try {
    const text = await readText(place);
    if (text === undefined)
      return fault(
        `There is no list of sums at "${place}".`,
        'SHA256SUMS, which every release has.',
        'Make a release here ("npm run release"), or name a list that you trust with --sums.',
      );
    const { hashes, faults } = readSums(text);
    if (faults.length > 0 || hashes.size === 0)
      return fault(
        `"${place}" can't be used. ${faults[0] ?? 'It is empty.'}`,
        'Lines as sha256sum writes them: hash, two blanks, name.',
        'Get the list again from a place that you trust.',
      );
    if (isAddress(mirror)) await expectAnswer(withSlash(mirror));
    const result = isAddress(mirror)
      ? await compareAddress(withSlash(mirror), hashes)
      : compareFolder(mirror, hashes);
    return {
      text: report(mirror, place, result, hashes.size, place === sumsOfMirror),
      exitCode: exitCodeOf(result),
    };
  } catch (error) {
    if (error instanceof Unreachable) return { text: error.message, exitCode: 2 };
    return fault(
      `"${isAddress(mirror) ? mirror : place}" could not be read: ${error instanceof Error ? error.message : String(error)}.`,
      'The copy and the list of sums can be reached.',
      'Try again later, or from another network.',
    );
  }
}

const exitCodeOf = ({ missing, changed, extra, unanswered }: Comparison): 0 | 1 | 2 =>
  missing.length + changed.length + extra.length > 0 ? 1 : unanswered.length > 0 ? 2 : 0;

function report(
  mirror: string,
  place: string,
  { same, missing, changed, extra, unseen, unanswered }: Comparison,
  total: number,
  isSelfSworn: boolean,
): string {
  const list = (heading: string, names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [`${heading} (${names.length}):`, ...names.map((name) => `  ${name}`)];
  return [
    `${mirror} against ${place}: ${same} of ${total} files are the same.`,
    ...list('Changed', changed),
    ...list('Missing', missing),
    ...list('Not in the release', extra),
    ...list('Could not be asked for', unanswered),
    ...(unseen.length > 0
      ? [`Files for hosts that are not shown, as is right: ${unseen.join(', ')}.`]
      : []),
    ...(isAddress(mirror) ? ['Files that a mirror adds can’t be seen from outside.'] : []),
    ...(isSelfSworn
      ? [
          'The list came from the copy itself: this shows that nothing broke on the way, not that nobody changed it. For that, build the release here or name a list that you trust with --sums.',
        ]
      : []),
    changed.length + missing.length + extra.length > 0
      ? 'This is not the release.'
      : unanswered.length > 0
        ? 'Not all of it could be checked.'
        : 'This is the release, byte for byte.',
  ].join('\n');
}

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  await import('./explain-errors.mjs');
  const { text, exitCode } = await verifyMirror(process.argv.slice(2));
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}
