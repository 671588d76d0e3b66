// The form of `npm run dev`, asked as a browser asks it: it writes the file that the command line writes, says what is wrong at its field, and answers nobody else.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { answerDesk, type DeskAnswer } from '../src/authoring/form/answer.ts';
import type { DeskRequest } from '../src/authoring/form/guard.ts';
import { askFlags } from '../src/authoring/new/ask.ts';
import { makeNew } from '../src/authoring/new/index.ts';
import { loadModel } from '../src/model/index.ts';
import { copyDesk, type Desk } from './desk-copy.ts';

const desks: Desk[] = [];
let desk: Desk;
beforeEach(() => {
  desk = copyDesk('form', ['en']);
  desks.push(desk);
});
afterAll(() => desks.forEach((one) => one.remove()));

const ask = (
  url: string,
  fields?: Record<string, string>,
  more: Partial<DeskRequest> = {},
): DeskAnswer =>
  answerDesk(desk.root, {
    method: fields ? 'POST' : 'GET',
    url,
    host: 'localhost:4321',
    origin: fields ? 'http://localhost:4321' : undefined,
    fetchSite: 'same-origin',
    remoteAddress: '127.0.0.1',
    body: new URLSearchParams(fields).toString(),
    ...more,
  });

const source = 'viasna-news-115713';
const event = {
  date: '2026-03-21',
  kind: 'pardon',
  title: 'Three women pardoned',
  summary: 'Viasna reported that three women were pardoned.',
  actors: 'Viasna',
  'claims.0.measure': 'released',
  'claims.0.label': 'people released',
  'claims.0.value': '3',
  'claims.0.qualifier': 'exact',
  'claims.0.unit': 'people',
  'claims.0.role': 'counted',
  'claims.0.by': 'Viasna',
  'claims.0.sources': source,
  'sources.0.source': source,
  'sources.0.supports': 'number',
  confidence: 'medium',
};
const file = 'data/events/2026.json';

test('an event written in the form is, letter for letter, the one that the command line writes', async () => {
  const answer = ask('/dev/desk/event/', { ...event, do: 'write' });
  expect([answer.status, answer.location]).toEqual([
    303,
    '/dev/desk/event/2026-03-21-pardon-three-women/?written',
  ]);
  const written = desk.read(file);
  const other = copyDesk('form', ['en']);
  desks.push(other);
  const { exitCode } = await makeNew(
    other.root,
    'event',
    askFlags({
      date: event.date,
      kind: event.kind,
      title: event.title,
      summary: event.summary,
      actors: 'Viasna',
      source: `${source}: number`,
      value: '3',
      label: 'people released',
      measure: 'released',
      role: 'counted',
      by: 'Viasna',
    }),
  );
  expect(exitCode).toBe(0);
  expect(written).toBe(other.read(file));
});

test('a change writes the fields that differ, and no other letter of the file', () => {
  const { location = '' } = ask('/dev/desk/event/', { ...event, do: 'write' });
  const before = desk.read(file).split('\n');
  const changed = ask(location.replace('?written', ''), {
    ...event,
    title: 'Three women pardoned in Minsk',
    id: 'another-id',
    do: 'write',
  });
  expect(changed.status).toBe(303);
  const after = desk.read(file).split('\n');
  const differing = after.filter((line, index) => line !== before[index]);
  expect(differing).toEqual(['    "title": "Three women pardoned in Minsk",']);
});

test('what is wrong is said at its field, all at once, and nothing is written', () => {
  const before = desk.read(file);
  const wrong = { ...event, kind: 'pardn', 'claims.0.value': 'three', title: '' };
  const told = JSON.parse(ask('/dev/desk/weigh/event/', wrong).body) as {
    faults: { field: string; text: string }[];
  };
  expect(told.faults.map(({ field }) => field).sort()).toEqual(['claims.0.value', 'kind', 'title']);
  const page = ask('/dev/desk/event/', { ...wrong, do: 'write' });
  expect(page.status).toBe(200);
  expect(page.body).toContain('3 faults.');
  expect(page.body).toMatch(/name="title"[^>]*aria-invalid="true"/);
  expect(desk.read(file)).toBe(before);
});

