// Clips of the timeline in three shapes, and a still of each step, from the built embed: what is in them is what readers see.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { clipPath, clipShapes, stillPath } from '../../src/outputs/clips.ts';
import { clipFrames } from './clip-frames.ts';
import { encodeClip } from './encode-clip.ts';

export async function makeClips(
  browser: Browser,
  { folder, url, siteRoot }: { folder: string; url: string; siteRoot: string },
): Promise<void> {
  mkdirSync(join(folder, 'clips'), { recursive: true });
  const siteName = siteRoot.replace(/^https?:\/\/|\/$/g, '');
  for (const shape of clipShapes) {
    const frames = await clipFrames(browser, url, shape, siteName);
    const { webm, webp } = await encodeClip(browser, url, frames);
    writeFileSync(join(folder, clipPath(shape, 'webm')), webm);
    writeFileSync(join(folder, clipPath(shape, 'webp')), webp);
    frames
      .filter(({ step }) => step !== undefined)
      .forEach(({ png, step = '' }, at) =>
        writeFileSync(join(folder, stillPath(shape, at, step)), png),
      );
  }
}
