// The desk tried as a new editor would, on a copy of the project: a fact with two sources, one of them wrong, the message, the mend, and where the fact then stands;
// and a fact that contradicts a published number. Nothing is built here; the browser test of the desk looks at the pages.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eventsByYear } from '../src/view-models/event-list.ts';
import { check } from '../src/authoring/check.ts';
import { diffWith } from '../src/authoring/diff/index.ts';
import { writeFactSnapshot } from '../src/authoring/snapshot.ts';
import { askFlags } from '../src/authoring/new/ask.ts';
import { askTerminal } from '../src/authoring/new/terminal.ts';
import { makeNew, type NewResult } from '../src/authoring/new/index.ts';
import { readProject } from '../src/authoring/project.ts';
import type { BuiltDoor } from '../src/figures/door/index.ts';
import { loadModel } from '../src/model/index.ts';

vi.setConfig({ testTimeout: 60_000 });

let root = '';
const git = (...line: string[]): void =>
  void spawnSync('git', [
    '-C',
    root,
    '-c',
    'user.name=Desk',
    '-c',
    'user.email=desk@example.org',
    ...line,
  ]);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
const edit = (file: string, from: string, to: string): void => {
  expect(read(file)).toContain(from);
  write(file, read(file).replace(from, to));
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  for (const path of ['data', 'content', 'src/figures/all.ts', 'src/styles'])
    cpSync(path, join(root, path), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'As it was');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const make = (thing: string, answers: Record<string, string>): Promise<NewResult> =>
  makeNew(root, thing, askFlags(answers));

const id = '2026-03-21-release-three-women';
const source = 'viasna-2026-03-21-three';
const event = {
  date: '2026-03-21',
  kind: 'release',
  title: 'Three women let go in Minsk',
  summary: 'Viasna reported that three women were let go.',
  value: '3',
  label: 'people released',
  measure: 'released',
  role: 'counted',
  by: 'Viasna',
};

test('a new source is written at its place, and the rest of the file stays as it is, letter for letter', async () => {
  const before = read('data/sources.json');
  const { text, exitCode } = await make('source', {
    publisher: 'Viasna',
    title: 'Three women let go',
    published: '2026-03-21',
    url: 'https://spring96.org/en/news/1',
  });
  expect([exitCode, text]).toEqual([0, expect.stringContaining('Added to data/sources.json')]);
  const [old, now] = [before.split('\n'), read('data/sources.json').split('\n')];
  const start = now.findIndex((line, index) => line !== old[index]);
  const added = now.splice(start, now.length - old.length);
  expect(now).toEqual(old);
  expect(added.join('\n')).toContain(`"id": "${source}"`);
  expect(loadModel(root).model.sources.get(source)).toMatchObject({
    lang: 'en',
    grade: 'A',
    url: 'https://spring96.org/en/news/1',
    readAt: null,
  });
});

test('a wrong source is refused with the closest id, and nothing is written', async () => {
  const before = read('data/events/2026.json');
  const { text, exitCode } = await make('event', {
    ...event,
    source: `${source}: number\nviasna-2026-03-21-tree: day`,
  });
  expect(exitCode).toBe(1);
  expect(text).toMatchInlineSnapshot(`
    "npm run new → --source
      This can't be "viasna-2026-03-21-tree": no such source.
      Expected: the id of an entry in data/sources.json.
      Closest id: "viasna-2026-03-21-three". Fix the id, or add it first: npm run new source
    1 error in 1 file.
    Nothing was written."
  `);
  expect(read('data/events/2026.json')).toBe(before);
});

test('mended, the event stands in the model, the list, the timeline, the sources and the diff', async () => {
  const { text, exitCode } = await make('event', {
    ...event,
    source: `${source}: number\nviasna-news-115713: day`,
  });
  expect([exitCode, text]).toEqual([
    0,
    expect.stringContaining('Checked: no errors and no warnings.'),
  ]);
  const { model } = loadModel(root);
  const made = model.eventById.get(id)!;
  expect(made.sources).toEqual([
    { source, supports: 'number' },
    { source: 'viasna-news-115713', supports: 'day' },
  ]);
  expect(model.facts.get(`${id}/released`)?.value).toBe(3);
  const march = eventsByYear(model.events)
    .find(({ year }) => year === '2026')!
    .months.find(({ id: month }) => month === '2026-03')!
    .events.map((one) => one.id);
  expect(march).toContain(id);
  const door = readProject(root).figures.get('door') as BuiltDoor;
  expect(JSON.stringify(door.series.rounds)).toContain(id);
  const { text: said, diff } = diffWith(root, 'HEAD');
  expect(diff?.events.added.map((one) => one.id)).toEqual([id]);
  expect(diff?.sources.added.map((one) => one.id)).toEqual([source]);
  expect(diff?.figures.map((figure) => figure.id)).toContain('door');
  expect(said).toMatch(/rounds-count: \d+ → \d+/);
  expect(said).toMatch(/content\/en\/\S+\.md:\d+: .*\[\d+ → \d+\]/);
});

test('the same event twice is refused', async () => {
  const { text, exitCode } = await make('event', { ...event, id, source: `${source}: number` });
  expect(exitCode).toBe(1);
  expect(text).toContain(`can't be "${id}": another record has it.`);
});

test('a diff is silent when nothing changed, and a commit that is not there is named', () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'With three women');
  expect(diffWith(root, 'HEAD').text).toMatch(/^Nothing changed since \w+ With three women/);
  expect(diffWith(root, 'no-such-branch')).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining('"no-such-branch" can\'t be read'),
  });
});

