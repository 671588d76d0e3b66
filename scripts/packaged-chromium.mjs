// The Chromium inside the npm package, unpacked into the project's cache. By itself the package unpacks to /tmp/chromium and takes whatever stands there:
// half of one that was interrupted, another version, or another user's.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';

/** The folder's name is the version's, so that a new one is unpacked anew. @returns {string} */
function versionedFolder() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(
    readFileSync(join(dirname(dirname(entry)), 'package.json'), 'utf8'),
  );
  return cacheFolder(join('chromium', version));
}

/** @param {() => Promise<unknown>} unpack writes to the system's temporary folder @param {string} folder */
async function unpackTo(folder, unpack) {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await unpack();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** @returns {Promise<{ executablePath: string, args: string[] }>} args as the package recommends them for cloud functions */
export async function packagedChromium() {
  const { default: packaged } = await import('@sparticuz/chromium');
  const folder = join(versionedFolder(), 'whole');
  if (!existsSync(folder)) {
    // Renamed when it is whole: two runs may unpack at once, and one may be interrupted.
    const making = `${folder}-${process.pid}`;
    mkdirSync(making, { recursive: true });
    await unpackTo(making, () => packaged.executablePath());
    try {
      renameSync(making, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(making, { recursive: true, force: true });
    }
  }
  return { executablePath: join(folder, 'chromium'), args: packaged.args };
}
