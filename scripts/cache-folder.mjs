// Where the tools of the build keep what they would rather not make twice: in the project, or, where that can't be written, in a folder that ends with the process.
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @type {string | undefined} */
let passing;

// A fresh name each time: a folder with a known name could be filled by another user, and what it holds is run.
function passingFolder() {
  if (passing === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'revolving-door-cache-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    passing = made;
  }
  return passing;
}

/**
 * @param {string} tool each has a folder of its own
 * @param {string} [root]
 * @returns {string} a whole path
 */
export function cacheFolder(tool, root = resolve('.')) {
  const folder = join(root, '.astro', tool);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return join(passingFolder(), tool);
  }
}
