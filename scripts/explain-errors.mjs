// Imported first by a command: an error that nobody caught ends it with what happened and what to do, not with a stack. STACK=1 shows the stack.
import { describeError } from './describe-error.mjs';

process.on('uncaughtException', (error) => {
  console.error(describeError(error));
  process.exit(1);
});
