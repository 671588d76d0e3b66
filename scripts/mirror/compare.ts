/** Holds a copy of the site against a list of sums, in a folder or over the web. Prints nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isForHost } from './sums.ts';

export interface Comparison {
  same: number;
  missing: string[];
  changed: string[];
  /** Files that the list does not name; over the web nobody can see them. */
  extra: string[];
  /** Files for the host, which a mirror need not show. */
  unseen: string[];
  /** What could not be asked for, with the reason. */
  unanswered: string[];
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const empty = (): Comparison => ({
  same: 0,
  missing: [],
  changed: [],
  extra: [],
  unseen: [],
  unanswered: [],
});

export function compareFolder(folder: string, hashes: ReadonlyMap<string, string>): Comparison {
  const result = empty();
  for (const [name, hash] of hashes) {
    const file = join(folder, name);
    if (!existsSync(file) || !statSync(file).isFile()) result.missing.push(name);
    else if (hashOf(readFileSync(file)) !== hash) result.changed.push(name);
    else result.same += 1;
  }
  const found = readdirSync(folder, { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  );
  result.extra = found
    .filter(
      (name) => name !== 'SHA256SUMS' && !hashes.has(name) && statSync(join(folder, name)).isFile(),
    )
    .sort();
  return result;
}

/** Four at a time: a mirror is somebody's small machine. */
const atOnce = 4;

export async function compareAddress(
  root: string,
  hashes: ReadonlyMap<string, string>,
  ask: typeof fetch = fetch,
): Promise<Comparison> {
  const result = empty();
  const waiting = [...hashes];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, hash] = next;
      // Many hosts send "/facts/index.html" on to "/facts/", which is what readers open.
      const address = new URL(
        encodeURI(name.replace(/(^|\/)index\.html$/, '$1')).replace(/[?#]/g, encodeURIComponent),
        root,
      );
      try {
        const answer = await ask(address, {
          signal: AbortSignal.timeout(60_000),
          referrerPolicy: 'no-referrer',
        });
        const bytes = new Uint8Array(await answer.arrayBuffer());
        // The page for unknown addresses is sent with the status of one.
        const isThere = answer.ok || (name === '404.html' && answer.status === 404);
        if (isThere && hashOf(bytes) === hash) result.same += 1;
        else if (isForHost(name)) result.unseen.push(name);
        else if (answer.status === 404 || answer.status === 410) result.missing.push(name);
        else if (!isThere) result.unanswered.push(`${name}: status ${answer.status}`);
        else result.changed.push(name);
      } catch (error) {
        result.unanswered.push(
          `${name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const list of [result.missing, result.changed, result.unseen, result.unanswered])
    list.sort();
  return result;
}