test('a diff shows a changed field, the sentences that print the number, and both pictures', () => {
  const file = 'data/series/political-prisoners-custody.json';
  const before = read(file);
  const points = (JSON.parse(before) as { points: { date: string; value: number }[] }).points;
  const { value } = points.find(({ date }) => date === '2024-06-30')!;
  edit(
    file,
    `"date": "2024-06-30",\n      "value": ${value}`,
    `"date": "2024-06-30",\n      "value": ${value + 1}`,
  );
  edit(
    'data/events/2026.json',
    '"title": "Three women let go in Minsk"',
    '"title": "Three women let go"',
  );
  const { diff, page } = diffWith(root, 'HEAD');
  expect(diff?.events.changed).toEqual([
    {
      id,
      title: 'Three women let go',
      fields: [
        { field: 'title', before: 'Three women let go in Minsk', after: 'Three women let go' },
      ],
    },
  ]);
  const held = diff?.facts.find((fact) => fact.id === 'held-before');
  expect(held?.sentences.map((sentence) => sentence.file)).toContain(
    'content/en/story/03-the-sum.md',
  );
  expect(diff?.figures.find((figure) => figure.id === 'held')?.parts).toContain('picture');
  expect(page).toMatch(/<del>[\d,]+<\/del> <ins>[\d,]+<\/ins>/);
  expect(page).toMatch(/Before<\/p><svg[\s\S]*Now<\/p><svg/);
  write(file, before);
  git('checkout', '-q', '--', 'data');
});

/** A version is published only when somebody answers for it. */
const signed = (root: string) => ({
  ...loadModel(root).model,
  publisher: { name: 'A. Publisher', contact: 'desk@example.org' },
});

