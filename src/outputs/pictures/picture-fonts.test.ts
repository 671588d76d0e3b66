import { expect, test } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { makeOgPicture } from './og-picture.ts';
import { paint } from './paint.ts';
import { sansFamilies } from './picture-fonts.ts';

const painted = async (text: string, weight: string): Promise<string> =>
  Buffer.from(
    await paint(
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="10" y="40" font-size="30" font-weight="${weight}" font-family="${sansFamilies(weight)}">${text}</text></svg>`,
    ),
  ).toString('base64');

test.each(['Ł', 'š', 'Ў', 'Свабода'])('%s of a semibold word is semibold', async (letters) => {
  expect(await painted(letters, '600')).not.toBe(await painted(letters, '400'));
});

test('two words of as many letters in Cyrillic are painted as two', async () => {
  expect(await painted('вольны', '600')).not.toBe(await painted('турмах', '600'));
});

test('the picture of the story has the letters of a title in Cyrillic, not the same gaps for all', async () => {
  const site = loadSite('be');
  const titled = (title: string): typeof site => ({
    ...site,
    words: { ...site.words, site: { ...site.words.site, title } },
  });
  const [one, other] = await Promise.all(
    ['вольны', 'турмах'].map((title) => makeOgPicture(titled(title))),
  );
  expect(Buffer.compare(one!, other!)).not.toBe(0);
});
