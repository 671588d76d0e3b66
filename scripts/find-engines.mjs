// Which browsers of other makers this machine has for the tests, and how to get those that it has not. Needs no package.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findSystemChromium } from './find-chromium.mjs';

/** @param {string[]} names @returns {string | undefined} */
function onPath(names) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of names)
      if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  return undefined;
}

/** @returns {string | undefined} Firefox 129 or newer, with WebDriver BiDi */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named))
    throw new Error(
      `FIREFOX_PATH can't be "${named}": no such file. Point it at a Firefox executable, or unset it.`,
    );
  return named || onPath(['firefox-esr', 'firefox']);
}

/** @returns {string | undefined} a full Chromium or Chrome beside the packaged one that most tests use */
export const findOtherChromium = () =>
  process.env['CHROMIUM_PATH'] ? undefined : findSystemChromium();

/** WebKitGTK's driver, its small browser, and a screen that nobody sees, for a machine without one. @typedef {{ driver: string, browser: string, screen: string }} WebKitParts */

/** @returns {WebKitParts | undefined} */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const screen = onPath(['Xvfb']);
  const [browser] = miniBrowsers().sort().reverse();
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** @param {string} folder @returns {string[]} none where the folder can't be read */
const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/** As Debian and others lay them; read by hand, since this runs before the project's own Node is there. @returns {string[]} */
function miniBrowsers() {
  const roots = ['/usr/lib', '/usr/libexec'];
  const folders = [
    ...roots,
    ...roots.flatMap((root) => namesIn(root).map((name) => join(root, name))),
  ];
  return folders
    .filter((folder) => !/\.[a-z]+$/.test(folder))
    .flatMap((folder) => {
      try {
        return namesIn(folder)
          .filter((name) => /^webkit2gtk-4\./.test(name))
          .map((name) => join(folder, name, 'MiniBrowser'));
      } catch {
        // A file, not a folder.
        return [];
      }
    })
    .filter((path) => existsSync(path));
}

/** @returns {string[]} a line for each engine that the tests must do without */
export const enginesLeftOut = () => [
  ...(findFirefox()
    ? []
    : ['Firefox: not on this machine. Debian: apt-get install firefox-esr; or set FIREFOX_PATH.']),
  ...(findWebKit()
    ? []
    : [
        'WebKit: WebKitWebDriver, MiniBrowser and Xvfb are not all on this machine. Debian: apt-get install webkit2gtk-driver xvfb.',
      ]),
  ...(findOtherChromium()
    ? []
    : [
        process.env['CHROMIUM_PATH']
          ? "The machine's Chromium as a second one: CHROMIUM_PATH names the one for all tests. Unset it."
          : "The machine's Chromium: not on this machine. Debian: apt-get install chromium.",
      ]),
];
