// Finds the Chromium to test, photograph and print with, and says how to start it: the one CHROMIUM_PATH names, else the one inside an npm package.
// A system's own is never taken unasked: what the tests see must not depend on what else is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './packaged-chromium.mjs';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

// The page must be the only thing that can ask the network for something; a browser's own chatter would fail the foreign-request test.
const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

// The packaged Chromium is tuned for cloud functions. These of its flags would switch off the very protections we test, or make it crash when a second page opens.
const unwantedPackagedArguments = new Set([
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--single-process',
  '--no-zygote',
  '--no-sandbox',
  '--disable-setuid-sandbox',
]);

// A make-believe graphics card takes more than half of the processor's time, and paints a pixel in a million otherwise each time.
const drawsByCard =
  /^--(?:use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)\b/;

/** For pages that are painted by the processor alone. @param {readonly string[]} args @returns {string[]} */
export const withoutCard = (args) => [
  ...args.filter((argument) => !drawsByCard.test(argument)),
  '--disable-gpu',
];

/** @returns {string | undefined} a Chromium or Chrome of this machine */
export function findSystemChromium() {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of systemNames) {
      if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return existsSync(macPath) ? macPath : undefined;
}

/** @returns {string[]} Chromium refuses to run as root with its sandbox on. */
const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** For a full Chromium, whoever installed it. @returns {string[]} */
export const systemArguments = () => [...quietArguments, ...sandboxArguments()];

/** The package holds a Chromium for Linux alone. */
function refuseOtherSystems() {
  if (process.platform === 'linux') return;
  const own = findSystemChromium();
  throw new Error(
    `There is no packaged Chromium for ${process.platform}. Set CHROMIUM_PATH to ${own ? `"${own}"` : 'a Chromium or Chrome of this machine'} and start again.`,
  );
}

/**
 * @returns {Promise<{ executablePath: string, args: string[], origin: 'CHROMIUM_PATH' | 'npm package' }>}
 * @throws {Error} one sentence and what to do, when there is none
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) {
      throw new Error(
        `CHROMIUM_PATH can't be "${named}": no such file. Point it at a Chromium executable, or unset it to use the packaged one.`,
      );
    }
    return { executablePath: named, args: systemArguments(), origin: 'CHROMIUM_PATH' };
  }
  refuseOtherSystems();
  const { executablePath, args } = await packagedChromium();
  const wanted = args.filter((argument) => !unwantedPackagedArguments.has(argument));
  return { executablePath, args: [...wanted, ...systemArguments()], origin: 'npm package' };
}
