import { expect, test } from 'vitest';
import { loadSite } from '../site/index.ts';
import { judgedClaims, markVerdicts } from './verdicts.ts';

const { story, words } = loadSite();
const html = story.pages
  .get('claims')!
  .blocks.map((block) => ('html' in block ? block.html : ''))
  .join('');

test('every claim of the page has a verdict of the four', () => {
  const headings = html.match(/<h2 id="/g)!.length;
  expect(judgedClaims(html, words.verdicts)).toHaveLength(headings);
});

test('a claim is listed by its heading, and its verdict is marked where it is given', () => {
  const page =
    '<p><strong>Holds:</strong> as it says.</p><h2 id="a">‘Fell’</h2><p><strong>Not known.</strong> Since <strong>Holds</strong></p><h2 id="b">More</h2><p>None.</p>';
  expect(judgedClaims(page, words.verdicts)).toEqual([
    { id: 'a', claim: '‘Fell’', kind: 'notKnown' },
  ]);
  expect(markVerdicts(page, words.verdicts)).toContain(
    '<strong class="verdict notKnown">Not known.</strong>',
  );
});
