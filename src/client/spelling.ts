/** One key for the many spellings of a Belarusian or Russian name: Ільяш, Ильяш, Iljaš, Ilyash. Pure text, no DOM. */

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'tch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
/** Letters whose mark changes the sound; every other mark is simply taken off. */
const marked: Record<string, string> = {
  š: 'sh',
  č: 'tch',
  ž: 'zh',
  ł: 'l',
  ć: 'ts',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
};

/** A letter without its marks: "é", and "ѝ" and "ǿ" too, which are then read as the "и" and the "ø" they are. */
const plain = (letter: string): string =>
  [...letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '')]
    .map((bare) => cyrillic[bare] ?? marked[bare] ?? bare)
    .join('');

/** "Łukašenka" → "lukashenka". What two alphabets write differently falls into one letter, on both sides of the search alike; a key is its own key. */
export function keyOf(word: string): string {
  let key = [...word.toLowerCase().normalize('NFC')]
    .map((letter) => cyrillic[letter] ?? marked[letter] ?? plain(letter))
    .join('')
    .replace(/['’ʼ`´-]/g, '');
  // One fold can set letters side by side that the next round folds: "kkh", "kh", "h".
  for (let before = ''; before !== key;) {
    before = key;
    key = key
      .replace(/g/g, 'h')
      .replace(/x/g, 'ks')
      .replace(/w/g, 'v')
      .replace(/[jy]/g, 'i')
      .replace(/shch|sch/g, 'sh')
      .replace(/tsch|tch|kh|ch/g, 'h')
      .replace(/ts|tz/g, 'c')
      .replace(/(.)\1+/g, '$1');
  }
  return key;
}

/**
 * How a name sounds, with what romanisations confuse made equal: Kalesnikava and Kolesnikova, Tsikhanouskaya and Tikhanovskaya, Bialacki and Belyatsky.
 * A c stays where one is asked for, because a keyboard without marks writes both "c" and "č" so.
 */
const soundOf = (key: string): string =>
  key
    .replace(/dz/g, 'd')
    .replace(/([sz])h/g, '$1')
    .replace(/(^|[aeo])u(?=[^aeiou]|$)/g, '$1v')
    .replace(/li(?=[aeou])/g, 'l')
    .replace(/i[aeo]/g, 'e')
    .replace(/iu/g, 'u')
    .replace(/o/g, 'a')
    .replace(/(.)\1+/g, '$1');

/** Its consonants alone, for who hears other vowels than we write. A vowel in front is kept as one. */
const consonantSkeleton = (sound: string): string =>
  (/^i/.test(sound) ? 'i' : /^[aeou]/.test(sound) ? 'a' : '') +
  sound.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');

const keysOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’ʼ`´]+/u)
    .map(keyOf)
    .filter(Boolean);

/** Letters that a reader takes for one another, or finds on no keyboard. */
const alike: Record<string, string> = { ё: 'е', і: 'и', ї: 'и', ў: 'у', ґ: 'г' };

/** The words as they are written, in small letters: a key sets letters together, "тз" into "c", that the beginning of a word may part. */
const lettersOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`´]/g, '')
    .replace(/[ёіїўґ]/g, (letter) => alike[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

export interface Searchable {
  /** Keys of every word of the record, and the words themselves. */
  words: string[];
  /** Sounds of the names of its people. */
  names: string[];
}

/** `text` is every word of a record, `names` the names of its people in all the spellings that are known. */
export const searchable = (text: string, names: string): Searchable => ({
  words: [...keysOf(`${text} ${names}`), ...lettersOf(`${text} ${names}`)],
  names: [...new Set(keysOf(names).map((key) => soundOf(key).replace(/c/g, 't')))],
});

/** Whether each word of the question begins a word of the record, or sounds like the beginning of a name in it; `isLoose` asks for the consonants only. */
export function asks(question: string, isLoose: boolean): (record: Searchable) => boolean {
  const form = isLoose ? consonantSkeleton : (sound: string): string => sound;
  const asked = question.split(/[^\p{L}\p{M}\p{N}'’ʼ`´]+/u).flatMap((word) => {
    const key = keyOf(word);
    if (key === '') return [];
    const letters = lettersOf(word).join('');
    const sound = form(soundOf(key));
    // So short a sound fits too many names and must be the whole one: Ihar, Igor.
    const pattern = new RegExp(
      `^${sound.replace(/sc/g, 's[ht]?').replace(/c/g, '[ht]')}${sound.length > 3 ? '' : '$'}`,
    );
    return [
      ({ words, names }: Searchable): boolean =>
        words.some((one) => one.startsWith(key) || (letters !== '' && one.startsWith(letters))) ||
        (key.length > 3 && names.some((name) => pattern.test(form(name)))),
    ];
  });
  return (record) => asked.every((fits) => fits(record));
}

/** Records that answer; the loose reading is only asked for where the close one finds nothing, so that it can't put a wrong name first. */
export function find<Row extends Searchable>(rows: readonly Row[], question: string): Row[] {
  const close = rows.filter(asks(question, false));
  return close.length > 0 ? close : rows.filter(asks(question, true));
}
