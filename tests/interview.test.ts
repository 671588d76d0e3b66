// `npm run new` as a person meets it in the terminal: turning back, mending at the end, leaving and going on, and what is asked about before anything is written.
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeNew, type NewResult } from '../src/authoring/new/index.ts';
import { askFlags } from '../src/authoring/new/ask.ts';
import { askTerminal } from '../src/authoring/new/terminal.ts';
import { check } from '../src/authoring/check.ts';
import { usualLabel } from '../src/authoring/entry/publishers.ts';
import { loadModel } from '../src/model/index.ts';
import { copyDesk, type Desk } from './desk-copy.ts';

let desk: Desk;
beforeAll(() => {
  desk = copyDesk('interview', ['en']);
});
afterAll(() => desk.remove());

async function type(
  thing: string,
  answers: readonly string[],
): Promise<NewResult & { said: string }> {
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
  const result = await makeNew(desk.root, thing, terminal);
  terminal.close();
  return { ...result, said };
}

const person = ['Maryia Prykladnaia', 'Мария Прикладная', 'journalist'];

test('“back” asks the last question again, and a field named at the end is asked again alone', async () => {
  const { text, exitCode, said } = await type('person', [
    person[0]!,
    'back',
    person[0]!,
    person[1]!,
    'jurnalist',
    '',
    'no',
    'role',
    person[2]!,
    'yes',
  ]);
  expect([exitCode, text]).toEqual([0, expect.stringContaining('Added to data/people.json')]);
  expect(said).toContain('role: “jurnalist” is in no dictionary; near it: journalist');
  expect(said).toContain('Go back to one of: name, variants, role, id.');
  expect(said.match(/The name\?/g)).toHaveLength(2);
  expect(loadModel(desk.root).model.people.get('maryia-prykladnaia')).toEqual({
    id: 'maryia-prykladnaia',
    name: person[0],
    variants: [person[1]],
    role: person[2],
  });
});

test('who leaves keeps the answers, and goes on from there', async () => {
  const left = await type('person', ['Ivan Prykladny', '', 'quit']);
  expect(left).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining('Your 2 answers are kept'),
  });
  const { exitCode, said } = await type('person', ['yes', 'politician', '', 'yes']);
  expect(exitCode).toBe(0);
  expect(said).not.toContain('The name?');
  expect(loadModel(desk.root).model.people.get('ivan-prykladny')?.role).toBe('politician');
});

test('a source id that was a slip is no trap: “no” asks for the source again', async () => {
  const known = [...loadModel(desk.root).model.sources.keys()][0]!;
  const { text, said } = await type('event', [
    '2026-03-25',
    'pardon',
    'Sixteen men pardoned',
    'The press service said that fifteen men were pardoned.',
    'no-such-source: number',
    'no',
    `${known}: number`,
    '',
    'Presidential press servce',
    'maryia-prykladnaia: freed',
    '15',
    '',
    '',
    '',
    '',
    'announced',
    'Presidential press service',
    '',
    '',
    '',
    'title',
    'Fifteen men pardoned',
    'yes',
  ]);
  expect(text).toContain('Added to data/events/2026.json');
  expect(said).toContain('title: “Sixteen” (16) is the number of no claim.');
  expect(said).toMatch(/claims\[0\]\.by: “Presidential press service” is new\. Did you mean “/);
  const { model } = loadModel(desk.root);
  // What was only proposed follows the title.
  expect(model.eventById.has('2026-03-25-pardon-fifteen-men')).toBe(true);
  expect(
    model.events.find(({ title }) => title === 'Fifteen men pardoned')?.claims[0],
  ).toMatchObject({
    measure: 'released',
    value: 15,
    // Which label is usual follows from the record.
    label: usualLabel(loadModel().model, 'released'),
  });
});

test('a script is told every fault of its answers at once', async () => {
  const { text, exitCode } = await makeNew(
    desk.root,
    'source',
    askFlags({ lang: 'English', grade: 'D', published: '2026-02-30' }),
  );
  expect(exitCode).toBe(1);
  for (const flag of ['publisher', 'lang', 'grade', 'published'])
    expect(text).toContain(`npm run new → --${flag}`);
});

test('a publisher that is nearly a known one is asked about', async () => {
  const { text } = await makeNew(
    desk.root,
    'source',
    askFlags({
      publisher: 'Belta',
      title: 'A headline',
      published: '2026-03-25',
      url: 'https://belta.by/a',
    }),
  );
  expect(text).toContain('Worth a look: publisher: “Belta” is new. Did you mean “BelTA”?');
});

test('a correction is entered, and an event that nothing tells of is retired in one go', async () => {
  const { model } = loadModel(desk.root);
  const event = model.eventById.get('2008-03-07-ambassador-pushed-out')!;
  const { text, exitCode } = await makeNew(
    desk.root,
    'retire',
    askFlags({ event: event.id, date: '2026-12-01', reason: 'The source withdrew its report.' }),
  );
  expect([exitCode, text]).toEqual([0, expect.stringContaining('Added to data/corrections.json')]);
  expect(loadModel(desk.root).model).toMatchObject({
    version: '2026-12-01',
    corrections: [{ what: event.id, before: event.title, after: 'taken out' }],
  });
  expect(check(desk.root).exitCode).toBe(0);
});

test('an event that the words tell of is not retired: each place is named, and nothing is written', async () => {
  const before = desk.read('data/events/2024.json');
  const { text, exitCode } = await makeNew(
    desk.root,
    'retire',
    askFlags({ event: '2024-11-20-pardon-32', date: '2026-12-01', reason: 'A slip.' }),
  );
  expect(exitCode).toBe(1);
  expect(text).toMatch(/content\/en\/story\/02-the-door-turning\.md → line \d+/);
  expect(desk.read('data/events/2024.json')).toBe(before);
});