test('a fact that contradicts a published number stops the check until the correction is entered and the version raised', () => {
  expect(writeFactSnapshot(root, signed(root))).toEqual({
    exitCode: 0,
    text: expect.stringMatching(/^Wrote snapshots\/.*\/facts\.json\.$/),
  });
  expect(check(root).exitCode).toBe(0);
  const at = read('data/events/2026.json').indexOf(`"id": "${id}"`);
  write(
    'data/events/2026.json',
    read('data/events/2026.json').slice(0, at) +
      read('data/events/2026.json').slice(at).replace('"value": 3,', '"value": 4,'),
  );
  const { text, exitCode } = check(root);
  expect(exitCode).toBe(1);
  expect(text).toContain(`claims[0].value is 4 now; "${id}/released" was published as 3 in`);
  const entry = JSON.parse(
    /data\/corrections\.json with the day and the reason: (\{.*\})/.exec(text)?.[1] ?? '{}',
  ) as Record<string, string>;
  expect(writeFactSnapshot(root, signed(root)).exitCode).toBe(1);

  write(
    'data/corrections.json',
    JSON.stringify(
      [{ ...entry, date: '2026-11-30', reason: 'A fourth was let go on the same day.' }],
      null,
      2,
    ),
  );
  expect(check(root).text).toContain(
    'is still "2026-11-29", the published one, and published facts differ from it.',
  );
  write(
    'data/version.json',
    JSON.stringify({ version: '2026-11-30', compiled: '2026-11-30' }, null, 2),
  );
  // What is left is the title, which still says three.
  expect(check(root).problems.map(({ found }) => found)).toEqual([
    'says "Three" (3), and the claims say 4.',
  ]);
  expect(writeFactSnapshot(root, signed(root)).text).toBe('Wrote snapshots/2026-11-30/facts.json.');
  expect(writeFactSnapshot(root, signed(root)).text).toContain('nothing differs');
});

test('a person is asked again after a bad answer, and a new source on the way', async () => {
  const answers = [
    '24.03.2026',
    '2026-03-24',
    'sentense',
    'sentence',
    'A journalist sentenced',
    'A court in Minsk gave a journalist four years. He denied guilt.',
    'baj-2026-03-24: court, term',
    'yes',
    'BAJ',
    'Journalist sentenced',
    '2026-03-24',
    '',
    '',
    'https://baj.media/en/1',
    '',
    '',
    '',
    'Minsk City Court',
    '',
    '',
    '',
    '',
    '',
    'yes',
  ];
  let said = '';
  const terminal = askTerminal(
    Readable.from(answers.map((line) => `${line}\n`)),
    new Writable({
      write: (chunk, _encoding, done) => {
        said += String(chunk);
        done();
      },
    }),
  );
  const { text, exitCode } = await makeNew(root, 'event', terminal);
  terminal.close();
  expect([exitCode, text]).toEqual([0, expect.stringContaining('Added to data/sources.json')]);
  expect(said).toContain('Write "2026-03-24".');
  expect(said).toContain('Closest: "sentence".');
  const made = loadModel(root).model.eventById.get('2026-03-24-sentence-journalist-sentenced');
  expect(made).toMatchObject({
    claims: [],
    confidence: 'medium',
    sources: [{ source: 'baj-2026-03-24', supports: 'court, term' }],
  });
});

test('an input that ends, an unknown flag and an unknown thing are refused in four parts', async () => {
  const terminal = askTerminal(
    Readable.from(['2026-03-24\n']),
    new Writable({ write: (_chunk, _encoding, done) => done() }),
  );
  expect((await makeNew(root, 'event', terminal)).text).toContain('The input ended here.');
  expect(
    (await make('source', { publisher: 'Viasna', url: 'https://spring96.org/2', pubished: '2026' }))
      .text,
  ).toContain('npm run new → --pubished');
  expect((await make('evnt', {})).text).toContain('Closest: "event".');
});

test('a chapter is written with its front matter, and never over another', async () => {
  const made = await make('chapter', {
    title: 'After March',
    dek: 'What came then: no more than is known.',
  });
  expect([made.exitCode, made.text]).toEqual([
    0,
    expect.stringContaining('Wrote content/en/story/10-after-march.md'),
  ]);
  expect(readProject(root).story.chapters.at(-1)?.front).toMatchObject({
    chapter: 10,
    slug: 'after-march',
  });
  expect(
    (await make('chapter', { title: 'After March', dek: 'Again.', number: '11' })).text,
  ).toContain('a chapter has it');
  expect((await make('chapter', { title: 'The 27 of March', dek: 'Again.' })).text).toContain(
    'The bare number "27" stands in the prose.',
  );
});

