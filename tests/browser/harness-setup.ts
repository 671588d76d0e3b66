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

// No test looks at a pixel, and without a graphics card each would be worked out twice over: pages are painted in the plainest way there is.
const drawsByCard = /^--(?:use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)\b/;

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const located = await locateChromium();
  const chromium = { ...located, args: [...located.args.filter((argument) => !drawsByCard.test(argument)), '--disable-gpu'] };
  console.log(`Browser: ${chromium.executablePath} (${chromium.origin})`);
  const { url, close } = await serve('dist', { port: 0, host: '127.0.0.1' });
  project.provide('siteAddress', url);
  project.provide('chromium', chromium);
  return close;
}
