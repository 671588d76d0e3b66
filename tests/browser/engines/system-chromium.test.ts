// A full Chromium differs from the packaged one: it asks for an icon, and has other words on its console. What passes in one must pass in both.
import { inject } from 'vitest';
import { findSystemChromium, systemArguments } from '../../../scripts/find-chromium.mjs';
import { describeBehaviours } from './behaviours.ts';
import { startChromium } from './chromium.ts';

const found = findSystemChromium();
const isAnother = found !== undefined && inject('chromium').origin === 'npm package';
describeBehaviours(
  'the Chromium of the machine',
  isAnother ? () => startChromium(found, [...systemArguments(), '--disable-gpu']) : undefined,
);
