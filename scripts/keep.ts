/** `npm run keep`: keeps what this version of the data publishes under published/<version>/, for ever. */
import { rootOf } from '../src/desk/command-line.ts';
import { keepFacts } from '../src/desk/keep.ts';
import { loadModel } from '../src/model/index.ts';

const root = rootOf(process.argv.slice(2));
const { text, exitCode } = keepFacts(root, loadModel(root).model);
process.stdout.write(`${text}\n`);
process.exitCode = exitCode;
