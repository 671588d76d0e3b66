// An event that was published is retired as an editor would do it: deleted, reported, mended, green; and found again by whoever cited it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../src/authoring/check.ts';
import { writeFactSnapshot } from '../src/authoring/snapshot.ts';
import { loadModel } from '../src/model/index.ts';
import { feedEntries } from '../src/outputs/feeds/entries.ts';
import { loadSite } from '../src/site/index.ts';
import { retiredEvents } from '../src/view-models/correction-list.ts';
import { copyDesk, type Desk } from './desk-copy.ts';

let desk: Desk;
beforeAll(() => {
  desk = copyDesk('retire');
  const { model } = loadModel(desk.root);
  writeFactSnapshot(desk.root, {
    ...model,
    publisher: { name: 'A. Publisher', contact: 'desk@example.org' },
  });
});
afterAll(() => desk.remove());

interface Record {
  id: string;
  title: string;
  relatesTo: string[];
}

/** Named by another event and in no chapter. */
const id = '2008-03-07-ambassador-pushed-out';

test('deleted, it is told in one run what names it and which entry is missing; with the entry the next run is green', () => {
  const file = 'data/events/2008.json';
  const events = JSON.parse(desk.read(file)) as Record[];
  const { title } = events.find((event) => event.id === id)!;
  const left = events.filter((event) => event.id !== id);
  left[0] = { ...left[0]!, relatesTo: [...left[0]!.relatesTo, id] };
  desk.write(file, JSON.stringify(left, null, 2));

  const { text } = check(desk.root);
  expect(text).toContain(
    `relatesTo[${left[0].relatesTo.length - 1}] can't be "${id}": no such event.`,
  );
  const entry = JSON.parse(/the day and the reason: (\{.*\})/.exec(text)?.[1] ?? '{}') as object;
  expect(entry).toMatchObject({ what: id, before: title, after: 'taken out' });
  expect(text).toContain('data/version.json');

  left[0].relatesTo.pop();
  desk.write(file, JSON.stringify(left, null, 2));
  const day = '2026-12-01';
  const correction = { ...entry, date: day, reason: 'The source withdrew its report.' };
  desk.write('data/corrections.json', JSON.stringify([correction], null, 2));
  desk.write(
    'data/version.json',
    JSON.stringify({ ...JSON.parse(desk.read('data/version.json')), version: day }),
  );
  expect(check(desk.root).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('its address stays, the feed tells it under its title, and it can be published', () => {
  const { model } = loadModel(desk.root);
  expect(retiredEvents(model).map(({ what }) => what)).toEqual([id]);
  const site = loadSite();
  expect(
    feedEntries({ ...site, model: { ...site.model, corrections: model.corrections } })[0],
  ).toMatchObject({ title: expect.stringContaining(retiredEvents(model)[0]!.before) });
  writeFactSnapshot(desk.root, {
    ...model,
    publisher: { name: 'A. Publisher', contact: 'desk@example.org' },
  });
  expect(check(desk.root).exitCode).toBe(0);
});

test('an entry that takes out what still stands, or what never stood there, is refused', () => {
  const entries = JSON.parse(desk.read('data/corrections.json')) as object[];
  const add = (entry: object): string => {
    const more = { date: '2026-12-01', before: 'A title', reason: 'A slip.', ...entry };
    desk.write('data/corrections.json', JSON.stringify([...entries, more], null, 2));
    return check(desk.root).text;
  };
  const standing = loadModel(desk.root).model.events[0]!.id;
  expect(add({ what: standing, after: 'taken out' })).toContain(
    `after can't be "taken out": "${standing}" stands in the record.`,
  );
  expect(add({ what: '2008-02-30-no-such', after: 'another' })).toContain(
    'what can\'t be "2008-02-30-no-such": no event or series has this id.',
  );
});
