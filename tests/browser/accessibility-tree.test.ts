// What assistive technology is given: the tree of four kinds of pages, kept as text. A change is seen in review, as a changed drawing is. UPDATE_SNAPSHOTS=1 writes them anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNoConsoleError, openPage, siteAddress } from './harness.ts';

const folder = 'tests/accessibility-tree';
const isUpdate = process.env['UPDATE_SNAPSHOTS'] === '1';

/** An image or a control without a name: it would be read as "graphic" or "button". */
const nameless =
  /^\s*- (?:img|button|link|textbox|radio|checkbox|combobox|iframe)(?: \[[^\]]*\])*:?$/m;

test.each([
  ['opening', '', '.hero'],
  ['findings', '', '.findings'],
  ['timeline', '', '#door'],
  ['embed', 'embed/door/', 'main'],
  ['event', 'events/2025-09-11-release-52/', 'main'],
])(
  'the tree of "%s" is the one that is kept, and names every image and control',
  async (name, path, selector) => {
    const opened = await openPage({ path, reducedMotion: true });
    const found = await opened.page.locator(selector).first().ariaSnapshot();
    // The port is another each time.
    const tree = `${found.replaceAll(siteAddress(), '/')}\n`;
    expect(tree).not.toMatch(nameless);
    expect(tree.length).toBeGreaterThan(200);
    const file = `${folder}/${name}.yml`;
    if (isUpdate || !existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, tree);
    }
    expect(tree).toBe(readFileSync(file, 'utf8'));
    expectNoConsoleError(opened);
    await opened.close();
  },
);
