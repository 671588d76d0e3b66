// What a reference manager takes from story, figure, event, number and claim: the tags of the page read as Zotero reads them, and the files beside them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf, wordsOf } from '../../src/markdown/rewrite-html.ts';
import { siteAddress } from '../../src/site/address.ts';
import { cardsOf } from '../../src/outputs/embed/cards.ts';
import { loadSite } from '../../src/site/index.ts';

const site = loadSite();
const pages = [
  '',
  ...[...site.figures.keys()].map((id) => `figures/${id}/`),
  ...cardsOf(site).map(({ page }) => page),
];

interface Item {
  itemType: string | undefined;
  title: string | undefined;
  creators: { lastName: string; firstName?: string }[];
  date: string | undefined;
  url: string | undefined;
  language: string | undefined;
}

/** After "Embedded Metadata.js" of github.com/zotero/translators and Zotero's cleanAuthor: a name with a comma is split at it, one without at its last space. */
function readAsZotero(html: string): Item {
  const metas = elementsOf(html).filter(({ tagName }) => tagName === 'meta');
  const all = (name: string): string[] =>
    metas.flatMap((meta) =>
      attributeOf(meta, 'name') === name ? [attributeOf(meta, 'content') ?? ''] : [],
    );
  const creatorOf = (name: string): Item['creators'][number] => {
    const bare = name.replace(/[\s,.]+$/, '');
    const [last = '', first] = name.includes(',')
      ? bare.split(/, ?/)
      : [bare.slice(bare.lastIndexOf(' ') + 1), bare.slice(0, bare.lastIndexOf(' '))];
    return first ? { lastName: last, firstName: first } : { lastName: last };
  };
  return {
    itemType: all('z:itemType')[0],
    title: all('citation_title')[0],
    creators: all('citation_author').map(creatorOf),
    date: all('citation_publication_date')[0],
    url: all('citation_public_url')[0],
    language: all('citation_language')[0],
  };
}

test('each page gives its title, who made it as one name, the day of its data and its public address', () => {
  for (const path of pages) {
    const html = readFileSync(`dist/${path}index.html`, 'utf8');
    const head = elementsOf(html).find(({ tagName }) => tagName === 'h1')!;
    const item = readAsZotero(html);
    expect(item, path).toEqual({
      itemType: 'webpage',
      title: path === '' ? expect.stringContaining(site.words.site.title) : wordsOf(head).trim(),
      creators: [{ lastName: site.words.site.title }],
      date: site.model.asOf.compiled.replaceAll('-', '/'),
      url: siteAddress(path),
      language: 'en-GB',
    });
  }
});

const field = (ris: string, tag: string): string | undefined =>
  new RegExp(`^${tag}  - (.*)\\r$`, 'm').exec(ris)?.[1];

test('beside each stands the same as RIS, BibTeX and CSL-JSON; every page but the story links its files', () => {
  for (const path of pages) {
    const html = readFileSync(`dist/${path}index.html`, 'utf8');
    const { title, url } = readAsZotero(html);
    const file = `cite/${path === '' ? 'story' : path.replace(/\/$/, '')}`;
    const read = (ending: string): string => readFileSync(`dist/${file}${ending}`, 'utf8');
    const ris = read('.ris');
    expect(ris, path).toMatch(/^TY {2}- ELEC\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- \r\n$/);
    expect([field(ris, 'TI'), field(ris, 'UR')]).toEqual([title, url]);
    expect(read('.bib')).toContain(`\\url{${url}}`);
    expect(JSON.parse(read('.json'))).toMatchObject([{ type: 'webpage', title, URL: url }]);
    if (path === '') continue;
    for (const ending of ['.ris', '.bib', '.json']) {
      const link = elementsOf(html).find((element) =>
        attributeOf(element, 'href')?.endsWith(`${file}${ending}`),
      );
      expect(link, `${path} links ${ending}`).toBeDefined();
    }
  }
});
