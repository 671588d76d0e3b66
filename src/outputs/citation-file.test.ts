import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDate } from '../format/index.ts';
import { loadSite } from '../site/index.ts';
import { citeBibtex, citeCsl } from './citation.ts';
import { citationFile, wholeCited } from './citation-file.ts';

const { model, words } = loadSite();
const version = { version: model.version, compiled: model.asOf.compiled };

test('CITATION.cff at the root is of the version of the data', () => {
  const file = readFileSync('CITATION.cff', 'utf8');
  if (file !== citationFile(version, words))
    throw new Error(
      'CITATION.cff is not what data/version.json and content/en/ui.json make of it.\nExpected the same text.\nRun: node src/outputs/citation-file.ts --write',
    );
  const {
    'cff-version': form,
    version: named,
    'date-released': released,
    authors,
    license,
  } = parse(file) as Record<string, unknown>;
  expect([form, named, released, license]).toEqual([
    '1.2.0',
    model.version,
    model.asOf.compiled,
    'CC-BY-4.0',
  ]);
  expect(authors).toEqual([{ name: 'The Revolving Door' }]);
});

test('every form of the citation names the version and the day of the data', () => {
  const cited = wholeCited(version, words);
  expect(citeBibtex(cited)).toContain(
    `note         = {Version ${model.version}. Data compiled on ${formatDate(model.asOf.compiled)}}`,
  );
  expect(JSON.parse(citeCsl(cited))).toMatchObject([
    {
      type: 'dataset',
      version: model.version,
      issued: { 'date-parts': [model.asOf.compiled.split('-').map(Number)] },
    },
  ]);
});
