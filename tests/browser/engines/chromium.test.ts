import { inject } from 'vitest';
import { describeBehaviours } from './behaviours.ts';
import { startChromium } from './chromium.ts';

const { executablePath, args, origin } = inject('chromium');
describeBehaviours(`the Chromium of the tests (${origin})`, () =>
  startChromium(executablePath, args),
);
