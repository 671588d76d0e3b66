// No word changes its typeface within: a letter that one file lacks is taken with its whole word from another of the same family, or from the reader's own.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

/** Every word with a letter beyond the plain alphabet, in a box of its own so that it can be asked about. */
const markWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.flatMap((text) => {
      if (!text.parentElement || text.parentElement.closest('script, style, svg, textarea'))
        return [];
      const parts = text.data.split(/([\p{L}\p{M}]*[^\P{L}A-Za-z][\p{L}\p{M}]*)/u);
      if (parts.length < 3) return [];
      const nodes = parts.map((part, index) => {
        if (index % 2 === 0) return part;
        const word = document.createElement('span');
        word.className = 'asked-word';
        word.textContent = part;
        return word;
      });
      text.replaceWith(...nodes);
      return parts.filter((_, index) => index % 2 === 1);
    });
  });

async function mixedWords(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.asked-word',
  });
  const words = await page
    .locator('.asked-word')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  const mixed: string[] = [];
  for (const [index, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const families = new Set(fonts.map(({ familyName }) => familyName));
    if (families.size > 1) mixed.push(`${words[index]}: ${[...families].join(' and ')}`);
  }
  return [...new Set(mixed)];
}

test('no word of the story, of the sources or of an event is set in two typefaces', async () => {
  const seen = new Set<string>();
  for (const path of ['', 'sources/', 'events/2025-09-16-sentence-ilyash/']) {
    const { page, close } = await openPage({ path });
    for (const word of await markWords(page)) seen.add(word);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await mixedWords(page), path).toEqual([]);
    await close();
  }
  for (const name of ['Hospodářské', 'Zbruč', 'Ільяш']) expect([...seen]).toContain(name);
});
