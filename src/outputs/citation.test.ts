import { expect, test } from 'vitest';
import { citationTags, citeBibtex, citeCsl, citeRis, citeText } from './citation.ts';

const cited = {
  id: '2025-09-11-release-52',
  title: 'Fifty-two & others {freed} 100%',
  site: 'The Revolving Door',
  address: 'https://door.example/events/2025-09-11-release-52/',
  day: '2026-11-22',
  dated: 'data compiled on 22 November 2026',
};

test('a citation names the site, the event, the day of the data and the address', () => {
  expect(citeText(cited, '#, “##”')).toBe(
    'The Revolving Door, “Fifty-two & others {freed} 100%”, data compiled on 22 November 2026, https://door.example/events/2025-09-11-release-52/',
  );
});

test('BibTeX escapes what TeX would read as a command, and its braces close', () => {
  const text = citeBibtex(cited);
  expect(text).toContain('{{Fifty-two \\& others freed 100\\%}}');
  expect(text).toContain('year         = {2026}');
  expect(text.split('{').length).toBe(text.split('}').length);
});

test('CSL-JSON is JSON with a date in parts', () => {
  const [item] = JSON.parse(citeCsl(cited)) as {
    issued: { 'date-parts': number[][] };
    type: string;
  }[];
  expect(item).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2026, 11, 22]] } });
});

test('the name of the whole stands once in its citations', () => {
  const whole = { ...cited, id: 'data', title: cited.site, version: '2026-11-29' };
  for (const text of [citeBibtex(whole), citeCsl(whole)])
    expect(text.split(cited.site)).toHaveLength(2);
  expect(citeBibtex(cited)).toContain(`author       = {{${cited.site}}}`);
});

test('RIS has a line a field, each ended as on Windows, and its end', () => {
  const lines = citeRis(cited).split('\r\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines).toContain(`TI  - ${cited.title}`);
  expect(lines).toContain('DA  - 2026/11/22');
});

test('the name of the site is no surname in what a page says of itself, and nobody is named as its publisher before somebody is', () => {
  const tags = (publisher: string | null): Record<string, string> =>
    Object.fromEntries(
      citationTags(cited, { publisher, language: 'en-GB' }).map(({ name, content }) => [
        name,
        content,
      ]),
    );
  expect(tags(null)['citation_author']).toBe('The Revolving Door,');
  expect(tags(null)).not.toHaveProperty('citation_publisher');
  expect(tags('A house')['citation_publisher']).toBe('A house');
});
