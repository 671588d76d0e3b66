// What a template prints when a word or a value is missing: "undefined", "NaN", "[object Object]". None may stand in anything that is published.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const hole = /\bundefined\b|\bNaN\b|\[object |\bnull\b(?= |<|$)/;
const files = (pattern: string): string[] => globSync(pattern, { cwd: 'dist' }).sort();

test('no page has a hole in its words or its attributes', () => {
  const pages = files('**/*.html');
  expect(pages.length).toBeGreaterThan(300);
  const found = pages.flatMap((page) =>
    readHtml(readFileSync(`dist/${page}`, 'utf8')).elements.flatMap(
      ({ tag, attributes, inside }) => [
        ...[...attributes]
          .filter(([, value]) => hole.test(value))
          .map(([name, value]) => `${page}: <${tag} ${name}="${value}">`),
        ...([
          'title',
          'p',
          'li',
          'td',
          'th',
          'h1',
          'h2',
          'h3',
          'h4',
          'dd',
          'dt',
          'summary',
          'text',
          'button',
          'label',
          'a',
        ].includes(tag) && hole.test(inside())
          ? [`${page}: <${tag}>${inside().slice(0, 80)}`]
          : []),
      ],
    ),
  );
  expect(found).toEqual([]);
});

test('no feed and no file for download has one', () => {
  const texts = files('**/*.{xml,txt,csv,svg,webmanifest,md,bib,cff}');
  expect(texts.length).toBeGreaterThan(30);
  const found = texts.filter((file) =>
    /\bundefined\b|\bNaN\b|\[object /.test(readFileSync(`dist/${file}`, 'utf8')),
  );
  expect(found).toEqual([]);
});

test('no text in a JSON file is one', () => {
  const found = files('**/*.json').filter((file) =>
    /\bundefined\b|\bNaN\b|\[object /.test(readFileSync(`dist/${file}`, 'utf8')),
  );
  expect(found).toEqual([]);
});

// A number brings its own "at least"; a sentence that says it too reads "at least at least".
test('no sentence qualifies a number twice', () => {
  const twice = /\b(at least|more than|up to|about|nearly|almost|around)\s+\1\b/i;
  expect('at least at least 863').toMatch(twice);
  const found = files('**/*.html').flatMap((page) =>
    readHtml(readFileSync(`dist/${page}`, 'utf8'))
      .elements.filter(({ tag }) => ['p', 'li', 'td', 'dd', 'desc', 'title'].includes(tag))
      .filter(({ inside }) => twice.test(inside()))
      .map(({ inside }) => `${page}: ${twice.exec(inside())?.[0]}`),
  );
  expect(found).toEqual([]);
});
