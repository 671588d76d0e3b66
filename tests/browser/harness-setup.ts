// Serves dist/ once for all browser tests and finds the browser, so that a missing one is named once and clearly.
import type { TestProject } from 'vitest/node';
import { findChromium as locateChromium, withoutCard } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    siteAddress: string;
    chromium: { executablePath: string; args: string[]; origin: string };
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const located = await locateChromium();
  // No test asks how a page is painted.
  const chromium = { ...located, args: withoutCard(located.args) };
  console.log(`Browser: ${chromium.executablePath} (${chromium.origin})`);
  const { url, close } = await serve('dist', { port: 0, host: '127.0.0.1' });
  project.provide('siteAddress', url);
  project.provide('chromium', chromium);
  return close;
}
