import { findFirefox } from '../../../scripts/find-engines.mjs';
import { describeBehaviours } from './behaviours.ts';
import { startFirefox } from './firefox.ts';

const path = findFirefox();
describeBehaviours('Firefox', path === undefined ? undefined : () => startFirefox(path));
