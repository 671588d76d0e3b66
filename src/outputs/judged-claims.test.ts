import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf } from '../markdown/rewrite-html.ts';
import { loadSite } from '../site/index.ts';
import { judgedClaims, markVerdicts, ownNotes, readClaims } from './judged-claims.ts';

const site = loadSite();
const { words } = site;
const claims = judgedClaims(site);

test('every claim of the page has a verdict of the four, and an address that outlives its words', () => {
  const headings = readFileSync('content/en/pages/claims.md', 'utf8').match(/^## .*$/gm) ?? [];
  expect(claims).toHaveLength(headings.length);
  for (const [index, heading] of headings.entries())
    expect(heading, 'write {#id} behind it').toMatch(new RegExp(` \\{#${claims[index]!.id}\\}$`));
});

test('a claim is what its heading says, with the evidence below it and the sources that it cites there', () => {
  const page =
    '<p><strong>Holds:</strong> as it says.</p><h2 id="a">‘Fell’</h2><p><strong>Not known.</strong> Since<sup class="cites"><a href="#note-2">[2]</a></sup> <strong>Holds</strong></p><h2 id="b">More</h2><p>None.</p>';
  const notes = ['one', 'two'].map((source, index) => ({
    source,
    number: index + 1,
    backLinks: [],
  }));
  expect(readClaims(page, notes, words.verdicts)).toMatchObject([
    {
      id: 'a',
      claim: '‘Fell’',
      kind: 'notKnown',
      paragraphs: ['Not known. Since Holds'],
      notes: [{ source: 'two' }],
    },
  ]);
  expect(markVerdicts(page, words.verdicts)).toContain(
    '<strong class="verdict notKnown">Not known.</strong>',
  );
});

test('by itself a claim has notes from 1 on, each with its source and the ways back to its places', () => {
  for (const claim of claims) {
    const { html, notes } = ownNotes(claim);
    const links = elementsOf(html).filter((one) => attributeOf(one, 'class') === 'cite');
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
    expect(new Set(links.map((link) => attributeOf(link, 'href')))).toEqual(
      new Set(notes.map(({ number }) => `#note-${number}`)),
    );
    expect(notes.flatMap(({ backLinks }) => backLinks).sort()).toEqual(
      links.map((link) => attributeOf(link, 'id')).sort(),
    );
    expect(notes.length, claim.id).toBeGreaterThan(0);
  }
});
