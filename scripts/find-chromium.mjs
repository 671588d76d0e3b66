// Finds a Chromium to test and photograph with, and says how to start it: the one CHROMIUM_PATH names, then the machine's own, then the one inside an npm package.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

/** @returns {string | undefined} */
function findSystemChromium() {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of systemNames) {
      if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return existsSync(macPath) ? macPath : undefined;
}

/** @returns {string[]} Chromium refuses to run as root with its sandbox on. */
function sandboxArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * @returns {Promise<{ executablePath: string, args: string[], origin: 'CHROMIUM_PATH' | 'system' | 'npm package' }>}
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  const args = [...quietArguments, ...sandboxArguments()];
  if (named) {
    if (!existsSync(named)) {
      throw new Error(
        `CHROMIUM_PATH can't be "${named}": no such file. Point it at a Chromium executable, or unset it to use the packaged one.`,
      );
    }
    return { executablePath: named, args, origin: 'CHROMIUM_PATH' };
  }
  const system = findSystemChromium();
  if (system) return { executablePath: system, args, origin: 'system' };
  const { default: packaged } = await import('@sparticuz/chromium');
  const packagedArguments = packaged.args.filter(
    (argument) => !unwantedPackagedArguments.has(argument),
  );
  return {
    executablePath: await packaged.executablePath(),
    args: [...packagedArguments, ...args],
    origin: 'npm package',
  };
}
