// A translation on a copied desk in which nothing is missing, whatever its translators are at: an unfinished file is filled with one word.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { readProject } from '../src/authoring/project.ts';
import { missingTexts } from '../src/authoring/translation/record-texts.ts';
import { review } from '../src/authoring/translation/review.ts';
import { missingFiles, translationState } from '../src/authoring/translation/state.ts';
import { readInterface } from '../src/markdown/index.ts';
import { loadModel } from '../src/model/index.ts';
import { mergeWords } from '../src/site/edition.ts';
import type { Desk } from './desk-copy.ts';

export function completeLanguage(desk: Desk, lang: string): void {
  const { root } = desk;
  const own = (file: string): string => `content/${lang}/${file}`;
  const unfinished = translationState(root, lang, loadModel(root).model)
    .filter(({ file, missing, isApart }) => file.endsWith('.md') && (missing.length > 0 || isApart))
    .map(({ file }) => file);
  for (const file of [...missingFiles(root, lang), ...unfinished]) {
    mkdirSync(dirname(join(root, own(file))), { recursive: true });
    const text = desk.read(`content/en/${file}`);
    desk.write(own(file), file.endsWith('.md') ? inPlaceOf(text) : text);
  }
  const { format, ...words } = readInterface(root, lang);
  const merged = mergeWords(readInterface(root, 'en'), words);
  desk.write(own('ui.json'), JSON.stringify({ ...merged, format }, null, 2));
  const project = readProject(root);
  const { texts, events } = missingTexts(project, lang);
  const titles = events.map((id) => {
    const { title, summary } = project.model.eventById.get(id)!;
    return [id, { title, summary }];
  });
  addTo(desk, own('events.json'), Object.fromEntries(titles) as object);
  const record = JSON.parse(desk.read(own('record.json'))) as { texts: object };
  const added = { ...record.texts, ...Object.fromEntries(texts.map((text) => [text, text])) };
  desk.write(own('record.json'), JSON.stringify({ ...record, texts: added }, null, 2));
  const { text, exitCode } = review(root, lang, { made: true, today: '2026-12-01' });
  expect(exitCode, text).toBe(0);
}

const word = 'Словы, якіх яшчэ няма.';
const sameEverywhere = new Set(['chapter', 'slug', 'formerly', 'ground', 'words']);

/** As many fields and blocks as the English has, and no number. */
function inPlaceOf(text: string): string {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const fill = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, fill(of)]))
      : word;
  const fields = Object.entries(parse(front) as object).map(([key, value]: [string, unknown]) => [
    key,
    sameEverywhere.has(key) ? value : fill(value),
  ]);
  const lines = body
    .split('\n')
    .map((line) =>
      /^(?:$|:::|---$|(?:window|focus|formerly):)/.test(line)
        ? line
        : line.replace(/^((?:#+|[-*>]|\d+\.|label:) )?.*$/, `$1${word}`),
    );
  return `---\n${stringify(Object.fromEntries(fields) as object)}---\n${lines.join('\n')}`;
}

function addTo(desk: Desk, file: string, more: object): void {
  const known = JSON.parse(desk.read(file)) as object;
  desk.write(file, JSON.stringify({ ...known, ...more }, null, 2));
}