test('cross-checks stand at their fields too, with the nearest id', () => {
  const told = JSON.parse(
    ask('/dev/desk/weigh/event/', {
      ...event,
      'claims.0.measure': 'relased',
      'sources.0.source': 'viasna-news-11571',
    }).body,
  ) as { faults: { field: string; text: string }[] };
  const at = (field: string): string =>
    told.faults
      .filter((one) => one.field === field)
      .map(({ text }) => text)
      .join(' ');
  expect(at('claims.0.measure')).toContain('Nearest: "released"');
  expect(at('sources.0')).toContain('Closest id: "viasna-news-115713"');
});

test('the picture changes with what is typed, before anything is written', () => {
  const { picture: with3 } = JSON.parse(ask('/dev/desk/weigh/event/', event).body) as {
    picture: string;
  };
  const { picture: with30 } = JSON.parse(
    ask('/dev/desk/weigh/event/', {
      ...event,
      title: 'Thirty women pardoned',
      summary: 'Viasna reported thirty.',
      'claims.0.value': '30',
    }).body,
  ) as { picture: string };
  expect(with3).toMatch(/^<svg/);
  expect(with30).not.toBe(with3);
  expect(loadModel(desk.root).model.eventById.has('2026-03-21-pardon-three-women')).toBe(false);
});

test('a person and a source are added; a row is added and taken out without a script', () => {
  expect(
    ask('/dev/desk/person/', { name: 'Maryia Prykladnaia', role: 'journalist', do: 'write' })
      .status,
  ).toBe(303);
  expect(loadModel(desk.root).model.people.get('maryia-prykladnaia')).toMatchObject({
    variants: [],
  });
  expect(
    ask('/dev/desk/source/', {
      publisher: 'Viasna',
      title: 'A headline',
      published: '2026-03-21',
      lang: 'en',
      grade: 'A',
      url: 'https://spring96.org/en/news/1',
      do: 'write',
    }).status,
  ).toBe(303);
  const more = ask('/dev/desk/event/', { ...event, do: 'add:claims' }).body;
  expect(more).toContain('name="claims.1.value"');
  expect(more).toMatch(/autofocus name="claims\.1\./);
  expect(ask('/dev/desk/event/', { ...event, do: 'remove:claims.0' }).body).not.toContain(
    'name="claims.0.value"',
  );
});

test('every input has a label, and each fault place a name of its own', () => {
  const { body } = ask('/dev/desk/event/2025-09-11-release-52/');
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const labelled = new Set([...body.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id));
  for (const [tag, id] of body.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"[^>]*>/g))
    expect(labelled.has(id), tag).toBe(true);
});

test('what a record holds is shown as text, never as markup', () => {
  const { body } = ask('/dev/desk/event/', {
    ...event,
    title: '"><script>x</script>',
    do: 'check',
  });
  expect(body).not.toContain('<script>x');
});

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['no origin', { origin: undefined }],
  ['another port', { origin: 'http://localhost:9999' }],
  [
    'a name that was turned to this machine',
    { host: 'evil.example:4321', origin: 'http://evil.example:4321' },
  ],
  ['another machine', { remoteAddress: '192.168.1.7' }],
  ['a request that the browser calls foreign', { fetchSite: 'cross-site' }],
  ['another method', { method: 'PUT' }],
])('%s is refused, and nothing is written', (_name, more) => {
  const before = desk.read(file);
  expect(ask('/dev/desk/event/', { ...event, do: 'write' }, more).status).toBe(403);
  expect(desk.read(file)).toBe(before);
});

test('no page of the record is read by another site or another machine', () => {
  expect(ask('/dev/desk/', undefined, { host: 'evil.example' }).status).toBe(403);
  expect(ask('/dev/desk/', undefined, { fetchSite: 'cross-site' }).status).toBe(403);
  expect(ask('/dev/desk/').status).toBe(200);
});

test.runIf(existsSync('dist'))('a build has none of it', () => {
  expect(globSync('dist/dev/**')).toEqual([]);
  for (const page of ['dist/index.html', 'dist/sitemap.xml'])
    if (existsSync(page)) expect(readFileSync(page, 'utf8')).not.toContain('/dev/desk');
});
