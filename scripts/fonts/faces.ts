// Which faces and which characters the site ships. The base file of a face is what every reader loads; the "more" file follows only when a page has one of its letters.
import { createRequire } from 'node:module';

export interface Face {
  /** File name in public/fonts, without the part and the ending. */
  name: string;
  family: 'Door Serif' | 'Door Sans';
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** The whole font as Google publishes it, in which letters of two scripts can stand in one file of ours. */
  source: `@expo-google-fonts/${string}.ttf`;
  /**
   * OpenType features worth their bytes: kerning costs 3 kB a face, so only running text and headlines have it.
   * Labels are set without, which also makes their measured width exact. Digits of the serif are of equal width by default; tables in the sans need tnum.
   */
  features: string[];
  /** Latin letters and rare signs with which the stories in Cyrillic are set in this face. One beyond them costs a reader another file. */
  besideCyrillic: string;
}

/** One list for two faces: the rules at the head of a page are lighter so. */
const inNames = '?[]ABCEFIJMNPRSTYabcdefghiklmnoprstuwxy';

export const faces: Face[] = [
  {
    name: 'door-serif-400',
    family: 'Door Serif',
    weight: 400,
    style: 'normal',
    source: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    features: ['kern'],
    besideCyrillic: inNames,
  },
  {
    name: 'door-sans-400',
    family: 'Door Sans',
    weight: 400,
    style: 'normal',
    source: '@expo-google-fonts/fira-sans-condensed/400Regular/FiraSansCondensed_400Regular.ttf',
    features: ['tnum'],
    besideCyrillic: inNames,
  },
  {
    name: 'door-sans-600',
    family: 'Door Sans',
    weight: 600,
    style: 'normal',
    source: '@expo-google-fonts/fira-sans-condensed/600SemiBold/FiraSansCondensed_600SemiBold.ttf',
    features: ['tnum'],
    besideCyrillic: '',
  },
];

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) =>
  String.fromCharCode(0x20 + index),
).join('');
/** Signs that no sentence and no label of ours needs: code has them, and code is set in the reader's own typewriter face. They come with the "more" file. */
const rareSigns = '#*<>@\\^_`{|}~£€…•×½§°↓';
const marks = '\u00a0–—‘’“”·−↑';
// The accented letters that names in our sources use often enough to be in every reader's file.
const commonLetters = 'éó';
/** Letters of Belarusian, Lithuanian and Polish names: small files of their own, so that one ž does not fetch them all. */
const nameLetters = 'čłšžŭć';
const nameCapitals = 'ČŁŠŽŬĆ';
const otherLetters = 'ÄÖÜßäöüáèêëíúçñÁÀÂÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÕØÚÙÛÝàâãåæìîïòôõøùûýÿ';
/** Of Belarusian, Russian, German and Polish quotations: two of them must not fetch a hundred letters. */
const quotationMarks = '«»„';
const extendedLetters =
  'ĀāĂăĄąĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżȘșȚț';

export const baseCharacters =
  [...ascii].filter((sign) => !rareSigns.includes(sign)).join('') + marks + commonLetters;
export const moreLatinCharacters = rareSigns + otherLetters;
export const nameCharacters = nameLetters;
export const capitalCharacters = nameCapitals;
export const quotationCharacters = quotationMarks;
export const moreExtendedCharacters = extendedLetters;
/** Letters of Belarusian and Russian. */
const cyrillicLetters = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёІіЎў';
/** Signs with which all faces set them. */
const cyrillicSigns = ' \u00a0(),-.0123456789:;«·»–—’';
/** For pages in a language that is written so, which have it in place of the base file: two files weigh more than one. */
export const cyrillicCharacters = ({ besideCyrillic }: Face): string =>
  cyrillicLetters + cyrillicSigns + besideCyrillic;
/** All else that a base file has, Ukrainian letters, and capitals that begin no word. */
export const moreCyrillicCharacters = (face: Face): string =>
  [...`${baseCharacters}${quotationMarks}…№ЪЫЬЇїЄєҐґ`]
    .filter((character) => !cyrillicCharacters(face).includes(character))
    .join('');
/** A story in Cyrillic has no room for kerning, which weighs most among two alphabets, nor for equal digits in headings. */
export const cyrillicFeatures = ({ features, weight }: Face): string[] =>
  features.filter((feature) => feature !== 'kern' && weight === 400);

const locate = createRequire(import.meta.url).resolve;

/** Path of the file as its publisher ships it. */
export const sourceFile = ({ source }: Face): string => locate(source);
