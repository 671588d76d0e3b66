// Generated cases are the same in every run, so that a red check says something of the change and not of the dice. FUZZ_SEED throws them anew.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_261_122) });
