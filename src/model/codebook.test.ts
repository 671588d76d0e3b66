import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codebookFiles, schemasForEditors, smallestEvent } from './codebook.ts';
import { eventSchema } from './schema.ts';

const files = codebookFiles();

const all = { ...files, ...schemasForEditors() };

test.each(Object.keys(all))(
  '%s is in step with the schemas (node src/model/codebook.ts --write)',
  (file) => {
    expect(readFileSync(file, 'utf8')).toBe(all[file]);
  },
);

test('every field of the codebook has a meaning, with an example or a list of what it takes', () => {
  const rows = (files['data/README.md'] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows) {
    const [, , , meaning = ''] = row.split(/(?<!\\)\|/);
    expect(meaning.trim().length, row).toBeGreaterThan(20);
  }
});

test('every JSON Schema closes its records, so that an editor marks an unknown field while it is typed', () => {
  for (const [file, content] of Object.entries(files)) {
    if (!file.endsWith('.json')) continue;
    const objects = content.match(/"type": "object"/g)?.length ?? 0;
    expect(content.match(/"additionalProperties": false/g)?.length, file).toBe(objects);
  }
});

test('an editor is told which schema belongs to which file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'json.schemas': { url: string }[];
  };
  const wired = settings['json.schemas'].map(({ url }) => url.replace('./', '')).sort();
  expect(wired).toEqual(
    Object.keys(files)
      .filter((file) => file.endsWith('.json'))
      .sort(),
  );
});

test('JetBrains and Zed are told the same', () => {
  const { '.idea/jsonSchemas.xml': xml = '', '.zed/settings.json': json = '' } =
    schemasForEditors();
  for (const file of Object.keys(files).filter((name) => name.endsWith('.schema.json'))) {
    expect(xml).toContain(`value="${file}"`);
    expect(json).toContain(`"./${file}"`);
  }
  expect(xml).toContain('<option name="path" value="data/events/*.json" />');
});

test('the event that an editor may copy is a sound one', () => {
  expect(eventSchema.safeParse(smallestEvent).success).toBe(true);
});
