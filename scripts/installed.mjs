// Which packages are missing, by npm's own records: package-lock.json has what should be there, node_modules/.package-lock.json what npm put there. Reads only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean }} Locked */

/** @param {string} file @returns {Record<string, Locked>} by path, such as "node_modules/zod"; none when npm has not finished */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @param {{ withDev?: boolean }} [options] without dev: what the build needs, as after `npm ci --omit=dev`
 * @returns {string[]} paths of packages that are missing or of another version; packages of other platforms do not count
 */
export function missingPackages(root, { withDev = true } = {}) {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, { version, integrity, dev, optional }]) => {
      if (path === '' || (dev && !withDev)) return false;
      const found = installed[path];
      if (found === undefined) return !optional;
      return (
        found.version !== version ||
        found.integrity !== integrity ||
        !existsSync(join(root, path, 'package.json'))
      );
    })
    .map(([path]) => path);
}
