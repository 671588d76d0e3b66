import { expect, test } from 'vitest';
import { loadModel } from '../model/index.ts';
import { titleLanguage } from './title-language.ts';

test('a title in another language says which, and in which letters', () => {
  expect(titleLanguage({ lang: 'ru', title: 'Лукашенко высказался о Статкевиче' })).toBe('ru');
  expect(titleLanguage({ lang: 'be', title: 'Na zimu zapłanavanyja masavyja zatrymańni' })).toBe(
    'be-Latn',
  );
  expect(titleLanguage({ lang: 'pl', title: 'Białoruś. Polski zakonnik' })).toBe('pl');
});

test('an English title, a missing one and our own description in brackets say nothing', () => {
  expect(titleLanguage({ lang: 'en', title: 'Belarus Pardons 30' })).toBe(undefined);
  expect(titleLanguage({ lang: 'ru', title: null })).toBe(undefined);
  expect(titleLanguage({ lang: 'ru', title: '(article on the neighbourhood-chats case)' })).toBe(
    undefined,
  );
});

test('every title with Cyrillic letters in the data says its language', () => {
  for (const source of loadModel().model.sources.values())
    if (/\p{Script=Cyrillic}/u.test(source.title ?? ''))
      expect(titleLanguage(source), source.id).toMatch(/^(?:be|ru|uk|bg|mk|sr)$/);
});
