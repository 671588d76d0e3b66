import { expect, test } from 'vitest';
import { loadFrom } from '../../model/load.ts';
import { filesOf, soundData } from '../../model/fixture.ts';
import { createSpeller } from './speller.ts';

const { model } = loadFrom(filesOf(soundData()));
const speller = createSpeller('.', model);
const unknown = (text: string): string[] => speller.unknownIn(text).map(({ word }) => word);

test('a slip is found with its line and what may have been meant', () => {
  expect(speller.unknownIn('They were freed.\nThe court recogniced none.')).toEqual([
    { line: 2, word: 'recogniced' },
  ]);
  expect(speller.suggest('recogniced')).toContain('recognised');
});

test('British spelling is meant', () => {
  expect(unknown('The organization’s labor')).toEqual(["organization's", 'labor']);
});

test('names of the record, words of the list, possessives and abbreviations are known', () => {
  expect(unknown('Losik’s lawyers told Viasna that BAJ and Belaruskali’s staff knew.')).toEqual([]);
});

test('ids, tokens, citations, addresses, names of files and other alphabets are no words', () => {
  expect(
    unknown(
      'focus: [2024-07-03-relase]\nOf {{2025-09-11-relase-52/relased}} people[@viasna-relase] [see](https://exmple.org/abc) `npm rnu` events.csv {peple} Ільяш',
    ),
  ).toEqual([]);
});

test('half of a word in a hyphen is looked up by itself', () => {
  expect(unknown('a pro-government and a pro-goverment channel')).toEqual(['pro-goverment']);
});
