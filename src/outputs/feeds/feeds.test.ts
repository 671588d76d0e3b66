import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { addedDays } from '../../model/index.ts';
import { filesInMemory } from '../../model/data-files.ts';
import { siteAddress } from '../../site/address.ts';
import { loadSite } from '../../site/index.ts';
import { atomFeed } from './atom.ts';
import { feedEntries } from './entries.ts';
import { jsonFeed } from './json-feed.ts';

const site = loadSite();
const { DOMParser } = new JSDOM('').window;
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
const moment = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;
const correction = {
  date: '2026-11-23',
  what: '2025-09-11-release-52/released',
  before: '51',
  after: '52',
  reason: 'the announcement says 52 & <not> 51',
};
const corrected = { ...site, model: { ...site.model, corrections: [correction] } };

describe('the entries', () => {
  test('are the fifty newest events of the data, newest first', () => {
    const entries = feedEntries(site);
    expect(entries).toHaveLength(50 + site.model.corrections.length);
    expect(entries.map(({ published }) => published)).toEqual(
      entries
        .map(({ published }) => published)
        .sort()
        .reverse(),
    );
    const newest = site.model.events.at(-1)!;
    expect(entries.map(({ title }) => title)).toContain(newest.title);
  });

  test('an event that became known later stands on the day on which it did; a month stands on its last day', () => {
    const [event] = site.model.events.filter(({ date }) => date.length === 10);
    const published = (change: object): string | undefined =>
      feedEntries({
        ...site,
        model: { ...site.model, corrections: [], events: [{ ...event!, ...change }] },
      })[0]?.published;
    expect(published({ date: '2025-09-12', knownOn: '2025-09-17' })).toBe('2025-09-17');
    expect(published({ date: '2026-02' })).toBe('2026-02-28');
    expect(published({ date: '2026-02-27/2026-03-02' })).toBe('2026-03-02');
    expect(published({ date: '2026-11' })).toBe(site.model.asOf.compiled);
    expect(published({ date: '2026' })).toBeUndefined();
  });

  test('an old event that came into the record later stands on the day on which it came', () => {
    const { events, version } = site.model;
    const [old, ...rest] = events;
    const snapshot = (name: string, ids: readonly { id: string }[]): [string, string] => [
      `snapshots/${name}/facts.json`,
      JSON.stringify({ events: Object.fromEntries(ids.map(({ id }) => [id, {}])) }),
    ];
    const files = Object.fromEntries([
      snapshot('2026-01-01', rest.slice(1)),
      snapshot('2026-12-01', rest),
    ]);
    const added = addedDays(filesInMemory(files), { events, version });
    expect([...added.entries()]).toEqual([
      [rest[0]!.id, '2026-12-01'],
      [old!.id, version.slice(0, 10)],
    ]);
    const entries = feedEntries(site, new Map([[old!.id, '2026-12-01']]));
    expect(entries[0]).toMatchObject({ title: old!.title, published: '2026-12-01' });
    expect(addedDays(filesInMemory({}), { events, version })).toEqual(new Map());
  });

  test('a correction is an entry, and renews the event that it corrects', () => {
    const entries = feedEntries(corrected);
    expect(entries[0]).toMatchObject({
      id: siteAddress('corrections/') + '#1',
      published: '2026-11-23',
      text: 'It said: 51. It says now: 52. Why: the announcement says 52 & <not> 51.',
    });
    expect(
      entries.find(({ address }) => address.includes('2025-09-11-release-52'))?.updated ??
        '2026-11-23',
    ).toBe('2026-11-23');
  });

  test('ids are unique, and the same in each build', () => {
    const ids = feedEntries(corrected).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(feedEntries(corrected).map(({ id }) => id));
  });
});

describe('Atom', () => {
  const document = parse(atomFeed(corrected));
  const children = (node: Element, name: string): Element[] =>
    [...node.children].filter(({ localName }) => localName === name);

  test('has what RFC 4287 asks of a feed and of each entry, once', () => {
    const feed = document.documentElement;
    expect([feed.namespaceURI, feed.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    for (const node of [feed, ...children(feed, 'entry')])
      for (const name of ['id', 'title', 'updated']) expect(children(node, name)).toHaveLength(1);
    expect(children(feed, 'author')).toHaveLength(1);
    expect(
      children(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
    ).toEqual([
      ['self', siteAddress('feed.xml')],
      ['alternate', siteAddress('')],
    ]);
    for (const time of document.querySelectorAll('updated, published'))
      expect(time.textContent).toMatch(moment);
    for (const id of document.querySelectorAll('id'))
      expect(URL.canParse(id.textContent ?? '')).toBe(true);
  });

  test('says what the entries say, and lets no markup through', () => {
    expect(
      children(document.documentElement, 'entry').map(
        (entry) => children(entry, 'title')[0]?.textContent,
      ),
    ).toEqual(feedEntries(corrected).map(({ title }) => title));
    const hostile = {
      ...site,
      model: {
        ...site.model,
        events: [
          {
            ...site.model.events[0]!,
            date: '2025-09-11',
            title: '</title><script>x</script>\u0000 ]]>',
          },
        ],
      },
    };
    const parsed = parse(atomFeed(hostile));
    expect(parsed.querySelector('parsererror, script')).toBeNull();
    expect(parsed.querySelector('entry > title')?.textContent).toBe(
      '</title><script>x</script> ]]>',
    );
  });
});

test('JSON Feed is of version 1.1 and says the same', () => {
  const feed = jsonFeed(corrected) as {
    version: string;
    feed_url: string;
    items: { id: string; content_text: string; date_published: string; date_modified: string }[];
  };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.feed_url).toBe(siteAddress('feed.json'));
  expect(feed.items.map(({ id, content_text: text }) => [id, text])).toEqual(
    feedEntries(corrected).map(({ id, text }) => [id, text]),
  );
  for (const { date_published: published, date_modified: modified } of feed.items)
    expect([published, modified].every((time) => moment.test(time))).toBe(true);
});
