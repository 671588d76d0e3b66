// The story as a saver keeps it in mid-timeline, opened from disk without its scripts: each engine writes down its own state of the page, and what it reads back has every picture.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { findUnreadable } from '../readable.ts';
import { until, type Behaviour, type EngineWindow } from './engine.ts';
import { untilCurrent, untilPictureInView } from './story.ts';

const step = 'september-2025';

/** How many of each a reader sees, of how many there are. */
const picturesSeen = (window: EngineWindow): Promise<Record<string, [number, number]>> =>
  window.evaluate(() => {
    const isSeen = (part: Element): boolean =>
      part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      part.getBoundingClientRect().height > 20;
    const seen = (holders: string, picture: string): [number, number] => {
      const all = [...document.querySelectorAll(holders)];
      return [
        all.filter((part) => [...part.querySelectorAll(picture)].some(isSeen)).length,
        all.length,
      ];
    };
    return {
      steps: seen('.step', '.strip'),
      figures: seen('figure', 'svg'),
      stages: seen('.stage', '.stage-drawing > svg'),
      controls: seen('.steps', '.stage-bar, .choose, .counter'),
    };
  });

export const savedPage: Behaviour = {
  name: 'saved in mid-timeline and opened from disk without scripts, the story has the picture of every step and of every figure',
  path: `#${step}`,
  act: async (window) => {
    await untilCurrent(window, step);
    await untilPictureInView(window);
    const html = await window.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const script of copy.querySelectorAll('script')) script.remove();
      return copy.outerHTML;
    });
    const folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
    const file = join(folder, 'story.html');
    writeFileSync(file, `<!doctype html>${html}`);
    await window.goto(pathToFileURL(file).href);
    await until(
      'the copy is read',
      window,
      () => location.protocol === 'file:' && document.readyState === 'complete',
      undefined,
    );
    rmSync(folder, { recursive: true });
    const { steps, figures, stages, controls } = await picturesSeen(window);
    expect(steps?.[1]).toBeGreaterThan(5);
    expect(figures?.[1]).toBeGreaterThan(5);
    for (const [seen, all] of [steps!, figures!, stages!]) expect(seen).toBe(all);
    expect(controls?.[0]).toBe(0);
    expect(await window.evaluate(findUnreadable, false)).toEqual([]);
  },
};
