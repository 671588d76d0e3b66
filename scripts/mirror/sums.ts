/** SHA256SUMS as sha256sum writes it: one file a line, hash, two blanks, name. Knows no disk and no network. */

export interface Sums {
  /** Hash by name, in the order of the file. */
  hashes: Map<string, string>;
  /** Lines that are none, each as a sentence. */
  faults: string[];
}

/** A name leads nowhere but into the folder: a list of sums is read from strangers. */
const isInside = (name: string): boolean =>
  !/^[/\\]|^[A-Za-z]:|\\|\0/.test(name) &&
  !name.split('/').some((part) => part === '..' || part === '.' || part === '');

export function readSums(text: string): Sums {
  const hashes = new Map<string, string>();
  const faults: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line === '\r') continue;
    const [, hash = '', name = ''] = /^([0-9a-f]{64}) [ *](?:\.\/)?(.+?)\r?$/.exec(line) ?? [];
    if (hash === '') faults.push(`Line ${index + 1} is no sum: "${line.slice(0, 60)}".`);
    else if (!isInside(name))
      faults.push(`Line ${index + 1} names a place outside the folder: "${name.slice(0, 60)}".`);
    else if (hashes.has(name)) faults.push(`Line ${index + 1} names "${name}" a second time.`);
    else hashes.set(name, hash);
  }
  return { hashes, faults };
}

/** Read by the host and not shown to readers: over the web they can't be asked for. */
export const isForHost = (name: string): boolean =>
  /^(?:\.[^/]*|_headers|_redirects|nginx\.conf)$/.test(name);