test('a figure is written whole: folder, words, ink and its line in the one list', async () => {
  const answers = {
    title: 'Deaths in custody are counted late',
    dek: 'Each count, from the first to the last.',
    by: 'Counted by Viasna',
    note: 'The dead are not on the list.',
    alt: 'Bars that grow longer from the top down.',
    series: 'deaths-in-custody-cumulative',
    id: 'deaths',
  };
  // As an editor on Windows may have saved them.
  const lists = ['src/figures/all.ts', 'src/styles/figures.css'];
  for (const file of lists) write(file, read(file).replaceAll('\n', '\r\n'));
  const { text, exitCode } = await make('figure', answers);
  expect([exitCode, text]).toEqual([
    0,
    expect.stringContaining('Wrote src/figures/deaths/index.ts'),
  ]);
  const list = read('src/figures/all.ts');
  expect(list).toContain("import { buildDeaths } from './deaths/index.ts';");
  expect(list).toContain("{ id: 'deaths', build: (model) => buildDeaths(model), one: [] },");
  expect(read('src/styles/figures.css')).toContain("@import './figures/deaths.css';");
  for (const file of lists) expect(read(file), file).not.toMatch(/[^\r]\n/);
  // The figure itself, from where its imports lead.
  for (const folder of ['src/chart', 'src/format', 'src/model'])
    cpSync(folder, join(root, folder), { recursive: true });
  cpSync('src/figures/figure.ts', join(root, 'src/figures/figure.ts'));
  const program = `import { buildDeaths } from ${JSON.stringify(join(root, 'src/figures/deaths/index.ts'))};
    const figure = buildDeaths({ series: new Map([['deaths-in-custody-cumulative', JSON.parse(process.argv[1])]]) });
    console.log(JSON.stringify([figure.draw('narrow'), figure.table.rows, figure.description]));`;
  const series = JSON.stringify(loadModel(root).model.series.get('deaths-in-custody-cumulative'));
  // Run from here, where the packages are: the copy has none.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--preserve-symlinks', '-e', program, series],
    { encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
  );
  expect(stderr).toBe('');
  const [drawing, rows, description] = JSON.parse(stdout) as [string, unknown[], string[]];
  expect(drawing).toMatch(/^<svg.*<rect class="bar"/);
  expect(drawing).not.toMatch(/NaN|undefined/);
  expect([rows.length > 0, description.length]).toEqual([true, 1]);
  expect((await make('figure', answers)).text).toContain('there is such a figure');
});

test('the watch checks again at each change, by an editor that writes by rename too', async () => {
  const watched = spawn(process.execPath, ['scripts/check.ts', '--watch', '--root', root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const next = (pattern: RegExp): Promise<number> =>
    new Promise((resolve, fail) => {
      const start = performance.now();
      const limit = setTimeout(() => fail(new Error(`not seen: ${pattern}\n${said}`)), 45_000);
      const look = (chunk?: Buffer): void => {
        said += chunk?.toString() ?? '';
        if (!pattern.test(said)) return;
        clearTimeout(limit);
        watched.stdout.off('data', look);
        said = '';
        resolve(performance.now() - start);
      };
      watched.stdout.on('data', look);
    });
  try {
    await next(/Watching data\/ and content\//);
    const seen = next(
      /summary can't be "": it is empty\.[\s\S]*1 error(?: and \d warnings?)? in \d files?\. Build stopped\.\n[\d:]+, in [\d.]+ s\./,
    );
    const text = read('data/events/2026.json');
    const { summary } = loadModel(root).model.eventById.get(id)!;
    write('data/events/2026.json~', text.replace(summary, ''));
    renameSync(join(root, 'data/events/2026.json~'), join(root, 'data/events/2026.json'));
    await seen;
    const mended = next(/\n\d warnings? in \d files?\.\n[\d:]+, in/);
    write('data/events/2026.json', text);
    await mended;
  } finally {
    watched.kill();
  }
});
