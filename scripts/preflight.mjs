// The first thing that an npm command runs: can this Node run the project, and are the packages there? Says what to do if not; otherwise nothing.
import { missingPackages } from './installed.mjs';
import { environment, root, stopAt } from './install.mjs';
import { nodeFault } from './required-node.mjs';

stopAt(nodeFault(root, environment()));
const missing = missingPackages(root, { withDev: process.argv.includes('--all') });
stopAt(
  missing.length === 0
    ? undefined
    : `${missing.length === 1 ? 'A package is' : `${missing.length} packages are`} missing or of another version than package-lock.json says, such as ${missing[0]}.\nThe install broke off, or the lock file has changed since. Run "npm ci".`,
);
