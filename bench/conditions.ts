/** On what and when it was measured. */
import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Conditions } from './results.ts';

export const conditionsNow = (browser: string): Conditions => ({
  day: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() || 'unnamed processor',
  node: process.versions.node,
  browser,
  load: loadavg()[0] ?? 0,
});
