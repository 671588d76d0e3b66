import { findWebKit } from '../../../scripts/find-engines.mjs';
import { describeBehaviours } from './behaviours.ts';
import { startWebKit } from './webkit.ts';

const parts = findWebKit();
describeBehaviours('WebKit', parts === undefined ? undefined : () => startWebKit(parts));
