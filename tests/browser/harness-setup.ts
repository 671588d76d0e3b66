// Serves dist/ once for all browser tests and finds the browser, so that a missing one is named once and clearly.
import type { TestProject } from 'vitest/node';
import { findChromium as locateChromium } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    siteAddress: string;
    chromium: { executablePath: string; args: string[]; origin: string };
  }
}

// A make-believe graphics card takes more than half of the processor's time; no test asks how a page is painted.
const drawsByCard =
  /^--(?:use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)\b/;

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const located = await locateChromium();
  const chromium = {
    ...located,
    args: [...located.args.filter((argument) => !drawsByCard.test(argument)), '--disable-gpu'],
  };
  console.log(`Browser: ${chromium.executablePath} (${chromium.origin})`);
  const { url, close } = await serve('dist', { port: 0, host: '127.0.0.1' });
  project.provide('siteAddress', url);
  project.provide('chromium', chromium);
  return close;
}
