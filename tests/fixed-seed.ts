// Generated cases are the same in every run, so that a failure comes from the change and not from the dice. FUZZ_SEED throws them anew.
import fc from 'fast-check';
import { appendFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { plannedCases } from './cases.ts';

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_261_122) });

// The long run adds up what each file has tried.
const tally = process.env['FUZZ_TALLY'];
if (tally) afterAll(() => appendFileSync(tally, `${plannedCases()}\n`));
