// Pages that a browser or an extension darkens by itself: nothing of a drawing is lost between a ground that it changed and letters that it did not.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launch, openPage, siteAddress } from './harness.ts';
import { kinds } from './readable.ts';

test.each(['', 'events/2025-09-11-us-belavia-gl11/', 'embed/door/?dark=false', 'embed/held/'])(
  'a browser that darkens pages by itself leaves /%s in a theme of ours',
  async (path) => {
    const pictures = [];
    for (const enabled of [false, true]) {
      const context = await (
        await launch()
      ).newContext({
        viewport: { width: 1000, height: 700 },
        colorScheme: 'dark',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const chromium = await context.newCDPSession(page);
      await chromium.send('Emulation.setAutoDarkModeOverride', { enabled });
      await page.goto(new URL(path, siteAddress()).href, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForFunction(() => !document.documentElement.classList.contains('is-arriving'));
      pictures.push(await page.screenshot({ animations: 'disabled' }));
      await context.close();
    }
    expect(pictures[0]!.equals(pictures[1]!)).toBe(true);
  },
);

test('Dark Reader is told on every page that there is a dark theme', () => {
  for (const path of kinds)
    expect(
      readFileSync(`dist/${path}${/(^|\/)$/.test(path) ? 'index.html' : ''}`, 'utf8'),
      path,
    ).toContain('<meta name="darkreader-lock"');
});

test.each(['', 'embed/door/', 'events/'])(
  'an extension can take each rule of /%s into a sheet of its own',
  async (path) => {
    const { page, close } = await openPage({ path });
    const { rules, refused } = await page.evaluate(() => {
      const all = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
      return {
        rules: all.length,
        refused: all.flatMap(({ cssText }) => {
          try {
            new CSSStyleSheet().insertRule(cssText);
            return [];
          } catch {
            return [cssText.slice(0, 80)];
          }
        }),
      };
    });
    expect(rules).toBeGreaterThan(50);
    expect(refused).toEqual([]);
    await close();
  },
);
